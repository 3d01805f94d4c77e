import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../components/difference-words.ts';
import { emphasise } from '../../components/emphasise.ts';
import { formatDate } from '../../components/format-date.ts';
import { groupReports, nameOutlet } from '../../components/report-groups.ts';
import { describeFact, describeStrength } from '../../components/verdict.ts';
import type { Difference } from '../../lib/types.ts';
import { difference, match, report } from './sample-facts.ts';

const QUOTE = 'Some 250 residents were reportedly taken to schools in Lower Ard on Tuesday, the fire service said.';
const figure = difference('figures', 'about 400', 'Some 250', QUOTE);
const place = difference('places', 'Upper Ard', 'Lower Ard', QUOTE);
const source = difference('attribution', 'the mayor', 'the fire service', QUOTE);
const certainty = difference('certainty', '', 'reportedly', QUOTE, 'vaguer');

describe('describeDifference', () => {
  it.each<[Difference, string]>([
    [figure, 'about 400 here, Some 250 there'],
    [{ ...figure, relation: 'compatible' }, 'about 400 here, Some 250 there · both can hold'],
    [{ ...figure, relation: 'newer' }, 'about 400 here, Some 250 there · from a later report'],
    [{ ...figure, here: '' }, 'no figure here, Some 250 there'],
    [{ ...place, there: '', span: null }, 'Upper Ard here, no place there'],
    [{ ...source, there: '', span: null }, 'the mayor here, no source named there'],
    [certainty, 'stated as fact here, reportedly there · less certain'],
    [{ ...certainty, here: 'is feared to', relation: 'narrower' }, 'is feared to here, reportedly there · more certain'],
    [{ ...certainty, there: '', relation: 'conflict' }, 'said by one, denied by the other'],
    [{ ...source, relation: 'compatible' }, 'the mayor here, the fire service there'],
  ])('%o → %s', (given, expected) => {
    expect(describeDifference(given)).toBe(expected);
  });
});

describe('describeFact', () => {
  const plain = (outlet: string | null, origin: number, ...differences: Difference[]) => report({ outlet, origin, differences });
  it.each([
    [[plain('A', 1)], '1 outlet · says the same'],
    [[plain('A', 1), plain('B', 2)], '2 outlets · both say the same'],
    [[plain('A', 1), plain('B', 2), plain('C', 3)], '3 outlets · all say the same'],
    [[plain('A', 1), plain('B', 1), plain(null, 2)], '3 outlets, 2 origins · all say the same'],
    [[plain('A', 1, figure)], '1 outlet · gives another figure'],
    [[plain('A', 1, figure), plain('B', 1, figure), plain('C', 2)], '3 outlets, 2 origins · two give another figure'],
    [[plain('A', 1, figure), plain('B', 2, figure)], '2 outlets · both give another figure'],
    [[plain('A', 1, figure, place, source), plain('B', 2)], '2 outlets · one gives another figure and another place'],
    [[plain('A', 1, figure), plain('B', 2, figure, place), plain('C', 3)], '3 outlets · two give another figure, one gives another place'],
    [[plain('A', 1, source), plain('B', 2)], '2 outlets · one credits another source'],
    [[plain('A', 1, certainty), plain('B', 2, certainty)], '2 outlets · both are less certain'],
    [[plain('A', 1, { ...certainty, relation: 'conflict' })], '1 outlet · contradicts it'],
    [[plain('A', 1, { ...figure, relation: 'newer' }), plain('B', 2)], '2 outlets · one gives a newer figure'],
    [
      [plain('A', 1, { ...figure, relation: 'vaguer' }, certainty), plain('B', 2)],
      '2 outlets · one gives a less exact value and less certainty',
    ],
    [[plain('A', 1, { ...figure, relation: 'compatible' })], '1 outlet · puts it in other words'],
    [[plain('A', 1, figure), plain('B', 2, { ...figure, relation: 'vaguer' })], '2 outlets · one gives another figure'],
  ])('%#', (reports, expected) => {
    expect(describeFact(match({ reports }))).toBe(expected);
  });
});

describe('describeStrength', () => {
  it.each([
    [0.99, 'Strong match'],
    [0.7, 'Good match'],
    [0.3, 'Possible match'],
  ])('%d → %s', (score, expected) => {
    expect(describeStrength(score)).toBe(expected);
  });
});

describe('nameOutlet', () => {
  it.each([
    ['Ard Gazette', 'J. Writer', 'Ard Gazette'],
    [null, 'J. Writer', 'Outlet unknown, by J. Writer'],
    [null, null, 'Outlet unknown'],
  ])('%s, %s → %s', (outlet, author, expected) => {
    expect(nameOutlet({ outlet, author })).toBe(expected);
  });
});

describe('formatDate', () => {
  it.each([
    ['2024-12-27', 'en-GB', '27 Dec 2024'],
    ['2024-12-28T00:10:00+13:00', 'en-GB', '28 Dec 2024'],
    ['2024-12-27', 'de', '27. Dez. 2024'],
    ['yesterday', 'en', null],
    ['2024-99-99x', 'en', null],
    [null, 'en', null],
  ])('%s in %s → %s', (published, language, expected) => {
    expect(formatDate(published, language)).toBe(expected);
  });
});

describe('emphasise', () => {
  const textOf = (differences: Difference[]) => emphasise(report({ quote: QUOTE, differences }));
  it('marks the differing words and keeps the quotation whole', () => {
    const segments = textOf([figure, source]);
    expect(segments.map(({ text }) => text).join('')).toBe(QUOTE);
    expect(segments.filter(({ mark }) => mark)).toEqual([
      { text: 'Some 250', mark: 'differs' },
      { text: 'the fire service', mark: 'varies' },
    ]);
  });
  it.each([
    { start: 5, end: 5 },
    { start: -4, end: 0 },
    { start: 900, end: 950 },
    { start: 9, end: 4 },
  ])('ignores the span %o', (span) => {
    expect(textOf([{ ...figure, span }])).toEqual([{ text: QUOTE, mark: null }]);
  });
  it('lets another figure win over another source where both stand', () => {
    expect(textOf([{ ...source, span: { start: 0, end: 8 } }, figure])[0]).toEqual({ text: 'Some 250', mark: 'differs' });
  });
});

describe('groupReports', () => {
  it('shows what differs first and never folds it under what does not', () => {
    const same = report({ outlet: 'Same', origin: 1 });
    const copy = report({ outlet: 'Copy', origin: 2 });
    const differing = report({ outlet: 'Differs', origin: 2, differences: [figure] });
    expect(groupReports([same, copy, differing])).toEqual([
      { first: differing, folded: [copy] },
      { first: same, folded: [] },
    ]);
  });
});
