import { cautionOf, withCaution } from '../../match/caution.ts';
import type { SearchIndex } from '../../match/search-index.ts';
import type { HeldOutFact } from '../training/cross-validate.ts';
import type { LabelledEvent } from '../training/events.ts';
import { confuse, precisionRecall } from '../training/metrics.ts';
import { countFalseLinks, measurePages } from './measure-pages.ts';

/** Of the reader's setting, from most matches to fewest (lib/match/caution.ts). */
const STEPS = [-2, -1, 0, 1, 2];

/** What one step of the setting "fewer … more" does to links of pages to facts. Shares of 1. */
export interface StepFigures {
  step: number;
  seeds: { precision: number; recall: number };
  plain: { precision: number; recall: number };
  further: { precision: number; recall: number };
  /** Links of pages on other events, each of them false; null where the data are not there. */
  falseLinks: number | null;
}

interface StepData {
  /** Each seed as the page, scored by what was fitted without it. */
  links: HeldOutFact[];
  plain: LabelledEvent;
  further: LabelledEvent;
  others: LabelledEvent[];
  index: SearchIndex;
}

/** From most matches to fewest. */
export function measureSteps({ links, plain, further, others, index }: StepData): StepFigures[] {
  return STEPS.map((step) => {
    const caution = cautionOf(step, []);
    const seeds = links.map((one) => ({ y: one.y, same: one.score >= withCaution(one.threshold, caution) }));
    return {
      step,
      seeds: shares(precisionRecall(confuse(seeds))),
      plain: shares(measurePages(plain, index, caution)),
      further: shares(measurePages(further, index, caution)),
      falseLinks: others.length === 0 ? null : countFalseLinks(others, index, caution).links,
    };
  });
}

const shares = ({ precision, recall }: { precision: number; recall: number }) => ({ precision, recall });
