import { describe, expect, it } from 'vitest';
import { type FigureRow, showFigures } from './figures-show.ts';

/** How a number is bounded: the words before and after it, ranges, and words that only look like hedges. */
const EXACT: FigureRow[] = [
  ['Fourteen miners were brought to the surface alive on Sunday.', 'Fourteen | exact | 14 | miners | rescued'],
  ['The court sentenced 23 activists in a single hearing.', '23 | exact | 23 | activists | -'],
  ['Exactly 412 ballots separated the two candidates.', '412 | exact | 412 | ballots | votes', 'two | exact | 2 | candidates | -'],
  ['Only 37 percent of the reservoirs still hold drinkable water.', '37 percent | exact | 37 percent | reservoirs | percent'],
  ['Another 60 firefighters arrived from the neighbouring county overnight.', '60 | exact | 60 | firefighters | -'],
  ['A total of 1,204 homes lost power.', '1,204 | exact | 1204 | homes | -'],
];

const ABOUT: FigureRow[] = [
  ['About 400 guests fled the burning hotel in their nightclothes.', 'About 400 | about | 400 | guests | displaced'],
  ['Roughly 9,000 farmers blocked the motorway with tractors.', 'Roughly 9,000 | about | 9000 | farmers | -'],
  ['Some 250 residents were taken to schools, the fire service said.', 'Some 250 | about | 250 | residents | people'],
  ['An estimated 30,000 marchers filled the boulevard.', 'An estimated 30,000 | about | 30000 | marchers | -'],
  ['The agency puts the number of dead at around 1,900.', 'around 1,900 | about | 1900 | dead | killed'],
  ['Approximately 85 wolves live in the reserve.', 'Approximately 85 | about | 85 | wolves | -'],
  ['The repairs will keep the bridge closed for two weeks or so.', 'two weeks or so | about | 2 week | weeks | duration'],
  ['In the region of 700 workers will be let go.', 'In the region of 700 | about | 700 | workers | people'],
  ['The crowd, estimated at 15,000, waited in the rain.', 'estimated at 15,000 | about | 15000 | crowd | -'],
  ['A 200-odd crew ran the old steelworks.', '200-odd | about | 200 | crew | people'],
  ['The glacier loses more or less 20 metres each summer.', 'more or less 20 metres | about | 20 m | metres | length'],
  ['Its population is believed to be circa 4,500.', 'circa 4,500 | about | 4500 | population | -'],
];

const NEARLY: FigureRow[] = [
  ['Nearly 3,000 conscripts have been killed or wounded, the minister said.', 'Nearly 3,000 | nearly | ..3000 | conscripts | casualties'],
  ['Almost half of the seats are vacant.', 'Almost half | nearly | ..0.5 share | seats | percent'],
  ['Close to 70 vehicles collided in the fog.', 'Close to 70 | nearly | ..70 | vehicles | -'],
  ['Turnout was just under 60 percent.', 'just under 60 percent | nearly | ..60 percent | turnout | percent'],
  ['Just short of 1,000 entries were received.', 'Just short of 1,000 | nearly | ..1000 | entries | -'],
  ['The death toll is approaching 500.', 'approaching 500 | nearly | ..500 | death toll | killed'],
  ['The nearly two-year-long strike ended on Friday.', 'nearly two-year-long | nearly | ..2 year | strike | duration'],
  ['Slightly fewer than 90 lawmakers turned up.', 'Slightly fewer than 90 | nearly | ..90 | lawmakers | -'],
];

const MORE_THAN: FigureRow[] = [
  ['More than 200 schools will stay shut on Monday.', 'More than 200 | more than | 200.. | schools | -'],
  ['Over 40 countries have signed the accord.', 'Over 40 | more than | 40.. | countries | -'],
  ['Well over 1,000 mourners lined the streets.', 'Well over 1,000 | more than | 1000.. | mourners | -'],
  ['Upwards of 600 trees were felled.', 'Upwards of 600 | more than | 600.. | trees | -'],
  ['Losses in excess of $2 billion are expected.', 'in excess of $2 billion | more than | 2000000000.. usd | losses | money'],
  ['The fine exceeded €40m.', 'exceeded €40m | more than | 40000000.. eur | fine | money'],
  ['A 3,000-plus crowd saw the final.', '3,000-plus | more than | 3000.. | crowd | -'],
  ['The fund has 500+ members.', '500+ | more than | 500.. | members | -'],
  ['Inflation climbed past 9 percent.', 'past 9 percent | more than | 9.. percent | inflation | percent'],
  ['The death toll has surpassed 300.', 'surpassed 300 | more than | 300.. | death toll | killed'],
  ['Just over a dozen villages remain cut off.', 'Just over a dozen | more than | 12.. | villages | -'],
];

