import { describe, expect, it } from 'vitest';
import { readDates } from '../../lib/claims/dates.ts';
import { type DateRow, showDates } from './dates-show.ts';

// 2024-12-27 is a Friday, 2024-12-28 a Saturday, 2025-03-12 a Wednesday.
const WEEKDAYS: DateRow[] = [
  ['The soldier was taken prisoner on Thursday.', '2024-12-27', 'Thursday | 2024-12-26 | article'],
  ['The soldier was taken prisoner on Thursday.', null, 'Thursday | -W-4 | -'],
  ['State media reported on Friday that the letter had arrived.', '2024-12-27', 'Friday | 2024-12-27 | article'],
  ['The envoy arrived late Sunday.', '2025-03-12', 'late Sunday | 2025-03-09 | article'],
  ['The cabinet will meet on Friday.', '2025-03-12', 'Friday | 2025-03-14 | article'],
  ['A spokesman said on Tuesday it will appeal.', '2025-03-12', 'Tuesday | 2025-03-11 | article'],
  ['The court is due to rule next Monday.', '2025-03-12', 'next Monday | 2025-03-17 | article'],
  ['The fire broke out last Wednesday.', '2025-03-12', 'last Wednesday | 2025-03-05 | article'],
  ['Talks resume this Saturday.', '2025-03-12', 'this Saturday | 2025-03-15 | article'],
  ['Monday’s blast shattered windows.', '2025-03-12', 'Monday | 2025-03-10 | article'],
  ['The rally is set to take place on Sunday.', '2025-03-12', 'Sunday | 2025-03-16 | article'],
  ['A court might rule on the case on Monday.', '2025-03-12', 'Monday | 2025-03-17 | article'],
  ['The strike could begin on Friday.', '2025-03-12', 'Friday | 2025-03-14 | article'],
  ['On Friday the court will rule on the appeal.', '2025-03-12', 'Friday | 2025-03-14 | article'],
  ['On Friday police said the road will stay closed.', '2025-03-12', 'Friday | 2025-03-07 | article'],
  ['Smoke could be seen on Friday over the port.', '2025-03-12', 'Friday | 2025-03-07 | article'],
  ['The museum may close in June.', '2025-03-12', 'June | 2025-06-01..2025-06-30 | article'],
  ['In April last year a tremor shook the port.', '2025-03-12', 'April last year | 2024-04-01..2024-04-30 | article'],
  ['He may have left in June.', '2025-03-12', 'June | 2024-06-01..2024-06-30 | article'],
  ['The museum may close in June.', null, 'June | --06 | -'],
  ['Output grew 2 percent in the fourth quarter.', '2025-03-12', 'the fourth quarter | 2024-10-01..2024-12-31 | article'],
  ['The plant should be finished by the end of the year.', '2025-03-12', 'the end of the year | 2025-07-31..2025-12-31 | article'],
  ['The bridge will reopen in the autumn.', '2025-03-12', 'the autumn | 2025-09-01..2025-11-30 | article'],
  ['The bridge was shut in the winter.', null, 'the winter | - | -'],
  ['The following week, the talks collapsed.', '2025-03-12', 'The following week | - | -'],
  ['He scored twice in the fourth quarter of the game.', '2025-03-12'],
  ['Early Tuesday a convoy was hit.', '2025-03-12', 'Early Tuesday | 2025-03-11 | article'],
  ['A bus plunged into a ravine Saturday night.', '2025-03-12', 'Saturday | 2025-03-08 | article'],
  ['The strike begins on Thursday and is expected to last a week.', '2025-03-12', 'Thursday | 2025-03-13 | article'],
];

const NEAR: DateRow[] = [
  ['The price rose again yesterday.', '2025-03-12', 'yesterday | 2025-03-11 | article'],
  ['The price rose again yesterday.', null, 'yesterday | - | -'],
  ['The court ruled today that the ban stands.', '2025-03-12', 'today | 2025-03-12 | article'],
  ['Voters choose a mayor tomorrow.', '2025-03-12', 'tomorrow | 2025-03-13 | article'],
  ['A mosque was set on fire last night.', '2025-03-12', 'last night | 2025-03-11 | article'],
  ['Drones hit the depot overnight.', '2025-03-12', 'overnight | 2025-03-11..2025-03-12 | article'],
  ['The minister resigned this morning.', '2025-03-12', 'this morning | 2025-03-12 | article'],
  ['He left the day before yesterday.', '2025-03-12', 'the day before yesterday | 2025-03-10 | article'],
  [
    'It was sent on 2025-03-11T09:00:00Z, a day after the fire.',
    '2025-03-12T10:00:00+01:00',
    '2025-03-11 | 2025-03-11 | absolute',
    'a day after the fire | - | -',
  ],
];

