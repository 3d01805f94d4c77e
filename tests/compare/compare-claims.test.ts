import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentenceClaims } from '../../lib/claims/read-claims.ts';
import { compareClaims, type Side } from '../../lib/compare/compare-claims.ts';
import { stateOf } from '../../lib/compare/state.ts';
import type { Article, Difference, Relation, Span } from '../../lib/types.ts';
import { GOLD, goldSide } from './compare-claims-gold.ts';

interface Judged {
  pairs: {
    a: string;
    b: string;
    spanA: Span;
    spanB: Span;
    differences: (Pick<Difference, 'kind' | 'here' | 'there' | 'relation'> & { right: boolean; reason: string })[];
  }[];
}
const JUDGED: Judged = JSON.parse(readFileSync(new URL('../fixtures/judged-differences.json', import.meta.url), 'utf8'));
const MOST_WRONG = 0.05; // share of the differences shown that may be wrong

/** A side made of one sentence; the article says nothing else. */
function side(text: string, published: string | null = '2025-03-10'): Side {
  const sentence = { index: 0, kind: 'text' as const, text, start: 0, end: text.length, block: 0 };
  const article: Article = { id: text, outlet: null, author: null, published, title: null, url: null, text, sentences: [sentence] };
  return { article, sentence, claims: readSentenceClaims(text, published, null), span: null };
}

const brief = ({ kind, here, there, relation }: Difference): string => `${kind}: ${here} → ${there} ${relation}`;

describe('the 29 pairs of the gold', () => {
  const spans = new Map(JUDGED.pairs.map(({ a, b, spanA, spanB }) => [`${a} ${b}`, [spanA, spanB] as const]));
  const cases = GOLD.differences.flatMap((pair) => [
    { ...pair, how: 'whole sentences', spanA: null, spanB: null },
    {
      ...pair,
      how: 'matched parts',
      spanA: spans.get(`${pair.a} ${pair.b}`)?.[0] ?? null,
      spanB: spans.get(`${pair.a} ${pair.b}`)?.[1] ?? null,
    },
  ]);
  it.each(cases)('$fact, $a, $b: $note ($how)', ({ a, b, kind, note, spanA, spanB }) => {
    const found = compareClaims(goldSide(a, spanA), goldSide(b, spanB));
    const conflicts = (of: string): Difference[] =>
      found.filter((one) => one.kind === of && (one.relation === 'conflict' || one.relation === 'newer'));
    const isCompatible = /compatible|same once resolved|adds up|vaguer/.test(note);
    if (kind === 'number') expect(conflicts('figures').length > 0).toBe(!isCompatible);
    if (kind === 'place') expect(conflicts('places')).toHaveLength(1);
    if (kind === 'date') {
      if (isCompatible) expect(conflicts('dates')).toEqual([]);
      else expect(found.some((one) => one.kind === 'dates')).toBe(true);
    }
    if (kind === 'certainty' || kind === 'attribution') expect(found.some((one) => one.kind === kind)).toBe(true);
    if (kind === 'wording') expect(conflicts('figures').concat(conflicts('places'))).toEqual([]);
  });
});

describe('the judged list over all positive pairs', () => {
  it('covers every difference shown, and at most one in twenty is wrong', () => {
    expect(JUDGED.pairs).toHaveLength(191);
    let shown = 0;
    let wrong = 0;
    const unjudged: string[] = [];
    for (const { a, b, spanA, spanB, differences } of JUDGED.pairs) {
      for (const difference of compareClaims(goldSide(a, spanA), goldSide(b, spanB))) {
        const judgement = differences.find((one) => brief({ ...one, span: null }) === brief(difference));
        shown++;
        if (!judgement) unjudged.push(`${a} ${b} ${brief(difference)}`);
        else if (!judgement.right) wrong++;
      }
    }
    expect(unjudged).toEqual([]);
    expect(wrong / shown).toBeLessThanOrEqual(MOST_WRONG);
  });
});

