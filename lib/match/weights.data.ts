import type { LinearModel } from './logistic.ts';

/** Written by `npm run train`; how good they are on data left out: tests/report/evaluation.md. */
export const PAIR_MODEL: LinearModel = {
  features: ['context', 'own', 'ratio', 'hop', 'clause', 'figures', 'figuresDiffer', 'dates', 'rarest', 'coverage', 'quote', 'articles', 'events', 'names', 'dense', 'denseClause'],
  means: [0.1391, 0.1307, 0.2469, 0.2472, 0.1583, 0.0999, 0.1368, 0.0312, 0.2907, 0.2241, 0.0007, 0.5973, 0.1315, 0.1487, 0.1334, 0.212],
  scales: [0.1549, 0.1596, 0.2268, 0.1445, 0.1844, 0.2741, 0.3437, 0.1497, 0.2125, 0.2293, 0.0262, 0.1819, 0.2016, 0.2428, 0.2502, 0.245],
  weights: [0, 0, 0.5819, 1.0168, 0.0387, 0.4672, 0.0436, 0.3635, 0.4815, 0.5187, 0.2464, 1.1882, 0.1963, 0, 0.3122, 0.3422],
  bias: -3.2551,
};

/** Probability from which two sentences are held to report the same fact. */
export const PAIR_THRESHOLD = 0.4558;

export const FACT_MODEL: LinearModel = {
  features: ['best', 'second', 'profile', 'label', 'core', 'profileRatio', 'bestRatio', 'figures', 'dates', 'hop', 'mean', 'denseBest', 'denseFact'],
  means: [-4.3597, -5.3112, 0.0564, 0.0418, 0.0679, 0.1661, -5.7394, 0.0332, 0.02, 0.1265, -4.8632, 0.0644, -0.002],
  scales: [2.2436, 1.9023, 0.1003, 0.0909, 0.1107, 0.2339, 3.4181, 0.1538, 0.1302, 0.0703, 1.7931, 0.2171, 0.2181],
  weights: [0, 0, 0, 0.3178, 0.5787, 0.5772, 0.9318, 0.3302, 0.1355, 0, 0.0654, 0.2447, 0.7445],
  bias: -7.7706,
};

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = 0.3041;
