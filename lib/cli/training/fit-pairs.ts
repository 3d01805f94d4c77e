import type { LinearModel } from '../../match/logistic.ts';
import { PAIR_FEATURES } from '../../match/pair-features.ts';
import type { EventKind } from './events.ts';
import { calibrate, fitRanker } from './fit-ranker.ts';
import { type PairRow, weighFacts } from './pair-rows.ts';

/** Pull of standardised weights towards zero. */
const RIDGE = 0.02;
/** What each kind of event counts for in all; the events of a kind share it equally. */
const MASS: Record<EventKind, number> = { seeds: 1, invented: 1, ecb: 1 };

/** Rows of one event, or what is left of it. */
export interface TrainingPairs {
  kind: EventKind;
  rows: PairRow[];
  /** Pairs of the same sentences that are neither right nor wrong. */
  ignored: PairRow[];
  /** Number of each node's article. */
  articleOf: Int32Array;
}

/** Fits the pair model: ranks within events first, then one calibration for all whole-article events. */
export function fitPairs(events: Pick<TrainingPairs, 'kind' | 'rows'>[]): LinearModel {
  return fitRanked(events, PAIR_FEATURES);
}

/** What one event counts for among these. */
export function shareOf(kind: EventKind, events: { kind: EventKind }[]): number {
  return MASS[kind] / events.filter((event) => event.kind === kind).length;
}

/** The same for any features that can only speak for a match. */
export function fitRanked(events: Pick<TrainingPairs, 'kind' | 'rows'>[], features: readonly string[]): LinearModel {
  for (const { rows } of events) weighFacts(rows);
  const always = features.map(() => true);
  const model = fitRanker(
    events.map(({ kind, rows }) => ({ rows, weight: shareOf(kind, events) })),
    features,
    { ridge: RIDGE, use: always, forOnly: always },
  );
  const whole = events.filter(({ kind }) => kind !== 'ecb');
  return calibrate(
    model,
    whole.flatMap(({ kind, rows }) => rows.map((row) => ({ ...row, weight: (1000 * shareOf(kind, events)) / rows.length }))),
  );
}