describe('compareClaims', () => {
  const ROWS: [string, string, string[]][] = [
    ['The blast killed 12 people, the army said.', 'The blast killed 12 people, an army spokesman said.', []],
    [
      'Police said 40 people were arrested on Sunday.',
      'Police said around 60 people were arrested on Sunday.',
      ['figures: 40 → around 60 conflict'],
    ],
    ['The minister allegedly took bribes.', 'The minister took bribes.', ['certainty: allegedly →  narrower']],
    ['Suspended mayor Ada Orr said the city might sell its port.', 'The mayor has since been suspended.', []],
    ['The mayor has since been suspended.', 'Orr, who faces a suspension, said she was not ruling out a sale of the port.', []],
    ['The mayor may be suspended.', 'The mayor has been suspended.', ['certainty: may →  narrower']],
    ['The mine will close for good.', 'The mine may close for good.', []],
    [
      'The governor denied that the dam leaked.',
      'The dam leaked, an engineer said.',
      ['attribution: The governor → an engineer compatible', 'certainty: denied →  conflict'],
    ],
    ['The ship has not left the port.', 'The ship has left the port.', ['certainty:  →  conflict']],
    [
      'Two men were arrested in Lyon, Reuters reported.',
      'Two men were arrested in Lyon, AFP reported.',
      ['attribution: Reuters → AFP compatible'],
    ],
    ['Officials said the road was closed.', 'The transport ministry said the road was closed.', []],
  ];
  it.each(ROWS)('%s | %s', (here, there, expected) => {
    expect(compareClaims(side(here), side(there)).map(brief)).toEqual(expected);
  });

  it('compares the date of the happening that the label names', () => {
    const here = side('The two ports signed the accord in July, and it took effect in November.', '2024-12-20');
    const there = side('The accord between the ports was signed in June.', '2024-12-20');
    const dates = (label: string) =>
      compareClaims(here, there, { label, others: [], linkedBy: 'person' }).flatMap((one) => (one.kind === 'dates' ? brief(one) : []));
    expect(dates('Signing of the accord')).toEqual(['dates: July → June conflict']);
    expect(dates('Accord in force')).not.toContain('dates: July → June conflict');
  });

  it('calls a larger count of a later report newer, and an older, smaller one no contradiction', () => {
    const early = side('The quake killed 120 people.', '2025-03-10');
    const late = side('The quake killed 180 people.', '2025-03-12');
    expect(compareClaims(early, late).map(({ relation }) => relation)).toEqual(['newer']);
    expect(compareClaims(late, early).map(({ relation }) => relation)).toEqual(['compatible']);
    const undated = side('The quake killed 180 people.', null);
    expect(compareClaims(early, undated).map(({ relation }) => relation)).toEqual(['conflict']);
  });

  it('points at the words of the report', () => {
    for (const { a, b } of GOLD.differences) {
      const there = goldSide(b);
      for (const difference of compareClaims(goldSide(a), there)) {
        if (difference.span && difference.kind !== 'attribution')
          expect(there.sentence.text.slice(difference.span.start, difference.span.end)).toBe(difference.there);
      }
    }
  });

  it('finds nothing between a sentence and itself', () => {
    for (const { a, b } of JUDGED.pairs) for (const id of [a, b]) expect(compareClaims(goldSide(id), goldSide(id))).toEqual([]);
  });

  it('is symmetric up to here and there', () => {
    const turned: Record<Relation, Relation> = {
      conflict: 'conflict',
      compatible: 'compatible',
      newer: 'compatible',
      vaguer: 'narrower',
      narrower: 'vaguer',
    };
    for (const { a, b } of GOLD.differences) {
      const forth = compareClaims(goldSide(a), goldSide(b)).map(
        ({ kind, here, there, relation }) => `${kind} ${here} ${there} ${relation === 'newer' ? 'newer' : relation}`,
      );
      const back = compareClaims(goldSide(b), goldSide(a)).map(
        ({ kind, here, there, relation }) => `${kind} ${there} ${here} ${turned[relation]}`,
      );
      const plain = (list: string[]): string[] => list.map((one) => one.replace(/ (?:newer|compatible)$/, ' ~')).sort();
      expect(plain(back)).toEqual(plain(forth));
    }
  });

  it('never throws', () => {
    const words = fc.constantFrom(
      '12',
      'people',
      'killed',
      'may',
      'said',
      'police',
      '"',
      'on Monday',
      'Kyiv',
      'not',
      ',',
      'denied',
      'who',
      '.',
    );
    const text = fc.array(words, { maxLength: 20 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => compareClaims(side(a), side(b)).length >= 0),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => compareClaims(side(a), side(b)).length >= 0),
      { numRuns: 200 },
    );
  });
});

describe('stateOf', () => {
  const difference = (kind: Difference['kind'], relation: Relation): Difference => ({ kind, here: '', there: '', relation, span: null });
  it.each([
    ['alone', []],
    ['corroborated', [[], []]],
    ['differs', [[], [difference('figures', 'conflict')]]],
    ['differs', [[difference('places', 'newer')]]],
    ['varies', [[difference('attribution', 'compatible')]]],
    ['varies', [[difference('certainty', 'conflict')]]],
    ['varies', [[difference('figures', 'vaguer'), difference('dates', 'compatible')]]],
  ] as const)('%s', (state, reports) => {
    expect(stateOf(reports.map((one) => [...one]))).toBe(state);
  });
});

describe('whom a sentence credits for the rest of it', () => {
  it.each([
    [
      'The old stadium was closed on Monday, and Mayor Ada Holm said that schools would reopen in May.',
      'The old stadium was closed on Monday, Coach Ben Tarr said.',
      [],
    ],
    [
      'Mayor Ada Holm said that the old stadium was closed on Monday.',
      'The old stadium was closed on Monday, Coach Ben Tarr said.',
      ['attribution: Mayor Ada Holm → Coach Ben Tarr compatible'],
    ],
    [
      'Ada Holm, who closed the old stadium on Monday, says that nobody was hurt.',
      'The old stadium was closed on Monday, Coach Ben Tarr said.',
      [],
    ],
  ])('is no other source of what both report: %s', (here, there, differences) => {
    const found = compareClaims(side(here), side(there)).filter(({ kind }) => kind === 'attribution');
    expect(found.map(brief)).toEqual(differences);
  });
  it('does not set the signing of a treaty against its coming into force', () => {
    const [signed, inForce] = [
      side('The pact on fishing was signed in June.'),
      side('The pact on fishing entered into force in December.'),
    ];
    expect(compareClaims(signed, inForce).filter(({ kind }) => kind === 'dates')).toEqual([]);
    const [first, second] = [side('The pact on fishing was signed in June 2024.'), side('The pact on fishing was signed in July 2024.')];
    expect(compareClaims(first, second).map(brief)).toEqual(['dates: June 2024 → July 2024 conflict']);
  });
  it('shows where on a ship it was', () => {
    const [hold, deck] = [side('Cargo broke loose in the hold, survivors said.'), side('Two lorries on the car deck broke loose.')];
    expect(compareClaims(hold, deck).map(brief)).toContain('places: hold → car deck conflict');
    expect(compareClaims(hold, side('Cargo broke loose in the cargo hold.')).filter(({ kind }) => kind === 'places')).toEqual([]);
  });
});
