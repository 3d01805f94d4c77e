import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/browser/read-pack.ts';
import type { Pack } from '../../lib/types.ts';

const pack: Pack = {
  format: 'corroborate-pack',
  version: 1,
  id: 'floods',
  title: 'Floods',
  articles: [
    {
      id: 'courier',
      outlet: 'The Wenlow Courier',
      author: null,
      published: '2025-03-03',
      title: null,
      url: null,
      text: 'Nine died. Thirty are missing.',
      sentences: [
        { index: 0, kind: 'text', text: 'Nine died.', start: 0, end: 10, block: 0 },
        { index: 1, kind: 'text', text: 'Thirty are missing.', start: 11, end: 30, block: 0 },
      ],
    },
  ],
  facts: [{ id: 'toll', label: 'Number of dead', definition: 'how many died', reports: [{ article: 'courier', sentence: 0 }] }],
};
const article = pack.articles[0]!;
const fact = pack.facts![0]!;

describe('readPack', () => {
  it.each<[string, Pack]>([
    ['with facts', pack],
    ['without facts', { ...pack, facts: null }],
    ['without articles', { ...pack, articles: [], facts: [] }],
  ])('takes a pack %s', (_what, input) => {
    expect(readPack(JSON.parse(JSON.stringify(input)))).toEqual({ ok: true, value: input });
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'Object'],
    ['another file', { ...pack, format: 'something' }, 'no Corroborate pack'],
    ['a newer format', { ...pack, version: 2 }, 'format version 2, this program reads version 1'],
    ['a fact without a label', { ...pack, facts: [{ ...fact, label: '' }] }, 'at facts.0.label'],
    ['an article without a text', { ...pack, articles: [{ ...article, text: null }] }, 'at articles.0.text'],
    [
      'a sentence of an unknown kind',
      { ...pack, articles: [{ ...article, sentences: [{ ...article.sentences[0], kind: 'joke' }] }] },
      'at articles.0.sentences.0.kind',
    ],
    [
      'a sentence that stands elsewhere',
      { ...pack, articles: [{ ...article, sentences: [{ ...article.sentences[0], start: 1 }] }] },
      'at articles.0',
    ],
    ['two articles of one id', { ...pack, articles: [article, article] }, 'at articles.1.id'],
    ['two facts of one id', { ...pack, facts: [fact, fact] }, 'at facts.1.id'],
    [
      'a report of an article that is not there',
      { ...pack, facts: [{ ...fact, reports: [{ article: 'echo', sentence: 0 }] }] },
      '"echo", which is not in the pack. (at facts.0.reports.0)',
    ],
    [
      'a report of a sentence that is not there',
      { ...pack, facts: [{ ...fact, reports: [{ article: 'courier', sentence: 2 }] }] },
      'names sentence 2 of "courier", which has 2. (at facts.0.reports.0)',
    ],
    [
      'a negative sentence',
      { ...pack, facts: [{ ...fact, reports: [{ article: 'courier', sentence: -1 }] }] },
      'at facts.0.reports.0.sentence',
    ],
    ['too many articles', { ...pack, articles: Array(2_001).fill(article) }, 'too many articles'],
  ])('refuses %s and names the place', (_what, input, words) => {
    const result = readPack(input);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.message).toContain(words);
  });
});
