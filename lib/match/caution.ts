/**
 * How sure a match must be for one reader, as a shift of the thresholds that training chose, in log-odds (nats): 0 is the product's own
 * decision, 1 asks for odds 2.7 times better. One number for facts and pairs alike, whose thresholds differ.
 */
export type Caution = number;

/** What the steps of the setting "fewer … more" ask for; -2 is most matches, 2 is fewest. */
const STEPS: Record<number, Caution> = { [-2]: -1.2, [-1]: -0.6, 0: 0, 1: 1, 2: 2 };
/** A rejected match of probability 1 raises the thresholds by this much; a surer one that was wrong says more. Six of them are one step of the setting. */
const PER_REJECTION = 0.15;
/** However many are rejected: about one step of the setting, so that nobody rejects themselves into an empty page. */
const MOST_LEARNT = 0.9;

/** The setting's step with what the reader's rejections teach; `scores` are the probabilities of the rejected matches. Their order does not count. */
export function cautionOf(step: number, scores: readonly number[]): Caution {
  const learnt = scores.reduce((sum, score) => sum + PER_REJECTION * Math.min(1, Math.max(0, score)), 0);
  return (STEPS[step] ?? 0) + Math.min(MOST_LEARNT, learnt);
}

/** A threshold moved by that caution: withCaution(0.5, 1) → 0.73 */
export function withCaution(threshold: number, caution: Caution): number {
  if (caution === 0) return threshold;
  return 1 / (1 + ((1 - threshold) / threshold) * Math.exp(-caution));
}
