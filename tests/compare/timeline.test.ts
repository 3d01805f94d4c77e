import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../lib/compare/timeline.ts';
import type { Difference, FactMatch, Report, Review } from '../../lib/types.ts';

const report = (article: string, published: string | null, differences: Difference[] = []): Report => ({
  article,
  outlet: article,
  author: null,
  published,
  title: null,
  url: null,
  sentence: 0,
  quote: `What ${article} wrote.`,
  differences,
  origin: 0,
});

const dead = (there: string, relation: Difference['relation']): Difference => ({
  kind: 'figures',
  here: '41 dead',
  there,
  relation,
  span: null,
});

const match = (fact: string, reports: Report[]): FactMatch => ({
  fact,
  label: fact,
  score: 0.9,
  span: { start: 0, end: 4 },
  why: { words: [], names: [], figures: [], dates: [] },
  reports,
  origins: 1,
});

const review = (facts: FactMatch[], published: string | null = '2025-02-09'): Review => ({
  title: 'Slide buries a village',
  outlet: 'The page',
  published,
  copyOf: null,
  sentences: [{ index: 0, text: 'At least 41 died.', start: 0, end: 17, state: 'differs', facts }],
  omitted: [],
  origins: [],
});

describe('timelineOf', () => {
  it('puts articles by the day they were published, the undated last', () => {
    const { days } = timelineOf(
      review([
        match('toll', [report('late', '2025-02-11T08:00:00Z'), report('early', '2025-02-08')]),
        match('rain', [report('unknown', null), report('late', '2025-02-11T08:00:00Z')]),
      ]),
    );
    expect(days.map(({ day, reports }) => [day, reports.map(({ article, facts }) => `${article ?? 'page'}: ${facts}`)])).toEqual([
      ['2025-02-08', ['early: toll']],
      ['2025-02-09', ['page: toll,rain']],
      ['2025-02-11', ['late: toll,rain']],
      [null, ['unknown: rain']],
    ]);
  });

  it('orders two articles of one day by their hours where both have one', () => {
    const { days } = timelineOf(
      review([match('toll', [report('noon', '2025-02-09T12:00:00Z'), report('dawn', '2025-02-09T05:00:00Z')])], '2025-02-09T08:00:00Z'),
    );
    expect(days[0]?.reports.map(({ article }) => article)).toEqual(['dawn', null, 'noon']);
  });

  it('shows how a count moved', () => {
    const { facts } = timelineOf(
      review([
        match('toll', [
          report('third', '2025-02-12', [dead('66 dead', 'newer')]),
          report('second', '2025-02-10', [dead('63 dead', 'newer')]),
          report('same', '2025-02-10'),
        ]),
      ]),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ fact: 'toll', kind: 'figures', sentence: 0 });
    expect(facts[0]?.values.map(({ source, text, relation }) => [source.article, text, relation])).toEqual([
      [null, '41 dead', null],
      ['second', '63 dead', 'newer'],
      ['third', '66 dead', 'newer'],
    ]);
  });

  it('has nothing to order where all was written on one day, or on days unknown', () => {
    expect(timelineOf(review([match('toll', [report('other', '2025-02-09', [dead('30 dead', 'conflict')])])])).facts).toEqual([]);
    expect(timelineOf(review([match('toll', [report('other', null, [dead('30 dead', 'conflict')])])])).facts).toEqual([]);
  });

  it('places what happened where reports date it differently', () => {
    const day = (from: string) => ({ from, to: from });
    const differs: Difference = {
      kind: 'dates',
      here: 'on Saturday',
      there: 'on Friday',
      relation: 'conflict',
      span: null,
      periods: { here: day('2025-02-08'), there: day('2025-02-07') },
    };
    const { facts } = timelineOf(review([match('slide', [report('other', '2025-02-10', [differs])])]));
    expect(facts[0]?.kind).toBe('dates');
    expect(facts[0]?.values.map(({ source, text, period }) => [source.article, text, period?.from])).toEqual([
      ['other', 'on Friday', '2025-02-07'],
      [null, 'on Saturday', '2025-02-08'],
    ]);
  });

  it('takes a review without anything', () => {
    expect(timelineOf({ ...review([]), sentences: [] })).toEqual({ days: [], facts: [] });
  });

  it('does not throw on dates that are none', () => {
    const odd = timelineOf(review([match('toll', [report('a', 'yesterday', [dead('9', 'conflict')]), report('b', '2025-99-99T99')])]));
    expect(odd.days.flatMap(({ reports }) => reports)).toHaveLength(3);
  });
});
