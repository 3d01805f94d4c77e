import type { HeldOutPair } from '../training/cross-validate.ts';
import { averagePrecision, bestThreshold, confuse, macroRecall, mean, precisionRecall, thresholdAtPrecision } from '../training/metrics.ts';
import type { EventRows, PairRow } from '../training/pair-rows.ts';
import type { PairScore } from './baselines.ts';

/** Figures of one method on the pairs of the seeds and on ECB+. Shares of 1. */
export interface PairFigures {
  ap: number;
  hF1: number;
  precision: number;
  recall: number;
  recallAtP90: number;
  ndAp: number;
  ndHF1: number;
  macroRecall: number;
  ecbAp: number | null;
}

/** One score a pair (mean over the folds that held it out), for ranking. */
export function mergeFolds(pairs: HeldOutPair[]): { row: PairRow; score: number; y: 0 | 1 }[] {
  const scores = new Map<PairRow, number[]>();
  for (const { row, score } of pairs) scores.set(row, [...(scores.get(row) ?? []), score]);
  return [...scores].map(([row, list]) => ({ row, score: mean(list), y: row.y }));
}

export function measurePairs(pairs: HeldOutPair[], ecbAp: number | null): PairFigures {
  const merged = mergeFolds(pairs);
  const all = precisionRecall(confuse(pairs));
  const off = pairs.filter(({ row }) => row.off).map(({ sameOff, y }) => ({ same: sameOff, y }));
  return {
    ap: averagePrecision(merged),
    hF1: all.f1,
    precision: all.precision,
    recall: all.recall,
    recallAtP90: thresholdAtPrecision(merged, 0.9).recall,
    ndAp: averagePrecision(merged.filter(({ row }) => row.off)),
    ndHF1: precisionRecall(confuse(off)).f1,
    macroRecall: macroRecall(pairs.filter(({ y }) => y === 1).map(({ row, same }) => ({ facts: row.facts, same }))),
    ecbAp,
  };
}

/** The folds of a method that learns nothing but its threshold. */
export function holdOutUntrained(event: EventRows, score: PairScore): HeldOutPair[] {
  const scored = event.rows.map((row) => ({ row, y: row.y, score: score(row.i, row.j) }));
  return event.event.articles.flatMap((_, article) => {
    const training = scored.filter(({ row }) => row.a !== article && row.b !== article);
    const threshold = bestThreshold(training);
    const off = bestThreshold(training.filter(({ row }) => row.off));
    return scored
      .filter(({ row }) => row.a === article || row.b === article)
      .map((one) => ({ ...one, same: one.score >= threshold, sameOff: one.score >= off }));
  });
}

export async function measureUntrained(
  events: EventRows[],
  method: (event: EventRows) => PairScore | Promise<PairScore>,
): Promise<PairFigures> {
  const aps: number[] = [];
  for (const event of events.filter((one) => one.event.kind === 'ecb')) {
    const score = await method(event);
    aps.push(averagePrecision(event.rows.map((row) => ({ score: score(row.i, row.j), y: row.y }))));
  }
  return measurePairs(holdOutUntrained(events[0]!, await method(events[0]!)), aps.length > 0 ? mean(aps) : null);
}
