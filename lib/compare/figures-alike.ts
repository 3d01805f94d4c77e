import type { Figure } from '../types.ts';
import { toBase } from './units.ts';

/** Heads that name whoever is counted without saying who; they may stand for any other. */
const ANYBODY = new Set(
  'people person persons individuals victims dead deaths death fatalities fatality killed injured injuries wounded hurt casualties casualty bodies lives toll losses missing others'.split(
    ' ',
  ),
);
/** Words for the same kind of people or thing. */
const SYNONYMS: string[][] = [
  'troops soldiers soldier servicemen servicewomen fighters fighter combatants personnel forces'.split(' '),
  'residents inhabitants locals villagers people'.split(' '),
  'houses homes dwellings'.split(' '),
  'nations countries states'.split(' '),
  'drones uavs'.split(' '),
  'planes aircraft jets aeroplanes airplanes'.split(' '),
  'vessels ships boats'.split(' '),
  'prisoners captives inmates detainees'.split(' '),
  'quake earthquake tremor temblor'.split(' '),
  'children kids minors'.split(' '),
  'incidents cases'.split(' '),
  'votes ballots'.split(' '),
  'fans supporters spectators onlookers'.split(' '),
  'pupils students schoolchildren'.split(' '),
  'staff workers employees'.split(' '),
  'jobs posts positions roles'.split(' '),
  'packs boxes packets cartons'.split(' '),
  'thieves robbers burglars raiders intruders attackers assailants suspects perpetrators culprits men gunmen'.split(' '),
  'protesters demonstrators marchers'.split(' '),
  'passengers travellers travelers holidaymakers tourists'.split(' '),
  'trucks lorries'.split(' '),
  'cars vehicles'.split(' '),
  'flats apartments'.split(' '),
  'lawmakers deputies legislators mps'.split(' '),
  'policemen officers constables'.split(' '),
  'doses shots jabs vaccinations injections'.split(' '),
  'firms companies businesses'.split(' '),
  'shops stores outlets branches'.split(' '),
  'customers clients users'.split(' '),
  'attempts tries'.split(' '),
  'paintings works pictures canvases'.split(' '),
  'seats mandates'.split(' '),
  'cows cattle animals'.split(' '),
  'hectares acres'.split(' '),
];
/** Measures where what happened to the counted tells them apart, whoever they are. */
const HAPPENINGS = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'arrested',
  'captured',
  'displaced',
  'rescued',
  'infected',
  'troops',
]);
/** What becomes of things: "487 homes" may well be the "500 homes destroyed", never the ones damaged. */
const FATES_OF_THINGS = new Set(['destroyed', 'damaged', 'cancelled']);
/** Measured once in a fact, so that the measure alone says that two are about the same thing. */
const SINGLE = new Set(['magnitude', 'depth', 'sentence', 'ratio', 'speed', 'temperature']);
const LARGE = 100; // smaller numbers are too common to be recognised without a noun
const GUESS_FACTOR = 3; // where nothing says what is counted, values further apart than this count different things

/** Counted again and again in one report of a match, for each player and half: the noun alone does not make two of them one. */
const TALLIES = new Set(
  'point goal yard rebound run touchdown assist win game match lap set shot hit pass catch carry minute time ko knockout victory defeat loss title strikeout medal season'.split(
    ' ',
  ),
);

/** How surely two figures count the same thing: 0 not comparable, 1 one of them names nothing, 2 the same class, 3 the same words. */
export function alikeness(here: Figure, there: Figure): number {
  if (here.identifier || there.identifier) return 0;
  const [a, b] = [nounOf(here), nounOf(there)];
  if (dimension(here) !== dimension(there)) return 0;
  if (here.unit === null && there.unit === null) return alikeCounts(here, there, a, b);
  if (here.measure !== there.measure && !(isShare(here) && isShare(there))) return 0;
  // An age belongs to a person: "Maria Lopez, 34" and "Lopez, 35", two men, never a man and a name.
  if (here.measure === 'age')
    return a !== '' && sameHead(a, b) && (here.counted === there.counted || [here, there].some(isOneWord)) ? 3 : 0; // "Ms Lopez" has one
  if (SINGLE.has(here.measure ?? '')) return 2;
  // A stretch of time or of road is one of many in any report: only the same noun ("the three-year war") makes two of them one.
  if (a !== '' && b !== '') return sameHead(a, b) ? 3 : 0;
  if (here.measure === 'duration' || here.measure === 'length' || here.measure === 'distance') return 0;
  return isWithinGuess(here, there) ? 1 : 0;
}

