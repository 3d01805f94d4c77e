import { describe, expect, it } from 'vitest';
import { readSentenceClaims } from '../../lib/claims/read-claims.ts';
import { compareClaims, type Side } from '../../lib/compare/compare-claims.ts';
import { tellsPast } from '../../lib/compare/hedge-scope.ts';
import type { Article } from '../../lib/types.ts';

function side(text: string, published = '2025-03-10'): Side {
  const sentence = { index: 0, kind: 'text' as const, text, start: 0, end: text.length, block: 0 };
  const article: Article = { id: text, outlet: null, author: null, published, title: null, url: null, text, sentences: [sentence] };
  return { article, sentence, claims: readSentenceClaims(text, published, null), span: null };
}

/** Label of the fact, two reports of it, and how certainty differs between them. */
const ROWS: [string, string, string, string[]][] = [
  // A plan against a plan told as a fact, and against what came of it.
  ['pay rise of the nurses', 'Nurses will get 5 percent more in May.', 'Pay for nurses goes up by 5 percent in May.', []],
  ['pay rise of the nurses', 'Nurses will get 5 percent more.', 'Nurses have got 5 percent more.', ['will →  narrower']],
  ['trams run again on Friday', 'Trams will run again from Friday.', 'Trams back on Friday', []],
  // A hedge that closes the clause is of what stands before it.
  ['death of the captain', 'Captain of the tanker dies, reports say', 'The captain of the tanker has died.', ['reports say →  narrower']],
  [
    'the minister visits the flooded town',
    'The minister said she would visit the town.',
    'The minister wants to see the town for herself.',
    [],
  ],
  [
    'the minister visits the flooded town',
    'The minister said she would visit the town on Wednesday.',
    'The minister, who flew to the town at noon, toured its flooded streets.',
    ['would →  narrower'],
  ],
  // A hedge of something else in the sentence.
  [
    'how many people use the ferry',
    'About 9,000 people use the ferry.',
    'For the 9,000 who use the ferry each day, the question is whether it will be on time.',
    [],
  ],
  [
    'how long the blockade lasted',
    'The 12-day blockade, over a plan to build a quarry, had cut off the valley.',
    'For 12 days nobody came into the valley.',
    [],
  ],
  ['patients should see a doctor', 'Patients were told to ask a doctor.', 'Ask your doctor, who will explain everything.', []],
  ['bakers keep their night shift', 'Bakers keep the night shift.', 'The bakers whose shift was to end will keep it.', []],
  // Both leave it open, in other words.
  [
    'prosecutors look into negligence',
    'Prosecutors opened an inquiry into possible negligence.',
    'Prosecutors are asking whether there was negligence.',
    [],
  ],
  // Hedges of the fact stay.
  [
    'how many sailors drowned',
    'Eleven sailors drowned.',
    'The leak is believed to have drowned eleven sailors.',
    [' → is believed vaguer'],
  ],
  ['the mayor took bribes', 'The mayor allegedly took bribes.', 'The mayor took bribes.', ['allegedly →  narrower']],
  // Negations of a noun or an infinitive contradict nothing.
  ['the cabin lost pressure', 'The cabin lost pressure.', 'The crew reported no pressure in the cabin.', []],
  [
    'patients should go on with the treatment',
    'Patients were told not to stop treatment.',
    'Patients should not wait: go on with treatment.',
    [],
  ],
  [
    'the chair leaves the club',
    'The chair left the club after not quite two years there.',
    'The chair of the club quits after two years',
    [],
  ],
  ['the chairman is banned', 'The chairman was banned from running a club.', 'The chairman may not sit on the board of a club.', []],
  ['the club may not sign players', 'The club may not sign players.', 'The club got a ban on signing players.', []],
  ['the players were paid late', 'The players were not paid until May.', 'The players were paid in May.', []],
  ['whether the club appeals', 'The club has two weeks to appeal.', 'The club said it would appeal.', []],
  [
    'the rate has not moved since May',
    'The rate had stood at 2 percent since May.',
    'Most had thought the rate would stay where it had been since May.',
    [],
  ],
  ['the ship left the port', 'The ship has not left the port.', 'The ship has left the port.', [' →  conflict']],
  ['the ship left the port', "The ship didn't leave the port.", 'The ship left the port.', [' →  conflict']],
];

describe('what a hedge is of', () => {
  it.each(ROWS)('%s: %s | %s', (label, here, there, expected) => {
    const found = compareClaims(side(here), side(there), { label, others: [], linkedBy: 'person' });
    expect(found.filter(({ kind }) => kind === 'certainty').map((one) => `${one.here} → ${one.there} ${one.relation}`)).toEqual(expected);
  });
});

describe('tellsPast', () => {
  it.each([
    ['The members have accepted the offer.', true],
    ['She flew in on Monday.', true],
    ['The proceedings were dropped.', true],
    ['The proceedings are dropped.', false],
    ['Pay goes up in April.', false],
    ['Trains must carry a guard.', false],
    ['Trains back on Monday', false],
  ])('%s %s', (text, expected) => {
    const one = side(text);
    expect(tellsPast(one, one.claims[0]!)).toBe(expected);
  });
});
