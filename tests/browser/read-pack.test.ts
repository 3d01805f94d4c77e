import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack, readPackInSlices } from '../../lib/browser/read-pack.ts';
import { sayFailure } from '../../lib/cli/say-failure.ts';
import type { Pack } from '../../lib/types.ts';
import { article, fact, pack } from './sample-pack.ts';

const withArticle = (changes: object) => ({ ...pack, articles: [{ ...article, ...changes }] });
const withSentence = (changes: object) => withArticle({ sentences: [{ ...article.sentences[0], ...changes }, article.sentences[1]] });
const withFact = (changes: object) => ({ ...pack, facts: [{ ...fact, ...changes }] });
const second = { ...article, id: 'echo' };

describe('readPack', () => {
  it.each<[string, Pack]>([
    ['with facts', pack],
    ['without facts', { ...pack, facts: null }],
    ['without articles', { ...pack, articles: [], facts: [] }],
    ['with quotations only', { ...pack, articles: [{ ...article, quotationsOnly: true }] }],
    ['with a time of publication', { ...pack, articles: [{ ...article, published: '2025-03-03T14:41:00+01:00' }] }],
  ])('takes a pack %s', (_what, input) => {
    expect(readPack(JSON.parse(JSON.stringify(input)))).toEqual({ ok: true, value: input });
  });

  it('leaves out what the format does not know, and keeps prototypes as they are', () => {
    const input = JSON.parse(
      JSON.stringify(pack).replace('{', '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, '),
    );
    const read = readPack(input);
    expect(read).toEqual({ ok: true, value: pack });
    expect(Object.keys((read as { value: object }).value)).not.toContain('__proto__');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'This file is no Corroborate pack.'],
    ['a list', [], 'This file is no Corroborate pack.'],
    ['another file', { ...pack, format: 'something' }, 'This file is no Corroborate pack.'],
    [
      'a newer format',
      { ...pack, version: 2 },
      'This pack has format version 2; this program reads version 1. A newer Corroborate made it.',
    ],
    ['no version', { ...pack, version: undefined }, 'This pack does not say its format version; this program reads version 1.'],
    ['no title', { ...pack, title: undefined }, '“title” is missing.'],
    ['articles that are no list', { ...pack, articles: { 0: article } }, '“articles” should be a list, and is an object.'],
    ['an article that is none', { ...pack, articles: [article, 'echo'] }, 'Article 2 should be an object, and is a text.'],
    ['an article without a text', withArticle({ text: null }), 'Article 1: “text” should be a text, and is null.'],
    ['an article without an id', withArticle({ id: '' }), 'Article 1: “id” is empty.'],
    ['a title of a megabyte', withArticle({ title: 'a'.repeat(1e6) }), 'Article 1: “title” is too long: more than 2,000.'],
    ['a text without end', withArticle({ text: 'a'.repeat(1_000_001) }), 'Article 1: “text” is too long: more than 1,000,000.'],
    [
      'a title that is turned round',
      withArticle({ title: 'Dam \u202Egnp.exe' }),
      'Article 1: “title” has invisible control characters in it.',
    ],
    ['an outlet with a line break', withArticle({ outlet: 'The\nCourier' }), 'Article 1: “outlet” has invisible control characters in it.'],
    ['a name of the language itself', withArticle({ id: '__proto__' }), 'Article 1: “id” cannot be “__proto__”.'],
    ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://a.example/', '//a.example', 'x'].map(
      (url): [string, unknown, string] => [
        `the address ${url}`,
        withArticle({ url }),
        'Article 1: “url” is no address of a web page (http or https).',
      ],
    ),
    ['a date that is none', withArticle({ published: 'last Sunday' }), 'Article 1: “published” is no ISO date such as'],
    ['a thirteenth month', withArticle({ published: '2025-13-01' }), 'Article 1: “published” is no ISO date such as'],
    ['quotations only, perhaps', withArticle({ quotationsOnly: 'yes' }), 'can only be true, or left out.'],
    [
      'a sentence of an unknown kind',
      withSentence({ kind: 'joke' }),
      'Article 1, sentence 1: “kind” is none of title, heading, lead-in, item, text.',
    ],
    ['half an offset', withSentence({ start: 0.5 }), 'Article 1, sentence 1: “start” should be a whole number from 0 up.'],
    ['an offset before the text', withSentence({ start: -1 }), 'Article 1, sentence 1: “start” should be a whole number from 0 up.'],
    ['an offset without end', withSentence({ end: Number.POSITIVE_INFINITY }), 'Article 1, sentence 1: “end” should be'],
    [
      'a sentence that stands elsewhere',
      withSentence({ start: 1 }),
      'Article 1, sentence 1 has words that do not stand in the article’s text',
    ],
    [
      'a sentence past the end',
      withSentence({ start: 90, end: 100 }),
      'Article 1, sentence 1 has words that do not stand in the article’s text',
    ],
    ['a wrong number', withSentence({ index: 7 }), 'Article 1, sentence 1 has the number (index) 7, and should have 0.'],
    [
      'sentences in one another',
      withArticle({ sentences: [article.sentences[0], { ...article.sentences[0], index: 1 }] }),
      'Article 1, sentence 2 begins before the sentence in front of it has ended.',
    ],
    ['two articles of one id', { ...pack, articles: [article, second, article] }, 'Article 3 has the id of article 1.'],
    ['two facts of one id', { ...pack, facts: [fact, fact] }, 'Fact 2 has the id of fact 1.'],
    ['a fact without a label', withFact({ label: '' }), 'Fact 1: “label” is empty.'],
    [
      'a report of an article that is not there',
      withFact({ reports: [{ article: 'echo', sentence: 0 }] }),
      'Fact 1, report 1 names an article that is not in the pack.',
    ],
    [
      'a report of a sentence that is not there',
      withFact({ reports: [...fact.reports, { article: 'courier', sentence: 2 }] }),
      'Fact 1, report 2 names sentence 3 of an article that has 2.',
    ],
    [
      'a negative sentence',
      withFact({ reports: [{ article: 'courier', sentence: -1 }] }),
      'Fact 1, report 1: “sentence” should be a whole',
    ],
    ['too many articles', { ...pack, articles: Array(10_001).fill(article) }, '“articles” is too long: more than 10,000.'],
  ])('refuses %s and names the place', (_what, input, words) => {
    const result = readPack(input);
    expect(result.ok).toBe(false);
    expect(!result.ok && sayFailure(result.failure)).toContain(words);
  });

  it('never throws, whatever it is given, and says one sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((text) => JSON.parse(text)),
        ),
        (input) => {
          const read = readPack(input);
          expect(read.ok || /^(?:[A-Z]|“).*\.$/.test(sayFailure(read.failure))).toBe(true);
        },
      ),
    );
  });

  /** Every place of the pack, as the path to it. */
  const places = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
  const replace = (value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown => {
    if (key === undefined) return by;
    if (Array.isArray(value)) return value.map((inner, n) => (n === key ? replace(inner, rest, by) : inner));
    return { ...(value as object), [key]: replace((value as Record<string, unknown>)[key], rest, by) };
  };

  it('reads the same slice by slice', async () => {
    const property = fc.asyncProperty(fc.constantFrom(...places(pack).slice(1)), fc.anything(), async (path, by) => {
      const input = replace(pack, path, by);
      expect(await readPackInSlices(input)).toEqual(readPack(input));
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('takes or refuses a pack with anything in any place; what it takes, it takes again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(pack).slice(1)), fc.anything(), (path, by) => {
        const read = readPack(replace(pack, path, by));
        if (read.ok) expect(readPack(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
        else expect(sayFailure(read.failure)).toMatch(/^(?:[A-Z]|“)[^\n]*\.$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
