import { describe, expect, it } from 'vitest';
import { readDates } from '../../lib/claims/dates.ts';
import { compareDates } from '../../lib/compare/dates.ts';

type Side = [sentence: string, published: string | null];
type Row = [here: Side, there: Side, ...differences: string[]];

function compare(here: Side, there: Side): string[] {
  return compareDates(readDates(...here), readDates(...there)).map((one) => `${one.here} | ${one.there} | ${one.relation}`);
}

const SAME: Row[] = [
  [
    ['He was captured on December 26.', '2024-12-27'],
    ['He was taken prisoner on Thursday.', '2024-12-28'],
  ],
  [
    ['He was captured on December 26.', '2024-12-27'],
    ['He was taken prisoner on Thursday.', null],
  ],
  [
    ['He was captured on December 26.', '2024-12-27'],
    ['He was captured on December 26th.', null],
  ],
  [
    ['The pact entered into force in December.', '2024-12-27'],
    ['The pact took effect earlier this month.', '2024-12-28'],
  ],
  [
    ['The pact was signed in June.', '2024-12-27'],
    ['A treaty signed in June is now law.', null],
  ],
  [
    ['The quake hit on Tuesday.', '2013-07-03'],
    ['The quake struck yesterday.', '2013-07-03'],
  ],
  [
    ['The mill burned down in 1974.', null],
    ['Fire destroyed the mill in 1974.', '2024-12-27'],
  ],
  [
    ['The miners last went on strike three years ago.', '2025-03-12'],
    ['The miners last went on strike in 2022.', '2025-03-12'],
  ],
  [
    ['Trains are back on Monday.', '2025-03-12'],
    ['Guards stay until the end of the decade.', '2025-03-12'],
  ],
  [
    ['The raid took place on Monday.', '2025-03-12'],
    ['The raid took place two days ago.', '2025-03-12'],
  ],
];

const NARROWER: Row[] = [
  [
    ['The incursion began earlier this year.', '2024-12-27'],
    ['The incursion began in August.', '2024-12-27'],
    'earlier this year | August | narrower',
  ],
  [['The pact was signed in June.', '2024-12-27'], ['The pact was signed on June 19.', '2024-12-27'], 'June | June 19 | narrower'],
  [['The strike began on March 3.', '2025-03-12'], ['The strike began last week.', '2025-03-12'], 'March 3 | last week | vaguer'],
  [['The pact was signed in June.', null], ['The pact was signed on June 19.', null], 'June | June 19 | narrower'],
];

const CONFLICT: Row[] = [
  [
    ['The pact entered into force in December.', '2024-12-27'],
    ['The pact was enacted after talks in June.', null],
    'December | June | conflict',
  ],
  [
    ['He was captured on December 26.', '2024-12-27'],
    ['He was captured on December 24.', '2024-12-28'],
    'December 26 | December 24 | conflict',
  ],
  [['The quake hit on Tuesday.', '2013-07-03'], ['The quake hit on Monday.', '2013-07-03'], 'Tuesday | Monday | conflict'],
  [['The mill burned down in 1974.', null], ['The mill burned down in 1976.', null], '1974 | 1976 | conflict'],
  [['The vote will be held on May 4.', '2025-03-12'], ['The vote will be held on May 11.', '2025-03-14'], 'May 4 | May 11 | conflict'],
];

const SILENT: Row[] = [
  [
    ['The 2004 tsunami was worse.', null],
    ['The 2011 tsunami was worse.', null],
  ],
  [
    ['27/09/2024 - Town to hold vote', null],
    ['The vote is planned for December 15, 2024.', null],
  ],
  [
    ['The firm announced on Monday that it was sold.', '2025-03-12'],
    ['The firm announced on Tuesday that it was sold.', '2025-03-12'],
  ],
  [
    ['He was captured on December 26.', '2024-12-27'],
    ['He has died, the agency said on Friday.', '2024-12-27'],
  ],
  [
    ['He was captured on Friday.', null],
    ['He was captured on December 26.', '2024-12-27'],
  ],
  [
    ['He was captured on Friday.', null],
    ['He was captured on Thursday.', null],
  ],
  [
    ['He was captured on December 26.', '2024-12-27'],
    ['He died on December 27.', '2024-12-28'],
  ],
  [
    ['The pact was signed in June.', '2024-12-27'],
    ['The pact, signed in June, took effect in December.', '2024-12-27'],
  ],
  [
    ['He left last week.', null],
    ['He left in June.', '2024-12-27'],
  ],
  [
    ['He was captured on December 26.', '2024-12-27'],
    ['He was captured near the border.', '2024-12-27'],
  ],
  [
    ['Fights broke out in May and in July.', '2024-12-27'],
    ['Fights broke out in June and in August.', '2024-12-27'],
  ],
];

describe.each([
  ['the same once resolved', SAME],
  ['narrower or vaguer', NARROWER],
  ['a conflict', CONFLICT],
  ['nothing to say', SILENT],
])('%s', (_, rows) => {
  it.each(rows)('%s / %s', (here, there, ...differences) => {
    expect(compare(here, there)).toEqual(differences);
  });
});

it('sets a time after the event beside the day it was confirmed', () => {
  expect(
    compare(['He died hours after his capture.', '2024-12-27'], ['On December 27, the agency confirmed his death.', '2024-12-28']),
  ).toEqual(['hours after his capture | December 27 | compatible']);
});
