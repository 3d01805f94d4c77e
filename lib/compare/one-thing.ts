import { findHedge } from '../claims/certainty.ts';
import { verbForm } from '../claims/clauses-verbs.ts';
import type { Claim, Figure } from '../types.ts';
import type { Side } from './compare-claims.ts';
import { textOf } from './compare-claims-align.ts';
import { relateDates } from './dates-relate.ts';
import { alikeness } from './figures-alike.ts';
import { isOfOneFamily, type StemmedWord, wordsOf } from './same-content.ts';

/** Words that two claims share from which on they tell of one thing: a fact's label takes in more than one. */
const TELLING_WORDS = 2;
/** Only when it was, or who both articles are about. */
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|weeks?|months?|years?|morning|afternoon|evening|night|midday|midnight|last|next|earlier|later|million|billion|thousand|hundred|euros?|pounds?|dollars?|crowns|kroner|percent|people|person)$/;

/**
 * Is it plain that two claims tell of one thing, so that who says so and how surely can be held against each other? By what is counted, by
 * the words that both or both and the label have, or by the day and one word: "will stay closed until May" | "lessons have moved online" are two.
 */
export function tellOfOne(here: Side, a: Claim, there: Side, b: Claim, label: string): boolean {
  if (label === '' || a.certainty === 'denied' || b.certainty === 'denied') return true;
  if (a.figures.some((ours) => b.figures.some((theirs) => isOneCount(ours, theirs)))) return true;
  const isOneDay = a.dates.some((ours) => b.dates.some((theirs) => ours.from !== null && relateDates(ours, theirs) === 'same'));
  const [ours, theirs, asked] = [wordsIn(textOf(here, a)), wordsIn(textOf(there, b)), wordsIn(label)];
  if (countShared(ours, theirs) + Number(isOneDay) >= TELLING_WORDS) return true;
  return Math.min(countShared(asked, ours), countShared(asked, theirs)) >= TELLING_WORDS;
}

/** Has either sentence, or the label beside each, one word of the other? Two tolls that share nothing but "killed" may be of two accidents. */
export function sharesWord(here: Side, there: Side, label: string): boolean {
  const [ours, theirs, asked] = [here.sentence.text, there.sentence.text, label].map(wordsIn) as [
    StemmedWord[],
    StemmedWord[],
    StemmedWord[],
  ];
  return countShared(ours, theirs) > 0 || Math.min(countShared(asked, ours), countShared(asked, theirs)) > 0;
}

/** "The baby | who died last week | had been infected by its brother, the institute says": nobody is credited for what the aside recalls. */
const ASIDE = /\bwho (?:\p{L}+ ){1,3}/giu;

/** May what one source is credited for here be what another is credited for there? Any word that says something is enough. */
export function mayTellOfOne(here: Side, there: Side, label: string): boolean {
  if (label === '') return true;
  const [ours, theirs] = [here, there].map(({ sentence }) => wordsIn(sentence.text.replace(ASIDE, ' '))) as [StemmedWord[], StemmedWord[]];
  const asked = wordsIn(label);
  return countShared(ours, theirs) >= TELLING_WORDS || Math.min(countShared(asked, ours), countShared(asked, theirs)) >= TELLING_WORDS;
}

/** Counted alike, or the same amount of money, of a hundred. */
function isOneCount(ours: Figure, theirs: Figure): boolean {
  const alike = alikeness(ours, theirs);
  return alike > 1 || (alike > 0 && ours.low === theirs.low && ours.high === theirs.high);
}

const wordsIn = (text: string): StemmedWord[] =>
  wordsOf(text).filter(({ word }, i, all) => !WHEN.test(word) && all.findIndex((other) => other.word === word) === i);

const countShared = (ours: StemmedWord[], theirs: StemmedWord[]): number =>
  ours.filter((word) => theirs.some((other) => isOfOneFamily(word, other))).length;

/**
 * "would not concede" | "spoke of a victory", "is expected to seek a pact" | "talks have not begun": a hedge and a negation are two steps
 * apart. And what one source alleges and another is credited for ("told supporters") is a matter of attribution.
 */
export function isOpposed({ sentence }: Side, hedged: Claim, other: Claim): boolean {
  if (/^(?:stated|confirmed|denied)$/.test(hedged.certainty) || /^(?:possible|planned|believed|denied)$/.test(other.certainty))
    return false;
  if ((hedged.negated && hedged.certainty === 'planned') || other.negated) return true;
  if (other.certainty !== 'stated' || other.attribution.length === 0 || !/^(?:alleged|reported)$/.test(hedged.certainty)) return false;
  const hedge = findHedge(sentence.text, hedged, hedged.certainty);
  // "is rumored to supply": nobody's word
  if (hedge && /\b(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?$/iu.test(sentence.text.slice(0, hedge.start))) return false;
  const words = hedge ? sentence.text.slice(hedge.start, hedge.end).toLowerCase() : '';
  return hedged.certainty === 'reported' ? !/ly$/.test(words) : /^[a-z]+$/.test(words) && verbForm(words) !== null;
}
