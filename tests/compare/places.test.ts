import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../lib/claims/places.ts';
import { comparePlaces } from '../../lib/compare/places.ts';

type Row = [here: string, there: string, ...differences: string[]];

function compare(here: string, there: string): string[] {
  return comparePlaces(readPlaces(here), readPlaces(there)).map((one) => `${one.here} | ${one.there} | ${one.relation}`);
}

const ROWS: Row[] = [
  [
    'The exact location of the capture remains undisclosed.',
    'He was seized in Russia’s Kursk region.',
    'undisclosed | Russia’s Kursk region | conflict',
  ],
  [
    'He was seized in the Kursk region of Russia.',
    'The exact location of his capture remains unclear.',
    'Kursk region of Russia | unclear | conflict',
  ],
  ['He was held at an undisclosed location.', 'The location of the prison is unknown.'],
  ['The exact location remains undisclosed.', 'He was captured during the war in Ukraine.'],
  ['He was captured in Russia.', 'He was captured in Russia’s Kursk region.', 'Russia | Russia’s Kursk region | narrower'],
  ['The bomb went off in Kharkiv.', 'The bomb went off in Ukraine.', 'Kharkiv | Ukraine | vaguer'],
  ['The bomb went off in Kharkiv.', 'The bomb went off in Sumy.', 'Kharkiv | Sumy | conflict'],
  ['The bomb went off in Kharkiv.', 'The bomb went off in the city of Kharkiv.'],
  ['Troops were sent to regions like Kursk.', 'Troops entered the Kursk region.'],
  ['They met in Ukraine.', 'They met in Russia.'],
  ['They met in Japan.', 'They met in Asia.'],
  ['The quake struck near Padang on Sumatra.', 'The quake struck near Bireun in Aceh.'],
  ['A tanker sank in the Black Sea.', 'A tanker sank off Bulgaria.'],
  ['The fire began in Wasilla, Alaska.', 'The fire began in Alaska.', 'Wasilla, Alaska | Alaska | vaguer'],
  ['The fire began in Malibu.', 'The fire began in Los Angeles.'],
  ['The quake struck 35 miles south of Bandar Abbas.', 'The quake struck Shiraz, in Iran.'],
  ['The quake shook Indonesia’s Aceh province.', 'The quake struck Sumatra island.'],
  ['The quake hit towns in Papua.', 'The quake hit towns in West Papua.'],
  ['Ministers met in Geneva.', 'Ministers met behind closed doors.'],
];

it.each(ROWS)('%s / %s', (here, there, ...differences) => {
  expect(compare(here, there)).toEqual(differences);
});

describe('comparePlaces', () => {
  it('points at the words of the report', () => {
    const there = 'The soldier was seized in Russia’s Kursk region.';
    const [difference] = comparePlaces(readPlaces('The exact location remains undisclosed.'), readPlaces(there));
    expect(difference?.span && there.slice(difference.span.start, difference.span.end)).toBe('Russia’s Kursk region');
  });
});
