import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHedge, readCertainty } from '../../lib/claims/certainty.ts';
import { CERTAINTIES } from './certainty-rows.ts';

describe('readCertainty', () => {
  it.each(CERTAINTIES)('%s → %s, negated %s', (text, certainty, negated) => {
    expect(readCertainty(text)).toEqual({ certainty, negated });
  });

  it('takes a direct quotation after "claiming" for what the speaker states', () => {
    expect(readCertainty('The general spoke for an hour, claiming, "Our men never crossed the river."').certainty).toBe('stated');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(typeof readCertainty(text).certainty).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it('is quick on long nonsense', () => {
    const start = performance.now();
    readCertainty('not yet been not be reported to be '.repeat(2000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('findHedge', () => {
  it.each([
    ['The soldier was reportedly seized on Monday.', 'reportedly'],
    ['The painting is believed to be a copy.', 'is believed'],
    ['Rebels claim the town fell.', 'claim'],
    ['The ministry confirmed that two hostages are free.', 'confirmed'],
    ['Flights could resume on Sunday.', 'could'],
  ])('%s → %s', (text, words) => {
    const { certainty } = readCertainty(text);
    const span = findHedge(text, { start: 0, end: text.length }, certainty);
    expect(span && text.slice(span.start, span.end)).toBe(words);
  });

  it('finds none where a thing is plainly stated', () => {
    expect(findHedge('The dam burst.', { start: 0, end: 14 }, 'stated')).toBeNull();
  });
});
