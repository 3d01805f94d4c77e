// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'nearby'],
  means: [0.1191, 0.2303, 0.4138, 0.0787, 0.0283, 0.0006, 0.1124, 0.1048, 0.1941, 0.6196, 0.2362, 0.0392, 0.1942, -0.066],
  scales: [0.1481, 0.2387, 0.2754, 0.239, 0.144, 0.0243, 0.1914, 0.2464, 0.2193, 0.1733, 0.0804, 0.1188, 0.2493, 0.1365],
  weights: [0, 0.609, 1.2852, 0.3476, 0.3136, 0.1685, 0.1848, 0.0612, 0.6194, 0.716, 0.1394, 0.1744, 0.3766, 0.3813],
  bias: -3.3075,
};

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'nearby', 'via', 'within', 'circle', 'beside'],
  means: [0.1191, 0.2303, 0.4138, 0.0787, 0.0283, 0.0006, 0.1124, 0.1048, 0.1941, 0.6196, 0.2362, 0.0392, 0.1942, -0.066, -1.3221, -1.0357, -2.0724, -3.8493],
  scales: [0.1481, 0.2387, 0.2754, 0.239, 0.144, 0.0243, 0.1914, 0.2464, 0.2193, 0.1733, 0.0804, 0.1188, 0.2493, 0.1365, 2.8224, 1.8231, 2.4793, 2.1608],
  weights: [0.0155, 0, 0, 0.2032, 0.0955, 0.1297, 0.0938, 0.1513, 0.474, 0.523, 0.1758, 0.0923, 0.1514, 0.0328, 0.7331, 0.6679, 1.0446, 0.0994],
  bias: -3.1806,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.8633, -2.6382],
  scales: [2.2921, 1.2259],
  weights: [2.1998, -0.1167],
  bias: -3.3191,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.6400;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'distinct', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'clauseDense', 'profileLead', 'tellingLead', 'kinds'],
  means: [0.0359, 0.05, 0.1579, -5.2726, 0.0207, 0.0191, 0.0639, 0.037, -1.0982, -0.5546, 0.0311],
  scales: [0.0731, 0.0686, 0.2157, 3.1805, 0.1093, 0.122, 0.1978, 0.2013, 0.6792, 0.3705, 0.1091],
  weights: [0.4183, 0.3304, 0.3825, 0.6212, 0.2334, 0.143, 0.2291, 0.4394, 0.2449, 0.6034, 0.2403],
  bias: -8.3103,
};

/** Whether a page is about the event of some articles, or about a neighbouring one. */
export const PAGE_MODEL: LinearModel = {
  features: ['leadNames', 'pageNames', 'lead', 'title'],
  means: [0.6418, -0.3746, -0.398, -2.6679],
  scales: [0.3272, 0.25, 2.4885, 2.3805],
  weights: [1.2455, 0.1009, 0.6388, 0.4862],
  bias: 0.0337,
};

/** From the log-odds of a link to a fact to those on a page about a neighbouring event. */
export const NEAR_MODEL: LinearModel = {
  features: ['odds'],
  means: [-7.9931],
  scales: [2.4393],
  weights: [1.2772],
  bias: -7.0096,
};

/** The same for two sentences. */
export const NEAR_PAIR_MODEL: LinearModel = {
  features: ['odds'],
  means: [-5.1399],
  scales: [1.5481],
  weights: [0.9133],
  bias: -5.755,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3225;
