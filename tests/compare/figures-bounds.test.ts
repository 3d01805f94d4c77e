import { describe, expect, it } from 'vitest';
import { readFigures } from '../../lib/claims/figures.ts';
import { compareFigures } from '../../lib/compare/figures.ts';

/** What the popover's number line stands on. */
describe('bounds of figures that differ', () => {
  it.each([
    ['About 400 people were rescued.', 'Some 250 people were rescued.', { low: 400, high: 400 }, { low: 250, high: 250 }],
    ['More than 3,000 soldiers were killed.', '1,000 soldiers were killed.', { low: 3000, high: null }, { low: 1000, high: 1000 }],
    ['Up to 12,000 troops were sent.', '20,000 troops were sent.', { low: null, high: 12000 }, { low: 20000, high: 20000 }],
  ])('%s / %s', (here, there, ours, theirs) => {
    const [difference] = compareFigures(readFigures(here), readFigures(there));
    expect(difference?.bounds).toEqual({ here: ours, there: theirs });
  });

  it('are left out where the units are two', () => {
    const [difference] = compareFigures(readFigures('The dam is 30 metres high.'), readFigures('The dam is 40 feet high.'));
    expect(difference).toBeDefined();
    expect(difference?.bounds).toBeUndefined();
  });
});
