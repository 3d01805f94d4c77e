import { describe, expect, it } from 'vitest';
import { type DateRow, showDates } from './dates-show.ts';

const DAYS: DateRow[] = [
  ['The pact was signed on December 26, 2024.', null, 'December 26, 2024 | 2024-12-26 | absolute'],
  ['The pact was signed on 26 December 2024.', null, '26 December 2024 | 2024-12-26 | absolute'],
  ['A tremor on Sept. 5, 2023, cracked the dam.', null, 'Sept. 5, 2023 | 2023-09-05 | absolute'],
  ['The hearing is listed for 2025-01-14.', '2024-12-28', '2025-01-14 | 2025-01-14 | absolute'],
  ['The bridge opened on the 3rd of March 1998.', null, '3rd of March 1998 | 1998-03-03 | absolute'],
  ['Filed Dec.28 - 2024 by the foreign desk.', null, 'Dec.28 - 2024 | 2024-12-28 | absolute'],
  ['The fair runs May 3-5, 2024.', null, 'May 3-5, 2024 | 2024-05-03..2024-05-05 | absolute'],
  ['The strike of 12-14 June 2023 paralysed the port.', null, '12-14 June 2023 | 2023-06-12..2023-06-14 | absolute'],
  ['He was born on Tuesday, July 4, 1950.', null, 'Tuesday, July 4, 1950 | 1950-07-04 | absolute'],
  ['Posted 11/27/2005 by the desk.', null, '11/27/2005 | 2005-11-27 | absolute'],
  ['Posted 27/11/2005 by the desk.', null, '27/11/2005 | 2005-11-27 | absolute'],
  ['The exhibition is open from January 5 to March 2, 2025.', null, 'January 5 to March 2, 2025 | 2025-01-05..2025-03-02 | absolute'],
];

const WITHOUT_YEAR: DateRow[] = [
  ['He was seized on December 26 by border guards.', '2024-12-27', 'December 26 | 2024-12-26 | article'],
  ['He was seized on December 26 by border guards.', null, 'December 26 | --12-26 | -'],
  ['The prisoner taken on December 26th has died.', '2025-01-03', 'December 26th | 2024-12-26 | article'],
  ['The president returns to office on January 20.', '2024-12-28', 'January 20 | 2025-01-20 | article'],
  ['The two sides met on 14 February.', '2024-03-02', '14 February | 2024-02-14 | article'],
  ['A vote will be held on November 3.', '2024-06-10', 'November 3 | 2024-11-03 | article'],
  ['The bomb went off on November 3.', '2024-06-10', 'November 3 | 2023-11-03 | article'],
  ['Floods hit the valley on Aug. 9.', '2024-08-11', 'Aug. 9 | 2024-08-09 | article'],
  ['The truce covers December 30 to January 2.', '2025-01-04', 'December 30 to January 2 | 2024-12-30..2025-01-02 | article'],
  ['The verdict is due on June 1.', '2024-05-28', 'June 1 | 2024-06-01 | article'],
  ['Polls open on Feb 29.', '2024-02-20', 'Feb 29 | 2024-02-29 | article'],
];

const MONTHS: DateRow[] = [
  ['Tanks rolled in during February 2022.', null, 'February 2022 | 2022-02-01..2022-02-28 | absolute'],
  ['The treaty was signed in June.', '2024-12-27', 'June | 2024-06-01..2024-06-30 | article'],
  ['The treaty was signed in June.', null, 'June | --06 | -'],
  ['The pact took effect in December.', '2024-12-27', 'December | 2024-12-01..2024-12-31 | article'],
  ['Fighting has raged since August.', '2024-12-28', 'August | 2024-08-01..2024-08-31 | article'],
  ['Troops arrived as early as October.', '2024-12-27', 'October | 2024-10-01..2024-10-31 | article'],
  ['He hinted at it in November.', '2025-02-01', 'November | 2024-11-01..2024-11-30 | article'],
  ['The rules will change in April.', '2025-02-01', 'April | 2025-04-01..2025-04-30 | article'],
  ['She resigned last May.', '2024-03-10', 'last May | 2023-05-01..2023-05-31 | article'],
  ['The work resumes next March.', '2024-12-10', 'next March | 2025-03-01..2025-03-31 | article'],
  ['The first cases appeared in late December 2019.', null, 'late December 2019 | 2019-12-18..2019-12-31 | absolute'],
  ['The survey was done in May.', '2024-12-01', 'May | 2024-05-01..2024-05-31 | article'],
  ['Rain came in early March.', '2024-03-20', 'early March | 2024-03-01..2024-03-14 | article'],
  [
    'Sales slumped between January and March.',
    '2024-05-01',
    'January | 2024-01-01..2024-01-31 | article',
    'March | 2024-03-01..2024-03-31 | article',
  ],
];

