// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'rarest', 'quote', 'events', 'dense', 'denseClause', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours'],
  means: [0.1406, 0.2574, 0.4791, 0.0942, 0.0316, 0.2881, 0.0007, 0.1341, 0.1336, 0.2122, 0.2325, 0.5961, 0.243, 0.0415, 0.2115],
  scales: [0.1553, 0.2452, 0.2659, 0.26, 0.1518, 0.2116, 0.0262, 0.2039, 0.2509, 0.246, 0.2244, 0.1825, 0.0833, 0.1141, 0.2649],
  weights: [0, 0.7042, 1.41, 0.3489, 0.3229, 0, 0.1796, 0.201, 0.011, 0.0173, 0.6517, 0.7818, 0.1544, 0.1771, 0.4984],
  bias: -2.8297,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.5395;

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'rarest', 'quote', 'events', 'dense', 'denseClause', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'via', 'within', 'circle'],
  means: [0.1406, 0.2574, 0.4791, 0.0942, 0.0316, 0.2881, 0.0007, 0.1341, 0.1336, 0.2122, 0.2325, 0.5961, 0.243, 0.0415, 0.2115, -0.6566, -0.6123, -1.6267],
  scales: [0.1553, 0.2452, 0.2659, 0.26, 0.1518, 0.2116, 0.0262, 0.2039, 0.2509, 0.246, 0.2244, 0.1825, 0.0833, 0.1141, 0.2649, 2.8837, 1.7258, 2.487],
  weights: [0.1135, 0, 0, 0.1336, 0.0964, 0, 0.1279, 0.0665, 0.1158, 0, 0.419, 0.5672, 0.1733, 0.085, 0.2467, 0.7508, 0.6828, 1.1387],
  bias: -2.5171,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.8529, -2.515],
  scales: [2.3742, 1.145],
  weights: [2.2516, -0.1149],
  bias: -3.3547,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.6200;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'core', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'denseFact', 'clauseProfile', 'clauseDense'],
  means: [0.0355, 0.0604, 0.1486, -5.9605, 0.0261, 0.0166, 0.0542, -0.0123, 0.0461, 0.0362],
  scales: [0.0749, 0.094, 0.2094, 3.5187, 0.1261, 0.1199, 0.2025, 0.2037, 0.0885, 0.2011],
  weights: [0.0198, 0.5741, 0.4934, 0.8491, 0.3312, 0.1016, 0.1371, 0.4593, 0.3162, 0.2414],
  bias: -8.5994,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3616;
