import { describe, expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read-claims.ts';
import { loadLexicon } from '../../lib/cli/load-index.ts';
import { SearchIndex } from '../../lib/match/search-index.ts';
import type { Article, Pack } from '../../lib/types.ts';
import { MERGER, QUAKE } from './events.ts';

const lexicon = await loadLexicon();
const pack = (id: string, articles: Article[], facts: Pack['facts'] = null): Pack => ({
  format: 'corroborate-pack',
  version: 1,
  id,
  title: id,
  articles,
  facts,
});
const page = MERGER[1]!;
const claims = readClaims(page);

describe('a pack that nobody linked', () => {
  const index = SearchIndex.build([pack('deal', [MERGER[0]!, MERGER[2]!])], lexicon);

  it('links itself into facts with labels made of its words', () => {
    expect(index.facts.length).toBeGreaterThan(5);
    for (const fact of index.facts) {
      expect(fact.editorial).toBe(false);
      expect(fact.id).toMatch(/^auto:[0-9a-f]{8}$/);
      expect(fact.label).not.toBe('');
      const text = fact.reports.map((report) => index.articles[report.article]!.article.sentences[report.sentence]!.text).join(' ');
      expect(text.toLowerCase()).toContain(fact.label.replace(/…$/, '').toLowerCase());
    }
  });

  it('has every sentence in one fact at most', () => {
    const reports = index.facts.flatMap((fact) => fact.reports.map(({ article, sentence }) => `${article} ${sentence}`));
    expect(new Set(reports).size).toBe(reports.length);
  });

  it('finds what a further article reports too, and why', () => {
    const links = index.link(page, claims);
    expect(links).toHaveLength(page.sentences.length);
    const jobs = links[2]!;
    expect(jobs.length).toBeGreaterThan(0);
    const best = jobs[0]!;
    expect(best.why.figures.join(' ')).toContain('1,400');
    for (const { article, sentence, span } of best.reports) {
      const { text } = index.articles[article]!.article.sentences[sentence]!;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.end).toBeGreaterThan(span.start);
    }
    expect(links.at(-1)).toEqual([]); // "Milk prices have risen for two years."
  });

  it('leaves excluded articles out', () => {
    const links = index.link(page, claims, { excludeArticles: new Set(['harbour-ledger', 'union-voice']) });
    expect(links.flat()).toEqual([]);
  });

  it('links nothing of another event', () => {
    for (const article of QUAKE) expect(index.link(article, readClaims(article)).flat()).toEqual([]);
  });

  it('gives the same links twice', () => {
    const again = SearchIndex.build([pack('deal', [MERGER[0]!, MERGER[2]!])], lexicon);
    expect(again.facts).toEqual(index.facts);
    expect(again.link(page, claims)).toEqual(index.link(page, claims));
  });
});

describe('a pack with editorial facts', () => {
  const facts = [
    { id: 'price', label: 'Price of the takeover', reports: [{ article: 'harbour-ledger', sentence: 1 }] },
    {
      id: 'jobs',
      label: 'Jobs to be cut',
      reports: [
        { article: 'harbour-ledger', sentence: 3 },
        { article: 'union-voice', sentence: 2 },
      ],
    },
    { id: 'gone', label: 'A fact whose report is not there', reports: [{ article: 'nobody', sentence: 0 }] },
  ];
  const index = SearchIndex.build([pack('deal', [MERGER[0]!, MERGER[2]!], facts)], lexicon);

  it('keeps their ids, drops those without a report, and adds the other sentences one by one', () => {
    expect(index.facts.filter((fact) => fact.editorial).map((fact) => fact.id)).toEqual(['price', 'jobs']);
    expect(index.facts.filter((fact) => !fact.editorial).every((fact) => fact.reports.length === 1)).toBe(true);
  });

  it('links them', () => {
    const found = index.link(page, claims)[2]!.map((link) => index.facts[link.fact]!.id);
    expect(found).toContain('jobs');
  });
});

describe('copyOf', () => {
  const original = MERGER[0]!;
  const index = SearchIndex.build(
    [pack('deal', [{ ...original, url: 'https://www.harbour-ledger.example/norvik?utm_source=wire' }, MERGER[2]!])],
    lexicon,
  );

  it.each<[string, Partial<Article>, string | null]>([
    ['the same text', { text: original.text }, 'harbour-ledger'],
    ['the text with a line more', { text: `${original.text}\nSubscribe to our newsletter for more.` }, 'harbour-ledger'],
    ['the same address', { text: 'Another text altogether.', url: 'http://harbour-ledger.example/norvik/#top' }, 'harbour-ledger'],
    ['another report of the event', { text: page.text, url: 'https://city-wire.example/a' }, null],
    ['nothing', { text: '' }, null],
  ])('%s', (_, change, id) => expect(index.copyOf({ ...page, id: 'page', url: null, ...change })).toBe(id));
});
