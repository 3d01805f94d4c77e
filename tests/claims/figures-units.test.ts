import { describe, expect, it } from 'vitest';
import { type FigureRow, showFigures } from './figures-show.ts';

/** Numbers with a unit: money, lengths, weights, time, ages, quakes, scores. */
const MONEY: FigureRow[] = [
  ['The bank was fined $1.2 billion.', '$1.2 billion | exact | 1200000000 usd | - | money'],
  ['The start-up raised €3m from two investors.', '€3m | exact | 3000000 eur | - | money', 'two | exact | 2 | investors | -'],
  ['The council spent 2 million pounds on consultants.', '2 million pounds | exact | 2000000 gbp | consultants | money'],
  ['The striker is on a £40,000-a-week contract.', '£40,000-a-week | exact | 40000 gbp | contract | money'],
  ['The airline lost €1.2bn last year.', '€1.2bn | exact | 1200000000 eur | airline | money'],
  ['The deficit is on track to hit $390 billion.', '$390 billion | exact | 390000000000 usd | deficit | money'],
  ['The paper puts the value of the house at $380,600.', '$380,600 | exact | 380600 usd | value | money'],
  [
    'Inflation slowed to 2.4 percent in March from 2.8 percent in February.',
    '2.4 percent | exact | 2.4 percent | inflation | percent',
    '2.8 percent | exact | 2.8 percent | inflation | percent',
  ],
  ['The climber fell around 2000ft near the hut.', 'around 2000ft | about | 2000 ft | ft | length'],
  ['He drank 1/2 litre of vodka.', '1/2 litre | exact | 0.5 l | litre | volume'],
  ['The six-foot-five keeper left in May.', 'six-foot-five | exact | 6.42 ft | keeper | length'],
  [
    'It was the second arrest in less than a month.',
    'second | exact | 2 | arrest | ordinal',
    'less than a month | up to | ..1 month | month | duration',
  ],
  ['Repairs will take several days.', 'several days | vague | 2.. day | days | duration'],
  ['Thieves took jewels worth about £500,000.', 'about £500,000 | about | 500000 gbp | - | money'],
  ['Tokyo pledged 300 billion yen in loans.', '300 billion yen | exact | 300000000000 jpy | loans | money'],
  ['A barrel of crude rose to $84.50.', '$84.50 | exact | 84.5 usd | barrel | money'],
  [
    'Canada will contribute C$90m over three years.',
    'C$90m | exact | 90000000 cad | - | money',
    'three years | exact | 3 year | years | duration',
  ],
  ['The $334 million deal closes in June.', '$334 million | exact | 334000000 usd | deal | money'],
  ['He was ordered to pay a €5,000 fine.', '€5,000 | exact | 5000 eur | fine | money'],
  ['The dam cost 4.6 billion dollars.', '4.6 billion dollars | exact | 4600000000 usd | dollars | money'],
  ['The government set aside Rs 500 crore for relief.', 'Rs 500 crore | exact | 5000000000 inr | - | money'],
  ['Seoul fined the platform 21 billion won.', '21 billion won | exact | 21000000000 krw | won | money'],
  ['Hackers stole $30 million in tokens.', '$30 million | exact | 30000000 usd | tokens | money'],
  ['A loaf now costs 75 cents.', '75 cents | exact | 75 cent | cents | money'],
  ['The army wants US$61 billion worth of equipment.', 'US$61 billion | exact | 61000000000 usd | equipment | money'],
];

const LENGTHS: FigureRow[] = [
  ['The epicentre was 75 kilometres west of the port.', '75 kilometres | exact | 75 km | kilometres | distance'],
  ['The quake struck at a depth of 10 km.', '10 km | exact | 10 km | km | depth'],
  ['The tower is 300 metres tall.', '300 metres | exact | 300 m | metres | height'],
  ['Rescuers dug 40 feet deep.', '40 feet | exact | 40 ft | feet | depth'],
  ['A 68-mile stretch of the road is closed.', '68-mile | exact | 68 mi | stretch | length'],
  ['Some 240mm of rain fell in a day.', 'Some 240mm | about | 240 mm | rain | length'],
  ['The wreck lies 12 nautical miles off the coast.', '12 nautical miles | exact | 12 nmi | nautical miles | distance'],
  ['The 6-foot-9 forward scored again.', '6-foot-9 | exact | 6.75 ft | forward | length'],
  ['The fire has burned 1,200 hectares of forest.', '1,200 hectares | exact | 1200 ha | hectares | area'],
  ['Flames scorched more than 9,000 acres.', 'more than 9,000 acres | more than | 9000.. acre | acres | area'],
  ['The island covers 1,500 square kilometres.', '1,500 square kilometres | exact | 1500 km2 | square kilometres | area'],
  ['Winds of up to 150 km/h tore off roofs.', 'up to 150 km/h | up to | ..150 km/h | km/h | speed'],
  ['He was clocked at 104 mph.', '104 mph | exact | 104 mph | mph | speed'],
];

