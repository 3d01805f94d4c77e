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
}

/** Fits the pair model: ranks within events first, then one calibration for all whole-article events. `features` names the rows' columns. */
export function fitPairs(events: TrainingPairs[], features: readonly string[] = PAIR_FEATURES): LinearModel {
  const share = (kind: EventKind) => MASS[kind] / events.filter((event) => event.kind === kind).length;
  for (const { rows } of events) weighFacts(rows);
  const model = fitRanker(
    events.map(({ kind, rows }) => ({ rows, weight: share(kind) })),
    features,
    { ridge: RIDGE, use: features.map(() => true), forOnly: features.map(() => true) }, // every feature can only speak for a match
  );
  const whole = events.filter(({ kind }) => kind !== 'ecb');
  return calibrate(
    model,
    whole.flatMap(({ kind, rows }) => rows.map((row) => ({ ...row, weight: (1000 * share(kind)) / rows.length }))),
  );
}
