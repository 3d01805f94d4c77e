import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCluster } from '../../lib/match/judge-cluster.ts';
import { readSupport, SUPPORT_FEATURES } from '../../lib/match/support.ts';
import { LEVEL_MODEL } from '../../lib/match/weights.data.ts';

const VIA = SUPPORT_FEATURES.indexOf('via');
const WITHIN = SUPPORT_FEATURES.indexOf('within');
const CIRCLE = SUPPORT_FEATURES.indexOf('circle');
const BESIDE = SUPPORT_FEATURES.indexOf('beside');

describe('readSupport', () => {
  it('finds the third sentence that says the same as both', () => {
    const [, , borne, alone] = readSupport(
      [0, 1, 2, 0, 1],
      [
        { i: 0, j: 1, odds: 3 },
        { i: 1, j: 2, odds: 3 },
        { i: 0, j: 2, odds: -1 },
        { i: 3, j: 4, odds: -1 },
      ],
    );
    expect(borne![VIA]!).toBeGreaterThan(alone![VIA]!);
    expect(borne![CIRCLE]!).toBeGreaterThan(alone![CIRCLE]!);
  });

  it('sets a pair against the best that either finds in the other article', () => {
    const [best, lesser] = readSupport(
      [0, 1, 1],
      [
        { i: 0, j: 1, odds: 2 },
        { i: 0, j: 2, odds: 0 },
      ],
    );
    expect(best![WITHIN]!).toBeCloseTo(0);
    expect(lesser![WITHIN]!).toBeLessThan(0);
  });

  it('takes a pair beside a sure one for likelier, most of all in the same order', () => {
    const [, inOrder, crossed, far] = readSupport(
      [0, 0, 0, 1, 1, 1, 2],
      [
        { i: 1, j: 4, odds: 3 },
        { i: 2, j: 5, odds: -2 },
        { i: 2, j: 3, odds: -2 },
        { i: 2, j: 6, odds: -2 },
      ],
    ).map((x) => x[BESIDE]!);
    expect(inOrder!).toBeGreaterThan(crossed!);
    expect(crossed!).toBeGreaterThan(far!);
  });

  it('gives finite numbers for whatever odds', () => {
    const odds = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(odds, ([a, b, c]) => {
        const pairs = [
          { i: 0, j: 1, odds: a! },
          { i: 1, j: 2, odds: b! },
          { i: 0, j: 2, odds: c! },
        ];
        for (const row of readSupport([0, 1, 2], pairs)) for (const value of row) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('judgeCluster', () => {
  it('keeps the order of scores and stays between 0 and 1', () => {
    const scores = [0, 0.001, 0.2, 0.5, 0.9, 1];
    const pairs = scores.map((probability, k) => ({ i: 2 * k, j: 2 * k + 1, probability }));
    const judged = judgeCluster([...Array(12).keys()], pairs, 40, LEVEL_MODEL).map(({ probability }) => probability);
    expect([...judged].sort((a, b) => a - b)).toEqual(judged);
    for (const probability of judged) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });
});
