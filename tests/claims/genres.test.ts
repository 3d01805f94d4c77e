import { describe, expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read-claims.ts';
import { makeArticle } from '../../lib/cli/make-article.ts';
import { splitSentences } from '../../lib/sentences/split-sentences.ts';
import type { Claim } from '../../lib/types.ts';
import { GENRE_ROWS, type GenreRow, PUBLISHED } from './genres-rows.ts';

/** The row's sentences with what each claims, all in one paragraph. */
function read({ text, before = [] }: GenreRow): { sentence: string; claims: Claim[] }[] {
  const own = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const sentences = [...before, ...own];
  const article = makeArticle(
    'row',
    sentences.map((sentence) => ({ text: sentence, kind: /[.!?”"]$/.test(sentence) ? 'text' : 'title' })),
    { published: PUBLISHED },
  );
  for (const sentence of article.sentences) sentence.block = 0;
  const claims = readClaims(article);
  return own.map((sentence, i) => ({ sentence, claims: claims[before.length + i]! }));
}

const split = (entry: string, mark: string): [string, string] => entry.split(mark) as [string, string];

/** The claim that holds a word; the test fails where no sentence of the row has it. */
function claimWith(row: GenreRow, word: string): Claim {
  const found = read(row).find(({ sentence }) => sentence.includes(word));
  const at = found?.sentence.indexOf(word) ?? -1;
  const claim = found?.claims.filter(({ start }) => start <= at).at(-1);
  if (!claim) throw new Error(`no claim with "${word}" in "${row.text}"`);
  return claim;
}

describe('a careful reader of news', () => {
  it.each(GENRE_ROWS)('$text', (row) => {
    const claims = read(row).flatMap((sentence) => sentence.claims);
    const figures = claims.flatMap((claim) => claim.figures.map(({ text, qualifier }) => ({ text, qualifier })));
    for (const entry of row.figures ?? []) {
      const [words, qualifier] = split(entry, ' = ');
      const near = figures.filter(({ text }) => text.includes(words) || words.includes(text));
      expect(
        near.map((one) => one.qualifier),
        `${entry}, read ${JSON.stringify(figures)}`,
      ).toContain(qualifier);
    }
    const dates = claims.flatMap((claim) => claim.dates);
    for (const entry of row.dates ?? []) {
      const [words, days] = split(entry, ' = ');
      const [from, to = from] = days.split('..');
      const near = dates.filter(({ text }) => text.includes(words) || words.includes(text));
      expect(
        near.map((one) => `${one.from}`),
        `${entry}, read ${JSON.stringify(dates)}`,
      ).toContain(from);
      if (days.includes('..')) expect(near.map((one) => `${one.to}`)).toContain(to);
    }
    const places = claims.flatMap((claim) => claim.places.map(({ text }) => text)).join(' | ');
    for (const place of row.places ?? []) expect(places).toContain(place);
    const names = claims.flatMap((claim) => claim.attribution.map(({ name }) => name)).join(' | ');
    for (const name of row.credited ?? []) expect(names).toContain(name.split(' ').at(-1));
    for (const entry of row.credits ?? []) {
      const [word, name] = split(entry, ': ');
      const credited = claimWith(row, word)
        .attribution.map((one) => one.name)
        .join(' | ');
      if (name === '-') expect(credited, entry).toBe('');
      else expect(credited, entry).toContain(name.split(' ').at(-1));
    }
    for (const entry of row.certainty ?? []) {
      const [word, wanted] = split(entry, ': ');
      expect(wanted.split(' or '), entry).toContain(claimWith(row, word).certainty);
    }
  });
});