const YEARS: DateRow[] = [
  ['The dam was built in 1974.', null, '1974 | 1974-01-01..1974-12-31 | absolute'],
  ['The 2004 tsunami changed everything.', null, '2004 | 2004-01-01..2004-12-31 | absolute'],
  ['He served from 1963 to 1968.', null, '1963 to 1968 | 1963-01-01..1968-12-31 | absolute'],
  ['Prices doubled in early 2023.', null, 'early 2023 | 2023-01-01..2023-06-03 | absolute'],
  ['Disco ruled the 1970s.', null, '1970s | 1970-01-01..1979-12-31 | absolute'],
  ['The wall fell in the late 1980s.', null, 'late 1980s | 1987-01-01..1989-12-31 | absolute'],
  ['Output fell in the 2008-09 season.', null, '2008-09 | 2008-01-01..2009-12-31 | absolute'],
  ['Profit fell in the second quarter of 2024.', null, 'the second quarter of 2024 | 2024-04-01..2024-06-30 | absolute'],
  ['Deliveries rose in Q3 2023.', null, 'Q3 2023 | 2023-07-01..2023-09-30 | absolute'],
  ['The reef bleached in the summer of 2016.', null, 'the summer of 2016 | 2016-06-01..2016-08-31 | absolute'],
  ['Coal power ends by 2038.', null, '2038 | 2038-01-01..2038-12-31 | absolute'],
  ['Snow closed the pass in winter 2021.', null, 'winter 2021 | 2021-12-01..2022-02-28 | absolute'],
];

const NOTHING: DateRow[] = [
  ['The storm may strengthen overnight winds.', null, 'overnight | - | -'],
  ['The minister may resign.', '2024-05-02'],
  ['Veterans march on the ministry.', '2024-03-02'],
  ['The March on Washington was remembered.', '2024-08-28'],
  ['April Jones said she saw nothing.', '2024-04-10'],
  ['The Sun reported a leak.', '2024-04-10'],
  ['She finished second and is now a coach.', '2024-04-10'],
  ['Black Friday sales began early.', '2024-11-20'],
  ['Saturday Night Live mocked the senator.', '2024-11-20'],
  ['The Sunday Times printed the letters.', '2024-11-20'],
  ['More than 2,000 people fled, 1999 of them on foot.', '2024-11-20'],
  ['The plane carried 10-12,000 kilos of aid.', '2024-11-20'],
  ['Theresa May lost the vote.', '2019-01-15'],
  ['Posted 5/6/2024 by the desk.', null, '5/6/2024 | - | -'],
  ['He meets the prime minister every Friday.', '2024-11-20'],
  ['Schools are closed on Fridays.', '2024-11-20'],
  ['In today’s world, few write letters.', '2024-11-20'],
  ['August company gathered at the opera.', '2024-11-20'],
  ['The gun fired 1500 metres.', '2024-11-20'],
  ['It happened once upon a time.', '2024-11-20'],
];

describe.each([
  ['days', DAYS],
  ['days without a year', WITHOUT_YEAR],
  ['months', MONTHS],
  ['years and parts of them', YEARS],
  ['words that are no dates', NOTHING],
])('%s', (_, rows) => {
  it.each(rows)('%s (%s)', (sentence, published, ...dates) => {
    expect(showDates(sentence, published)).toEqual(dates);
  });
});
