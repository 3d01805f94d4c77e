import type { Certainty, Difference, Relation } from '../types.ts';

/** What is compared: how sure a claim is, the words that say so (with offsets), and the stems it negates. */
export interface CertaintySide {
  certainty: Certainty;
  negated: boolean;
  /** "reportedly"; null where it is plainly stated. */
  words: { text: string; start: number; end: number } | null;
}

/** How far a claim is from being asserted; claims on one rung say the same thing in other words. */
const RUNGS: Record<Certainty, number> = {
  confirmed: 0,
  stated: 0,
  reported: 1,
  believed: 1,
  alleged: 2,
  possible: 2,
  planned: 2,
  denied: 9,
};

/**
 * "Stated as fact here, alleged there": at most one difference. Denied against anything else is a conflict; a negated claim against one
 * that is not, too; other steps are vaguer or narrower. One rung apart says nothing where both credit one source (`sharesSource`).
 */
export function compareCertainty(here: CertaintySide, there: CertaintySide, sharesSource = false): Difference[] {
  const relation = relate(here, there, sharesSource);
  if (!relation) return [];
  const words = there.words;
  return [
    {
      kind: 'certainty',
      here: here.words?.text ?? '',
      there: words?.text ?? '',
      relation,
      span: words && { start: words.start, end: words.end },
    },
  ];
}

function relate(here: CertaintySide, there: CertaintySide, sharesSource: boolean): Relation | null {
  if ((here.certainty === 'denied') !== (there.certainty === 'denied')) return here.negated || there.negated ? null : 'conflict';
  if (here.negated !== there.negated) return 'conflict';
  const step = RUNGS[there.certainty] - RUNGS[here.certainty];
  if (step === 0) return null;
  if (sharesSource && Math.max(RUNGS[here.certainty], RUNGS[there.certainty]) < 2) return null;
  return step > 0 ? 'vaguer' : 'narrower';
}
