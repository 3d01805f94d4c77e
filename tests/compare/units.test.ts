import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_WORDS } from '../../lib/claims/figures-units.data.ts';
import { fromBase, toBase } from '../../lib/compare/units.ts';

describe('units', () => {
  it.each([
    [50, 'mi', 80_467, 'length'],
    [10, 'km', 10_000, 'length'],
    [6, 'ft', 1.83, 'length'],
    [100, 'acre', 404_686, 'area'],
    [2, 't', 2000, 'weight'],
    [10, 'lb', 4.54, 'weight'],
    [60, 'mph', 26.8, 'speed'],
    [104, 'f', 40, 'temperature'],
    [40, 'c', 40, 'temperature'],
    [25, 'percent', 0.25, 'share'],
    [0.5, 'share', 0.5, 'share'],
    [50, 'cent', 0.5, 'usd'],
    [3, 'eur', 3, 'eur'],
    [12, null, 12, 'count'],
  ])('%d %s is %d in its dimension', (value, unit, base, dimension) => {
    const read = toBase(value, unit);
    expect(read.dimension).toBe(dimension);
    expect(Math.abs(read.value - base)).toBeLessThan(Math.abs(base) * 0.01);
  });

  it('finds its way back from any unit', () => {
    const units = [...Object.keys(UNIT_WORDS), 'share', 'magnitude', null];
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.double({ min: -1e9, max: 1e9, noNaN: true }), (unit, value) => {
        expect(Math.abs(fromBase(toBase(value, unit).value, unit) - value)).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)));
      }),
    );
  });
});
