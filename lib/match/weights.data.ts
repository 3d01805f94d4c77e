// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'ratio', 'hop', 'figures', 'dates', 'rarest', 'quote', 'events', 'dense', 'denseClause', 'clauseCoverage', 'story', 'alike'],
  means: [0.1391, 0.2557, 0.4776, 0.0927, 0.0316, 0.2908, 0.0007, 0.1315, 0.1334, 0.2115, 0.2323, 0.5973, 0.245],
  scales: [0.1549, 0.2448, 0.2656, 0.259, 0.1518, 0.2125, 0.0262, 0.2016, 0.2502, 0.2454, 0.225, 0.1818, 0.0829],
  weights: [0, 0.8024, 1.1978, 0.3301, 0.2959, 0.1518, 0.2005, 0.1946, 0.0279, 0.0493, 0.7406, 0.8035, 0.4678],
  bias: -3.1352,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.4920;

/** The same for pairs of a cluster of articles, whose score has the support of clusters in it. */
export const CLUSTER_THRESHOLD = 0.4100;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'core', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'denseFact', 'clauseProfile', 'clauseDense'],
  means: [0.0356, 0.0608, 0.1528, -5.382, 0.0253, 0.0166, 0.0542, -0.0123, 0.0463, 0.0358],
  scales: [0.0744, 0.0937, 0.2112, 3.1891, 0.125, 0.1199, 0.2038, 0.205, 0.0877, 0.2018],
  weights: [0.0364, 0.514, 0.5192, 0.858, 0.3127, 0.1139, 0.1968, 0.372, 0.2737, 0.3478],
  bias: -8.4687,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.2839;
