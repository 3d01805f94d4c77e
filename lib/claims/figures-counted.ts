import { BOUNDARY, LEVEL_VERBS, NOT_PLURAL, PAST_TENSES, PLURALS, SINGULAR_VERBS, SKIPPED, STATES } from './figures-counted.data.ts';
import { CARDINALS } from './figures-numbers.data.ts';
import { isHyphen, type Token } from './figures-tokens.ts';

/** What a number counts, as it stands and in lower case, and the token after it. */
export interface CountedRead {
  counted: string;
  to: number;
}

/** Longest noun phrase looked at: "3,000 newly trained North Korean special forces soldiers" has 7 words. */
const MAX_WORDS = 9;

/**
 * The noun phrase right after a number: "(12,000) North Korean troops, including" → "north korean troops".
 * `isSingular`: one thing is described, so that a verb in "-s" may follow it ("the third earthquake strikes").
 * A number but one is followed by a plural sooner or later, so the first plural (and plurals right after it: "news outlets") is the head.
 */
export function readCounted(text: string, tokens: Token[], at: number, isSingular = false): CountedRead {
  let from = at;
  if (tokens[from]?.lower === 'of') {
    from += 1;
    // "40 of them rare" counts whatever stood before
    if (/^(?:them|whom|which|us|these|those)$/.test(tokens[from]?.lower ?? '') && !isPlural(tokens[from + 1]))
      return { counted: '', to: at };
    while (/^(?:the|its|his|her|their|our|all|these|those|more|than|last|first)$/.test(tokens[from]?.lower ?? '')) from += 1;
    // "192 of the assembly's | 300 seats"
    const owner = tokens.slice(from, from + 4).findIndex((token) => /['’]s?$/.test(token.text) || /['’]s$/.test(token.lower));
    if (owner >= 0 && tokens[from + owner + 1]?.kind === 'number') from += owner + 1;
    // "nine of the ten towns"
    if (tokens[from]?.kind === 'number' || CARDINALS[tokens[from]?.lower ?? ''] !== undefined) from += 1;
  }
  while (SKIPPED.has(tokens[from]?.lower ?? '') && from < at + 4) from += 1;
  const state = readState(tokens, from);
  if (state) return { counted: slice(text, tokens, from, state), to: state };
  const head = findHead(tokens, from, isSingular);
  return head === null ? { counted: '', to: at } : { counted: slice(text, tokens, from, head + 1), to: head + 1 };
}

