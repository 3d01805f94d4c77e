import { describe, expect, it } from 'vitest';
import { INVENTED } from '../../lib/cli/training/events.ts';
import { countRight, type GoldDifference, listShown, nameOf, readComparedEvent, readJudged } from './events-compared.ts';

/** Gold differences judged rightly at least, by kind. */
const LEAST_RIGHT: Record<GoldDifference['kind'], number> = {
  number: 129, // of 139; what is counted is named by nothing ("26 below"), or is a sum
  date: 61,
  place: 2, // of 3: "hamlets above the town" are no place with a name
  attribution: 6, // of 27; most of the rest are credited here and to nobody there, which is not told; others share no two words
  certainty: 13, // of 24; told only where two clauses are plainly of one thing: of the others half were wrong on events not seen before
  wording: 15, // of 15
};

const MOST_WRONG = 0.03; // share of all shown; measured .02, all of it attribution
const MOST_UNJUDGED = 0.1; // the judged list is renewed when more than this has changed

/** Events written for this project that never shaped the rules before their first look; the numbers are what is reached since, as a gate. */
const UNSEEN = [
  'museum-theft',
  'rocket-failure',
  'takeover',
  'measles-outbreak',
  'city-election',
  'doping-final',
  'murder-verdict',
  'bank-hack',
  'wildfire',
  'train-crash',
  'airline-strike',
  'chemical-spill',
];
const LEAST_RIGHT_UNSEEN = 0.77; // share of gold differences; measured .79
const FEWEST_SHOWN_UNSEEN = 110;

/** Events invented for this project, annotated by fact. Nothing here is tuned to a single pair. */
describe('differences of the invented events', () => {
  const events = INVENTED.map(readComparedEvent);

  it('are judged rightly as often as before', () => {
    const right = countRight(events);
    for (const [kind, least] of Object.entries(LEAST_RIGHT)) expect(right[kind] ?? 0, kind).toBeGreaterThanOrEqual(least);
  });

  it('show hardly anything wrong', () => {
    const shown = events.flatMap(listShown).map(nameOf);
    expect(shown.length).toBeGreaterThan(110);
    expectJudged(shown, readJudged('judged-invented.json'));
  });
});

describe('differences of further invented events, of other genres, that nothing is fitted on', () => {
  const events = UNSEEN.map(readComparedEvent);

  it('are judged rightly as often as before', () => {
    const right = Object.values(countRight(events)).reduce((sum, count) => sum + count, 0);
    const all = events.reduce((sum, { gold }) => sum + gold.differences.length, 0);
    expect(right / all).toBeGreaterThanOrEqual(LEAST_RIGHT_UNSEEN);
  });

  it('show hardly anything wrong', () => {
    const shown = events.flatMap(listShown).map(nameOf);
    expect(shown.length).toBeGreaterThan(FEWEST_SHOWN_UNSEEN);
    expectJudged(shown, readJudged('judged-unseen.json'));
  });
});

function expectJudged(shown: string[], judged: Map<string, boolean>): void {
  const wrong = shown.filter((name) => judged.get(name) === false);
  expect(shown.filter((name) => !judged.has(name)).length / shown.length).toBeLessThanOrEqual(MOST_UNJUDGED);
  expect(wrong.filter((name) => / (?:figures|dates|places) /.test(name))).toEqual([]);
  expect(wrong.length / shown.length).toBeLessThanOrEqual(MOST_WRONG);
}
