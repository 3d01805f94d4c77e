/** One decision with the truth beside it. */
export interface Scored {
  score: number;
  y: 0 | 1;
}

export interface Confusion {
  hits: number;
  wrong: number;
  missed: number;
}

const byScore = <T extends Scored>(list: T[]): T[] => [...list].sort((a, b) => b.score - a.score);

/** Mean of the precision at each positive; ties count in the order given. */
export function averagePrecision(list: Scored[]): number {
  let hits = 0;
  let sum = 0;
  byScore(list).forEach(({ y }, rank) => {
    if (y === 1) sum += ++hits / (rank + 1);
  });
  return hits > 0 ? sum / hits : 0;
}

/** Threshold with the best F1 on the given list; apply it to other data only. */
export function bestThreshold(list: Scored[]): number {
  const total = list.filter(({ y }) => y === 1).length;
  const sorted = byScore(list);
  let hits = 0;
  let best = { f1: -1, threshold: 0.5 };
  sorted.forEach(({ score, y }, rank) => {
    hits += y;
    const f1 = (2 * hits) / (rank + 1 + total);
    if (f1 > best.f1) best = { f1, threshold: (score + (sorted[rank + 1]?.score ?? score)) / 2 };
  });
  return best.threshold;
}

/** Threshold with the best mean over the lists of F1, so that no list rules by its size. */
export function bestSharedThreshold(lists: Scored[][]): number {
  const f1 = (list: Scored[], threshold: number) => {
    const kept = list.filter(({ score }) => score >= threshold);
    const hits = kept.filter(({ y }) => y === 1).length;
    return (2 * hits) / (kept.length + list.filter(({ y }) => y === 1).length || 1);
  };
  let best = { f1: -1, threshold: 0.5 };
  for (let threshold = 0.05; threshold < 0.95; threshold += 0.01) {
    const value = mean(lists.map((list) => f1(list, threshold)));
    if (value > best.f1) best = { f1: value, threshold };
  }
  return best.threshold;
}

/** Lowest threshold at which precision still is `precision` on the given list, and the recall there. Each counts 1 where it has no weight. */
export function thresholdAtPrecision(list: (Scored & { weight?: number })[], precision: number): { threshold: number; recall: number } {
  const sum = (of: typeof list) => of.reduce((total, { weight = 1 }) => total + weight, 0);
  const total = sum(list.filter(({ y }) => y === 1));
  let hits = 0;
  let all = 0;
  let found = { threshold: 1, recall: 0 };
  for (const { score, y, weight = 1 } of byScore(list)) {
    hits += y * weight;
    all += weight;
    if (hits / all >= precision) found = { threshold: score, recall: total > 0 ? hits / total : 0 };
  }
  return found;
}

export function confuse(decisions: { same: boolean; y: 0 | 1 }[]): Confusion {
  const count = (same: boolean, y: 0 | 1) => decisions.filter((one) => one.same === same && one.y === y).length;
  return { hits: count(true, 1), wrong: count(true, 0), missed: count(false, 1) };
}

export function precisionRecall({ hits, wrong, missed }: Confusion): { precision: number; recall: number; f1: number } {
  return { precision: hits / (hits + wrong || 1), recall: hits / (hits + missed || 1), f1: (2 * hits) / (2 * hits + wrong + missed || 1) };
}

/** Mean over facts of the share of each fact's positives that were decided right. */
export function macroRecall(list: { facts: string[]; same: boolean }[]): number {
  const seen = new Map<string, { all: number; right: number }>();
  for (const { facts, same } of list) {
    for (const fact of facts) {
      const count = seen.get(fact) ?? { all: 0, right: 0 };
      seen.set(fact, { all: count.all + 1, right: count.right + (same ? 1 : 0) });
    }
  }
  return mean([...seen.values()].map(({ all, right }) => right / all));
}

/** Expected calibration error over ten bins of equal width, bins weighted by their size. */
export function calibrationError(list: Scored[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, score: 0, y: 0 }));
  for (const { score, y } of list) {
    const bin = bins[Math.min(9, Math.floor(score * 10))]!;
    bin.n++;
    bin.score += score;
    bin.y += y;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.score - bin.y), 0) / Math.max(1, list.length);
}

export function mean(values: number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
