// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'nearby'],
  means: [0.1192, 0.2304, 0.4139, 0.0787, 0.0284, 0.0006, 0.1124, 0.1047, 0.1942, 0.6197, 0.2363, 0.0392, 0.1942, -0.066],
  scales: [0.1482, 0.2388, 0.2754, 0.239, 0.1441, 0.0243, 0.1915, 0.2464, 0.2193, 0.1732, 0.0804, 0.1188, 0.2493, 0.1365],
  weights: [0, 0.6092, 1.2865, 0.3473, 0.3137, 0.1685, 0.1872, 0.062, 0.6176, 0.7146, 0.1384, 0.1737, 0.3765, 0.3832],
  bias: -3.3047,
};

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'nearby', 'via', 'within', 'circle', 'beside'],
  means: [0.1192, 0.2304, 0.4139, 0.0787, 0.0284, 0.0006, 0.1124, 0.1047, 0.1942, 0.6197, 0.2363, 0.0392, 0.1942, -0.066, -1.3188, -1.0375, -2.0698, -3.8489],
  scales: [0.1482, 0.2388, 0.2754, 0.239, 0.1441, 0.0243, 0.1915, 0.2464, 0.2193, 0.1732, 0.0804, 0.1188, 0.2493, 0.1365, 2.8221, 1.8235, 2.4794, 2.1605],
  weights: [0.019, 0, 0, 0.2031, 0.0953, 0.1298, 0.0942, 0.1509, 0.4688, 0.5233, 0.1758, 0.0927, 0.1513, 0.0333, 0.7357, 0.6709, 1.0438, 0.0985],
  bias: -3.1776,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.8618, -2.6373],
  scales: [2.2932, 1.2267],
  weights: [2.201, -0.1179],
  bias: -3.3197,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.6200;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'distinct', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'clauseDense', 'profileLead', 'tellingLead', 'kinds'],
  means: [0.0359, 0.0501, 0.1581, -5.2707, 0.0207, 0.0192, 0.0639, 0.037, -1.0976, -0.5545, 0.0312],
  scales: [0.0731, 0.0686, 0.2158, 3.1798, 0.1093, 0.1225, 0.1979, 0.2013, 0.6792, 0.3704, 0.1094],
  weights: [0.4202, 0.3344, 0.3755, 0.6245, 0.2326, 0.138, 0.2352, 0.4321, 0.2457, 0.6066, 0.239],
  bias: -8.3086,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3889;
