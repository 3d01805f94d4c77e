import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSoftly } from '../../lib/match/soft-link.ts';

describe('linkSoftly', () => {
  it('lends two reports of a fact the support of a third', () => {
    const pairs = [
      { i: 0, j: 1, probability: 0.9 },
      { i: 1, j: 2, probability: 0.9 },
      { i: 0, j: 2, probability: 0.3 },
      { i: 3, j: 4, probability: 0.3 },
    ];
    const [, , supported, alone] = linkSoftly([0, 1, 2, 3, 4], pairs);
    expect(supported!.probability).toBeGreaterThan(0.4);
    expect(alone!.probability).toBeCloseTo(0.3);
  });

  it('takes from a pair that its clusters do not bear out', () => {
    const pairs = [
      { i: 0, j: 1, probability: 0.9 },
      { i: 0, j: 2, probability: 0.9 },
      { i: 1, j: 2, probability: 0.9 },
      { i: 3, j: 0, probability: 0.5 },
      { i: 3, j: 1, probability: 0.01 },
      { i: 3, j: 2, probability: 0.01 },
    ];
    expect(linkSoftly([0, 1, 2, 3], pairs)[3]!.probability).toBeLessThan(0.5);
  });

  it('keeps the pairs, their order, and probabilities between 0 and 1', () => {
    const pair = fc.record({ i: fc.nat(9), j: fc.nat(9), probability: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ({ i, j }) => `${Math.min(i, j)} ${Math.max(i, j)}` }), (drawn) => {
        const pairs = drawn.filter(({ i, j }) => i !== j);
        const linked = linkSoftly([...Array(10).keys()], pairs);
        expect(linked.map(({ i, j }) => [i, j])).toEqual(pairs.map(({ i, j }) => [i, j]));
        for (const { probability } of linked) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
