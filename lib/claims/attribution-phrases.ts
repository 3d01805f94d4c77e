import { AGENCIES, COUNTRY_OF, headOf, isSourceNoun, MEDIA, ROLES, SAYING_NOUNS, sourceRank, TEXTS, TITLES } from './attribution-words.ts';
import { TIME_WORDS } from './clauses.data.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import { type Tag, tagTokens } from './clauses-tags.ts';
import { type Token, tokenize } from './clauses-tokens.ts';
import { verbForm } from './clauses-verbs.ts';

/** A sentence with its words and their guessed parts of speech. */
export interface Analysis {
  text: string;
  tokens: Token[];
  tags: Tag[];
}

/** Token indices, end exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

const TIMES = new Set(TIME_WORDS.split(' '));
/** What statements are made in or at: "said in a statement" is no part of a name. */
const OCCASIONS = new Set(
  'statement interview report post tweet press conference speech letter email briefing address message video broadcast call release article court parliament memo'.split(
    ' ',
  ),
);

export function analyse(text: string): Analysis {
  const tokens = tokenize(text);
  return { text, tokens, tags: tagTokens(tokens) };
}

export const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text);
export const isTime = (token: Token | undefined): boolean => token !== undefined && (TIMES.has(token.low) || /^\d{4}$/.test(token.low));

/** The noun phrase that begins at a token: "South Korea’s Yonhap News Agency, citing …" → up to the comma. Null where none begins. */
export function readPhraseRight({ tokens, tags }: Analysis, start: number): Phrase | null {
  let i = start;
  while (i < tokens.length && (tags[i] === 'adverb' || isMark(tokens[i], '“"'))) i++;
  const from = i;
  let head = -1;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    // "according to court records": taken for a verb, but named a source.
    const tag = (tags[i] === 's' || tags[i] === 'base') && isSourceNoun(token.low) ? 'nominal' : tags[i]!;
    if (tag === 'det' || tag === 'possessive') {
      const goesOn =
        tags[i - 1] === 'preposition' || tags[i - 1] === 'coordinator' || tags[i - 1] === 'to' || tokens[i - 1]?.possessive === true;
      if (head >= 0 && !goesOn) break;
    } else if (tag === 'nominal' || tag === 'name' || tag === 'number') {
      if (head >= 0 && isTime(token) && tags[i - 1] !== 'det' && tags[i - 1] !== 'preposition') break;
      head = i;
    } else if (tag === 'pronoun' && i === from) {
      return { from, to: i + 1 };
    } else if (tag === 'preposition' && head >= 0) {
      if (!continuesWith(tokens, tags, i, from)) break;
    } else if (tag === 'coordinator' && head >= 0) {
      const next = readCoordinate(tokens, tags, i + 1);
      if (!next) break;
    } else if (tag === 'adverb' && head < 0) {
      // "the only known survivor"
    } else if (tag === 'ing' || tag === 'past' || tag === 'part') {
      // Modifiers ("the ruling party", "the United Nations") only before the head; "data compiled by" is read below.
      const isModifier = head < 0 || tokens[i - 1]?.possessive === true;
      const isCompiled = tokens[i + 1]?.low === 'by' && isSourceNoun(tokens[head]?.low ?? '');
      if (!isModifier && !isCompiled) break;
    } else if (tag === 'to' && head >= 0 && tokens[i - 1]!.low === 'close') {
      // "people close to the talks"
    } else if (token.text === '&' && head >= 0) {
      // "Smith & Sons"
    } else {
      break;
    }
  }
  while (i > from && i - 1 !== head && tags[i - 1] !== 'nominal' && tags[i - 1] !== 'name' && tags[i - 1] !== 'number') i--;
  return head >= 0 && i > from ? { from, to: i } : null;
}

/** Past "(NIS)" where it follows a name. */
export function afterAcronym({ tokens }: Analysis, i: number): number {
  return isMark(tokens[i], '(') && isMark(tokens[i + 2], ')') && tokens[i + 1]!.capital ? i + 3 : i;
}

/** Does a preposition go on with the source ("official in Kyiv", "head of the army") or leave it ("said on Friday")? */
function continuesWith(tokens: Token[], tags: Tag[], i: number, from: number): boolean {
  const low = tokens[i]!.low;
  const next = tokens[i + 1];
  if (
    !next ||
    next.kind === 'mark' ||
    isTime(next) ||
    (tags[i + 1] === 'det' && (isTime(tokens[i + 2]) || OCCASIONS.has(tokens[i + 2]?.low ?? '')))
  )
    return false;
  if (OCCASIONS.has(next.low) || OCCASIONS.has(tokens[i + 2]?.low ?? '')) return low === 'of';
  const headLow = tokens[headOf(tokens, tags, from, i)]?.low ?? '';
  if (low === 'of') return true;
  if (low === 'for') return ROLES.has(headLow) || AGENCIES.has(headLow) || (tags[i - 1] === 'name' && next.capital);
  if (low === 'from') return isSourceNoun(headLow);
  if (low === 'with' && (/^(?:knowledge|direct|access)$/.test(next.low) || tokens[i - 1]!.low === 'familiar')) return true;
  if (low === 'at' || low === 'with') return isSourceNoun(headLow) && (next.capital || (tags[i + 1] === 'det' && !isTime(tokens[i + 2])));
  if (low === 'by') return TEXTS.has(headLow) || SAYING_NOUNS.has(headLow) || verbForm(tokens[i - 1]!.low) !== null;
  if (low === 'in' || low === 'inside' || low === 'near') return isSourceNoun(headLow) && (next.capital || tags[i + 1] === 'det');
  if (low === 'on') return (TEXTS.has(headLow) || AGENCIES.has(headLow)) && (next.capital || tags[i + 1] === 'det');
  return (low === 'to' || low === 'against' || low === 'within') && isSourceNoun(headLow);
}