/** "(100) killed and" → the token after "killed"; not "(12) wounded soldiers", "(12) injured in hospital" is one. */
function readState(tokens: Token[], at: number): number | null {
  if (!STATES.has(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1];
  const adjective = next?.kind === 'word' && !BOUNDARY.has(next.lower) && !PAST_TENSES.has(next.lower);
  return adjective ? null : at + 1;
}

/** Index of the head noun of the phrase that starts at `from`, or null. */
function findHead(tokens: Token[], from: number, isSingular: boolean): number | null {
  let last: number | null = null;
  let noun = false;
  for (let i = from; i < tokens.length && i < from + MAX_WORDS; i += 1) {
    const token = tokens[i]!;
    if (isHyphen(token) && token.glued && tokens[i + 1]?.glued) continue;
    const glued = isHyphen(tokens[i - 1]) && token.glued;
    if (token.lower === 'and' && last !== null && isAdjectivePair(tokens, i)) continue;
    if (token.kind !== 'word' || (BOUNDARY.has(token.lower) && !glued && !isName(tokens, i))) break;
    if (isSingular && noun && SINGULAR_VERBS.has(token.lower)) break;
    // "a $5m-a-year scheme | covers 300 homes", "a loan | last year", "a quake | early on Sunday"
    if (
      isSingular &&
      noun &&
      isPlural(token) &&
      (tokens[i + 1]?.kind === 'number' || /^(?:the|an?|its|his|her|their)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      break;
    if (isTimePhrase(tokens, i)) break;
    // "a 2.0-magnitude quake | two miles east"
    if (noun && !glued && CARDINALS[token.lower] !== undefined) break;
    // "one man | fatally"
    if (
      noun &&
      /[^i]ly$/.test(token.lower) &&
      !/^(?:family|assembly|daily|weekly|monthly|supply|ally|bully|only|early|elderly|friendly|butterfly)$/.test(token.lower)
    )
      break;
    if (STATES.has(token.lower) && noun) break; // "a quake | killed"
    // "an earthquake | measuring 7.6"
    if (
      noun &&
      /ing$/.test(token.lower) &&
      (tokens[i + 1]?.kind === 'number' || /^(?:an?|the|its|his|her)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      break;
    // "data traffic", "media companies"
    if (/^(?:data|media)$/.test(token.lower) && isPlainNoun(tokens[i + 1])) {
      noun = true;
      last = i;
      continue;
    }
    if (isPlural(token)) {
      while (
        isPlural(tokens[i + 1]) &&
        tokens[i + 1]!.kind === 'word' &&
        !BOUNDARY.has(tokens[i + 1]!.lower) &&
        !STATES.has(tokens[i + 1]!.lower)
      )
        i += 1;
      return STATES.has(tokens[i]!.lower) && tokens[i + 1]?.kind === 'word' && last === null ? last : i;
    }
    if (last === null && /^(?:struck|came|went|took|fell|hit|began|was|were|said|killed|rocked|shook)$/.test(token.lower)) break; // "magnitude 7.6 | struck"
    if (noun && (/(?<!e)ed$/.test(token.lower) || PAST_TENSES.has(token.lower)) && !glued) break;
    // "a 5-4 ruling": described by a number, an "-ing" is a noun
    if (!/(?:ly|ed|ing|tive|ous)$/.test(token.lower) || (isSingular && /ing$/.test(token.lower))) noun = true;
    last = i;
    if (/'s$/.test(token.lower)) noun = false;
  }
  if (last === null || !noun) return null;
  return last;
}

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !BOUNDARY.has(token.lower) &&
  !STATES.has(token.lower) &&
  !PAST_TENSES.has(token.lower) &&
  !/(?:ed|ly)$/.test(token.lower);

/** "| last year", "| early on Sunday", "| late Friday": when, not what. */
function isTimePhrase(tokens: Token[], at: number): boolean {
  if (!/^(?:last|next|early|late|later|earlier)$/.test(tokens[at]!.lower)) return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.kind === 'sign' ||
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|on|in|at|this|year|week|month|night|day|quarter|season|summer|winter|spring|autumn|fall|time|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      next.lower,
    )
  );
}

/** "12 Russian and Belarusian soldiers": two adjectives share a noun. */
function isAdjectivePair(tokens: Token[], and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  return /(?:an|ese|ish|ic|al|ian)$/.test(before?.lower ?? '') && /(?:an|ese|ish|ic|al|ian)$/.test(after?.lower ?? '');
}

/** "US" and "May" stand in the list of closed words, but "12 US troops" names a country. */
function isName(tokens: Token[], at: number): boolean {
  return /^(?:US|UN|IT|Us)$/.test(tokens[at]!.text) && tokens[at]!.text !== 'Us';
}

export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = token.lower;
  if (PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s|ous)$/.test(word) && !NOT_PLURAL.has(word);
}

/** Between a subject and its verb, and the verb and its number: "is now expected to", "reportedly". */
const LEVEL_FILLERS =
  /ly$|^(?:has|have|had|been|will|would|could|may|might|also|now|to|since|already|not|its|their|expected|forecast|projected|predicted|set|likely|due|estimated|thought|believed|reported|seen|track|course|pace)$/;

/**
 * Where nothing counted follows, the subject may say it: "The number of casualties was approximately (1,000)" → "casualties",
 * `hedge` is the first word of the figure, `hasUnit` says that it is money or a percentage.
 * "The death toll from the quake rose to (45)" → "death toll", "unemployment fell to (4.1%)" → "unemployment".
 */
export function readCountedBefore(text: string, tokens: Token[], at: number, hedge: string, hasUnit: boolean, isLength = false): string {
  const isPredicate = hedge === 'in' && /^(?:is|was|are|were|be|been)$/.test(tokens[at - 1]?.lower ?? '');
  if ((hedge === 'in' && !isPredicate) || tokens[at - 1]?.lower === 'of')
    return readNumberOf(text, tokens, at) || readOfWhat(text, tokens, hedge === 'in' ? at + 1 : at, hasUnit);
  let i = at - 1;
  while (i >= 0 && /^(?:to|at|by|from|approximately|a|an|the|of|record|high|low|between|estimated)$/.test(tokens[i]!.lower)) i -= 1;
  // "the count: 45", "soldiers—estimated between 10,000 and 12,000—", "the dead, estimated at 45"
  if (
    /^[:(–—]$/.test(tokens[i]?.text ?? '') ||
    (tokens[i]?.text === ',' && (hedge === 'estimated' || tokens[i + 1]?.lower === 'estimated'))
  )
    i -= 1;
  else {
    // "the fine exceeded | €40m": there the hedge is the verb
    const isVerb = /^(?:exce|surpass|topp)/.test(hedge);
    if (!isVerb && !LEVEL_VERBS.has(tokens[i]?.lower ?? '')) return readNumberOf(text, tokens, at) || readRaised(text, tokens, at);
    // "the man fell around | 2000ft"
    if (isLength && /^(?:fell|dropped|plunged|slid|tumbled|climbed)$/.test(tokens[i]?.lower ?? '')) return '';
    const isOnTrack = (at: number): boolean => tokens[at]!.lower === 'on' && /^(?:track|course|pace)$/.test(tokens[at + 1]?.lower ?? '');
    while (i >= 0 && (LEVEL_VERBS.has(tokens[i]!.lower) || LEVEL_FILLERS.test(tokens[i]!.lower) || isOnTrack(i))) i -= 1;
  }
  // Walk left over "the quake", "from", "the death toll": the leftmost phrase of the chain is the subject.
  let phrase: [number, number] | null = null;
  for (let step = 0; step < 4; step += 1) {
    const end = i;
    while (i >= 0 && end - i < 7 && (isNounLike(tokens[i]!) || isStatePair(tokens, i) || (isHyphen(tokens[i]) && tokens[i]!.glued))) i -= 1;
    if (i === end) break;
    phrase = [i + 1, end + 1];
    while (i >= 0 && /^(?:the|a|an|this|its|their|his|her|our|that|these|those|all)$/.test(tokens[i]!.lower)) i -= 1;
    if (!/^(?:of|in|from|for|at|among|on|by|across|to|with|into)$/.test(tokens[i]?.lower ?? '')) break;
    if (
      tokens[i]!.lower === 'of' &&
      /^(?:number|total|count|tally|toll|proportion|share|percentage|amount)$/.test(tokens[i - 1]?.lower ?? '')
    )
      break;
    i -= 1;
  }
  return phrase ? slice(text, tokens, phrase[0], phrase[1]) : '';
}

/** "put the number of dead at (45)" → "dead". */
function readNumberOf(text: string, tokens: Token[], at: number): string {
  for (let i = at - 2; i > 0 && i > at - 12; i -= 1) {
    if (/^[.;:!?]$/.test(tokens[i]!.text) || tokens[i]!.kind === 'number') return '';
    if (tokens[i]!.lower === 'of' && /^(?:number|total|count|tally|toll)$/.test(tokens[i - 1]!.lower)) {
      const read = readCounted(text, tokens, i + 1);
      return read.to <= at ? read.counted : '';
    }
  }
  return '';
}

/** "bringing the death toll from the disaster to (11)" → "death toll". */
function readRaised(text: string, tokens: Token[], at: number): string {
  if (!/^(?:to|at|by)$/.test(tokens[at - 1]?.lower ?? '')) return '';
  for (let i = at - 2; i >= 0 && i > at - 14; i -= 1) {
    if (/^[.;:!?]$/.test(tokens[i]!.text) || tokens[i]!.kind === 'number') return '';
    if (
      !/^(?:br(?:ing|ings|inging|ought)|push(?:es|ed|ing)|rais(?:e|es|ed|ing)|tak(?:e|es|ing)|took|lift(?:s|ed|ing)|put(?:s|ting)?|cut(?:s|ting)?|reduc(?:es|ed|ing)|increas(?:es|ed|ing)|lower(?:s|ed|ing)|show(?:s|ed|ing)?|report(?:s|ed|ing)?|estimat(?:es|ed|ing)|valu(?:es|ed|ing)|peg(?:s|ged)?)$/.test(
        tokens[i]!.lower,
      )
    )
      continue;
    let from = i + 1;
    while (/^(?:the|its|their|his|her|a|an|official|confirmed|reported|total|overall|provisional)$/.test(tokens[from]?.lower ?? ''))
      from += 1;
    let to = from;
    while (to < at - 1 && to < from + 4 && isNounLike(tokens[to]!)) to += 1;
    return to > from ? slice(text, tokens, from, to) : '';
  }
  return '';
}

/** "a population of (12,000)" → "population"; "a fine of (€40m)" → "fine". Without a unit only what a plain number can measure. */
function readOfWhat(text: string, tokens: Token[], at: number, hasUnit: boolean): string {
  const noun = tokens[at - 2];
  if (!noun || !isNounLike(noun)) return '';
  const takesNumber =
    /^(?:record|population|crowd|majority|turnout|attendance|value|average|capacity|age|toll|staff|workforce|membership|audience|target|goal|high|low|score|index|lead)$/;
  return hasUnit || takesNumber.test(noun.lower) ? slice(text, tokens, at - 2, at - 1) : '';
}

/** "the number of killed and wounded soldiers" */
function isStatePair(tokens: Token[], at: number): boolean {
  return /^(?:and|or)$/.test(tokens[at]!.lower) && STATES.has(tokens[at - 1]?.lower ?? '') && STATES.has(tokens[at + 1]?.lower ?? '');
}

function isNounLike(token: Token): boolean {
  return (
    token.kind === 'word' &&
    !BOUNDARY.has(token.lower) &&
    !LEVEL_VERBS.has(token.lower) &&
    !/^(?:estimated|estimates|indicated|suggested)$/.test(token.lower)
  );
}

function slice(text: string, tokens: Token[], from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).toLowerCase();
}