const AT_LEAST: FigureRow[] = [
  ['At least 12 people were killed when the bus overturned.', 'At least 12 | at least | 12.. | people | killed'],
  ['No fewer than 18 bidders came forward.', 'No fewer than 18 | at least | 18.. | bidders | -'],
  ['At least another 30 passengers are missing.', 'At least another 30 | at least | 30.. | passengers | missing'],
  ['Hikers need 2 litres or more of water.', '2 litres or more | at least | 2.. l | litres | volume'],
  ['Storms with gusts of 120 km/h or more are forecast.', '120 km/h or more | at least | 120.. km/h | km/h | speed'],
  ['The clinic treated a minimum of 45 patients that night.', 'a minimum of 45 | at least | 45.. | patients | people'],
];

const UP_TO: FigureRow[] = [
  ['Up to 11,000 soldiers may have crossed the border.', 'Up to 11,000 | up to | ..11000 | soldiers | troops'],
  ['As many as 80 hikers were stranded.', 'As many as 80 | up to | ..80 | hikers | displaced'],
  ['Fewer than 50 of the birds survive.', 'Fewer than 50 | up to | ..50 | birds | -'],
  ['Each household may claim no more than £300.', 'no more than £300 | up to | ..300 gbp | - | money'],
  ['Less than a third of voters approve of the plan.', 'Less than a third | up to | ..0.33 share | voters | percent'],
  ['A maximum of six guests is allowed.', 'A maximum of six | up to | ..6 | guests | -'],
  ['The drug costs as much as $900 a dose.', 'as much as $900 | up to | ..900 usd | drug | money'],
];

const RANGES: FigureRow[] = [
  ['Between 10,000 and 12,000 troops were sent.', 'Between 10,000 and 12,000 | range | 10000..12000 | troops | troops'],
  ['Officials expect 10-12,000 evacuees by the weekend.', '10-12,000 | range | 10000..12000 | evacuees | displaced'],
  ['Some 10,000–12,000 seats will be added.', 'Some 10,000–12,000 | range | 10000..12000 | seats | votes'],
  ['The repair will take two to three weeks.', 'two to three weeks | range | 2..3 week | weeks | duration'],
  ['The operator expects $2-3 billion in losses.', '$2-3 billion | range | 2000000000..3000000000 usd | losses | money'],
  ['Temperatures of 35 to 38 degrees Celsius are likely.', '35 to 38 degrees Celsius | range | 35..38 c | degrees celsius | temperature'],
  ['Six or seven men were seen running from the shop.', 'Six or seven | range | 6..7 | men | people'],
  [
    'The plant will cost from $1.2 million to $1.5 million.',
    'from $1.2 million to $1.5 million | range | 1200000..1500000 usd | plant | money',
  ],
  ['Waves of 5 to 8 metres battered the pier.', '5 to 8 metres | range | 5..8 m | metres | length'],
  ['Children aged between 12 and 15 will be offered the vaccine.', 'aged between 12 and 15 | range | 12..15 year | - | age'],
];

const VAGUE: FigureRow[] = [
  ['Thousands of commuters were delayed.', 'Thousands | vague | 1000.. | commuters | -'],
  ['Tens of thousands of people remain without power.', 'Tens of thousands | vague | 10000.. | people | people'],
  ['Hundreds were injured in the stampede.', 'Hundreds | vague | 100.. | - | wounded'],
  ['Dozens of flights were cancelled.', 'Dozens | vague | 12.. | flights | cancelled'],
  ['Several hundred sheep drowned in the flood.', 'Several hundred | vague | 200.. | sheep | -'],
  ['The scheme has cost taxpayers millions of dollars.', 'millions of dollars | vague | 1000000.. usd | dollars | money'],
  ['Scores of people were trapped in the lifts.', 'Scores | vague | 20.. | people | people'],
  ['A few thousand tickets are left.', 'A few thousand | vague | 2000.. | tickets | -'],
];

const NO_HEDGE: FigureRow[] = [
  ['The rebels handed over 20 prisoners at the crossing.', '20 | exact | 20 | prisoners | captured'],
  [
    'Prices rose from 5 percent to 7 percent in a year.',
    '5 percent | exact | 5 percent | prices | percent',
    '7 percent | exact | 7 percent | prices | percent',
  ],
  ['The past 24 hours were the deadliest of the siege.', '24 hours | exact | 24 hour | hours | duration'],
  ['The firm took over three rivals.', 'three | exact | 3 | rivals | -'],
  ['Talks stretched over three days in Geneva.', 'three days | exact | 3 day | days | duration'],
];

describe.each([
  ['exact', EXACT],
  ['about', ABOUT],
  ['nearly', NEARLY],
  ['more than', MORE_THAN],
  ['at least', AT_LEAST],
  ['up to', UP_TO],
  ['range', RANGES],
  ['vague', VAGUE],
  ['no hedge', NO_HEDGE],
])('a figure bounded by %s', (_, rows) => {
  it.each(rows)('%s', (sentence, ...figures) => {
    expect(showFigures(sentence)).toEqual(figures);
  });
});