/** After "and": another source, and no clause of its own. */
function readCoordinate(tokens: Token[], tags: Tag[], start: number): boolean {
  let i = start;
  while (i < tokens.length && (tags[i] === 'det' || tags[i] === 'possessive' || tags[i] === 'nominal' || tags[i] === 'name')) i++;
  if (i === start) return false;
  return sourceRank(tokens, tags, start, i) === 2 && !isFiniteVerb(tokens, tags, i);
}

/** Where the clause part that ends before token `end` begins: after a mark, a finite verb, "that", a relative or a subordinator. */
export function segmentStart({ tokens, tags }: Analysis, end: number): number {
  let i = end;
  while (i > 0) {
    const tag = tags[i - 1]!;
    const token = tokens[i - 1]!;
    if (tag === 'mark' && !isMark(token, '()&.') && token.text !== '-') break;
    // A stop may end an abbreviation ("Const. Fanning"), hardly a longer or a small word.
    if (token.text === '.' && !(tokens[i - 2]?.kind === 'word' && tokens[i - 2]!.capital && tokens[i - 2]!.low.length <= 5)) break;
    if (tag === 'relative' || tag === 'subordinator') break;
    if (tag === 'that' && !isDemonstrative(tokens, tags, i - 1)) break;
    if (isFiniteVerb(tokens, tags, i - 1)) break;
    if (tag === 'coordinator' && hasVerbBefore(tokens, tags, i - 1)) break;
    // "the emergency | her cabinet decreed"
    const opensNew = tags[i] === 'possessive' || (tags[i] === 'det' && /^(?:the|an?|this|these)$/.test(tokens[i]!.low));
    if (i < end && opensNew && tag === 'nominal' && !token.possessive && !isTime(token)) break;
    i--;
  }
  return i;
}

/** "that country" at the start of a clause. */
function isDemonstrative(tokens: Token[], tags: Tag[], i: number): boolean {
  return (i === 0 || tokens[i - 1]!.kind === 'mark') && (tags[i + 1] === 'nominal' || tags[i + 1] === 'name');
}

function hasVerbBefore(tokens: Token[], tags: Tag[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    if (isMark(tokens[at], ',;:—–"“”')) return at === i - 1;
    if (tags[at] === 'that' || tags[at] === 'relative' || tags[at] === 'subordinator') return false;
    if (isFiniteVerb(tokens, tags, at)) return true;
  }
  return i === 0;
}

/** Takes "But on Friday" from the front and "on Friday" from the end of a phrase. */
export function trimPhrase({ tokens, tags }: Analysis, start: number, end: number): Phrase | null {
  let from = start;
  let to = end;
  for (let guard = 0; guard < 8; guard++) {
    const before = from;
    while (
      from < to &&
      (tags[from] === 'coordinator' ||
        tags[from] === 'adverb' ||
        /^(?:both|either)$/.test(tokens[from]!.low) ||
        isMark(tokens[from], '“"”().'))
    )
      from++;
    if (
      tags[from] === 'det' &&
      tags[from + 1] === 'adverb' &&
      /ly$/.test(tokens[from + 1]!.low) &&
      /^(?:most|more)$/.test(tokens[from]!.low)
    )
      from += 2;
    if (from < to && tags[from] === 'preposition') {
      // A leading time or occasion: "On Friday", "In a statement", "In November".
      let at = from + 1;
      while (at < to && (tags[at] === 'det' || tags[at] === 'possessive')) at++;
      if (isTime(tokens[at]) || OCCASIONS.has(tokens[at]?.low ?? '')) {
        at++;
        while (at < to && (tags[at] === 'number' || isTime(tokens[at]))) at++;
        from = at;
      }
    } else if (
      from < to - 1 &&
      isTime(tokens[from]) &&
      tags[from] !== 'det' &&
      !tokens[from]!.possessive &&
      tags[from + 1] !== 'preposition'
    ) {
      from++;
    }
    if (from === before) break;
  }
  for (let guard = 0; guard < 6; guard++) {
    const before = to;
    while (to > from && (tags[to - 1] === 'adverb' || tags[to - 1] === 'not' || isMark(tokens[to - 1], '“"”(,'))) to--;
    let at = to - 1;
    while (
      at > from &&
      (isTime(tokens[at]) || (tags[at] === 'number' && isTime(tokens[at - 1])) || (tags[at] === 'det' && isTime(tokens[at + 1])))
    )
      at--;
    if (at < to - 1 && at > from && tags[at] === 'preposition') at--;
    if (at < to - 1 && at >= from) to = at + 1;
    if (to === before) break;
  }
  return from < to ? { from, to } : null;
}

