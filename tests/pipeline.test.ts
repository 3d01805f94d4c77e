import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBundledPack, buildPackFromFolder } from '../lib/cli/build-pack.ts';
import { loadLexicon } from '../lib/cli/load-index.ts';
import { readPlainText } from '../lib/extract/plain-text.ts';
import { fingerprint } from '../lib/match/rejections.ts';
import { SearchIndex } from '../lib/match/search-index.ts';
import { originsIn, review } from '../lib/pipeline.ts';
import type { Article, Pack, Review } from '../lib/types.ts';

const EVENT = new URL('fixtures/events/dumping-verdict/', import.meta.url);

let bundled: SearchIndex;
let event: SearchIndex;
let eventPack: Pack;
let page: Article;

/** Another outlet's article on the bundled event, in words of its own. */
const PAGE = `North Korean captive dies of wounds, Seoul says
2024-12-28

South Korea's National Intelligence Service confirmed on Friday that a North Korean soldier captured by Ukrainian forces has died of his wounds.
He was taken prisoner on December 25.
President Volodymyr Zelensky said that about 2,500 North Korean soldiers have been killed or wounded.
The harbour of Ostwick was closed for the regatta, and the band of the fire brigade played until nightfall.`;

beforeAll(async () => {
  const lexicon = await loadLexicon();
  bundled = SearchIndex.build([await buildBundledPack()], lexicon);
  eventPack = (await buildPackFromFolder(EVENT.pathname)).pack;
  event = SearchIndex.build([{ ...eventPack, facts: null }], lexicon);
  page = { ...readPlainText(PAGE), outlet: 'The Ostwick Gazette' };
});