const MATTER: FigureRow[] = [
  ['Customs seized 2.4 tonnes of cocaine.', '2.4 tonnes | exact | 2.4 t | tonnes | weight'],
  ['The suspect carried 30 kg of explosives.', '30 kg | exact | 30 kg | kg | weight'],
  ['The panda cub weighs 5 pounds.', '5 pounds | exact | 5 lb | pounds | weight'],
  ['About 5,000 gallons of diesel spilled.', 'About 5,000 gallons | about | 5000 gal | gallons | volume'],
  ['It was minus 18C at dawn.', 'minus 18C | exact | -18 c | - | temperature'],
  ['Temperatures hit 46 degrees Celsius.', '46 degrees Celsius | exact | 46 c | degrees celsius | temperature'],
  ['It was 104F in the shade.', '104F | exact | 104 f | - | temperature'],
  ['The reactor will produce 1.6 gigawatts.', '1.6 gigawatts | exact | 1.6 gw | gigawatts | power'],
  ['The leak exposed 70 GB of files.', '70 GB | exact | 70 gb | gb | data'],
];

const TIMES: FigureRow[] = [
  ['The siege lasted 11 days.', '11 days | exact | 11 day | days | duration'],
  ['The nearly three-year-long war has no end in sight.', 'nearly three-year-long | nearly | ..3 year | war | duration'],
  ['He was sentenced to 10 years in prison.', '10 years | exact | 10 year | years | sentence'],
  ['A judge jailed her for 18 months.', '18 months | exact | 18 month | months | sentence'],
  ['The 90-minute flight turned back.', '90-minute | exact | 90 minute | flight | duration'],
  ['The deal was struck three years ago.'],
  ['Power returned after 36 hours.', '36 hours | exact | 36 hour | hours | duration'],
  ['He ran for 3 1/2 hours.', '3 1/2 hours | exact | 3.5 hour | hours | duration'],
  ['They had waited half an hour.', 'half an hour | exact | 0.5 hour | hour | duration'],
  ['The truce held for two and a half weeks.', 'two and a half weeks | exact | 2.5 week | weeks | duration'],
];

const AGES: FigureRow[] = [
  ['A 34-year-old man was charged.', '34-year-old | exact | 34 year | man | age'],
  ['The victim, aged 12, was walking home.', 'aged 12 | exact | 12 year | victim | age'],
  ['John Hale, 23, of Newton Street, denies the charge.', '23 | exact | 23 year | john hale | age'],
  ['Maria Lopez (34) won the lottery.', '34 | exact | 34 year | maria lopez | age'],
  ['The actor died at the age of 95.', 'age of 95 | exact | 95 year | - | age'],
  ['The composer has died, age 88.', 'age 88 | exact | 88 year | - | age'],
  ['The club bans children under 16.', 'under 16 | up to | ..16 year | - | age'],
  ['A three-month-old baby survived.', 'three-month-old | exact | 3 month | baby | age'],
  ['Andrew Hall, 20 and from Leeds, was convicted.', '20 | exact | 20 year | andrew hall | age'],
  ['A stray bullet killed 10-year-old Ada Moss.', '10-year-old | exact | 10 year | ada moss | age'],
  ['The driver is 61 years old.', '61 years old | exact | 61 year | - | age'],
  ['Veteran broadcaster dies at 79', '79 | exact | 79 year | - | age'],
];

const QUAKES: FigureRow[] = [
  ['A magnitude 6.1 quake hit the coast.', 'magnitude 6.1 | exact | 6.1 magnitude | quake | magnitude'],
  ['The 5.9-magnitude earthquake struck at dawn.', '5.9-magnitude | exact | 5.9 magnitude | earthquake | magnitude'],
  ['The tremor measured 5.6 on the Richter scale.', '5.6 | exact | 5.6 magnitude | - | magnitude'],
  ['The survey puts the magnitude at 7.', '7 | exact | 7 magnitude | magnitude | magnitude'],
  [
    'The 7.6 and 7.5 magnitude quakes cut power.',
    '7.6 | exact | 7.6 magnitude | - | magnitude',
    '7.5 magnitude | exact | 7.5 magnitude | quakes | magnitude',
  ],
  ['A tremor measuring 7.6 magnitude struck.', '7.6 magnitude | exact | 7.6 magnitude | - | magnitude'],
  ['A quake with a magnitude of about 6.4 followed.', 'about 6.4 | about | 6.4 magnitude | magnitude | magnitude'],
];

const SCORES: FigureRow[] = [
  ['The Lakers beat the Suns 128-107.', '128-107 | exact | 107..128 | - | score'],
  ['The home side (11-4) lost again.', '11-4 | exact | 4..11 | - | score'],
  ['Parliament voted 52 to 48 against the bill.', '52 to 48 | exact | 48..52 | - | score'],
  ['They drew 2-2 after extra time.', '2-2 | exact | 2 | - | score'],
  ['In a 5-4 ruling the court sided with the tribe.', '5-4 | exact | 4..5 | ruling | score'],
  ['Spain won 3–1 in Seville.', '3–1 | exact | 1..3 | - | score'],
];

describe.each([
  ['money', MONEY],
  ['length, area, speed', LENGTHS],
  ['weight, volume, heat, power', MATTER],
  ['time', TIMES],
  ['age', AGES],
  ['magnitude', QUAKES],
  ['score', SCORES],
])('a figure with a unit: %s', (_, rows) => {
  it.each(rows)('%s', (sentence, ...figures) => {
    expect(showFigures(sentence)).toEqual(figures);
  });
});
