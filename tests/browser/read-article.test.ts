import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/browser/read-article.ts';
import type { Article } from '../../lib/types.ts';

const article: Article = {
  id: 'https://ledger.example/quake',
  outlet: 'Ledger',
  author: null,
  published: '2025-03-02',
  title: null,
  url: 'https://ledger.example/quake',
  text: 'Two bridges fell.',
  sentences: [{ index: 0, kind: 'text', text: 'Two bridges fell.', start: 0, end: 17, block: 0 }],
};

describe('readArticle', () => {
  it('takes a whole article', () => {
    expect(readArticle(article)).toEqual({ ok: true, value: article });
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'Object'],
    ['a missing field', { ...article, text: undefined }, 'at text'],
    ['an unknown kind', { ...article, sentences: [{ ...article.sentences[0], kind: 'joke' }] }, 'at sentences.0.kind'],
    [
      'a sentence that is not in the text',
      { ...article, sentences: [{ ...article.sentences[0], text: 'Three bridges fell.' }] },
      'does not stand',
    ],
    ['a wrong index', { ...article, sentences: [{ ...article.sentences[0], index: 4 }] }, 'does not stand'],
    ['a negative offset', { ...article, sentences: [{ ...article.sentences[0], start: -1 }] }, 'at sentences.0.start'],
    ['too long a text', { ...article, text: 'x'.repeat(1_000_001) }, 'too long'],
  ])('refuses %s and names the place', (_what, input, words) => {
    const result = readArticle(input);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.message).toContain(words);
  });
});
