import { LEVEL_FEATURES, type PairModels, readLevel } from '../../match/judge-cluster.ts';
import { type LinearModel, logOdds, sigmoid } from '../../match/logistic.ts';
import { PAIR_FEATURES } from '../../match/pair-features.ts';
import { linkSoftly } from '../../match/soft-link.ts';
import { readSupport, SUPPORT_FEATURES } from '../../match/support.ts';
import { fitLogistic, type Row } from './fit-logistic.ts';
import { fitRanked, shareOf, type TrainingPairs } from './fit-pairs.ts';
import type { PairRow } from './pair-rows.ts';

/** Fits the three models that judge the pairs of a cluster of articles, one upon the other. `features` names the rows' columns. */
export function fitCluster(events: TrainingPairs[], features: readonly string[] = PAIR_FEATURES): PairModels {
  const pair = fitRanked(events, features);
  const looked = events.map((event) => ({ ...event, rows: lookAgain(event, pair), ignored: [] }));
  const cluster = fitRanked(looked, [...features, ...SUPPORT_FEATURES]);
  return { pair, cluster, level: fitLevel(looked, cluster) };
}

/** The rows of an event with the features of the second look; pairs that are neither right nor wrong lend support too. */
function lookAgain({ articleOf, rows, ignored }: Omit<TrainingPairs, 'kind'>, pair: LinearModel): PairRow[] {
  const support = readSupport(
    articleOf,
    [...rows, ...ignored].map(({ i, j, x }) => ({ i, j, odds: logOdds(pair, x) })),
  );
  return rows.map((row, k) => ({ ...row, x: Float64Array.from([...Array.from(row.x), ...support[k]!]) }));
}

/** Soft-linked probabilities of an event's rows, and their mean over all its pairs. */
function linkRows(rows: PairRow[], cluster: LinearModel): number[] {
  const nodes = [...new Set(rows.flatMap(({ i, j }) => [i, j]))].sort((a, b) => a - b);
  return linkSoftly(
    nodes,
    rows.map(({ i, j, x }) => ({ i, j, probability: sigmoid(logOdds(cluster, x)) })),
  ).map(({ probability }) => probability);
}

/** Each kind of event counts the same, whatever its size and its share of positives. */
function fitLevel(events: TrainingPairs[], cluster: LinearModel): LinearModel {
  const rows = events.flatMap(({ kind, rows: own }): Row[] => {
    const linked = linkRows(own, cluster);
    const mean = linked.reduce((sum, probability) => sum + probability, 0) / linked.length;
    return own.map(({ y }, k) => ({ x: readLevel(linked[k]!, mean), y, weight: (1000 * shareOf(kind, events)) / own.length, group: 0 }));
  });
  return fitLogistic(rows, LEVEL_FEATURES, 1);
}

/** Scores of an event's rows as the product gives them for a cluster of articles. */
export function scoreRows(event: Omit<TrainingPairs, 'kind'>, models: PairModels): Map<PairRow, number> {
  const linked = linkRows(lookAgain(event, models.pair), models.cluster);
  const mean = linked.reduce((sum, probability) => sum + probability, 0) / linked.length;
  return new Map(event.rows.map((row, k) => [row, sigmoid(logOdds(models.level, readLevel(linked[k]!, mean)))]));
}
