import type { Difference } from '../types.ts';
import { compareClaims, type Side } from './compare-claims.ts';
import type { About } from './fact-topic.ts';
import { saySame } from './same-content.ts';

/**
 * Probability of a pair from which all that differs is shown, where both say it in much the same words. Of the pairs at or above it 91 % are
 * annotated as one fact in ECB+ (3,500 pairs of 42 clusters, whole topics as the pack), of those from .5 up to it 68 %.
 */
const SURE = 0.9;
/**
 * Probability from which another figure is shown in whatever words: what is counted alike speaks for the pair itself. Of such pairs, scored by
 * models that had not seen their topic or event, 24 of 25 that exclude each other were one fact in ECB+, 6 of 8 in the invented events, and of
 * the others 136 of 138; below it 0 of 3.
 */
const SURE_OF_FIGURES = 0.7;
/** A report less likely than this is not listed: at .4 every second one is of another fact (same data). */
const LEAST = 0.5;

/**
 * What differs between two reports that a model linked, or null where they are better held to be of two facts: values that exclude each
 * other speak against a pair that is unsure. Of pairs with another place none was one fact in ECB+ (same data), at any probability.
 * @param probability that both report the same fact, 0..1
 */
export function compareLinked(here: Side, there: Side, about: Omit<About, 'linkedBy'>, probability: number): Difference[] | null {
  if (probability < LEAST) return null;
  const differences = compareClaims(here, there, { ...about, linkedBy: 'model' });
  if (differences.some(isOtherPlace)) return null;
  const isSame = saySame(here, there);
  if (differences.some((one) => isContradiction(one) && !isSureOf(one, probability, isSame))) return null;
  return differences.filter((one) => isSureOf(one, probability, isSame));
}

function isSureOf({ kind }: Difference, probability: number, isSame: boolean): boolean {
  if (kind === 'figures') return probability >= SURE_OF_FIGURES;
  // "has reportedly issued": what both say in the same words, all eight pairs rightly.
  if (kind === 'certainty') return probability >= SURE_OF_FIGURES && isSame;
  return probability >= SURE && isSame;
}

function isContradiction({ kind, relation }: Difference): boolean {
  return relation === 'conflict' && (kind === 'figures' || kind === 'dates' || kind === 'places');
}

const WITHHELD = /^(?:undisclosed|unknown|unclear|unspecified|uncertain|unconfirmed|unidentified|secret|not)\b/i;

/** Two named places; "undisclosed" against a name is no other place, and worth showing. */
function isOtherPlace({ kind, relation, here, there }: Difference): boolean {
  return kind === 'places' && relation === 'conflict' && !WITHHELD.test(here) && !WITHHELD.test(there);
}
