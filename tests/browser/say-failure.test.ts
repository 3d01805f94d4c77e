import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sayFailure as sayInTerminal } from '../../lib/cli/say-failure.ts';
import { Failed, type Failure, failed, failureOf, thrown } from '../../lib/failure.ts';
import { LANGUAGES, readLocale, speak } from '../messages-stand-in.ts';

const place = [
  ['article', 3],
  ['sentence', 1200],
] as const;
const FAILURES: [Failure, string][] = [
  [failed('noRoom').failure, 'There is no room left on this device: nothing was changed in your library.'],
  [failed('libraryFull', { most: 20_000 }).failure, 'Your library is full: it takes 20,000 articles. Remove some first.'],
  [failed('packName', { id: '{most} $& $1' }).failure, 'A pack cannot be called “{most} $& $1”.'],
  [failed('partMissing', { place: [], part: 'title' }).failure, '“title” is missing.'],
  [failed('partEmpty', { place: [...place], part: 'kind' }).failure, 'Article 3, sentence 1,200: “kind” is empty.'],
  [failed('partKind', { place: [], part: null, asked: 'object', found: 'list' }).failure, 'The file should be an object, and is a list.'],
  [failed('repeatedId', { place: [['fact', 2]], part: null, other: [['fact', 1]] }).failure, 'Fact 2 has the id of fact 1.'],
];

describe('what went wrong, in words', () => {
  beforeEach(() => {
    speak('en');
    vi.resetModules();
  });

  it.each(FAILURES)('%j', async (failure, words) => {
    const { sayFailure } = await import('../../lib/browser/say-failure.ts');
    expect([sayFailure(failure), sayInTerminal(failure)]).toEqual([words, words]);
  });

  it.each(LANGUAGES)('leaves nothing out in %s, and nothing unfilled', async (language) => {
    speak(language);
    const { sayFailure } = await import('../../lib/browser/say-failure.ts');
    const codes = Object.entries((readLocale(language) as unknown as { failures: Record<string, unknown> }).failures);
    const fillers = {
      path: 'lexicon.txt', words: 'x', most: 5, id: 'x', megabytes: 128, line: 1, column: 2, known: 1, version: 2, part: 'kind',
      asked: 'text', found: 'list', expected: 'a, b', is: 1, should: 0, other: [['fact', 1]], sentence: 3, count: 2, place: [...place],
    }; // biome-ignore format: a list
    for (const [code, words] of codes) {
      if (typeof words !== 'string' || ['file', 'part', 'partOf'].includes(code)) continue;
      expect(sayFailure({ code, values: fillers } as unknown as Failure), code).toMatch(/^[^{}]{8,}[^\s{}]$/u);
    }
  });
});

describe('what an error stands for', () => {
  it.each([
    [thrown('packGone'), { code: 'packGone', values: null }],
    [Object.assign(new Error('of another bundle'), { failure: failed('noRoom').failure }), { code: 'noRoom', values: null }],
    [new TypeError('x is not a function'), { code: 'unexpected', values: { words: 'x is not a function' } }],
    ['a text', { code: 'unexpected', values: { words: 'a text' } }],
    [null, { code: 'unexpected', values: { words: 'null' } }],
  ])('%s', (error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });

  it('has a message for programs', () => {
    expect(new Failed(failed('libraryFull', { most: 5 }).failure).message).toBe('libraryFull {"most":5}');
  });
});
