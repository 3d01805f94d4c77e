import { describe, expect, it } from 'vitest';
import { type FigureRow, showFigures } from './figures-show.ts';

/** What a number counts, and the class of it: who was hurt and how, troops, voters, things. */
const HURT: FigureRow[] = [
  [
    'More than 3,000 foreign soldiers have been killed or wounded since spring.',
    'More than 3,000 | more than | 3000.. | foreign soldiers | casualties',
  ],
  [
    'The blast killed 14 dock workers and injured 60 others.',
    '14 | exact | 14 | dock workers | killed',
    '60 | exact | 60 | others | wounded',
  ],
  ['Shelling left 9 dead and 31 wounded in the market.', '9 | exact | 9 | dead | killed', '31 | exact | 31 | wounded | wounded'],
  ['A landslide in the Andes has claimed the lives of 27 villagers.', '27 | exact | 27 | villagers | killed'],
  ['The number of casualties was approximately 1,000.', 'approximately 1,000 | about | 1000 | casualties | casualties'],
  ['The death toll from the quake rose to 45.', '45 | exact | 45 | death toll | killed'],
  [
    'The collapse has led to more than 100 fatalities and approximately 1,000 injuries.',
    'more than 100 | more than | 100.. | fatalities | killed',
    'approximately 1,000 | about | 1000 | injuries | wounded',
  ],
  ['Seven people died and 40 were hurt when the stand gave way.', 'Seven | exact | 7 | people | killed', '40 | exact | 40 | - | wounded'],
  ['At least 120 passengers are still missing after the ferry sank.', 'At least 120 | at least | 120.. | passengers | missing'],
  ['Police arrested 38 fans after the derby.', '38 | exact | 38 | fans | arrested'],
  ['Some 600 protesters were detained in the capital.', 'Some 600 | about | 600 | protesters | arrested'],
  ['About 12,000 residents have been evacuated from the valley.', 'About 12,000 | about | 12000 | residents | displaced'],
  [
    'The fire destroyed 70 homes and left 300 people homeless.',
    '70 | exact | 70 | homes | destroyed',
    '300 | exact | 300 | people | displaced',
  ],
  ['Rescuers pulled six children from the rubble.', 'six | exact | 6 | children | rescued'],
  ['In all 138 souls survived.', '138 | exact | 138 | souls | rescued'],
  [
    'The outbreak has infected 1,430 people and killed 37.',
    '1,430 | exact | 1430 | people | infected',
    '37 | exact | 37 | people | killed',
  ],
  ['More than 300 houses were damaged or destroyed.', 'More than 300 | more than | 300.. | houses | damaged'],
  ['Nearly 500 homes were lost to the flames.', 'Nearly 500 | nearly | ..500 | homes | destroyed'],
  ['Of the 288 candidates, 56 are women.', '288 | exact | 288 | candidates | -', '56 | exact | 56 | women | people'],
  ['The bloc holds 192 of the assembly’s 300 seats.', '192 | exact | 192 | seats | votes', '300 | exact | 300 | seats | votes'],
  ['The maker sold 13,752 cars, 89 more than a year earlier.', '13,752 | exact | 13752 | cars | -', '89 | exact | 89 | cars | -'],
  ['The number of cases doubled to 4,300.', 'doubled | exact | 2 times | - | ratio', '4,300 | exact | 4300 | cases | infected'],
  ['A score of homes burned down.', 'score | vague | 20.. | homes | destroyed'],
  ['The pair, aged 19 and 22, were held.', 'aged 19 | exact | 19 year | pair | age', '22 | exact | 22 year | pair | age'],
  [
    'The 32-year-old champion’s third win came in Bern.',
    '32-year-old | exact | 32 year | champion | age',
    'third | exact | 3 | win | ordinal',
  ],
  ['He fell from three consecutive left hooks.', 'three | exact | 3 | consecutive left hooks | -'],
  ['Payments are set to triple within a decade.', 'triple | exact | 3 times | - | ratio'],
  ['The family lives at 24 Harbour Street.', '24 | name'],
  ['The report cites versions of Explorer 8 and 9.', 'Explorer 8 | name', '9 | name'],
  ['The plan is a one-two punch for the sector, near zero growth aside.'],
  ['Two hikers were found alive on Monday.', 'Two | exact | 2 | hikers | rescued'],
  ['The ministry confirmed 212 new infections.', '212 | exact | 212 | infections | infected'],
  ['Gunmen abducted 17 schoolgirls.', '17 | exact | 17 | schoolgirls | captured'],
  ['Twelve soldiers were taken prisoner in the raid.', 'Twelve | exact | 12 | soldiers | captured'],
  ['Intelligence officials had estimated the number to be around 1,000.', 'around 1,000 | about | 1000 | - | -'],
  ['The attack wounded at least 50, eight of them critically.', 'at least 50 | at least | 50.. | - | wounded', 'eight | exact | 8 | - | -'],
  ['The quake killed ten people, wounding another 70.', 'ten | exact | 10 | people | killed', '70 | exact | 70 | - | wounded'],
  ['At least 100 troops deployed to the border had been killed.', 'At least 100 | at least | 100.. | troops | killed'],
  ['Around 4,000 have been killed, wounded or captured.', 'Around 4,000 | about | 4000 | - | casualties'],
  [
    'The number of killed and wounded soldiers already exceeds 3,000.',
    'exceeds 3,000 | more than | 3000.. | killed and wounded soldiers | casualties',
  ],
  ['One person was killed and two were injured in the crash.', 'One | exact | 1 | person | killed', 'two | exact | 2 | - | wounded'],
  ['The storm killed a dozen people.', 'a dozen | exact | 12 | people | killed'],
  ['In all, 64 bodies have been recovered.', '64 | exact | 64 | bodies | killed'],
  ['The crash victims included 11 women and four infants.', '11 | exact | 11 | women | people', 'four | exact | 4 | infants | -'],
  ['Cholera has infected 4,300 people since May.', '4,300 | exact | 4300 | people | infected'],
];

