import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDates } from '../../lib/claims/dates.ts';
import { readFigures } from '../../lib/claims/figures.ts';
import { readPlaces } from '../../lib/claims/places.ts';
import { compareDates } from '../../lib/compare/dates.ts';
import { compareFigures } from '../../lib/compare/figures.ts';
import { comparePlaces } from '../../lib/compare/places.ts';
import type { Difference } from '../../lib/types.ts';

const hedge = fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'up to ', 'at least ', 'fewer than ', 'some ');
const number = fc.oneof(
  fc.integer({ min: 2, max: 20_000 }).map((value) => value.toLocaleString('en-US')),
  fc.constantFrom(
    'dozens of',
    'thousands of',
    'a dozen',
    'between 10 and 12',
    '10,000-12,000',
    '3.5 million',
    'half a million',
    'a third of',
    '12 percent of',
  ),
);
const counted = fc.constantFrom(
  'people were killed',
  'soldiers were killed or wounded',
  'others were injured',
  'officers',
  'homes',
  'km of road',
  'dollars',
  'casualties',
  'voters',
);
const place = fc.constantFrom(
  '',
  ' in Kyiv',
  ' in Russia’s Kursk region',
  ' in Ukraine',
  ' near Sumy',
  ' at an undisclosed location',
  ' in Asia',
);
const when = fc.constantFrom(
  '',
  ' on Thursday',
  ' on December 26',
  ' in June',
  ' last week',
  ' in 2022',
  ' two days later',
  ' earlier this year',
);
const clause = fc
  .tuple(hedge, number, counted, place, when)
  .map((parts) => parts.join('').replace(/(\d|of|dozen|million)(?=[a-z])/g, '$1 '));
const sentence = fc.array(clause, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join(', and ')}.`);
const published = fc.constantFrom(null, '2024-12-27', '2024-12-28');

function compareAll(here: string, hereDay: string | null, there: string, thereDay: string | null): Difference[] {
  return [
    ...compareFigures(readFigures(here), readFigures(there)),
    ...compareDates(readDates(here, hereDay), readDates(there, thereDay)),
    ...comparePlaces(readPlaces(here), readPlaces(there)),
  ];
}

const SWAPPED: Record<string, string> = { vaguer: 'narrower', narrower: 'vaguer' };

it('a sentence differs in nothing from itself', () => {
  fc.assert(
    fc.property(sentence, published, (text, day) => {
      expect(compareAll(text, day, text, day)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it('comparing the other way round swaps here and there, vaguer and narrower', () => {
  const sorted = (lines: string[]) => lines.sort();
  fc.assert(
    fc.property(sentence, published, sentence, published, (here, hereDay, there, thereDay) => {
      const forth = compareAll(here, hereDay, there, thereDay).map((one) => `${one.kind} ${one.here} ${one.there} ${one.relation}`);
      const back = compareAll(there, thereDay, here, hereDay).map(
        (one) => `${one.kind} ${one.there} ${one.here} ${SWAPPED[one.relation] ?? one.relation}`,
      );
      expect(sorted(forth)).toEqual(sorted(back));
    }),
    { numRuns: 2000 },
  );
});

it('spans of differences hold words of the report', () => {
  fc.assert(
    fc.property(sentence, sentence, (here, there) => {
      for (const { span, there: words } of compareAll(here, '2024-12-27', there, '2024-12-27')) {
        expect(span).not.toBeNull();
        expect(there.slice(span!.start, span!.end).startsWith(words.split(' ')[0]!)).toBe(true);
      }
    }),
  );
});
