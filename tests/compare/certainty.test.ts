import { describe, expect, it } from 'vitest';
import { type CertaintySide, compareCertainty } from '../../lib/compare/certainty.ts';
import type { Certainty, Relation } from '../../lib/types.ts';

const side = (certainty: Certainty, negated = false): CertaintySide => ({
  certainty,
  negated,
  words: certainty === 'stated' ? null : { text: certainty, start: 3, end: 3 + certainty.length },
});

describe('compareCertainty', () => {
  const STEPS: [Certainty, Certainty, Relation | null][] = [
    ['stated', 'stated', null],
    ['confirmed', 'stated', null],
    ['stated', 'confirmed', null],
    ['reported', 'believed', null],
    ['possible', 'alleged', null],
    ['possible', 'planned', null],
    ['stated', 'alleged', 'vaguer'],
    ['confirmed', 'believed', 'vaguer'],
    ['stated', 'reported', 'vaguer'],
    ['stated', 'possible', 'vaguer'],
    ['believed', 'possible', 'vaguer'],
    ['reported', 'alleged', 'vaguer'],
    ['alleged', 'confirmed', 'narrower'],
    ['planned', 'stated', 'narrower'],
    ['denied', 'stated', 'conflict'],
    ['alleged', 'denied', 'conflict'],
    ['denied', 'denied', null],
  ];
  it.each(STEPS)('%s here, %s there: %s', (here, there, relation) => {
    expect(compareCertainty(side(here), side(there)).map((one) => one.relation)).toEqual(relation ? [relation] : []);
  });

  it('is symmetric', () => {
    const turned = { vaguer: 'narrower', narrower: 'vaguer', conflict: 'conflict' } as Record<string, string>;
    for (const [here, there] of STEPS) {
      const forth = compareCertainty(side(here), side(there)).map(({ relation }) => turned[relation]);
      expect(compareCertainty(side(there), side(here)).map(({ relation }) => relation)).toEqual(forth);
    }
  });

  it('sets negation against assertion', () => {
    expect(compareCertainty(side('stated', true), side('stated')).map(({ relation }) => relation)).toEqual(['conflict']);
    expect(compareCertainty(side('stated', true), side('stated', true))).toEqual([]);
    expect(compareCertainty(side('denied'), side('stated', true))).toEqual([]);
  });

  it('lets one rung pass where both credit one source', () => {
    expect(compareCertainty(side('stated'), side('believed'), true)).toEqual([]);
    expect(compareCertainty(side('stated'), side('alleged'), true)).toHaveLength(1);
  });

  it('gives the words and where they stand', () => {
    expect(compareCertainty(side('stated'), side('alleged'))).toEqual([
      { kind: 'certainty', here: '', there: 'alleged', relation: 'vaguer', span: { start: 3, end: 10 } },
    ]);
  });
});
