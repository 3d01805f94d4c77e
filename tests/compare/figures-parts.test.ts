import { describe, expect, it } from 'vitest';
import { readSentenceClaims } from '../../lib/claims/read-claims.ts';
import { compareClaims, type Side } from '../../lib/compare/compare-claims.ts';
import type { Article } from '../../lib/types.ts';

function side(text: string, published: string): Side {
  const sentence = { index: 0, kind: 'text' as const, text, start: 0, end: text.length, block: 0 };
  const article: Article = { id: text, outlet: null, author: null, published, title: null, url: null, text, sentences: [sentence] };
  return { article, sentence, claims: readSentenceClaims(text, published, null), span: null };
}

/** Label, a report of 10 March and one of 12 March, what differs in figures. */
const ROWS: [string, string, string, string[]][] = [
  // Parts against the whole.
  ['the rise', 'Nurses get 3.5 percent in May and a further 1 percent in October.', 'Nurses get a rise of 4.5 percent.', []],
  ['the rise', 'Wages go up by three per cent in May and by another two in October.', 'Wages go up by five per cent.', []],
  [
    'how many use the bus',
    'About 310,000 people use the bus.',
    'Around 90,000 people use the bus in Lund; in Malmo it is more than 210,000.',
    [],
  ],
  ['trams withdrawn', 'The city took six trams out of service.', 'The city parked its remaining five trams.', []],
  ['how many were hurt', 'Doctors saw to 21 people.', 'Twenty people suffered minor injuries.', []],
  ['how many were hurt', 'Twenty people suffered minor injuries.', 'Doctors saw to 24 people with minor wounds.', ['Twenty → 24 newer']],
  // Whole against whole.
  ['the rise', 'Nurses get 3.5 percent in May.', 'Nurses get 4.5 percent in May.', ['3.5 percent → 4.5 percent conflict']],
  ['trams withdrawn', 'The city took six trams out of service.', 'The city took five trams out of service.', ['six → five conflict']],
  // People counted where the label says what became of them.
  ['how many others fell ill', 'Hospitals treated 140 people.', 'At least 190 people became unwell.', ['140 → At least 190 newer']],
  ['how many people live there', 'About 140 people live there.', 'At least 190 people live there.', ['About 140 → At least 190 conflict']],
  // What a figure is held against.
  [
    'inflation',
    'Inflation was 1.3 percent, below the target of 2 percent.',
    'Inflation was 3.1 percent.',
    ['1.3 percent → 3.1 percent conflict'],
  ],
  ['growth', 'Growth will be 0.9 percent, against an earlier forecast of 1.6 percent.', 'Growth will be 1.6 percent.', []],
  // Two shares on one side, and nothing says of what.
  ['the jobless', 'A third of the plant closes.', 'Here 11 per cent are jobless, against 9 per cent elsewhere.', []],
  // "Each of them" is no part of a whole.
  ['what each passenger is paid', 'The line has offered each of them $2,000.', 'Each receives $2,500.', ['$2,000 → $2,500 conflict']],
  ['what the sale brought', 'The sale brought $334 million.', 'The sale brought in cash, of which $281 million at once.', []],
];

describe('figures that are parts of others', () => {
  it.each(ROWS)('%s: %s | %s', (label, here, there, expected) => {
    const found = compareClaims(side(here, '2025-03-10'), side(there, '2025-03-12'), { label, others: [], linkedBy: 'person' });
    expect(found.filter(({ kind }) => kind === 'figures').map((one) => `${one.here} → ${one.there} ${one.relation}`)).toEqual(expected);
  });
});
