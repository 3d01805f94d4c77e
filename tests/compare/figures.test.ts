import { describe, expect, it } from 'vitest';
import { readFigures } from '../../lib/claims/figures.ts';
import { compareFigures, isGrowingCount } from '../../lib/compare/figures.ts';

/** Two sentences about one fact, and how the second differs: "here | there | relation". */
type Row = [here: string, there: string, ...differences: string[]];

function compare(here: string, there: string): string[] {
  return compareFigures(readFigures(here), readFigures(there)).map((one) => `${one.here} | ${one.there} | ${one.relation}`);
}

const SAME: Row[] = [
  ['About 400 guests fled the hotel.', 'Approximately 400 guests had to leave.'],
  ['More than 3,000 soldiers were killed or wounded.', 'Over 3,000 troops have been killed or injured.'],
  ['Twelve people died.', 'The crash killed 12 people.'],
  ['The fine is $1.2 billion.', 'A fine of $1.2bn was imposed.'],
  ['The fire burned 80 kilometres of coast.', 'Some 9,000 trees burned.'],
  ['At least 30 passengers are missing.', 'More than 30 passengers are still missing.'],
  ['A 34-year-old man was charged.', 'The man, aged 34, denies it.'],
  ['Half of the seats are empty.', 'Half of seats remain vacant.'],
  ['The quake had a magnitude of 6.1.', 'A 6.1-magnitude quake struck.'],
  ['Temperatures reached 40 degrees Celsius.', 'It was 104 degrees Fahrenheit.'],
  ['The tremor was at a depth of 10 km.', 'It struck at a depth of 6 miles.'],
];

const COMPATIBLE: Row[] = [
  [
    'More than 3,000 soldiers were killed or wounded.',
    'Around 3,000 soldiers were killed or wounded.',
    'More than 3,000 | Around 3,000 | compatible',
  ],
  [
    'Nearly 3,000 soldiers were killed or wounded.',
    'Some 3,000 soldiers were killed or wounded.',
    'Nearly 3,000 | Some 3,000 | compatible',
  ],
  [
    'Between 10,000 and 12,000 troops were sent.',
    'Approximately 12,000 troops were sent.',
    'Between 10,000 and 12,000 | Approximately 12,000 | compatible',
  ],
  ['More than 10,000 soldiers were sent.', 'Up to 11,000 soldiers were sent.', 'More than 10,000 | Up to 11,000 | compatible'],
  ['The blast killed 100 people.', 'More than 100 people were killed.', '100 | More than 100 | compatible'],
  ['Up to 300 miners were trapped.', 'At least 300 miners were trapped.', 'Up to 300 | At least 300 | compatible'],
];

const NARROWER: Row[] = [
  ['Thousands of troops were sent.', 'About 12,000 troops were sent.', 'Thousands | About 12,000 | narrower'],
  [
    'More than 3,000 soldiers were killed or wounded.',
    'Some 3,200 soldiers were killed or wounded.',
    'More than 3,000 | Some 3,200 | narrower',
  ],
  [
    'More than 10,000 soldiers were sent.',
    'Approximately 12,000 soldiers were sent.',
    'More than 10,000 | Approximately 12,000 | narrower',
  ],
  ['Dozens of people were injured.', 'The blast injured 41 people.', 'Dozens | 41 | narrower'],
  ['Nearly 500 homes were lost.', 'The fire destroyed 487 homes.', 'Nearly 500 | 487 | narrower'],
  ['About 1,500 homes were lost.', 'The fire destroyed 1,487 homes.', 'About 1,500 | 1,487 | narrower'],
  ['The deal is worth $1.2 billion.', 'The deal is worth $1.19 billion.', '$1.2 billion | $1.19 billion | narrower'],
  ['Between 20 and 30 houses collapsed.', 'The flood swept away 24 houses.', 'Between 20 and 30 | 24 | narrower'],
  ['At least 100 people were arrested.', 'Police arrested 140 people.', 'At least 100 | 140 | narrower'],
];

