// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'nearby'],
  means: [0.1192, 0.2304, 0.4139, 0.0787, 0.0283, 0.0006, 0.1124, 0.1047, 0.1942, 0.6197, 0.2363, 0.0392, 0.1942, -0.066],
  scales: [0.1482, 0.2388, 0.2754, 0.239, 0.144, 0.0243, 0.1915, 0.2464, 0.2193, 0.1732, 0.0804, 0.1188, 0.2493, 0.1365],
  weights: [0, 0.6091, 1.2865, 0.3474, 0.3138, 0.1685, 0.1872, 0.0622, 0.6179, 0.715, 0.138, 0.1737, 0.3766, 0.3822],
  bias: -3.3045,
};

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'nearby', 'via', 'within', 'circle', 'beside'],
  means: [0.1192, 0.2304, 0.4139, 0.0787, 0.0283, 0.0006, 0.1124, 0.1047, 0.1942, 0.6197, 0.2363, 0.0392, 0.1942, -0.066, -1.3189, -1.0367, -2.07, -3.849],
  scales: [0.1482, 0.2388, 0.2754, 0.239, 0.144, 0.0243, 0.1915, 0.2464, 0.2193, 0.1732, 0.0804, 0.1188, 0.2493, 0.1365, 2.8229, 1.823, 2.4795, 2.1608],
  weights: [0.0192, 0, 0, 0.2031, 0.0955, 0.1298, 0.0941, 0.1509, 0.4691, 0.5235, 0.1755, 0.0927, 0.1514, 0.0329, 0.7357, 0.6705, 1.0441, 0.0986],
  bias: -3.1776,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.8624, -2.6372],
  scales: [2.2934, 1.2266],
  weights: [2.2003, -0.1176],
  bias: -3.3193,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.6200;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'distinct', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'clauseDense', 'profileLead', 'tellingLead', 'kinds'],
  means: [0.0359, 0.0501, 0.1581, -5.2712, 0.0207, 0.0191, 0.0639, 0.037, -1.0976, -0.5545, 0.0311],
  scales: [0.0731, 0.0686, 0.2158, 3.1795, 0.1093, 0.122, 0.1979, 0.2013, 0.6792, 0.3704, 0.1091],
  weights: [0.4198, 0.3326, 0.3775, 0.6237, 0.2331, 0.1422, 0.232, 0.4338, 0.2479, 0.605, 0.24],
  bias: -8.3102,
};

/** Whether a page is about the event of some articles, or about a neighbouring one. */
export const PAGE_MODEL: LinearModel = {
  features: ['leadNames', 'pageNames', 'lead', 'title'],
  means: [0.6454, -0.3738, -0.3971, -2.6672],
  scales: [0.3261, 0.2489, 2.4882, 2.381],
  weights: [1.3061, 0.0877, 0.6327, 0.487],
  bias: 0.0149,
};

/** From the log-odds of a link to a fact to those on a page about a neighbouring event. */
export const NEAR_MODEL: LinearModel = {
  features: ['odds'],
  means: [-7.9933],
  scales: [2.4403],
  weights: [1.2751],
  bias: -7.0029,
};

/** The same for two sentences. */
export const NEAR_PAIR_MODEL: LinearModel = {
  features: ['odds'],
  means: [-5.1404],
  scales: [1.5483],
  weights: [0.9137],
  bias: -5.7555,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3316;
