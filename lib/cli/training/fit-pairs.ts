import type { LinearModel } from '../../match/logistic.ts';
import { PAIR_FEATURES } from '../../match/pair-features.ts';
import { fitLogistic } from './fit-logistic.ts';
import { type PairRow, weighRows } from './pair-rows.ts';

/** Ridge on standardised weights, against a total weight of some thousands. */
const RIDGE = 3;
/** Features that can only speak for a match; the rest may take either sign. */
const FOR_ONLY = PAIR_FEATURES.map((name) => name !== 'figuresDiffer');

/** Fits the pair model on events' rows; group 0 (the seeds) sets the bias. */
export function fitPairs(events: PairRow[][]): LinearModel {
  weighRows(events);
  return fitLogistic(events.flat(), PAIR_FEATURES, RIDGE, undefined, FOR_ONLY);
}