/**
 * Who stands behind a phrase: "a statement from the ministry" → the ministry; "the ministry's report" → the ministry;
 * "police and witnesses" → both.
 */
export function readSources(analysis: Analysis, phrase: Phrase): Phrase[] {
  const { tokens, tags } = analysis;
  let { from, to } = phrase;
  const head = headOf(tokens, tags, from, to);
  if (head < 0) return [phrase];
  const low = tokens[head]!.low;
  if ((TEXTS.has(low) || SAYING_NOUNS.has(low)) && tags[head] !== 'name') {
    let by = head + 1;
    while (by < to && tokens[by]!.low !== 'by' && tokens[by]!.low !== 'from') by++;
    const owner = ownerBefore(analysis, from, head);
    if (by < to - 1) {
      if (sourceRank(tokens, tags, by + 1, to) === 2) from = by + 1;
    } else if (owner) return [owner];
    else if (head + 2 < to && (tokens[head + 1]!.low === 'in' || tokens[head + 1]!.low === 'on') && containsName(tags, head + 2, to)) {
      from = head + 2;
      const inner = ownerBefore(analysis, from, to - 1);
      if (inner) return [inner];
    }
  }
  // "Farmers quoted by the agency" are the farmers.
  const cut = tags.findIndex((tag, i) => i > headOf(tokens, tags, from, to) && i < to && (tag === 'past' || tag === 'part'));
  return splitCoordinated(analysis, { from, to: cut > from ? cut : to });
}

/** "the ministry's own report" → the ministry. */
function ownerBefore({ tokens }: Analysis, from: number, head: number): Phrase | null {
  for (let i = head - 1; i >= from; i--) if (tokens[i]!.possessive) return { from, to: i + 1 };
  return null;
}

const containsName = (tags: Tag[], from: number, to: number): boolean => tags.slice(from, to).includes('name');

function splitCoordinated({ tokens, tags }: Analysis, { from, to }: Phrase): Phrase[] {
  for (let i = from + 1; i < to - 1; i++) {
    if (tags[i] !== 'coordinator' || tokens[i]!.low !== 'and') continue;
    const right = headOf(tokens, tags, i + 1, to);
    const left = headOf(tokens, tags, from, i);
    if (left < 0 || right < 0) continue;
    const isAdjective =
      COUNTRY_OF.has(
        tokens
          .slice(from, i)
          .map((token) => token.low)
          .join(' '),
      ) &&
      !/a$/.test(tokens[i - 1]!.low) &&
      tags[i + 1] === 'name' &&
      right > i + 1;
    const isOneBody = tags[left] === 'name' && tags[right] === 'name' && tokens.slice(from, i).some((token) => token.low === 'of');
    const sharesHead =
      tags[left] === 'name' &&
      tags[i + 1] !== 'det' &&
      tokens[right]!.capital &&
      (AGENCIES.has(tokens[right]!.low) || MEDIA.has(tokens[right]!.low));
    // "the Interior and Commerce departments"
    const isPairOfBodies =
      tags[left] === 'name' &&
      tags[i + 1] === 'name' &&
      right === i + 2 &&
      tokens[right]!.low.endsWith('s') &&
      AGENCIES.has(tokens[right]!.low);
    // "officials at the Interior and Commerce departments"
    const isInside = tags.slice(from, i).includes('preposition') && tags[i + 1] === 'name';
    // "team president and general manager Ed Stefanski": one person with two titles
    const isTitles = tags[from] !== 'det' && isTitle(tokens[left]!) && tags[right] === 'name' && tokens.slice(i + 1, right).some(isTitle);
    if (isAdjective || isOneBody || sharesHead || isPairOfBodies || isInside || isTitles) continue;
    if (sourceRank(tokens, tags, from, i) === 2 && sourceRank(tokens, tags, i + 1, to) === 2) {
      return [{ from, to: i }, ...splitCoordinated({ text: '', tokens, tags }, { from: i + 1, to })];
    }
  }
  return [{ from, to }];
}

const isTitle = ({ low }: Token): boolean => TITLES.has(low) || (ROLES.has(low) && !low.endsWith('s'));

/** The words of a phrase as they stand, without a possessive ending or surrounding quotation marks. */
export function phraseText({ text, tokens }: Analysis, { from, to }: Phrase): string {
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!first || !last) return '';
  const words = text.slice(first.start, last.end);
  return (last.possessive ? words.replace(/['’‘]s?$/u, '') : words).replace(/^[“"'‘]|[”"]$/g, '');
}
