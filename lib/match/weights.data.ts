// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'rarest', 'quote', 'events', 'dense', 'denseClause', 'clauseCoverage', 'story', 'alike'],
  means: [0.1391, 0.2557, 0.4773, 0.0924, 0.0316, 0.2908, 0.0007, 0.1315, 0.1334, 0.2145, 0.2318, 0.5973, 0.245],
  scales: [0.1549, 0.2448, 0.2654, 0.2586, 0.1518, 0.2125, 0.0262, 0.2016, 0.2502, 0.2479, 0.2248, 0.1818, 0.0829],
  weights: [0, 0.7914, 1.176, 0.3128, 0.2948, 0.1376, 0.198, 0.1892, 0.0066, 0.0766, 0.7646, 0.7575, 0.4864],
  bias: -3.1229,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.4868;

/** The same for pairs of a cluster of articles, whose score has the support of clusters in it. */
export const CLUSTER_THRESHOLD = 0.4700;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'core', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'denseFact', 'clauseProfile', 'clauseDense'],
  means: [0.0356, 0.0608, 0.1528, -5.3447, 0.0247, 0.0165, 0.0542, -0.0123, 0.0463, 0.036],
  scales: [0.0744, 0.0937, 0.2112, 3.1703, 0.1224, 0.1196, 0.2038, 0.205, 0.0877, 0.2017],
  weights: [0.0455, 0.5059, 0.5154, 0.8868, 0.3111, 0.1427, 0.1648, 0.3776, 0.266, 0.3706],
  bias: -8.4901,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.2867;
