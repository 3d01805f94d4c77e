import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/browser/read-pack.ts';
import { buildBundledPack, buildPackFromFolder } from '../../lib/cli/build-pack.ts';
import { loadLexicon } from '../../lib/cli/load-index.ts';
import { SearchIndex } from '../../lib/match/search-index.ts';
import { keepQuotations } from '../../lib/pack/keep-quotations.ts';
import { review } from '../../lib/pipeline.ts';
import type { Pack, Review } from '../../lib/types.ts';

const ferry = fileURLToPath(new URL('../fixtures/events/ferry-capsize', import.meta.url));
const lexicon = await loadLexicon();
const { pack } = await buildPackFromFolder(ferry);
const [page, ...articles] = pack.articles;
const others: Pack = { ...pack, articles };

/** Sentences that two of the articles report. */
function sharedSentences(pack: Pack): Set<string> {
  const { facts, articles } = SearchIndex.build([pack], lexicon);
  const shared = facts.filter(({ reports }) => new Set(reports.map(({ article }) => article)).size > 1);
  return new Set(shared.flatMap(({ reports }) => reports.map(({ article, sentence }) => `${articles[article]!.article.id} ${sentence}`)));
}

const quotesOf = (review: Review) =>
  new Set(review.sentences.flatMap(({ index, facts }) => facts.flatMap(({ reports }) => reports.map(({ quote }) => `${index} ${quote}`))));

describe('keepQuotations', () => {
  const shared = sharedSentences(others);
  const kept = keepQuotations(others, (article, sentence) => shared.has(`${article.id} ${sentence.index}`));

  it('keeps titles and quotable sentences word for word, and is a pack', () => {
    expect(readPack(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept });
    for (const [n, article] of kept.articles.entries()) {
      const full = articles[n]!;
      const wanted = full.sentences.filter(({ kind, index }) => kind === 'title' || shared.has(`${full.id} ${index}`));
      expect(article.sentences.map(({ text, kind, block }) => [text, kind, block])).toEqual(
        wanted.map(({ text, kind, block }) => [text, kind, block]),
      );
      expect(article.text.length).toBeLessThan(full.text.length);
      expect({ ...article, text: '', sentences: [] }).toEqual({ ...full, text: '', sentences: [], quotationsOnly: true });
    }
  });

  it('is enough to review a page: it says nearly what the full texts say', () => {
    const whole = quotesOf(review(page!, SearchIndex.build([others], lexicon)));
    const found = quotesOf(review(page!, SearchIndex.build([kept], lexicon)));
    expect(found.size).toBeGreaterThan(0);
    // The sentences around a quotation are gone, and with them a little of what tells facts apart.
    expect([...found].filter((quote) => whole.has(quote)).length / found.size).toBeGreaterThanOrEqual(0.8);
  });

  it('takes editorial facts along, by the new numbers of their sentences', async () => {
    const bundled = await buildBundledPack();
    const short = keepQuotations(bundled, () => false);
    const wordsOf = ({ articles, facts }: Pack) =>
      facts!.map(({ id, reports }) => [
        id,
        reports.map(({ article, sentence }) => articles.find(({ id }) => id === article)!.sentences[sentence]!.text),
      ]);
    expect(wordsOf(short)).toEqual(wordsOf(bundled));
    expect(readPack(JSON.parse(JSON.stringify(short)))).toMatchObject({ ok: true });
  });

  it('leaves an article without any with an empty text', () => {
    const untitled = { ...page!, sentences: page!.sentences.map((sentence) => ({ ...sentence, kind: 'text' as const })) };
    const [empty] = keepQuotations({ ...others, articles: [untitled] }, () => false).articles;
    expect([empty!.text, empty!.sentences]).toEqual(['', []]);
  });
});
