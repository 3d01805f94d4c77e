import { isSourceNoun, ROLES, TITLES } from '../claims/attribution-words.ts';
import type { Attribution } from '../types.ts';

/** Characters around a name in which an article says whose it is: "Karin Aldersson, who has led Borealis since 2019". */
const REACH = 80;
/** Places of a name that are looked at in one article; he is introduced at the first of them. */
const MOST_PLACES = 4;

/** Bodies named by what they are alone, and what the people are called who speak for them. */
const SPEAKERS: [bodies: RegExp, people: RegExp][] = [
  [
    /\b(?:company|firm|group|manufacturer|maker|operator|airline|carrier|retailer|brand|bank|lender|giant|drugmaker|carmaker|utility|developer|owners?|museum|gallery|hospital|clinic|school|college|university|club|team|side|charity|society|association|federation|league|organi[sz]ers?|festival|theatre|broadcaster|publisher|shipyard|yard|line|port|airport|zoo|hotel|plant|factory|foundation|trust|institute)\b/i,
    /\b(?:chief executive|ceo|chair(?:man|woman|person)?|director|boss|founder|owner|president|manager|head|coach|captain|principal|rector|curator|spokes(?:man|woman|person)|executive|commissioner|chief)\b/i,
  ],
  [
    /\b(?:union|party|opposition|movement|campaign)\b/i,
    /\b(?:leader|secretary|president|head|chair(?:man|woman)?|spokes(?:man|woman|person)|organi[sz]er|negotiator)\b/i,
  ],
  [
    /\b(?:government|cabinet|administration|ministry|ministers?|treasury|state|council|city|town hall|authorit(?:y|ies)|officials?|agency|department|office|service|regulator|watchdog|body)\b/i,
    /\b(?:minister|secretary|president|premier|chancellor|mayor|governor|leader|spokes(?:man|woman|person)|director|head|commissioner|chief|officer|official|alderman|councillor|inspector)\b/i,
  ],
  [
    /\b(?:police|officers|detectives|investigators|force)\b/i,
    /\b(?:police|superintendent|inspector|commissioner|sergeant|constable|detective|chief|officer|spokes(?:man|woman|person)|sheriff)\b/i,
  ],
  [/\b(?:prosecutors?|prosecution)\b/i, /\b(?:prosecutor|attorney)\b/i],
  [/\b(?:court|judges?|tribunal|ruling|verdict)\b/i, /\b(?:judge|justice|magistrate)\b/i],
  [/\b(?:hospital|doctors?|clinic|medics?|health)\b/i, /\b(?:doctor|surgeon|physician|professor|nurse|dr)\b/i],
];

/**
 * Is one of two sources a person and the other the body he speaks for, as far as the articles tell? "Borealis" | "Ms Aldersson", whom either
 * article calls Borealis chief executive; "the company" | "chief executive Rory Calder".
 * @param texts of both articles
 */
export function isBodyOf(a: Attribution, b: Attribution, texts: string[]): boolean {
  return speaksFor(a, b, texts) || speaksFor(b, a, texts) || mayBeNamed(a, b) || mayBeNamed(b, a);
}

/** "the airline" may be any body with a name, "Helvia". */
function mayBeNamed(a: Attribution, b: Attribution): boolean {
  return (
    /^(?:the|its) \p{Ll}[\p{Ll} -]+$/u.test(a.name) && SPEAKERS[0]![0].test(a.name) && /^(?:The )?\p{Lu}[\p{L}\p{N}&-]+$/u.test(b.name)
  );
}

function speaksFor(person: Attribution, body: Attribution, texts: string[]): boolean {
  const surname = surnameOf(person.name);
  if (surname === null) return false;
  const names = properWords(body.name);
  const isGeneric = names.length === 0;
  const kinds = isGeneric ? SPEAKERS.filter(([bodies]) => bodies.test(body.name)).map(([, people]) => people) : [];
  if (isGeneric && kinds.length === 0) return false;
  // "sports director Andrej Pavlič": of no other body than the one the story is about
  const title = person.name.slice(0, -surname.length);
  if (SPEAKERS[0]![1].test(title) && !SPEAKERS.some(([bodies]) => bodies.test(title)) && !namesRole(body.name)) return true;
  const says = (around: string): boolean =>
    isGeneric ? kinds.some((people) => people.test(around)) : names.every((word) => hasWord(around, word));
  return says(person.name.slice(0, -surname.length)) || texts.some((text) => placesOf(text, surname).some((around) => says(around)));
}

/** As a whole word: "Calder" is no part of "Calderford". */
const hasWord = (text: string, word: string): boolean =>
  text.split(/[^\p{L}\p{N}'’-]+/u).some((one) => one.replace(/['’]s?$/, '') === word);

/** "Mayor Ada Holt" is a person too. */
const namesRole = (name: string): boolean =>
  name.split(/\s+/).some((word) => ROLES.has(word.toLowerCase()) || TITLES.has(word.toLowerCase()));

/** What stands around the first places of a name in a text, each within its own line. */
function placesOf(text: string, name: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(name); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(name, at + name.length)) {
    if (/\p{L}/u.test(text[at + name.length] ?? '')) continue; // "Calderford" is not Calder
    const before = text
      .slice(Math.max(0, at - REACH), at)
      .split(/\n|[.!?] (?=\p{Lu})/u)
      .at(-1)!;
    const after = text.slice(at + name.length, at + name.length + REACH).split(/\n|[.!?] (?=\p{Lu})/u)[0]!;
    found.push(before + after);
  }
  return found;
}

/** "chief executive Rory Calder" → Calder; null for a name that ends in what somebody is. */
function surnameOf(name: string): string | null {
  if (/\b(?:of|at|for|in|from) (?:the )?\S+$/.test(name)) return null; // "economists at the University of Calder"
  const word = name.slice(name.lastIndexOf(' ') + 1);
  const last = /^\p{Lu}[\p{L}'’-]+$/u.test(word) ? word : null;
  return last !== null && !isSourceNoun(last.toLowerCase()) ? last : null;
}

/** The words that only this body's name has: "the union ACV-Food" → ACV-Food; none of "The company". */
function properWords(name: string): string[] {
  const words = name.match(/\p{Lu}[\p{L}\p{N}'’-]{2,}/gu) ?? [];
  return words.filter(
    (word) => !isSourceNoun(word.toLowerCase()) && !ROLES.has(word.toLowerCase()) && !/^(?:The|This|That|His|Her|Its|Their)$/.test(word),
  );
}
