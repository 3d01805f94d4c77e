// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours'],
  means: [0.1192, 0.2304, 0.4139, 0.0787, 0.0283, 0.0006, 0.1124, 0.1047, 0.1942, 0.6197, 0.2363, 0.0392, 0.1942],
  scales: [0.1482, 0.2388, 0.2754, 0.239, 0.144, 0.0243, 0.1915, 0.2464, 0.2193, 0.1732, 0.0804, 0.1188, 0.2493],
  weights: [0, 0.6373, 1.3302, 0.3123, 0.297, 0.1707, 0.1821, 0.0538, 0.613, 0.7196, 0.1052, 0.1807, 0.4386],
  bias: -3.2983,
};

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'via', 'within', 'circle'],
  means: [0.1192, 0.2304, 0.4139, 0.0787, 0.0283, 0.0006, 0.1124, 0.1047, 0.1942, 0.6197, 0.2363, 0.0392, 0.1942, -1.3496, -0.982, -2.0875],
  scales: [0.1482, 0.2388, 0.2754, 0.239, 0.144, 0.0243, 0.1915, 0.2464, 0.2193, 0.1732, 0.0804, 0.1188, 0.2493, 2.797, 1.7867, 2.4499],
  weights: [0.0546, 0, 0, 0.1738, 0.0951, 0.1325, 0.0735, 0.1517, 0.4609, 0.5313, 0.1852, 0.0951, 0.2226, 0.7418, 0.6843, 1.0037],
  bias: -3.1011,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.8117, -2.6262],
  scales: [2.2764, 1.2284],
  weights: [2.1982, -0.1154],
  bias: -3.3126,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.5800;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'distinct', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'clauseDense', 'profileLead', 'tellingLead', 'kinds'],
  means: [0.0359, 0.0501, 0.1581, -5.208, 0.0207, 0.0191, 0.0639, 0.037, -1.0976, -0.5545, 0.0311],
  scales: [0.0731, 0.0686, 0.2158, 3.1246, 0.1093, 0.122, 0.1979, 0.2013, 0.6792, 0.3704, 0.1091],
  weights: [0.4122, 0.3379, 0.3972, 0.4953, 0.2369, 0.1452, 0.251, 0.4228, 0.2463, 0.6265, 0.2392],
  bias: -8.2366,
};

/** Whether a page is about the event of some articles, or about a neighbouring one. */
export const PAGE_MODEL: LinearModel = {
  features: ['leadNames', 'pageNames', 'lead', 'title'],
  means: [0.6454, -0.3738, -0.5516, -2.8215],
  scales: [0.3261, 0.2489, 2.53, 2.4291],
  weights: [1.3087, 0.091, 0.582, 0.5216],
  bias: 0.0157,
};

/** From the log-odds of a link to a fact to those on a page about a neighbouring event. */
export const NEAR_MODEL: LinearModel = {
  features: ['odds'],
  means: [-7.9319],
  scales: [2.4077],
  weights: [1.2574],
  bias: -6.9853,
};

/** The same for two sentences. */
export const NEAR_PAIR_MODEL: LinearModel = {
  features: ['odds'],
  means: [-5.0295],
  scales: [1.4656],
  weights: [0.8803],
  bias: -5.7437,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3186;
