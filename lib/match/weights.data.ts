// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'rarest', 'quote', 'events', 'dense', 'denseClause', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours'],
  means: [0.1406, 0.2575, 0.4792, 0.0945, 0.0316, 0.2881, 0.0007, 0.1341, 0.1336, 0.2122, 0.2325, 0.5961, 0.243, 0.0415, 0.2115],
  scales: [0.1553, 0.2452, 0.2659, 0.2604, 0.1518, 0.2116, 0.0262, 0.2039, 0.2509, 0.246, 0.2244, 0.1825, 0.0833, 0.1141, 0.2649],
  weights: [0, 0.7038, 1.4059, 0.3425, 0.3225, 0, 0.1794, 0.2023, 0.0124, 0.0165, 0.6527, 0.7907, 0.1565, 0.1767, 0.4978],
  bias: -2.8403,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.5456;

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'rarest', 'quote', 'events', 'dense', 'denseClause', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'via', 'within', 'circle'],
  means: [0.1406, 0.2575, 0.4792, 0.0945, 0.0316, 0.2881, 0.0007, 0.1341, 0.1336, 0.2122, 0.2325, 0.5961, 0.243, 0.0415, 0.2115, -0.6622, -0.6118, -1.6326],
  scales: [0.1553, 0.2452, 0.2659, 0.2604, 0.1518, 0.2116, 0.0262, 0.2039, 0.2509, 0.246, 0.2244, 0.1825, 0.0833, 0.1141, 0.2649, 2.884, 1.724, 2.488],
  weights: [0.1126, 0, 0, 0.1328, 0.0964, 0, 0.1279, 0.0674, 0.1153, 0, 0.4185, 0.5671, 0.1751, 0.085, 0.2462, 0.7516, 0.6835, 1.1379],
  bias: -2.5216,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.8533, -2.5157],
  scales: [2.3733, 1.1446],
  weights: [2.2469, -0.1127],
  bias: -3.3507,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.6200;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'core', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'denseFact', 'clauseProfile', 'clauseDense'],
  means: [0.0355, 0.0604, 0.1486, -5.9562, 0.0261, 0.0166, 0.0542, -0.0123, 0.0461, 0.0362],
  scales: [0.0749, 0.094, 0.2094, 3.5161, 0.1261, 0.1199, 0.2025, 0.2037, 0.0885, 0.2011],
  weights: [0.02, 0.574, 0.4933, 0.8489, 0.3314, 0.1017, 0.1369, 0.4591, 0.3161, 0.2417],
  bias: -8.5989,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3616;