function sentence(result: Review, words: string) {
  const found = result.sentences.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no sentence with "${words}"`);
  return found;
}

describe('review', () => {
  it('finds how others reported a fact, and what differs', () => {
    const casualties = sentence(review(page, bundled), '2,500');
    expect(casualties.state).toBe('differs');
    const match = casualties.facts.find(({ fact }) => fact === 'casualties-total')!;
    expect(match.reports.length).toBeGreaterThanOrEqual(4);
    expect(match.origins).toBeLessThan(match.reports.length);
    const differences = match.reports.flatMap((report) => report.differences).filter(({ kind }) => kind === 'figures');
    expect(differences.map(({ here }) => here)).toContain('about 2,500');
    expect(differences.map(({ relation }) => relation)).toContain('conflict');
  });

  it('leaves out what the reader rejected, and asks more or less of a match as the reader does', () => {
    const casualties = sentence(review(page, bundled), '2,500');
    const rejection = { fact: casualties.facts[0]!.fact, here: fingerprint(casualties.text), there: [] };
    const without = sentence(review(page, bundled, { rejections: [rejection] }), '2,500');
    expect(without.facts.map(({ fact }) => fact)).toEqual(casualties.facts.slice(1).map(({ fact }) => fact));
    const count = (caution: number) => review(page, bundled, { caution }).sentences.flatMap(({ facts }) => facts).length;
    expect(count(0)).toBe(review(page, bundled).sentences.flatMap(({ facts }) => facts).length);
    expect(count(-1)).toBeGreaterThanOrEqual(count(0));
    expect(count(3)).toBeLessThan(count(0));
  });

  it('leaves what nobody else reports alone', () => {
    expect(sentence(review(page, bundled), 'regatta')).toMatchObject({ state: 'alone', facts: [] });
  });

  it('quotes verbatim, and points at the differing words', () => {
    const texts = new Map(bundled.articles.map(({ article }) => [article.id, article.text]));
    for (const { facts } of review(page, bundled).sentences)
      for (const { reports } of facts)
        for (const { article, quote, differences } of reports) {
          expect(texts.get(article)).toContain(quote);
          for (const { span, there } of differences) if (span) expect(there).toContain(quote.slice(span.start, span.end));
        }
  });

  it('gives an article at most one report of a fact', () => {
    for (const { facts } of review(page, bundled).sentences)
      for (const { reports } of facts) expect(new Set(reports.map(({ article }) => article)).size).toBe(reports.length);
  });

  it('says what is left out, those of more origins first, none of it reported here', () => {
    const result = review(page, bundled);
    const reported = new Set(result.sentences.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
    expect(result.omitted.length).toBeGreaterThan(5);
    expect(result.omitted.filter(({ fact }) => reported.has(fact))).toEqual([]);
    const origins = result.omitted.map((fact) => fact.origins);
    expect(origins).toEqual([...origins].sort((a, b) => b - a));
  });

  it('never counts the page itself, or the article it copies, as another outlet', () => {
    for (const { article } of bundled.articles) {
      const elsewhere: Article = { ...article, id: 'https://mirror.example/copy', url: 'https://mirror.example/copy', outlet: 'Mirror' };
      for (const copy of [article, elsewhere]) {
        const result = review(copy, bundled);
        expect(result.copyOf).toBe(article.id);
        const quoted = result.sentences.flatMap(({ facts }) => facts.flatMap(({ reports }) => reports.map((report) => report.article)));
        expect(quoted.length).toBeGreaterThan(0);
        expect(quoted).not.toContain(article.id);
        expect(result.omitted.flatMap(({ reports }) => reports.map((report) => report.article))).not.toContain(article.id);
      }
    }
  });

  it('has nothing to say about a page on another event', () => {
    for (const article of eventPack.articles) {
      const result = review(article, bundled);
      expect(result.sentences.filter(({ state }) => state !== 'alone')).toEqual([]);
      expect(result.omitted).toEqual([]);
    }
  });

  it('works on any event, with facts it found by itself', () => {
    const [first] = event.articles;
    const result = review(first!.article, event);
    expect(result.sentences.filter(({ state }) => state !== 'alone').length).toBeGreaterThan(3);
    const labels = result.sentences.flatMap(({ facts }) => facts.map(({ label }) => label));
    expect(labels.every((label) => label.length > 0)).toBe(true);
  });

  it('gives the same answer twice', () => {
    expect(review(page, bundled)).toEqual(review(page, bundled));
  });

  it('takes an article without sentences', () => {
    const empty = review({ ...page, text: '', sentences: [] }, bundled);
    expect(empty).toMatchObject({ sentences: [], omitted: [], copyOf: null });
  });
});

describe('the origin of the page itself', () => {
  it('is that of the article it follows, and of none where it goes its own way', async () => {
    const lexicon = await loadLexicon();
    const gold = JSON.parse(await readFile(new URL('gold.json', EVENT), 'utf8')) as { origins: string[][] };
    const [followed, follower] = gold.origins.find((origin) => origin.length > 1)!;
    const others = SearchIndex.build(
      [{ ...eventPack, articles: eventPack.articles.filter(({ id }) => id !== follower), facts: null }],
      lexicon,
    );
    const result = review(eventPack.articles.find(({ id }) => id === follower)!, others);
    expect(result.origins[result.follows!.origin]!.articles).toEqual([followed]);
    expect(result.follows!.why).toMatch(/wording|facts shared/);
    expect(review(page, bundled).follows).toBeUndefined();
  });
});

describe('originsIn', () => {
  it('puts each article in exactly one origin', () => {
    const members = originsIn(bundled).flatMap((group) => group.articles);
    expect([...members].sort()).toEqual(bundled.articles.map(({ article }) => article.id).sort());
  });

  it('sees two rewrites of one agency text as one origin', async () => {
    const gold = JSON.parse(await readFile(new URL('gold.json', EVENT), 'utf8')) as { origins: string[][] };
    const found = originsIn(event).map((group) => [...group.articles].sort());
    for (const origin of gold.origins) expect(found).toContainEqual([...origin].sort());
  });
});
