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
  means: [0.1391, 0.2557, 0.4773, 0.0924, 0.0316, 0.2907, 0.0007, 0.1315, 0.1334, 0.2145, 0.2319, 0.5973, 0.2449],
  scales: [0.1549, 0.2448, 0.2653, 0.2586, 0.1518, 0.2125, 0.0262, 0.2016, 0.2502, 0.2479, 0.2248, 0.1819, 0.0829],
  weights: [0, 0.778, 1.1612, 0.3118, 0.2938, 0.1407, 0.197, 0.1879, 0.0005, 0.0822, 0.7898, 0.7614, 0.4736],
  bias: -3.1282,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.4655;

export const FACT_MODEL: LinearModel = {
  features: ['label', 'core', 'profileRatio', 'bestRatio', 'figures', 'dates', 'denseBest', 'denseFact', 'clauseProfile', 'clauseDense'],
  means: [0.0357, 0.0607, 0.1518, -5.3754, 0.0247, 0.0165, 0.0544, -0.0122, 0.0464, 0.0363],
  scales: [0.0747, 0.094, 0.2108, 3.17, 0.1224, 0.1196, 0.2036, 0.2049, 0.0881, 0.2018],
  weights: [0.0467, 0.5152, 0.5238, 0.8719, 0.3148, 0.1397, 0.1525, 0.3825, 0.2552, 0.3768],
  bias: -8.5203,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.2779;
