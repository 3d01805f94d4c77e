import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses, splitFrames } from '../../lib/claims/clauses.ts';
import { CLAUSES } from './clauses-rows.ts';

describe('splitClauses', () => {
  it.each(CLAUSES.map((clauses) => [clauses.join(' '), clauses] as const))('%s', (text, clauses) => {
    expect(splitClauses(text).map(({ start, end }) => text.slice(start, end))).toEqual(clauses);
  });

  const WORDS = fc.constantFrom(
    'the',
    'soldier',
    'who',
    'died',
    ',',
    'and',
    'said',
    'that',
    '"',
    'Kyiv',
    'while',
    '—',
    'is',
    'killing',
    'two',
    'including',
    ';',
    'by',
    '(',
    '.',
    'may',
    'to',
  );

  it('gives spans in order that cover every word once', () => {
    const check = (text: string): void => {
      const spans = splitClauses(text);
      expect(spans.length).toBeGreaterThan(0);
      let at = 0;
      for (const { start, end } of spans) {
        expect(start >= at && end >= start && end <= text.length).toBe(true);
        expect(text.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    };
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 30 }), (words) => check(words.join(' '))),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ maxLength: 200 }), check), { numRuns: 300 });
  });

  it('is quick on a sentence of ten thousand words', () => {
    const start = performance.now();
    splitClauses('The man who said that the dam , which broke , fell and '.repeat(800));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('splitFrames', () => {
  it('gives the parts that only credit', () => {
    const text = 'On Friday, police said that the road was shut, according to Reuters.';
    expect(splitFrames(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'On Friday, police said that',
      'according to Reuters.',
    ]);
  });
});
