// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours'],
  means: [0.1251, 0.2382, 0.432, 0.0832, 0.0291, 0.0006, 0.1187, 0.113, 0.205, 0.6119, 0.2371, 0.0398, 0.1983],
  scales: [0.1505, 0.2409, 0.2747, 0.2453, 0.1461, 0.0246, 0.1952, 0.2476, 0.2215, 0.1761, 0.0819, 0.117, 0.2536],
  weights: [0, 0.6108, 1.2648, 0.3839, 0.3172, 0.1718, 0.2132, 0.0973, 0.6569, 0.7003, 0.1364, 0.1596, 0.4727],
  bias: -3.149,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.5295;

/** The second look at a pair, with what the first found for all pairs of the collection. */
export const CLUSTER_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'quote', 'events', 'dense', 'clauseCoverage', 'story', 'alike', 'exclusive', 'neighbours', 'via', 'within', 'circle'],
  means: [0.1251, 0.2382, 0.432, 0.0832, 0.0291, 0.0006, 0.1187, 0.113, 0.205, 0.6119, 0.2371, 0.0398, 0.1983, -1.1424, -0.8752, -1.9447],
  scales: [0.1505, 0.2409, 0.2747, 0.2453, 0.1461, 0.0246, 0.1952, 0.2476, 0.2215, 0.1761, 0.0819, 0.117, 0.2536, 2.8364, 1.7569, 2.4521],
  weights: [0.0372, 0, 0, 0.1955, 0.0994, 0.1337, 0.0808, 0.1766, 0.4989, 0.5281, 0.224, 0.0851, 0.2505, 0.7768, 0.7218, 0.9001],
  bias: -2.9104,
};

/** From the linked scores of a collection to probabilities. */
export const LEVEL_MODEL: LinearModel = {
  features: ['score', 'mean'],
  means: [-3.7998, -2.6302],
  scales: [2.2844, 1.2493],
  weights: [2.2108, -0.136],
  bias: -3.3058,
};

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = 0.6000;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'distinct', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'clauseDense', 'profileLead', 'tellingLead', 'kinds'],
  means: [0.0356, 0.0501, 0.157, -5.2243, 0.0214, 0.018, 0.0627, 0.037, -1.0965, -0.5555, 0.0289],
  scales: [0.0732, 0.0686, 0.2145, 3.1686, 0.1112, 0.1209, 0.1972, 0.1997, 0.6788, 0.3711, 0.1068],
  weights: [0.3985, 0.3335, 0.415, 0.4057, 0.2328, 0.1316, 0.2029, 0.4755, 0.2584, 0.5745, 0.2773],
  bias: -8.1178,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3353;
