// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'rarest', 'quote', 'events', 'dense', 'denseClause', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours'],
  means: [0.1406, 0.2574, 0.4789, 0.0924, 0.0316, 0.2881, 0.0007, 0.1342, 0.1336, 0.2153, 0.2321, 0.5961, 0.2431, 0.0415, 0.2116],
  scales: [0.1553, 0.2452, 0.2655, 0.2586, 0.1518, 0.2116, 0.0262, 0.2039, 0.2509, 0.2486, 0.2242, 0.1825, 0.0833, 0.1139, 0.2649],
  weights: [0, 0.6833, 1.3999, 0.2913, 0.3218, 0, 0.1782, 0.1989, 0, 0.0689, 0.6411, 0.756, 0.1695, 0.171, 0.4895],
  bias: -2.8393,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.5307;

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'rarest', 'quote', 'events', 'dense', 'denseClause', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'via', 'within', 'circle'],
  means: [0.1406, 0.2574, 0.4789, 0.0924, 0.0316, 0.2881, 0.0007, 0.1342, 0.1336, 0.2153, 0.2321, 0.5961, 0.2431, 0.0415, 0.2116, -0.6863, -0.6103, -1.6248],
  scales: [0.1553, 0.2452, 0.2655, 0.2586, 0.1518, 0.2116, 0.0262, 0.2039, 0.2509, 0.2486, 0.2242, 0.1825, 0.0833, 0.1139, 0.2649, 2.8495, 1.7205, 2.4759],
  weights: [0.1092, 0, 0, 0.1173, 0.0921, 0, 0.1278, 0.0749, 0.1269, 0, 0.4133, 0.5442, 0.1766, 0.086, 0.2494, 0.782, 0.6466, 1.1036],
  bias: -2.5281,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.8462, -2.5231],
  scales: [2.3575, 1.1415],
  weights: [2.2465, -0.1085],
  bias: -3.3482,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.6200;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'core', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'denseFact', 'clauseProfile', 'clauseDense'],
  means: [0.0358, 0.0611, 0.1498, -5.8725, 0.0247, 0.0165, 0.0542, -0.0123, 0.0465, 0.0364],
  scales: [0.0751, 0.0947, 0.2101, 3.511, 0.1224, 0.1196, 0.2025, 0.2037, 0.0887, 0.2011],
  weights: [0.028, 0.5599, 0.4973, 0.9007, 0.3253, 0.1314, 0.1064, 0.4438, 0.3013, 0.3076],
  bias: -8.6317,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3472;