const GROUPS: FigureRow[] = [
  [
    'About 12,000 troops, including 500 officers and three generals, are stationed there.',
    'About 12,000 | about | 12000 | troops | troops',
    '500 | exact | 500 | officers | -',
    'three | exact | 3 | generals | -',
  ],
  ['The alliance will send 2,500 additional servicemen.', '2,500 | exact | 2500 | servicemen | troops'],
  [
    'Thousands of elite special forces soldiers joined the exercise.',
    'Thousands | vague | 1000.. | elite special forces soldiers | troops',
  ],
  ['Nine news outlets carried the recording.', 'Nine | exact | 9 | news outlets | -'],
  ['The museum returned 28 looted bronzes to Benin.', '28 | exact | 28 | looted bronzes | -'],
  ['He was joined by 12 Russian and Belarusian athletes.', '12 | exact | 12 | russian and belarusian athletes | -'],
  ['The opposition won 112 of the 250 seats.', '112 | exact | 112 | seats | votes', '250 | exact | 250 | seats | votes'],
  ['Voters in 31 districts go to the polls.', '31 | exact | 31 | districts | -'],
  ['The bill passed with 217 votes.', '217 | exact | 217 | votes | votes'],
  ['The company employs 48,000 people worldwide.', '48,000 | exact | 48000 | people | people'],
  ['The two leaders spoke by telephone.', 'two | exact | 2 | leaders | -'],
  ['Three self-propelled guns were destroyed.', 'Three | exact | 3 | self-propelled guns | destroyed'],
  ['The airline cancelled 1,400 flights on Friday.', '1,400 | exact | 1400 | flights | cancelled'],
  ['Scientists tagged 36 humpback whales off Tonga.', '36 | exact | 36 | humpback whales | -'],
  ['More than 5 million barrels leaked into the gulf.', 'More than 5 million | more than | 5000000.. | barrels | -'],
  ['He faces 34 felony counts.', '34 | exact | 34 | felony counts | -'],
  ['Twenty-five aircraft were grounded.', 'Twenty-five | exact | 25 | aircraft | -'],
  ['A hundred and fifty police officers guarded the square.', 'A hundred and fifty | exact | 150 | police officers | -'],
  ['About two hundred thousand bees escaped from the lorry.', 'About two hundred thousand | about | 200000 | bees | -'],
  ['The party lost half a million members.', 'half a million | exact | 500000 | members | -'],
  ['One and a half million refugees live in the camps.', 'One and a half million | exact | 1500000 | refugees | displaced'],
  ['Nine of the ten worst-hit towns have no water.', 'Nine | exact | 9 | worst-hit towns | -', 'ten | exact | 10 | worst-hit towns | -'],
  ['A quarter of a million people left.', 'A quarter of a million | exact | 250000 | people | people'],
  ['Half a dozen drones were shot down.', 'Half a dozen | exact | 6 | drones | -'],
  ['Ukraine said it downed 52 of 74 Shahed drones.', '52 | exact | 52 | shahed drones | -', '74 | exact | 74 | shahed drones | -'],
  ['He has written 11 novels and two plays.', '11 | exact | 11 | novels | -', 'two | exact | 2 | plays | -'],
  ['Over 2m Windows users were exposed.', 'Over 2m | more than | 2000000.. | windows users | -'],
  ['The garden has 3,000 rose bushes, 40 of them rare.', '3,000 | exact | 3000 | rose bushes | -', '40 | exact | 40 | - | -'],
];

