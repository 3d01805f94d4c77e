import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../lib/claims/dates.ts';
import { readFigures } from '../../lib/claims/figures.ts';
import { readPlaces } from '../../lib/claims/places.ts';

/** Pieces that the readers react to, in any order: nothing a page may hold can make them throw or lose their offsets. */
const PIECES = [
  'nearly',
  'more than',
  'between',
  'and',
  'to',
  'up to',
  '10',
  '3,000',
  '12,000',
  '1.2',
  '$',
  '€',
  '£',
  '%',
  'percent',
  'million',
  'bn',
  'km',
  'mm',
  '-',
  '–',
  '—',
  ',',
  '.',
  '(',
  ')',
  ':',
  '/',
  'a',
  'dozen',
  'dozens',
  'of',
  'thousands',
  'half',
  'one',
  'in',
  'five',
  'twenty',
  'hundred',
  'first',
  '11th',
  'Corps',
  'Flight',
  'aged',
  'year',
  'old',
  'years',
  'ago',
  'later',
  'degrees',
  'Celsius',
  'soldiers',
  'people',
  'killed',
  'wounded',
  'December',
  '26',
  '2024',
  'Thursday',
  'on',
  'last',
  'week',
  'month',
  'the',
  'day',
  'after',
  'May',
  'Russia',
  '’s',
  'Kursk',
  'region',
  'Kyiv',
  'near',
  'location',
  'remains',
  'undisclosed',
  'St.',
  'U.S.',
  'magnitude',
  '6.1',
  'doubled',
  'Christmas',
  'summer',
  '0',
  '99999999999999999999',
  '.5',
  '°',
  'C',
  '+',
  '#',
  '\n',
];
const news = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 25 })
  .chain((words) => fc.constantFrom(' ', '').map((space) => words.join(space)));
const anything = fc.oneof(news, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 80 }));
const published = fc.constantFrom(null, '2024-12-27', '2024-02-29T23:59:00-05:00', 'soon', '');

describe('reading any text', () => {
  it('gives offsets that hold the very words, in order, for figures', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { start, end, text: words, low, high } of readFigures(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          expect([low, high].every((bound) => bound === null || Number.isFinite(bound))).toBe(true);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives offsets and ISO days, or nulls, for dates', () => {
    fc.assert(
      fc.property(anything, published, (text, day) => {
        for (const { start, end, text: words, from, to, source } of readDates(text, day)) {
          expect(text.slice(start, end)).toBe(words);
          expect((from === null) === (to === null) && (from === null) === (source === null)).toBe(true);
          if (from !== null && to !== null) {
            expect(`${from} ${to}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
            expect(from <= to).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives offsets that hold the very words for places', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end, text: words, name } of readPlaces(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(name).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('long sentences', () => {
  // A whole page of one kind of word; a regular expression that backtracks would take minutes.
  it.each([
    'between 1 and ',
    'Kyiv, ',
    'in the northern ',
    '1-',
    'December 26, ',
    '3,000,',
    'more than a total of ',
    'killed or wounded ',
    'A',
    '’s ',
  ])('are read in time: %s', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length)); // 20,000 characters, ten times the longest sentence seen
    const start = performance.now();
    readFigures(text);
    readDates(text, '2024-12-27');
    readPlaces(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
