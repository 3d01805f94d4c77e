import { describe, expect, it } from 'vitest';
import { readSentenceClaims } from '../../lib/claims/read-claims.ts';
import type { Side } from '../../lib/compare/compare-claims.ts';
import { compareLinked } from '../../lib/compare/compare-linked.ts';
import type { Article } from '../../lib/types.ts';

function side(text: string, published: string): Side {
  const sentence = { index: 0, kind: 'text' as const, text, start: 0, end: text.length, block: 0 };
  const article: Article = { id: text, outlet: null, author: null, published, title: null, url: null, text, sentences: [sentence] };
  return { article, sentence, claims: readSentenceClaims(text, published, null), span: null };
}

const FIVE = 'At least five people were killed by a landslide near Halden.';
const NINE = 'Roads were closed and houses emptied on the slopes above Halden, where nine people have been killed.';
const TWELVE = 'A landslide near Halden killed 12 people.';

/** Two reports that a model linked, how probable it is that they are of one fact, and what is shown; null where they are held to be of two. */
const ROWS: [string, string, number, string[] | null][] = [
  [FIVE, TWELVE, 0.75, ['At least five → 12 newer']],
  [FIVE, NINE, 0.75, ['At least five → nine newer']],
  [FIVE, TWELVE, 0.6, []],
  [FIVE, TWELVE, 0.45, null],
  [TWELVE, FIVE, 0.75, ['12 → At least five conflict']],
  [TWELVE, FIVE, 0.6, null],
  ['The quake had a depth of 2.7 miles.', 'The quake had a depth of 1.2 miles.', 0.65, null],
  ['The quake had a depth of 2.7 miles.', 'The quake had a depth of 1.2 miles.', 0.8, ['2.7 miles → 1.2 miles conflict']],
  ['The bank has released a patch for its app.', 'The bank has reportedly released a patch for its app.', 0.75, [' → reportedly vaguer']],
  ['The bank has released a patch for its app.', 'The bank has reportedly released a patch for its app.', 0.65, []],
  ['The fire in Lyon closed a school.', 'The fire in Lille closed a school.', 0.95, null],
];

describe('compareLinked', () => {
  it.each(ROWS)('%s | %s at %s', (here, there, probability, expected) => {
    const found = compareLinked(side(here, '2025-03-10'), side(there, '2025-03-12'), { label: '', others: [] }, probability);
    expect(found?.map((one) => `${one.here} → ${one.there} ${one.relation}`) ?? null).toEqual(expected);
  });
});
