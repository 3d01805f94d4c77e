import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: [
    'context',
    'own',
    'ratio',
    'hop',
    'clause',
    'figures',
    'figuresDiffer',
    'dates',
    'rarest',
    'coverage',
    'quote',
    'articles',
    'events',
    'names',
    'dense',
    'denseClause',
  ],
  means: [0.1391, 0.1307, 0.2469, 0.2472, 0.1583, 0.0992, 0.1346, 0.031, 0.2907, 0.2241, 0.0007, 0.5973, 0.1315, 0.1487, 0.1334, 0.212],
  scales: [0.1549, 0.1596, 0.2268, 0.1445, 0.1844, 0.2728, 0.3413, 0.1493, 0.2125, 0.2293, 0.0262, 0.1819, 0.2016, 0.2428, 0.2502, 0.245],
  weights: [0, 0, 0.5822, 1.0161, 0.0382, 0.465, 0.0427, 0.3633, 0.4813, 0.5182, 0.2464, 1.1835, 0.1969, 0, 0.3116, 0.3438],
  bias: -3.2538,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.4553;

export const FACT_MODEL: LinearModel = {
  features: [
    'best',
    'second',
    'profile',
    'label',
    'core',
    'profileRatio',
    'bestRatio',
    'figures',
    'dates',
    'hop',
    'mean',
    'denseBest',
    'denseFact',
  ],
  means: [-4.0441, -5.0012, 0.0607, 0.0452, 0.0779, 0.1817, -5.2534, 0.0116, 0.0107, 0.1473, -4.4602, 0.0576, -0.0016],
  scales: [1.9019, 1.7677, 0.0877, 0.0841, 0.1061, 0.2165, 2.8158, 0.0919, 0.0841, 0.0708, 1.562, 0.2112, 0.2196],
  weights: [0, 0, 0, 0.5296, 0.6918, 0.5704, 0.4708, 0.0835, 0.1624, 0, 0, 0, 0.9141],
  bias: -7.8824,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.6068;
