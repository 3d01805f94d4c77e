import type { LinearModel } from '../../match/logistic.ts';
import { PAIR_FEATURES } from '../../match/pair-features.ts';
import type { EventKind } from './events.ts';
import { calibrate, fitRanker } from './fit-ranker.ts';
import { type PairRow, weighFacts } from './pair-rows.ts';

/** Pull of standardised weights towards zero. */
const RIDGE = 0.02;
/** Every feature can only speak for a match. */
const FOR_ONLY = PAIR_FEATURES.map(() => true);
/** What each kind of event counts for in all; the events of a kind share it equally. */
const MASS: Record<EventKind, number> = { seeds: 1, invented: 1, ecb: 1 };

/** Rows of one event, or what is left of it. */
export interface TrainingPairs {
  kind: EventKind;
  rows: PairRow[];
}

/** Fits the pair model: ranks within events first, then one calibration for all whole-article events. */
export function fitPairs(events: TrainingPairs[]): LinearModel {
  const share = (kind: EventKind) => MASS[kind] / events.filter((event) => event.kind === kind).length;
  for (const { rows } of events) weighFacts(rows);
  const model = fitRanker(
    events.map(({ kind, rows }) => ({ rows, weight: share(kind) })),
    PAIR_FEATURES,
    { ridge: RIDGE, use: FOR_ONLY.map(() => true), forOnly: FOR_ONLY },
  );
  const whole = events.filter(({ kind }) => kind !== 'ecb');
  return calibrate(
    model,
    whole.flatMap(({ kind, rows }) => rows.map((row) => ({ ...row, weight: (1000 * share(kind)) / rows.length }))),
  );
}