const SHARES: FigureRow[] = [
  ['One in five adults cannot swim, the survey found.', 'One in five | exact | 0.2 share | adults | percent'],
  ['Two-thirds of the delegates backed the motion.', 'Two-thirds | exact | 0.67 share | delegates | percent'],
  ['A quarter of the crop was lost to hail.', 'A quarter | exact | 0.25 share | crop | percent'],
  ['Nine out of ten patients recovered.', 'Nine out of ten | exact | 0.9 share | patients | percent'],
  ['More than half of the coral is bleached.', 'More than half | more than | 0.5.. share | coral | percent'],
  ['Cases more than doubled in a month.', 'more than doubled | more than | 2.. times | - | ratio'],
  ['Rents nearly tripled between the two censuses.', 'nearly tripled | nearly | ..3 times | - | ratio', 'two | exact | 2 | censuses | -'],
  ['The budget was halved.', 'halved | exact | 0.5 times | - | ratio'],
  ['Some 62 percent of voters rejected the deal.', 'Some 62 percent | about | 62 percent | voters | percent'],
  ['Unemployment fell to 4.1%.', '4.1% | exact | 4.1 percent | unemployment | percent'],
  ['Sales rose 12 per cent in the quarter.', '12 per cent | exact | 12 percent | sales | change'],
  ['The central bank cut rates by 0.25 percentage points.', '0.25 percentage points | exact | 0.25 point | rates | change'],
  ['Washington imposed a 25 percent tariff on steel.', '25 percent | exact | 25 percent | tariff | percent'],
  ['Exports to the bloc dropped by nearly 8%.', 'nearly 8% | nearly | ..8 percent | exports | change'],
  ['The inflation rate stood at 3.2 percent in March.', '3.2 percent | exact | 3.2 percent | inflation rate | percent'],
  ['Three quarters of households own a bicycle.', 'Three quarters | exact | 0.75 share | households | percent'],
];

const RANKS: FigureRow[] = [
  ['It was the first confirmed case of avian flu in the county.', 'first | exact | 1 | confirmed case | ordinal'],
  ['She claimed her 21st title on grass.', '21st | exact | 21 | title | ordinal'],
  ['Turkey’s second-largest airport was closed.', 'second | exact | 2 | largest airport | ordinal'],
  ['This is the third earthquake to strike the island this year.', 'third | exact | 3 | earthquake | ordinal'],
  ['The company first reported the breach in spring.'],
  ['At first nobody noticed the smell.'],
  ['The First Lady visited the ward.'],
  ['It was the deadliest fire of the 21st century.'],
];

describe.each([
  ['who was hurt and how', HURT],
  ['groups and things', GROUPS],
  ['shares and factors', SHARES],
  ['ranks', RANKS],
])('what is counted: %s', (_, rows) => {
  it.each(rows)('%s', (sentence, ...figures) => {
    expect(showFigures(sentence)).toEqual(figures);
  });
});
