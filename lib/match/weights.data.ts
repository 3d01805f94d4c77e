// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours'],
  means: [0.1192, 0.2304, 0.4139, 0.0787, 0.0284, 0.0006, 0.1124, 0.1047, 0.1942, 0.6197, 0.2363, 0.0392, 0.1942],
  scales: [0.1482, 0.2388, 0.2754, 0.239, 0.1441, 0.0243, 0.1915, 0.2464, 0.2193, 0.1732, 0.0804, 0.1188, 0.2493],
  weights: [0, 0.6379, 1.3305, 0.3119, 0.2959, 0.1705, 0.1821, 0.0532, 0.6121, 0.7186, 0.1061, 0.1807, 0.4384],
  bias: -3.2987,
};

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'via', 'within', 'circle'],
  means: [0.1192, 0.2304, 0.4139, 0.0787, 0.0284, 0.0006, 0.1124, 0.1047, 0.1942, 0.6197, 0.2363, 0.0392, 0.1942, -1.3502, -0.9821, -2.0873],
  scales: [0.1482, 0.2388, 0.2754, 0.239, 0.1441, 0.0243, 0.1915, 0.2464, 0.2193, 0.1732, 0.0804, 0.1188, 0.2493, 2.796, 1.7868, 2.4497],
  weights: [0.0541, 0, 0, 0.1736, 0.0941, 0.1324, 0.074, 0.1514, 0.4604, 0.53, 0.1861, 0.0951, 0.2224, 0.742, 0.6836, 1.0039],
  bias: -3.1014,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.8114, -2.6265],
  scales: [2.2759, 1.2286],
  weights: [2.1983, -0.1155],
  bias: -3.3126,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.5800;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'distinct', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'clauseDense', 'profileLead', 'tellingLead', 'kinds'],
  means: [0.0359, 0.0501, 0.1581, -5.2068, 0.0207, 0.0192, 0.0639, 0.037, -1.0976, -0.5545, 0.0312],
  scales: [0.0731, 0.0686, 0.2158, 3.1239, 0.1093, 0.1225, 0.1979, 0.2013, 0.6792, 0.3704, 0.1094],
  weights: [0.4124, 0.3396, 0.3952, 0.4962, 0.2363, 0.1409, 0.254, 0.4213, 0.2443, 0.628, 0.238],
  bias: -8.235,
};

/** Whether a page is about the event of some articles, or about a neighbouring one. */
export const PAGE_MODEL: LinearModel = {
  features: ['leadNames', 'pageNames', 'lead', 'title'],
  means: [0.6454, -0.3738, -0.5549, -2.8221],
  scales: [0.3261, 0.2489, 2.5294, 2.4291],
  weights: [1.3091, 0.0911, 0.5783, 0.524],
  bias: 0.0156,
};

/** From the log-odds of a link to a fact to those on a page about a neighbouring event. */
export const NEAR_MODEL: LinearModel = {
  features: ['odds'],
  means: [-7.9308],
  scales: [2.4062],
  weights: [1.2546],
  bias: -6.9765,
};

/** The same for two sentences. */
export const NEAR_PAIR_MODEL: LinearModel = {
  features: ['odds'],
  means: [-5.0296],
  scales: [1.4652],
  weights: [0.8803],
  bias: -5.7436,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3264;
