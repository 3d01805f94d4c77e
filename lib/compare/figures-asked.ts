import { stemmer } from 'stemmer';
import type { Figure } from '../types.ts';
import { isCountable, nounOf } from './figures-alike.ts';
import { toBase } from './units.ts';

/** What a label asks for: the dimension of the answer, and of counts what is counted (stemmed; null for people of any sort). */
interface Question {
  dimension: string | null;
  noun: string | null;
}

/** Where values lie further apart than this, two unlike things are told: 62 and 67 seconds, not 3 and 40 minutes. */
const MOST_APART = 4;

const ASKS_COUNT = /\b(?:how many|the number of|number of)(?: (?:other|more|further|of the|different))? (\p{L}+(?: \p{L}+)?)/iu;
const ASKS_AMOUNT: [RegExp, string][] = [
  [/\bhow many (?:seconds|minutes|hours|days|weeks|months|years)\b|\bhow long\b|\b(?:duration|length) of\b/i, 'duration'],
  [/\bhow (?:tall|high|deep|far|wide)\b|\b(?:height|depth|width|distance)\b/i, 'length'],
  [/\bhow (?:heavy|much \p{L}+ weigh)|\bweight\b/iu, 'weight'],
  [/\bhow fast\b|\bspeed\b/i, 'speed'],
  [/\bhow (?:hot|cold)\b|\btemperature\b/i, 'temperature'],
  [/\b(?:percent(?:age)?|per cent|share of|majority|turnout|standing in a poll)\b/i, 'share'],
];
const PEOPLE =
  /^(?:people|persons?|men|women|staff|workers?|employees|suspects?|members|passengers|patients|fans|supporters|visitors|spectators|protesters|demonstrators|victims|children|pupils|students|residents|players|robbers|thieves|burglars|raiders|attackers|gunmen|perpetrators|intruders|culprits|crew|others)$/;

function questionOf(label: string): Question | null {
  for (const [pattern, dimension] of ASKS_AMOUNT) if (pattern.test(label)) return { dimension, noun: null };
  const asked = ASKS_COUNT.exec(label)?.[1]?.toLowerCase().split(' ');
  const noun = asked?.find((word) => PEOPLE.test(word)) ?? asked?.[0];
  if (noun === undefined) return null;
  return { dimension: null, noun: PEOPLE.test(noun) ? null : stemmer(noun) };
}

/**
 * The one figure of each side that answers what a fact's label asks ("how many seconds after liftoff it failed": "62 seconds" | "67 seconds
 * into its flight"), or null: where either side has none or more than one, nobody can tell which belong together.
 */
export function figuresAsked(label: string, here: Figure[], there: Figure[]): [Figure, Figure] | null {
  const question = questionOf(label);
  if (question === null) return null;
  const [ours, theirs] = [here, there].map((figures) => figures.filter((figure) => isOfKind(figure, question))) as [Figure[], Figure[]];
  const [a, b] = [ours[0], theirs[0]];
  if (!a || !b || ours.length > 1 || theirs.length > 1) return null;
  if (toBase(0, a.unit).dimension !== toBase(0, b.unit).dimension) return null;
  if (nounOf(a) === '' && nounOf(b) === '' && question.dimension === null) return null;
  const [x, y] = [a, b].map((figure) => Math.abs(toBase(figure.low ?? figure.high ?? 0, figure.unit).value)) as [number, number];
  return Math.max(x, y) <= MOST_APART * Math.min(x, y) ? [a, b] : null;
}

function isOfKind(figure: Figure, question: Question): boolean {
  if (figure.identifier) return false;
  if (question.dimension === null) return figure.unit === null && isCountable(figure) && answers(figure, question);
  const own = figure.unit === null ? null : toBase(0, figure.unit).dimension;
  return own === question.dimension || (question.dimension === 'share' && own === 'points');
}

function answers(figure: Figure, { noun }: Question): boolean {
  const head = nounOf(figure);
  if (head === '') return true;
  return noun === null ? PEOPLE.test(head) || figure.measure === 'people' : stemmer(head) === noun;
}
