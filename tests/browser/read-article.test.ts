import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/browser/read-article.ts';
import { sayFailure } from '../../lib/cli/say-failure.ts';
import type { UncutArticle } from '../../lib/types.ts';

const known = {
  id: 'https://ledger.example/quake',
  outlet: 'Ledger',
  author: null,
  published: '2025-03-02',
  title: null,
  url: 'https://ledger.example/quake',
};
const { outlet, author: _, published, title: __, ...addresses } = known;
const article: UncutArticle = {
  ...addresses,
  outlet: [outlet, 'Site'],
  title: [],
  published: ['yesterday', published],
  authors: [[], ['Ledger']],
  blocks: [
    { kind: 'heading', text: 'On the river' },
    { kind: 'paragraph', text: 'Two bridges fell. A third one stands.' },
  ],
};

describe('readArticle', () => {
  it('takes a whole article and cuts it into sentences', () => {
    expect(readArticle(article)).toEqual({
      ok: true,
      value: {
        ...known,
        text: 'On the river\nTwo bridges fell. A third one stands.',
        sentences: [
          { index: 0, kind: 'heading', text: 'On the river', start: 0, end: 12, block: 0 },
          { index: 1, kind: 'text', text: 'Two bridges fell.', start: 13, end: 30, block: 1 },
          { index: 2, kind: 'text', text: 'A third one stands.', start: 31, end: 50, block: 1 },
        ],
      },
    });
  });

  it('takes nothing over that it does not know', () => {
    expect(readArticle({ ...article, quotationsOnly: true, sentences: [] })).toEqual(readArticle(article));
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'Object'],
    ['a missing field', { ...article, blocks: undefined }, 'at blocks'],
    ['an unknown kind', { ...article, blocks: [{ kind: 'joke', text: 'Two bridges fell.' }] }, 'at blocks.0.kind'],
    ['a block without text', { ...article, blocks: [{ kind: 'paragraph', text: 7 }] }, 'at blocks.0.text'],
    ['too long a name', { ...article, outlet: ['x'.repeat(2_001)] }, 'at outlet.0'],
    ['too many names', { ...article, authors: [Array(101).fill('Ann Lee')] }, 'at authors.0'],
    ['too long a text', { ...article, blocks: [{ kind: 'paragraph', text: 'x'.repeat(1_000_001) }] }, 'too long'],
    ['too many blocks', { ...article, blocks: Array(10_001).fill(article.blocks[0]) }, 'too long'],
    ['too many sentences', { ...article, blocks: [{ kind: 'paragraph', text: 'It fell. '.repeat(10_001) }] }, 'too long'],
  ])('refuses %s and names the place', (_what, input, words) => {
    const result = readArticle(input);
    expect(result.ok).toBe(false);
    expect(!result.ok && sayFailure(result.failure)).toContain(words);
  });
});