const CONFLICT: Row[] = [
  [
    'More than 3,000 soldiers were killed or wounded.',
    'Nearly 3,000 soldiers were killed or wounded.',
    'More than 3,000 | Nearly 3,000 | conflict',
  ],
  ['Around 1,000 casualties are feared.', 'The agency estimates around 1,100 casualties.', 'Around 1,000 | around 1,100 | conflict'],
  ['Approximately 12,000 troops were sent.', 'Up to 11,000 troops were sent.', 'Approximately 12,000 | Up to 11,000 | conflict'],
  ['Between 10,000 and 12,000 troops were sent.', 'Up to 11,000 troops were sent.', 'Between 10,000 and 12,000 | Up to 11,000 | conflict'],
  ['The blast killed 14 workers.', 'The blast killed 16 workers.', '14 | 16 | conflict'],
  ['A 34-year-old man was charged.', 'A 35-year-old man was charged.', '34-year-old | 35-year-old | conflict'],
  ['The quake had a magnitude of 6.1.', 'The quake had a magnitude of 6.4.', '6.1 | 6.4 | conflict'],
  ['The bank was fined $1.2 billion.', 'The bank was fined $1.5 billion.', '$1.2 billion | $1.5 billion | conflict'],
  ['Unemployment fell to 4.1%.', 'Unemployment fell to 4.4 percent.', '4.1% | 4.4 percent | conflict'],
  ['He was sentenced to 10 years in prison.', 'He was sentenced to 12 years in prison.', '10 years | 12 years | conflict'],
  ['Hundreds of homes were lost.', 'The fire destroyed 45 homes.', 'Hundreds | 45 | conflict'],
  [
    'Intelligence officials estimated the number to be around 1,000.',
    'Intelligence estimates around 1,100 casualties.',
    'around 1,000 | around 1,100 | conflict',
  ],
  ['At least 100 people were killed.', 'At least 250 people were killed.', 'At least 100 | At least 250 | conflict'],
  ['The home side won 3-1.', 'The home side won 3-2.', '3-1 | 3-2 | conflict'],
  ['Cases doubled in a month.', 'Cases tripled in a month.', 'doubled | tripled | conflict'],
  ['The tremor was at a depth of 10 km.', 'It struck at a depth of 20 miles.', '10 km | 20 miles | conflict'],
];

const SUMS: Row[] = [
  ['The agency estimates around 1,100 casualties.', 'More than 100 fatalities and approximately 1,000 injuries were counted.'],
  ['There were 25 casualties.', 'The bomb killed 5 people and wounded 20.'],
  ['There were 40 casualties.', 'The bomb killed 5 people and wounded 20.', '40 | 5 people and 20 | conflict'],
  [
    'The agency counts approximately 1,000 casualties.',
    'More than 100 fatalities and approximately 1,000 injuries were counted.',
    'approximately 1,000 | More than 100 fatalities and approximately 1,000 injuries | compatible',
  ],
];

const NOT_ALIKE: Row[] = [
  ['About 12,000 troops, including 500 officers, are stationed there.', 'Some 700 generals and diplomats attended.'],
  ['The blast killed 14 people.', 'The blast injured 60 people.'],
  ['He paid $3 million.', 'He paid €5 million.'],
  ['The war is three years old.', 'The truce lasted two weeks.'],
  ['The epicentre was 75 km west of the port.', 'The tower is 300 metres tall.'],
  ['They flew 170mm shells to the front.', 'They flew 240mm rockets to the front.'],
  ['Flight 370 vanished.', 'Flight 212 vanished.'],
  ['Prices rose 5 percent.', 'Prices rose to 7 percent of income.'],
  ['John Hale, 23, was arrested.', 'Ada Hale, 20, was found dead.'],
  ['A stray bullet killed 10-year-old Ada Moss.', 'The 16-year-old accused of the shot went on trial.'],
  ['He needed nine points for the record.', 'He scored 20 points on the night.'],
  ['It was the first parliamentary election under the new law.', 'It was the fourth parliamentary election since independence.'],
  ['A strong 5.6 -magnitude quake hit.', 'The quake injured five people.'],
  ['12 police officers were sent.', '40 army officers were sent.'],
  ['Twelve people were killed, including five children.', 'Seven children were hurt.'],
  ['About 3,000 soldiers were killed or wounded.', 'About 100 soldiers were killed.'],
  ['The first case was found in May.', 'The second patient recovered.'],
  ['The number was put at 1,000.', 'Some 90,000 people live there.'],
];

describe.each([
  ['the same', SAME],
  ['compatible', COMPATIBLE],
  ['narrower there', NARROWER],
  ['a conflict', CONFLICT],
  ['a sum', SUMS],
  ['not the same thing', NOT_ALIKE],
])('%s', (_, rows) => {
  it.each(rows)('%s / %s', (here, there, ...differences) => {
    expect(compare(here, there)).toEqual(differences);
  });
});

describe('compareFigures', () => {
  it('says vaguer where the report is less exact than the page', () => {
    expect(compare('About 12,000 troops were sent.', 'Thousands of troops were sent.')).toEqual(['About 12,000 | Thousands | vaguer']);
  });

  it('points at the words of the report', () => {
    const there = 'Officials say nearly 3,000 soldiers were killed.';
    const [difference] = compareFigures(readFigures('More than 3,000 soldiers were killed.'), readFigures(there));
    expect(difference?.span && there.slice(difference.span.start, difference.span.end)).toBe('nearly 3,000');
  });

  it('pairs each of several figures with the one that counts the same', () => {
    expect(compare('The blast killed 14 workers and injured 60 others.', 'The blast killed 15 workers and injured 60 others.')).toEqual([
      '14 | 15 | conflict',
    ]);
  });
});

describe('isGrowingCount', () => {
  it.each([
    ['The blast killed 14 people.', true],
    ['About 12,000 residents have been evacuated.', true],
    ['The ministry confirmed 212 infections.', true],
    ['The bank was fined $1.2 billion.', false],
    ['Twelve officers attended.', false],
    ['The 11th Corps was sent.', false],
  ])('%s %s', (sentence, expected) => {
    expect(readFigures(sentence).some((figure) => isGrowingCount(figure))).toBe(expected);
  });
});