/** "rose 1.3 percent" and "inflation of 1.3 percent" */
const isShare = ({ measure }: Figure): boolean => measure === 'percent' || measure === 'change';

function alikeCounts(here: Figure, there: Figure, a: string, b: string): number {
  if (here.measure === 'score' || there.measure === 'score') {
    return here.measure === there.measure && (here.low === there.low || here.high === there.high) ? 2 : 0;
  }
  if (here.measure === 'ordinal' || there.measure === 'ordinal') return alikeRanks(here, there);
  const nothing = (figure: Figure, head: string) => figure.measure === null && head === '';
  if (nothing(here, a) || nothing(there, b)) return isLarge(here) && isLarge(there) && isWithinGuess(here, there) ? 1 : 0;
  if (here.measure !== there.measure && !saysNoMore(here, there) && !saysNoMore(there, here)) return 0;
  if (HAPPENINGS.has(here.measure ?? '')) {
    if (sameHead(a, b)) return 3;
    return a === '' || b === '' || ANYBODY.has(a) || ANYBODY.has(b) ? 2 : 0;
  }
  if (TALLIES.has(singular(a))) return 0;
  return a !== '' && sameHead(a, b) && sharesQualities(here.counted, there.counted) ? 3 : 0;
}

const saysNoMore = (a: Figure, b: Figure): boolean => a.measure === null && FATES_OF_THINGS.has(b.measure ?? '');

/** "third earthquake" and "fourth earthquake" differ; "the first vote under the new law" may well be the fourth vote. */
function alikeRanks(here: Figure, there: Figure): number {
  if (here.measure !== there.measure || here.counted === '' || here.counted !== there.counted) return 0;
  return here.low === there.low || (here.low !== 1 && there.low !== 1) ? 3 : 0;
}

/** "Lopez" may be "Maria Lopez"; "Maria Lopez" is not "John Lopez". */
function isOneWord({ counted }: Figure): boolean {
  return !counted.replace(/^(?:mr|mrs|ms|miss|dr|prof|sir)\.? /, '').includes(' ');
}

/** A plain count: no score, rank, age or factor. */
export const isCountable = ({ measure, unit }: Figure): boolean =>
  unit === null && !/^(?:score|ordinal|age|ratio|magnitude|calibre)$/.test(measure ?? '');

/** Last word of what is counted; "" where that is only the unit ("80 kilometres"). */
export function nounOf(figure: Figure): string {
  const head = figure.counted
    .split(/[ -]/)
    .at(-1)!
    .replace(/['’]s?$/, '');
  if (
    figure.unit !== null &&
    /^(?:dollars?|euros?|pounds?|percent|cent|degrees?|celsius|fahrenheit|kilomet|met(?:re|er)|miles?|feet|foot|tonnes?|tons?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|yen|yuan|acres?|hectares?|points?|yards?|inch|kg|km)/.test(
      head,
    )
  )
    return '';
  return head;
}

function sameHead(a: string, b: string): boolean {
  return singular(a) === singular(b) || SYNONYMS.some((words) => words.includes(a) && words.includes(b));
}

function singular(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}

/** "officers" and "police officers" may be the same; "police officers" and "army officers" are not. */
function sharesQualities(a: string, b: string): boolean {
  const words = (counted: string) => counted.split(/[ -]/).slice(0, -1);
  const [ours, theirs] = [words(a), words(b)];
  return ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word));
}

function dimension(figure: Figure): string {
  return toBase(0, figure.unit).dimension;
}

/** A number that says nothing of what it counts is only taken for another where it is a number to remember. */
function isLarge(figure: Figure): boolean {
  return (figure.low ?? figure.high ?? 0) >= LARGE;
}

function isWithinGuess(here: Figure, there: Figure): boolean {
  const value = (figure: Figure) => toBase(figure.low ?? figure.high ?? 0, figure.unit).value;
  const [a, b] = [Math.abs(value(here)), Math.abs(value(there))];
  return Math.max(a, b) <= GUESS_FACTOR * Math.min(a, b);
}
