import type { Difference } from '../types.ts';
import { compareClaims, type Side } from './compare-claims.ts';
import type { About } from './fact-topic.ts';
import { saySame } from './same-content.ts';

/**
 * Probability of a pair from which what differs is shown. Of the pairs at or above it 91 % are annotated as one fact in ECB+ (3,500 pairs of
 * 42 clusters, whole topics as the pack), of those from .5 up to it 68 %.
 */
const SURE = 0.9;
/** A report less likely than this is not listed: at .4 every second one is of another fact (same data). */
const LEAST = 0.5;

/**
 * What differs between two reports that a model linked, or null where they are better held to be of two facts: values that exclude each
 * other speak against a pair that is unsure or that shares few words. Below SURE, of the pairs with another figure 17 % were one fact in
 * ECB+, of those with another place none.
 * @param probability that both report the same fact, 0..1
 */
export function compareLinked(here: Side, there: Side, about: Omit<About, 'linkedBy'>, probability: number): Difference[] | null {
  if (probability < LEAST) return null;
  const differences = compareClaims(here, there, { ...about, linkedBy: 'model' });
  if (differences.some(isOtherPlace)) return null;
  const isSame = saySame(here, there);
  if (differences.some(isContradiction) && (probability < SURE || !isSame)) return null;
  if (probability >= SURE && isSame) return differences;
  // A count that has grown is what a later report of the same fact looks like.
  return differences.filter((difference) => probability >= SURE && isGrowth(difference));
}

/** Times that a count grows from one report to the next; more is another count. */
const MOST_GROWTH = 4;

function isGrowth({ relation, bounds }: Difference): boolean {
  const [a, b] = [bounds?.here, bounds?.there].map((ends) => ends?.low ?? ends?.high ?? 0);
  return relation === 'newer' && Math.max(a!, b!) <= MOST_GROWTH * Math.min(a!, b!);
}

function isContradiction({ kind, relation }: Difference): boolean {
  return relation === 'conflict' && (kind === 'figures' || kind === 'dates' || kind === 'places');
}

const WITHHELD = /^(?:undisclosed|unknown|unclear|unspecified|uncertain|unconfirmed|unidentified|secret|not)\b/i;

/** Two named places; "undisclosed" against a name is no other place, and worth showing. */
function isOtherPlace({ kind, relation, here, there }: Difference): boolean {
  return kind === 'places' && relation === 'conflict' && !WITHHELD.test(here) && !WITHHELD.test(there);
}
