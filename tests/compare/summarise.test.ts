import { describe, expect, it } from 'vitest';
import { differs, summarise } from '../../lib/compare/summarise.ts';
import type { DifferenceKind, Relation } from '../../lib/types.ts';
import { difference, match, report, review, sentence } from '../components/sample-facts.ts';

const QUOTE = 'Some 250 residents were taken to schools, the fire service said.';
const other = difference('figures', 'about 400', 'Some 250', QUOTE);
const silent = { ...other, there: '', span: null };

describe('summarise', () => {
  it('counts the sentences by state', () => {
    const { counts } = summarise(
      review([sentence(0, 'alone', []), sentence(1, 'differs', []), sentence(2, 'corroborated', []), sentence(3, 'alone', [])]),
    );
    expect(counts).toEqual({ corroborated: 1, differs: 1, varies: 0, alone: 2 });
  });

  it('has a summary of a page without sentences', () => {
    expect(summarise(review([]))).toEqual({
      counts: { corroborated: 0, differs: 0, varies: 0, alone: 0 },
      outlets: [],
      differing: [],
      omitted: [],
    });
  });

  it('counts each fact of an outlet once, and keeps articles of unknown outlets apart', () => {
    const gazette = { outlet: 'Ard Gazette', origin: 1 };
    const facts = [
      match({ fact: 'a', reports: [report(gazette), report({ article: 'x', origin: 2 }), report({ article: 'y', origin: 3 })] }),
      match({ fact: 'b', reports: [report(gazette), report({ article: 'x', origin: 2 })] }),
    ];
    const { outlets } = summarise(review([sentence(0, 'corroborated', facts), sentence(1, 'corroborated', [facts[0]!])]));
    expect(outlets.map(({ outlet, facts: n }) => [outlet, n])).toEqual([
      ['Ard Gazette', 2],
      [null, 2],
      [null, 1],
    ]);
  });

  it('keeps outlets of one origin together, the origin with the most facts first', () => {
    const reports = (...names: [string, number][]) => names.map(([outlet, origin]) => report({ outlet, origin }));
    const facts = [
      match({ fact: 'a', reports: reports(['Copy', 1], ['Alone', 2], ['Wire', 1]) }),
      match({ fact: 'b', reports: reports(['Alone', 2], ['Wire', 1]) }),
      match({ fact: 'c', reports: reports(['Wire', 1]) }),
    ];
    const { outlets } = summarise(review([sentence(0, 'corroborated', facts)]));
    expect(outlets.map(({ outlet }) => outlet)).toEqual(['Wire', 'Copy', 'Alone']);
  });

  it('lists a differing fact once, at the sentence most origins contradict, with the outlet of the value shown', () => {
    const weak = match({ reports: [report({ outlet: 'A', origin: 1, differences: [other] }), report({ outlet: 'B', origin: 2 })] });
    const strong = match({
      reports: [
        report({ outlet: 'A', origin: 1, differences: [silent] }),
        report({ outlet: 'B', origin: 2, differences: [other] }),
        report({ outlet: 'C', origin: 2, differences: [other] }),
      ],
    });
    const { differing } = summarise(review([sentence(0, 'differs', [weak]), sentence(4, 'differs', [strong])]));
    expect(differing).toMatchObject([{ sentence: 4, fact: 'evacuated', origins: 2, outlet: 'B', difference: { there: 'Some 250' } }]);
  });

  it('puts first what most origins give otherwise, then the order of the page', () => {
    const fact = (id: string, ...origins: number[]) =>
      match({ fact: id, reports: origins.map((origin) => report({ origin, differences: [other] })) });
    const { differing } = summarise(
      review([
        sentence(2, 'differs', [fact('late', 1)]),
        sentence(1, 'differs', [fact('early', 1)]),
        sentence(3, 'differs', [fact('most', 1, 2)]),
      ]),
    );
    expect(differing.map(({ fact: id }) => id)).toEqual(['most', 'early', 'late']);
  });

  it('does not list a fact that only another source or another certainty is given for', () => {
    const varies = difference('attribution', 'the mayor', 'the fire service', QUOTE);
    const { differing } = summarise(review([sentence(0, 'varies', [match({ reports: [report({ differences: [varies] })] })])]));
    expect(differing).toEqual([]);
  });

  it('puts what several origins report first among what is left out', () => {
    const omitted = [1, 3, 2].map((origins) => ({ fact: `f${origins}`, label: '', origins, reports: [] }));
    expect(summarise(review([], { omitted })).omitted.map(({ origins }) => origins)).toEqual([3, 2, 1]);
    expect(omitted.map(({ origins }) => origins)).toEqual([1, 3, 2]);
  });
});

describe('differs', () => {
  it.each<[DifferenceKind, Relation, boolean]>([
    ['figures', 'conflict', true],
    ['dates', 'conflict', true],
    ['places', 'conflict', true],
    ['figures', 'compatible', false],
    ['attribution', 'conflict', false],
    ['certainty', 'conflict', false],
  ])('%s, %s → %s', (kind, relation, expected) => {
    expect(differs({ ...other, kind, relation })).toBe(expected);
  });
});
