import { describe, expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read-claims.ts';
import { loadLexicon } from '../../lib/cli/load-index.ts';
import { makeArticle } from '../../lib/cli/make-article.ts';
import { analyseArticle } from '../../lib/match/analyse.ts';
import { Collection } from '../../lib/match/collection.ts';
import { isSameEvent, PageReader, weighLink } from '../../lib/match/page-event.ts';
import { PairReader } from '../../lib/match/pair-features.ts';
import { SearchIndex } from '../../lib/match/search-index.ts';
import { NEAR_MODEL, NEAR_PAIR_MODEL, PAGE_MODEL, PAIR_MODEL } from '../../lib/match/weights.data.ts';
import type { Article } from '../../lib/types.ts';
import { MERGER } from './events.ts';

const lexicon = await loadLexicon();

const write = (published: string | null, lines: string[]): Article =>
  makeArticle(
    'page',
    lines.map((text, k) => ({ text, kind: k === 0 ? ('title' as const) : ('text' as const) })),
    { outlet: 'page', published },
  );

/** Probability that a page is about the merger that the other articles are about. */
function judge(page: Article, others: Article[] = MERGER.slice(0, 2)): number {
  const articles = [page, ...others].map((article) => analyseArticle(article, readClaims(article), lexicon));
  const reader = new PairReader(new Collection(articles, lexicon));
  const numbers = others.map((_, n) => n + 1);
  return isSameEvent(PAGE_MODEL, new PageReader(reader, PAIR_MODEL, 0).read(numbers));
}

const AT_ONCE = '2023-05-10';
const ABOUT_IT = [
  'Norvik swallows Talbot in 3.2 billion dollar dairy deal',
  'Norvik Foods is buying Talbot Dairies for 3.2 billion dollars, the two companies announced on Tuesday.',
  'Some 1,400 jobs will go at four factories.',
  'Maren Oldham is leaving.',
];
const ANOTHER = [
  'Brewer Kestrel to buy Halloran for 900 million dollars',
  'Kestrel Breweries said on Monday it had agreed to take over Halloran Ales of Ottawa.',
  'Four of nine breweries will shut, and 1,400 people lose their jobs.',
  'Canadian competition authorities have yet to approve the purchase.',
  'Both have brewed on the Ottawa river since the 1880s.',
];
const LATER = [
  'Norvik fined for late milk deliveries',
  'Norvik Foods must pay 2 million euros because its lorries came late to schools in Ostberg, a court in Lindhafen ruled on Friday.',
  'About 1,400 pupils had no milk for four days, the judge, Astrid Kolbe, said.',
  'Norvik said it would appeal.',
  'The schools of Ostberg now buy from a farm near by.',
];

describe('whether a page is about the event', () => {
  it('is told by whom and what it opens with', () => {
    expect(judge(write(AT_ONCE, ABOUT_IT))).toBeGreaterThan(0.8);
    expect(judge(write('2023-08-01', ANOTHER))).toBeLessThan(0.2);
    expect(judge(write('2023-08-01', LATER))).toBeLessThan(0.2);
  });

  it('is likelier the nearer its date, and an unknown date says nothing for or against', () => {
    const at = (published: string | null) => judge(write(published, ABOUT_IT));
    const dates = [AT_ONCE, '2023-05-14', '2023-06-01', '2024-05-09'].map(at);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(new Set(dates).size).toBe(dates.length);
    expect(at(null)).toBeLessThan(dates[0]!);
    expect(at(null)).toBeGreaterThan(dates[2]!);
    expect(at('not a day')).toBe(at(null));
  });

  it.each([[[]], [['']], [['…']], [['no names at all here, and nothing else either']]])('is told of any page: %j', (lines) => {
    const same = judge(write(null, lines));
    expect(same).toBeGreaterThan(0);
    expect(same).toBeLessThan(1);
  });

  it('is told of articles that open with nothing', () => {
    expect(judge(write(AT_ONCE, ABOUT_IT), [write(AT_ONCE, [])])).toBeGreaterThan(0);
  });
});

const index = SearchIndex.build(
  [{ format: 'corroborate-pack', version: 1, id: 'deal', title: 'deal', articles: MERGER, facts: null }],
  lexicon,
);

describe('words that a reader has selected', () => {
  it('are not asked what event they are about', () => {
    const selected = write(null, ['Around 1,400 workers are to lose their jobs as four factories shut.']);
    expect(index.link(selected, readClaims(selected)).flat().length).toBeGreaterThan(0);
  });
});

describe('what looks alike on a neighbouring page', () => {
  it('is the less likely the same the less likely the page is about the event', () => {
    for (const near of [NEAR_MODEL, NEAR_PAIR_MODEL]) {
      for (const odds of [-2, 0, 2, 4]) {
        const row = [1, 0.7, 0.3, 0].map((same) => weighLink(odds, same, near));
        expect(row).toEqual([...row].sort((a, b) => b - a));
      }
    }
  });

  it('gets hardly a link, and leaves little out; what is about the event does', () => {
    const index = SearchIndex.build(
      [{ format: 'corroborate-pack', version: 1, id: 'deal', title: 'deal', articles: MERGER, facts: null }],
      lexicon,
    );
    const examine = (page: Article) => index.examine(page, readClaims(page));
    const mayReport: number[] = [];
    for (const lines of [ANOTHER, LATER]) {
      const { links, possible } = examine(write('2023-08-01', lines));
      expect(links.flat().length).toBeLessThan(2);
      mayReport.push(possible.size);
    }
    const { links, possible } = examine(write(AT_ONCE, ABOUT_IT));
    expect(links.filter((own) => own.length > 0).length).toBeGreaterThan(2);
    expect(possible.size).toBeLessThan(Math.min(...mayReport));
  });
});
