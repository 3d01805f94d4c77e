import { describe, expect, it } from 'vitest';
import { coverageMatrix, filterRows, sortRows } from '../../lib/compare/coverage-matrix.ts';
import { difference, match, report, review, sentence } from '../components/sample-facts.ts';

const QUOTE = 'Some 250 residents were taken to schools on Tuesday, the fire service said.';
const gazette = report({ outlet: 'Ard Gazette', origin: 1, quote: QUOTE });
const unknown = report({ author: 'J. Writer', origin: 1 });
const valley = report({ outlet: 'Valley News', origin: 2, published: '2025-03-05' });
const figure = difference('figures', 'About 400', 'Some 250', QUOTE);
const date = difference('dates', 'Monday', 'Tuesday', QUOTE);
const source = difference('attribution', 'the mayor', 'the fire service', QUOTE, 'compatible');
const vaguer = difference('figures', 'About 400', 'hundreds', 'hundreds', 'vaguer');

const page = review(
  [
    sentence(0, 'corroborated', [match({ fact: 'evacuated', reports: [gazette] })], 'Hundreds were brought to safety.'),
    sentence(1, 'alone', []),
    sentence(2, 'varies', [match({ fact: 'cause', reports: [{ ...valley, differences: [source] }] })]),
    sentence(4, 'differs', [
      match({
        fact: 'evacuated',
        reports: [valley, { ...gazette, differences: [figure, date, source] }, { ...unknown, differences: [vaguer] }],
      }),
    ]),
  ],
  {
    omitted: [
      { fact: 'cost', label: 'what the repair will cost', origins: 1, reports: [valley] },
      { fact: 'dam', label: 'who owns the dam', origins: 2, reports: [gazette, valley] },
    ],
  },
);

describe('coverageMatrix', () => {
  const matrix = coverageMatrix(page);

  it('has a column for each outlet, those of one origin together, the ones that share most first', () => {
    expect(matrix.columns.map(({ outlet, author, origin }) => [outlet, author, origin])).toEqual([
      ['Valley News', null, 2],
      ['Ard Gazette', null, 1],
      [null, 'J. Writer', 1],
    ]);
    expect(matrix.groups).toEqual([
      { origin: 2, columns: 1 },
      { origin: 1, columns: 2 },
    ]);
  });

  it('has a row a fact, in the order of the page, then what is left out, most origins first', () => {
    expect(matrix.rows.map(({ fact, sentence: at, state }) => [fact, at?.index ?? null, state])).toEqual([
      ['evacuated', 4, 'differs'],
      ['cause', 2, 'varies'],
      ['dam', null, 'corroborated'],
      ['cost', null, 'corroborated'],
    ]);
  });

  it('gives the values of both sides, a tick where there is none, nothing where an outlet is silent', () => {
    const [evacuated, cause] = matrix.rows;
    expect(evacuated!.here.map(({ text }) => text)).toEqual(['About 400', 'Monday']);
    expect(evacuated!.cells).toEqual([
      { state: 'corroborated', values: [], kinds: [] },
      {
        state: 'differs',
        values: [
          { kind: 'figures', text: 'Some 250' },
          { kind: 'dates', text: 'Tuesday' },
        ],
        kinds: ['attribution'],
      },
      { state: 'varies', values: [{ kind: 'figures', text: 'hundreds' }], kinds: [] },
    ]);
    expect(cause!.here).toEqual([]);
    expect(cause!.cells).toEqual([{ state: 'varies', values: [], kinds: ['attribution'] }, null, null]);
  });

  it('tells a silence only where nothing else is told', () => {
    const silent = { ...figure, there: '', span: null };
    const cells = (...differences: (typeof figure)[]) =>
      coverageMatrix(review([sentence(0, 'differs', [match({ reports: [{ ...gazette, differences }] })])])).rows[0]!.cells;
    expect(cells(silent)[0]!.values).toEqual([{ kind: 'figures', text: '' }]);
    expect(cells(silent, figure)[0]!.values).toEqual([{ kind: 'figures', text: 'Some 250' }]);
  });

  it('has one column for two articles of one outlet and origin, two where the origins differ', () => {
    const again = report({ outlet: 'Ard Gazette', origin: 1 });
    const elsewhere = report({ outlet: 'Ard Gazette', origin: 7 });
    const { columns, rows } = coverageMatrix(review([sentence(0, 'corroborated', [match({ reports: [gazette, again, elsewhere] })])]));
    expect(columns.map(({ origin }) => origin)).toEqual([1, 7]);
    expect(rows[0]!.cells).toHaveLength(2);
  });

  it('is empty where nothing is shared', () => {
    expect(coverageMatrix(review([sentence(0, 'alone', [])]))).toEqual({ columns: [], groups: [], rows: [] });
  });

  it.each([
    ['all', ['evacuated', 'cause', 'dam', 'cost']],
    ['differs', ['evacuated']],
    ['omitted', ['dam', 'cost']],
  ] as const)('filters: %s', (filter, facts) => {
    expect(filterRows(matrix.rows, filter).map(({ fact }) => fact)).toEqual(facts);
  });

  it.each([
    ['page', ['evacuated', 'cause', 'dam', 'cost']],
    ['outlets', ['evacuated', 'dam', 'cause', 'cost']],
  ] as const)('sorts: %s', (order, facts) => {
    expect(sortRows(matrix.rows, order).map(({ fact }) => fact)).toEqual(facts);
  });
});
