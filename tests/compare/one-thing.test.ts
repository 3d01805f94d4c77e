import { describe, expect, it } from 'vitest';
import { readSentenceClaims } from '../../lib/claims/read-claims.ts';
import { compareClaims, type Side } from '../../lib/compare/compare-claims.ts';
import { figuresAsked } from '../../lib/compare/figures-asked.ts';
import type { Article } from '../../lib/types.ts';

function side(text: string, published: string): Side {
  const sentence = { index: 0, kind: 'text' as const, text, start: 0, end: text.length, block: 0 };
  const article: Article = { id: text, outlet: null, author: null, published, title: null, url: null, text, sentences: [sentence] };
  return { article, sentence, claims: readSentenceClaims(text, published, null), span: null };
}

/** The fact's label, the page's sentence, the other report (of a day later), and what is shown as different. */
type Row = [label: string, here: string, there: string, expected: string[]];

const FIGURES: Row[] = [
  // What a label asks for is compared, whatever the words.
  [
    'how many seconds after takeoff it failed',
    'The drone flew for 48 seconds.',
    'Fifty-three seconds into the flight it fell.',
    ['48 seconds → Fifty-three seconds conflict'],
  ],
  [
    'how many people work there',
    'The mill employs 210 people, 85 of them women.',
    'Halden, which has 230 staff, made a loss.',
    ['210 → 230 conflict'],
  ],
  ['how many men were involved', 'Cameras showed three men.', 'Four robbers are being sought in two countries.', ['three → Four conflict']],
  [
    'share of the market',
    'Both would hold 14 per cent of the market.',
    'Market share in Europe: 13 percent.',
    ['14 per cent → 13 percent conflict'],
  ],
  ['how many boats sank', 'Six boats sank in two harbours.', 'In one of the harbours eight were lost, 30 were damaged.', []],
  // Of other things: parts, rests, those who do not, those who have.
  ['how many jobs go', 'In Belgium 1,100 jobs are at risk.', 'Up to 2,000 jobs go.', []],
  [
    'how many children are vaccinated',
    'Almost a third of the pupils never got the shot.',
    'The rate of vaccinated children lies at 79 percent.',
    [],
  ],
  ['how many doses were given', 'More than 5,200 doses have been given.', 'Nurses gave 640 doses in one day.', []],
  [
    'how many customers lost data',
    'Thieves took the data of 310,000 customers.',
    'The bank, which has 620,000 customers, knows of no loss.',
    [],
  ],
  ['how many were hurt', 'More than 30 people were hurt.', 'Eleven people are still being treated in hospital.', []],
  ['what was lost', 'One of them, a baker, lost 180,000 kroner.', 'The loss is put at 9.4 million kroner.', []],
  // One quarrel, three figures; up is not down; a year is not a half.
  ['the pay rise', 'The union wants 15 percent more pay.', 'Union and company agreed on 11 percent more pay.', []],
  ['the pay rise', 'The union wants 15 percent more pay.', 'The company offered 8 percent more pay.', []],
  ['how the shares moved', 'Shares in Nordal fell 4.1 percent.', 'Shares in Nordal rose 6 percent.', []],
  ['how the shares moved', 'The share fell 7.4% in early trading.', 'The share has lost 19 percent since the fire.', []],
  [
    'profit of the company',
    'It made a profit of 161 million euros last year.',
    'In the first half-year its profit was 58 million euros.',
    [],
  ],
  [
    'profit of the company',
    'It made a profit of 161 million euros last year.',
    'Its profit last year was 170 million euros.',
    ['161 million euros → 170 million euros conflict'],
  ],
  // What is counted on, or said to have moved, is newer.
  [
    'the reward',
    'The reward is 50,000 euros.',
    'The reward has been raised from 50,000 to 100,000 euros.',
    ['50,000 euros → 100,000 euros newer'],
  ],
  ['her lead', 'She leads by 4,317 votes.', 'The lead has shrunk to 3,988 votes.', ['4,317 → 3,988 newer']],
  [
    'how much land has burnt',
    'The fire has burned 6,200 hectares.',
    'It left 7,800 hectares black.',
    ['6,200 hectares → 7,800 hectares newer'],
  ],
  ['earlier crashes', 'Last year 38 people died on the roads.', 'A similar smash killed one near Brno.', []],
];

