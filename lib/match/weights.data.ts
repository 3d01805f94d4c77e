import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: [
    'context',
    'ratio',
    'hop',
    'figures',
    'dates',
    'rarest',
    'quote',
    'events',
    'dense',
    'denseClause',
    'clauseCoverage',
    'story',
    'alike',
  ],
  means: [0.1391, 0.2558, 0.4773, 0.0915, 0.0316, 0.2907, 0.0007, 0.1315, 0.1334, 0.2157, 0.2321, 0.5973, 0.2449],
  scales: [0.1549, 0.2449, 0.2652, 0.257, 0.1518, 0.2125, 0.0262, 0.2016, 0.2502, 0.2475, 0.2251, 0.1819, 0.0829],
  weights: [0.0047, 0.7687, 1.1644, 0.3168, 0.2898, 0.1445, 0.197, 0.1831, 0, 0.096, 0.7864, 0.76, 0.4798],
  bias: -3.1288,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.4652;

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
  means: [-4.2743, -5.1496, 0.0564, 0.0418, 0.0679, 0.1661, -5.2729, 0.0313, 0.0198, 0.2248, -4.7167, 0.0644, -0.002],
  scales: [2.1178, 1.8268, 0.1003, 0.0909, 0.1107, 0.2339, 3.2142, 0.1438, 0.1312, 0.1374, 1.7265, 0.2171, 0.2181],
  weights: [0, 0, 0, 0.3109, 0.5712, 0.588, 0.9487, 0.3717, 0.127, 0, 0.0986, 0.2053, 0.756],
  bias: -7.7597,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3111;
