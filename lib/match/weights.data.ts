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
  ],
  means: [0.0973, 0.0835, 0.2186, 0.1849, 0.1043, 0.041, 0.0531, 0.0142, 0.2232, 0.143, 0.0006, 0.2908, 0.0778, 0.1416],
  scales: [0.1175, 0.121, 0.1984, 0.1144, 0.1424, 0.1818, 0.2242, 0.1006, 0.1945, 0.1768, 0.0249, 0.0616, 0.1482, 0.223],
  weights: [0, 0, 0.8756, 0.4666, 0.0691, 0.0428, 0.0213, 0.1563, 0.2489, 0.1268, 0.1257, 1.3687, 0.0136, 0.0055],
  bias: -4.6432,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.2011;

export const FACT_MODEL: LinearModel = {
  features: ['best', 'second', 'profile', 'label', 'core', 'profileRatio', 'bestRatio', 'figures', 'dates', 'hop', 'mean'],
  means: [-4.1888, -5.0107, 0.0607, 0.0452, 0.0779, 0.1817, -4.0232, 0.0116, 0.0107, 0.1473, -4.4894],
  scales: [1.3841, 1.3162, 0.0877, 0.0841, 0.1061, 0.2165, 1.948, 0.0919, 0.0841, 0.0708, 1.1279],
  weights: [0, 0, 0, 0.7256, 0.5858, 0.5696, 0.3398, 0.0852, 0.1625, 0, 0.3908],
  bias: -7.5103,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.6303;