const UNITS: DateRow[] = [
  ['The treaty took effect earlier this month.', '2024-12-28', 'earlier this month | 2024-12-01..2024-12-28 | article'],
  ['The treaty took effect earlier this month.', null, 'earlier this month | - | -'],
  ['The president stated earlier this week that losses were heavy.', '2024-12-28', 'earlier this week | 2024-12-23..2024-12-28 | article'],
  ['Prices fell last week.', '2025-03-12', 'last week | 2025-03-03..2025-03-09 | article'],
  ['Prices fell last month.', '2025-03-12', 'last month | 2025-02-01..2025-02-28 | article'],
  ['A new law takes effect next year.', '2025-03-12', 'next year | 2026-01-01..2026-12-31 | article'],
  ['Elections are due later this year.', '2025-03-12', 'later this year | 2025-03-12..2025-12-31 | article'],
  ['The incursion began earlier this year.', '2024-12-27', 'earlier this year | 2024-01-01..2024-12-27 | article'],
  ['The storm hit late last month.', '2025-03-12', 'late last month | 2025-02-17..2025-02-28 | article'],
  ['Shops were looted last weekend.', '2025-03-12', 'last weekend | 2025-03-08..2025-03-09 | article'],
  ['About 1,000 fell in the past week alone.', '2024-12-28', 'past week | 2024-12-21..2024-12-28 | article'],
  ['Rain is forecast for the next three days.', '2025-03-12', 'next three days | 2025-03-12..2025-03-15 | article'],
  ['Over the past two months prices fell.', '2025-03-12', 'past two months | 2025-01-12..2025-03-12 | article'],
  ['The virus spread last winter.', '2025-03-12', 'last winter | 2024-12-01..2025-02-28 | article'],
  ['A vote is planned for this autumn.', '2025-03-12', 'this autumn | 2025-09-01..2025-11-30 | article'],
  ['He resigned last summer.', null, 'last summer | - | -'],
  ['In the last 24 hours 12 fires were lit.', '2025-03-12', 'last 24 hours | 2025-03-11..2025-03-12 | article'],
];

const AGO: DateRow[] = [
  ['The pair married two days ago.', '2025-03-12', 'two days ago | 2025-03-10 | article'],
  ['The mine closed three years ago.', '2025-03-12', 'three years ago | 2022-01-01..2022-09-11 | article'],
  ['The first shots fell a week ago.', '2025-03-12', 'a week ago | 2025-03-02..2025-03-08 | article'],
  ['The raid took place six months ago.', '2025-03-12', 'six months ago | 2024-08-28..2024-09-27 | article'],
  ['Nearly 20 years ago the wells ran dry.', '2025-03-12', 'Nearly 20 years ago | 2005-01-01..2005-09-11 | article'],
  ['The gate was locked 12 hours ago.', '2025-03-12', '12 hours ago | 2025-03-11..2025-03-12 | article'],
  ['The factory burned down 30 years ago.', null, '30 years ago | - | -'],
];

const AFTER: DateRow[] = [
  ['He succumbed to his wounds hours after capture.', '2024-12-27', 'hours after capture | - | -'],
  ['He died two days later.', '2024-12-27', 'two days later | - | -'],
  [
    'Captured on December 26, he died the next day.',
    '2024-12-28',
    'December 26 | 2024-12-26 | article',
    'the next day | 2024-12-27 | article',
  ],
  ['The clinic reopened the following day.', '2024-12-28', 'the following day | - | -'],
  ['Shortly after the verdict, crowds gathered.', '2024-12-28', 'Shortly after the verdict | - | -'],
  ['The bus left on 3 May and vanished a day later.', '2024-05-10', '3 May | 2024-05-03 | article', 'a day later | 2024-05-04 | article'],
];

const FEASTS: DateRow[] = [
  ['A blast on Christmas Eve killed two.', '2024-12-28', 'Christmas Eve | 2024-12-24 | article'],
  ['Attacks continued over the Christmas period.', '2024-12-28', 'Christmas period | 2024-12-24..2024-12-31 | article'],
  ['The wave struck on Boxing Day.', null, 'Boxing Day | --12-26 | -'],
  ['The ban starts on New Year’s Day.', '2024-12-28', 'New Year’s Day | 2025-01-01 | article'],
  ['Pumpkins sell well before Halloween.', '2024-11-02', 'Halloween | 2024-10-31 | article'],
  ['The office Christmas party was cancelled.', '2024-12-28'],
];

describe.each([
  ['weekdays', WEEKDAYS],
  ['days around today', NEAR],
  ['weeks, months, years', UNITS],
  ['ago', AGO],
  ['after something else', AFTER],
  ['feasts', FEASTS],
])('%s', (_, rows) => {
  it.each(rows)('%s (%s)', (sentence, published, ...dates) => {
    expect(showDates(sentence, published)).toEqual(dates);
  });
});

describe('the happening a date dates', () => {
  it.each([
    ['The soldier was seized on December 26.', 'capture'],
    ['On December 27, the agency confirmed that he had died.', 'confirm'],
    ['He has died, the agency said on Friday.', 'say'],
    ['In June, a defence pact was signed.', 'sign'],
    ['The treaty entered into force in December.', 'force'],
    ['A quake struck the coast on Monday.', 'strike'],
    ['North Korea began deploying troops in October.', 'deploy'],
    ['The dam is green since August.', undefined],
  ])('%s → %s', (sentence, event) => {
    expect(readDates(sentence, '2024-12-28').map((date) => date.event)).toEqual([event]);
  });
});

describe('an article without a usable date', () => {
  it.each([null, '', 'last week', '2024-13-45', '28/12/2024'])('resolves nothing relative: %s', (published) => {
    expect(
      readDates('He left on Thursday, a week ago and in June.', published).every(
        ({ from, to, source }) => from === null && to === null && source === null,
      ),
    ).toBe(true);
  });
});
