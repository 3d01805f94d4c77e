import { describe, expect, it } from 'vitest';
import { printReview } from '../../lib/cli/print-review.ts';
import { tableRow, wrapText } from '../../lib/cli/text-table.ts';
import type { Difference, FactMatch, Report, Review, ReviewedSentence } from '../../lib/types.ts';

function report(values: Partial<Report>): Report {
  const quote = 'The ferry carried 140 passengers.';
  return {
    article: 'a',
    outlet: null,
    author: null,
    published: null,
    title: null,
    url: null,
    sentence: 0,
    quote,
    differences: [],
    origin: 0,
    ...values,
  };
}

const difference = (values: Partial<Difference>): Difference => ({
  kind: 'figures',
  here: '120',
  there: '140',
  relation: 'conflict',
  span: null,
  ...values,
});

function fact(label: string, reports: Report[]): FactMatch {
  return {
    fact: 'f',
    label,
    score: 0.9,
    span: { start: 0, end: 1 },
    why: { words: [], names: [], figures: [], dates: [] },
    reports,
    origins: 1,
  };
}

function sentence(index: number, text: string, values: Partial<ReviewedSentence> = {}): ReviewedSentence {
  return { index, text, start: 0, end: text.length, state: 'alone', facts: [], ...values };
}

const review: Review = {
  title: 'Ferry runs aground off Skerry Point',
  outlet: 'The Harbour Ledger',
  published: '2025-03-04T06:30:00+01:00',
  copyOf: null,
  sentences: [
    sentence(0, 'The ferry Marigold ran aground off Skerry Point with 120 passengers on board, the coastguard said on Tuesday.', {
      state: 'differs',
      facts: [
        fact('Passengers on board', [
          report({ outlet: 'Coast Courier', published: '2025-03-04', differences: [difference({})] }),
          report({ author: 'Pim Aldous', differences: [difference({})] }),
          report({
            article: 'untitled-7',
            differences: [difference({ kind: 'attribution', here: '', there: 'the owners', relation: 'vaguer' })],
          }),
        ]),
      ],
    }),
    sentence(1, 'Nobody was hurt.'),
  ],
  omitted: [
    {
      fact: 'fog',
      label: 'Fog at the time',
      origins: 2,
      reports: [report({ outlet: 'Coast Courier' }), report({ article: 'b', published: '2025-03-05' })],
    },
  ],
  origins: [
    { articles: ['a', 'b'], why: 'same facts in the same order' },
    { articles: ['c'], why: 'nothing shared' },
  ],
};

describe('printReview', () => {
  const printed = printReview(review, false);
  const flat = printed.replace(/\s+/g, ' ');

  it.each([
    ['the page', 'Ferry runs aground off Skerry Point The Harbour Ledger, 4 Mar 2025'],
    ['the numbers', '2 sentences: 0 corroborated, 1 differs, 0 varies, 1 only here'],
    ['the fact and who reports it', '3 outlets, 1 origin: Coast Courier; outlet unknown, by Pim Aldous; outlet unknown, untitled-7'],
    ['what is left out', '- Fog at the time (2 outlets: Coast Courier; outlet unknown, 5 Mar 2025)'],
    ['what comes from one origin', '- a, b: same facts in the same order'],
  ])('names %s', (_what, words) => expect(flat).toContain(words));

  it('says each differing value once, with all who give it, under what is said here', () => {
    const right = printed
      .split('\n')
      .map((line) => line.slice(49))
      .filter((line) => /^(- | {4})/.test(line));
    expect(right).toEqual([
      '- figures: “120” here',
      '    “140” Coast Courier; outlet unknown, by Pim',
      '    Aldous',
      '- attribution: none here',
      '    “the owners” (vaguer) outlet unknown,',
      '    untitled-7',
    ]);
  });

  it('keeps within 100 columns and has no codes for colour', () => {
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(printed).not.toContain('\x1b');
  });

  it('does not list an article that stands alone as an origin', () => expect(printed).not.toContain('nothing shared'));

  it('colours nothing but the word for the state', () => {
    const coloured = printReview(review, true);
    expect(coloured).toContain('\x1b[33mdiffers\x1b[0m');
    // biome-ignore lint/complexity/useRegexLiterals: the escape character is clearer as text
    expect(coloured.replace(new RegExp('\\x1b\\[\\d*m', 'g'), '')).toBe(printed);
  });

  it('says so where nothing is comparable, and where the page is an article of the index', () => {
    expect(printReview({ ...review, sentences: [sentence(0, 'Fair on Sunday.')] }, false)).toContain(
      'Nothing in the index is about this story.',
    );
    expect(printReview({ ...review, copyOf: 'coast-courier' }, false)).toContain('This is an article of the index (coast-courier)');
  });

  it('does not pass on what would steer the terminal', () => {
    const hostile = { ...review, title: 'Ferry\x1b[2J aground\u0007', sentences: [] };
    expect(printReview(hostile, false)).toContain('Ferry[2J aground\n');
  });
});

describe('text table', () => {
  it.each([
    ['The tide turned at noon', 9, ['The tide', 'turned at', 'noon']],
    ['Harbourmaster', 5, ['Harbo', 'urmas', 'ter']],
    ['', 5, ['']],
    ['two   spaces\nand a line', 40, ['two spaces and a line']],
  ])('breaks %j at %i', (text, width, lines) => expect(wrapText(text, width)).toEqual(lines));

  it('sets cells side by side without trailing spaces', () => {
    expect(tableRow([['1'], ['low', 'tide'], ['06:10']], [2, 5, 5])).toBe('1   low    06:10\n    tide');
  });
});
