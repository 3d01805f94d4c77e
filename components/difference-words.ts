import type { Difference } from '../lib/types.ts';
import { strings } from './strings.ts';

/** The two values as the reader sees them; a side that is silent says so ("no figure"). */
export function valuesOf({ kind, here, there }: Difference): { here: string; there: string } {
  const word = (value: string) => (value === '' ? strings.nothing(kind) : kind === 'certainty' ? strings.certainty(value) : value);
  return { here: word(here), there: word(there) };
}

/** "1,100 here, around 1,000 there" · "stated as fact here, alleged there" · "nearly 3,000 here, about 3,000 there · both can hold" */
export function describeDifference(difference: Difference): string {
  const { here, there } = valuesOf(difference);
  const relation = strings.relation(difference.relation);
  const values = strings.hereThere(here, there);
  return relation === null ? values : strings.joined([values, relation]);
}
