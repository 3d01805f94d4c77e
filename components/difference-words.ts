import type { Difference } from '../lib/types.ts';
import { strings } from './strings.ts';

/** One difference, ready to be shown: the two values in words, and what they are to each other where that needs saying. */
export interface DifferenceWords {
  here: string;
  there: string;
  relation: string | null;
}

/** Null where neither side has words for it: one says so and the other denies it. */
export function wordsOf({ kind, here, there, relation }: Difference): DifferenceWords | null {
  if (here === '' && there === '') return null;
  const word = (value: string) => (value === '' ? strings.nothing(kind) : value);
  return { here: word(here), there: word(there), relation: strings.relation(kind, relation) };
}

/** "1,100 here, around 1,000 there" · "stated as fact here, reportedly there · less certain there" */
export function describeDifference(difference: Difference): string {
  const words = wordsOf(difference);
  if (words === null) return strings.oneDenies;
  const values = strings.hereThere(words.here, words.there);
  return words.relation === null ? values : strings.joined([values, words.relation]);
}