const DATES: Row[] = [
  [
    'two men are arrested',
    'A man of 34 was arrested on Monday.',
    'Police arrested a woman on Tuesday; a man has been in custody since Monday.',
    [],
  ],
  [
    'when the pool opens again',
    'The pool stays closed until Friday.',
    'Swimmers can come again from 4 April.',
    ['Friday → 4 April conflict'],
  ],
  ['when the line opens again', 'The line is closed until at least Thursday.', 'Trains run again from Friday.', []],
  ['an earlier ban', 'Her brother was banned in 2021.', 'Two riders of the team have been banned since 2019.', []],
  ['the boy died', 'OSLO, March 10 (NW) - A boy has died of the fever.', 'He died on Sunday night in hospital.', []],
  ['the boy died', 'The boy died on Sunday.', 'He is the first child to die of it this year.', []],
  ['how many people died', 'Two women died on Monday.', 'A third victim died on Tuesday.', []],
  [
    'when the trial begins',
    'The trial of the mayor will begin on June 6.',
    'The trial of the mayor is to begin on June 9.',
    ['June 6 → June 9 conflict'],
  ],
];

const CREDITS: Row[] = [
  ['why it failed', 'A fuel line leaked, chief executive Rory Blake said.', 'The company said that a fuel line had leaked.', []],
  ['the strike', 'A long strike is coming, union organiser Orla Finn said.', 'Union firebrand Orla Finn warned of a long strike.', []],
  [
    'the vote was fair',
    'The vote was fair, a regional observer mission said.',
    'Observers from the Nordic Council called the vote fair.',
    [],
  ],
  [
    'he appeals',
    'His solicitor said an appeal would follow the verdict.',
    'The lawyers of the convicted man announced an appeal after the verdict.',
    [],
  ],
  [
    'how big the damage is',
    'The damage to the harbour is huge, mayor Ada Holt said.',
    'The damage to the harbour is huge, according to insurers.',
    ['mayor Ada Holt → insurers compatible'],
  ],
  ['money for the town', 'He promised 15 million euros, mayor Ada Holt said.', 'The insurers estimate the damage at 85 million euros.', []],
];

const CERTAINTY: Row[] = [
  ['the school is closed', 'The school will stay closed until May.', 'Lessons have moved online since March.', []],
  ['how many jobs go', '1,100 jobs are at stake, according to the union.', 'Up to 2,000 jobs could go.', []],
  [
    'he gives up',
    'Holt said he would not concede defeat to his rival.',
    'Holt spoke of a victory over his rival and of defeat for the press.',
    [],
  ],
  ['boxes were opened', 'His party alleges that 11 boxes were opened.', 'He told supporters that a dozen boxes had been opened.', []],
  [
    'the car was used',
    'A grey van believed to have been used in the escape was found in a wood.',
    'In a wood near the border a grey van was found on Monday.',
    [],
  ],
  ['a pact', 'She is expected to seek a pact with the Greens party.', 'Talks on a pact with the Greens party had not started.', []],
  [
    'a pact',
    'She is expected to seek a pact with the Greens party.',
    'She has signed a pact with the Greens party.',
    ['is expected to →  narrower'],
  ],
  ['what it cost', 'The firm has spent 146 million on the tower.', 'The firm has spent 150 million on the tower, its accounts show.', []],
  ['they could return', 'All guests of the hotel were moved to safety.', 'All guests of the hotel could return home to safety.', []],
  [
    'what went wrong',
    'A leaking fuel line was to blame.',
    'The firm denied that software was at fault and pointed to a leaking fuel line.',
    [],
  ],
  ['the boats were insured', 'All but one of the boats were insured.', 'The boat was not insured.', []],
  [
    'a visit',
    'The premier was due to visit the burnt town.',
    'The premier visited the burnt town and promised aid.',
    ['due to visit →  narrower'],
  ],
];

describe.each([
  ['figures', FIGURES],
  ['dates', DATES],
  ['attribution', CREDITS],
  ['certainty', CERTAINTY],
] as const)('%s of two reports are held against each other where they are of one thing', (kind, rows) => {
  it.each(rows)('%s: %s | %s', (label, here, there, expected) => {
    const found = compareClaims(side(here, '2025-03-11'), side(there, '2025-03-12'), { label, others: [], linkedBy: 'person' });
    expect(found.filter((one) => one.kind === kind).map((one) => `${one.here} → ${one.there} ${one.relation}`)).toEqual(expected);
  });
});

describe('figuresAsked', () => {
  it('asks nothing of a label that does not ask', () => {
    const figures = side('Three men fled.', '2025-03-11').claims.flatMap((claim) => claim.figures);
    expect(figuresAsked('the men fled', figures, figures)).toBeNull();
    expect(figuresAsked('', figures, figures)).toBeNull();
  });
});
