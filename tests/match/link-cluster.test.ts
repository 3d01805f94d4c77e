import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../lib/cli/load-index.ts';
import { makeArticle } from '../../lib/cli/make-article.ts';
import { linkCluster } from '../../lib/match/link-cluster.ts';
import { MERGER, QUAKE } from './events.ts';

const lexicon = await loadLexicon();

/** Score of a pair, by article and the first words of each sentence. */
function scoreOf(articles: typeof MERGER, a: [string, string], b: [string, string]): number {
  const at = ([id, words]: [string, string]) =>
    articles.find((article) => article.id === id)!.sentences.find(({ text }) => text.startsWith(words))!.index;
  const pairs = linkCluster(articles, lexicon);
  return pairs.find((pair) => pair.a[0] === a[0] && pair.a[1] === at(a) && pair.b[0] === b[0] && pair.b[1] === at(b))?.score ?? 0;
}

describe('linkCluster', () => {
  it.each([
    ['Norvik expects to close', 'Around 1,400 workers', 'Shares in Talbot'],
    ['Talbot shares jumped', 'Shares in Talbot', 'Milk prices'],
    ['Norvik Foods said', 'Talbot Dairies has agreed', 'The European Commission'],
    ['Its chief executive', 'Maren Oldham', 'Milk prices'],
  ])('a company deal: "%s" is nearer to "%s" than to "%s"', (here, same, other) => {
    expect(scoreOf(MERGER, ['harbour-ledger', here], ['city-wire', same])).toBeGreaterThan(
      scoreOf(MERGER, ['harbour-ledger', here], ['city-wire', other]),
    );
  });

  it('an earthquake: the dead with the dead, the hurt with the hurt', () => {
    const dead = scoreOf(QUAKE, ['coast-daily', 'A magnitude'], ['relief-post', 'At least 12']);
    const crossed = scoreOf(QUAKE, ['coast-daily', 'More than 200'], ['relief-post', 'Flights']);
    expect(dead).toBeGreaterThan(0.5);
    expect(crossed).toBeLessThan(dead);
  });

  it('pairs sentences of different articles only, with scores from .02 to 1, and nothing of two events as the same', () => {
    const pairs = linkCluster([...MERGER, ...QUAKE], lexicon);
    const quake = new Set(QUAKE.map((article) => article.id));
    for (const { a, b, score, same } of pairs) {
      expect(a[0]).not.toBe(b[0]);
      expect(score).toBeGreaterThanOrEqual(0.02);
      expect(score).toBeLessThanOrEqual(1);
      if (quake.has(a[0]) !== quake.has(b[0])) expect(same).toBe(false);
    }
  });

  it('says the same twice, whatever the order of the articles', () => {
    expect(linkCluster(MERGER, lexicon)).toEqual(linkCluster(MERGER, lexicon));
    const key = (pairs: ReturnType<typeof linkCluster>) =>
      pairs.map(({ a, b, score }) => `${[a.join(' '), b.join(' ')].sort().join(' | ')} ${score.toFixed(4)}`).sort();
    expect(key(linkCluster([...MERGER].reverse(), lexicon))).toEqual(key(linkCluster(MERGER, lexicon)));
  });

  it('throws at nothing: empty articles, odd characters, one word', () => {
    const sentence = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('', '“', '((NIS)', '12,,000 3.', 'U.S.', 'İstanbul ﬁ ß'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 4 }), (texts) => {
        const articles = texts.map((list, i) =>
          makeArticle(
            `a${i}`,
            list.map((text) => ({ text, kind: 'text' as const })),
          ),
        );
        for (const { score } of linkCluster(articles, lexicon)) expect(score).toBeGreaterThanOrEqual(0.02);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
