import { stemmer } from 'stemmer';
import { verbForm } from '../claims/clauses-verbs.ts';
import type { Claim } from '../types.ts';

/** How many words after "not" it can bear on: "has not yet been confirmed". */
const REACH_WORDS = 5;
/** Negations of a verb that tells: neither "not to stop" nor "no pressure", which say of something else that it is not so. */
const NEGATION =
  /(?<!\p{L})(?:(?:not|never)(?! (?:to|quite|only|all|every|least|most)(?!\p{L}))|neither|nor|cannot)(?!\p{L})|\p{L}n['’]t(?!\p{L})/giu;

/** "all but one were insured" and "it was not insured" agree: one of the two speaks of some, and not of all. */
const EXCEPTED = /\b(?:all but|except|apart from|aside from|not all|not every|only|half|most|some|none but|other than|partly|fully|few)\b/i;

/**
 * Whether each of two claims denies what the other says: "has not left" against "has left". Negations of something the other claim does
 * not speak of count for nothing, so both come back equal.
 */
export function alignNegation(hereText: string, here: Claim, thereText: string, there: Claim): [boolean, boolean] {
  if (here.negated === there.negated) return [here.negated, there.negated];
  if (EXCEPTED.test(hereText.slice(here.start, here.end)) || EXCEPTED.test(thereText.slice(there.start, there.end))) return [false, false];
  const [denying, denyingText, other, otherText] = here.negated ? [here, hereText, there, thereText] : [there, thereText, here, hereText];
  const denied = negatedStems(denyingText.slice(denying.start, denying.end));
  const said = new Set(words(otherText.slice(other.start, other.end)));
  return denied.some((stem) => said.has(stem)) ? [here.negated, there.negated] : [false, false];
}

/** Stems of the longer words; of verbs, whatever their form: "left" as "leave". */
const words = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => stemmer(verbForm(word)?.base ?? word));

/** What each negation is of: the first word behind it that says something. "Not paid until May" tells that there was pay. */
function negatedStems(text: string): string[] {
  return [...text.matchAll(NEGATION)].flatMap((match) => {
    const behind = text
      .slice(match.index + match[0].length)
      .split(/\s+/)
      .slice(0, REACH_WORDS + 1);
    if (behind.some((word) => /^(?:until|till|before)$/i.test(word))) return [];
    return words(behind.filter((word) => !/ly$/.test(word)).join(' '))
      .filter((stem) => !/^(?:been|have|were|that|this|with|from|there|their|ani|onli|even|yet)$/.test(stem))
      .slice(0, 1);
  });
}

/** "denied | that a software error was to blame | and pointed to a leak": what is denied ends where the next thing is told. */
function complementOf(denying: string): string {
  const at = denying.search(
    /(?<!\p{L})(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing))(?!\p{L})/iu,
  );
  if (at < 0) return denying;
  return denying.slice(at).split(/,? (?:and|but) (?=\p{L}{2,14}(?:ed|s) )|[;]/u)[0]!;
}

/** "The owners deny this": what is denied is what the linked sentence says. */
const DENIES_THIS =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)) (?:this|it|them|these|those|all of (?:this|it|them)|the (?:claim|allegation|accusation|report)s?)\b/i;
const NEGATED = /(?<!\p{L})(?:not|no|never|nobody|none|neither|without|n['’]t)(?!\p{L})/iu;

/**
 * Does one claim deny what the other says? "denied that the dam leaked" and "the dam leaked"; not "denied that managers knew" and "not one
 * person knew", which say the same, nor "denies the charge" and "he followed orders".
 */
export function isDenialOf(denying: string, said: string): boolean {
  // "denied it was to blame | and pointed to a leak"
  if (NEGATED.test(said) || (/^(?:and|but)\b/i.test(denying) && complementOf(denying) === denying)) return false;
  // "denies the accusation": only of what the other side calls one
  if (/\bthe (?:accusation|allegation|charge)s?\b/i.test(denying) && !/\b(?:accus|alleg|charg|blam|claim)/i.test(said)) return false;
  if (DENIES_THIS.test(denying)) return true;
  const wanted = new Set(
    words(complementOf(denying)).filter(
      (stem) => !/^(?:deni|deny|reject|dismiss|disput|been|have|were|that|this|with|from|said)$/.test(stem),
    ),
  );
  return words(said).some((stem) => wanted.has(stem));
}
