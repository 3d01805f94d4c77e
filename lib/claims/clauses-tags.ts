import * as words from './clauses.data.ts';
import { isTitleCase, type Token } from './clauses-tokens.ts';
import { isKnownVerb, pastOf, verbForm } from './clauses-verbs.ts';

/**
 * Guessed part of speech. be, have, do, modal: finite or not as the word says · past: finite past tense or participle · part: participle
 * after be or have · s: third person · base: plural present · inf: after "to" or a modal · name: capitalised, no function word.
 */
export type Tag =
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'past'
  | 'part'
  | 's'
  | 'base'
  | 'inf'
  | 'ing'
  | 'to'
  | 'not'
  | 'det'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'subordinator'
  | 'coordinator'
  | 'relative'
  | 'that'
  | 'adverb'
  | 'number'
  | 'name'
  | 'nominal'
  | 'mark';

const set = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
export const DETERMINERS: Set<string> = set(words.DETERMINERS);
export const POSSESSIVES: Set<string> = set(words.POSSESSIVES);
export const PRONOUNS: Set<string> = set(words.PRONOUNS);
const BE = set(words.BE);
const HAVE = set(words.HAVE);
const DO = set(words.DO);
const MODALS = set(words.MODALS);
const PREPOSITIONS = set(words.PREPOSITIONS);
const SUBORDINATORS = set(words.SUBORDINATORS);
const COORDINATORS = set(words.COORDINATORS);
const RELATIVES = set(words.RELATIVES);
const ADVERBS = set(words.ADVERBS);
const PLURALS = set(words.PLURALS_WITHOUT_S);
const NOT_ADVERBS = set(words.NOT_ADVERBS);
export const CLAUSE_TAKERS: Set<string> = set(words.CLAUSE_TAKERS);
export const TAKES_TWO: Set<string> = set(words.TAKES_TWO);

export const isNominal = (tag: Tag | undefined): boolean => tag === 'nominal' || tag === 'name' || tag === 'number';
export const opensPhrase = (tag: Tag | undefined): boolean => tag === 'det' || tag === 'possessive';

/** One guessed tag a token, from closed classes, a verb list and the neighbours. Never right everywhere; made for news prose. */
export function tagTokens(tokens: Token[]): Tag[] {
  const title = isTitleCase(tokens);
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.length; i++) tags.push(tagAt(tokens, tags, i, title));
  return tags;
}

function tagAt(tokens: Token[], tags: Tag[], i: number, title: boolean): Tag {
  const token = tokens[i]!;
  const low = token.low;
  if (token.kind === 'mark') return 'mark';
  if (token.kind === 'number') return 'number';
  const starts =
    i === 0 || /^[:;—]$/.test(tokens[i - 1]!.text) || (/^[“"‘']$/.test(tokens[i - 1]!.text) && tokens[i - 1]!.end === token.start);
  const next = tokens[i + 1];
  // "the US", "WHO said": capitals throughout are a name, though the letters spell another word.
  if (!title && token.capital && /^\p{Lu}{2,5}$/u.test(token.text)) return 'name';
  if (token.capital && !starts && !title && !isFunctionWord(low)) return 'name';
  if (token.capital && starts && next?.capital && !title && !isFunctionWord(low) && !ADVERBS.has(low)) return 'name';
  if (token.possessive) return token.capital ? 'name' : 'nominal';
  if (low === 'not' || low === "n't") return 'not';
  if (BE.has(low)) return 'be';
  if (HAVE.has(low)) return 'have';
  if (DO.has(low)) return 'do';
  if (MODALS.has(low) && !(low === 'may' && token.capital && !starts)) return 'modal';
  if (low === 'that') return 'that';
  if (low === 'to') return 'to';
  if (POSSESSIVES.has(low) && low !== 'whose') return low === 'her' && !nextIsNominal(tokens, i) ? 'pronoun' : 'possessive';
  if (RELATIVES.has(low)) return 'relative';
  if (COORDINATORS.has(low)) return 'coordinator';
  if (DETERMINERS.has(low)) return 'det';
  if (PRONOUNS.has(low)) return 'pronoun';
  if (SUBORDINATORS.has(low)) return 'subordinator';
  if (PREPOSITIONS.has(low)) return 'preposition';
  // "The roof collapsed, killing two": after a comma even what is often a noun is a participle.
  if (low.endsWith('ing') && tokens[i - 1]?.text === ',' && isKnownVerb(low) && next?.kind !== 'mark') return 'ing';
  // "Fanning said": an unknown word in -ing that opens a sentence is somebody's name.
  if (starts && token.capital && !title && low.endsWith('ing') && !isKnownVerb(low)) return 'nominal';
  const verb = tagVerb(tokens, tags, i);
  if (verb) return verb;
  if (tags[i - 1] === 'modal' && !ADVERBS.has(low) && !low.endsWith('ly')) return 'inf';
  if (ADVERBS.has(low)) return 'adverb';
  if (low.endsWith('ly') && low.length > 4 && !NOT_ADVERBS.has(low)) return 'adverb';
  return 'nominal';
}

function isFunctionWord(low: string): boolean {
  return (
    DETERMINERS.has(low) ||
    PRONOUNS.has(low) ||
    POSSESSIVES.has(low) ||
    PREPOSITIONS.has(low) ||
    SUBORDINATORS.has(low) ||
    COORDINATORS.has(low) ||
    RELATIVES.has(low) ||
    BE.has(low) ||
    HAVE.has(low) ||
    low === 'not'
  );
}

function isTensed(low: string): boolean {
  const form = verbForm(low)?.form;
  return BE.has(low) || HAVE.has(low) || MODALS.has(low) || form === 'past' || form === 'pastpart';
}

function nextIsNominal(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'word' && !isFunctionWord(next.low);
}

/** Looks past adverbs and "not" to the left. */
export function previousTag(tags: Tag[], i: number): number {
  let at = i - 1;
  while (at >= 0 && (tags[at] === 'adverb' || tags[at] === 'not')) at--;
  return at;
}

function tagVerb(tokens: Token[], tags: Tag[], i: number): Tag | null {
  const verb = verbForm(tokens[i]!.low);
  if (!verb || (verb.base === 'close' && tokens[i + 1]?.low === 'to')) return null;
  const at = previousTag(tags, i);
  const left = tags[at];
  const leftToken = tokens[at];
  const right = tokens[i + 1];
  if (left === 'modal' || left === 'do' || (left === 'to' && verb.form === 'base' && !isPreposition(tokens[at - 1]))) return 'inf';
  if (verb.form === 'ing') return opensPhrase(left) && !rightOpensPhrase(right) ? 'nominal' : 'ing';
  if (verb.form === 'pastpart' || verb.form === 'part' || verb.form === 'past') {
    if (left === 'be' || left === 'have') return 'part';
    if (left === 'coordinator' && (tags[at - 1] === 'part' || tags[at - 1] === 'past')) return tags[at - 1]!;
    // "Some speculated that"
    if (right?.low === 'that' && /^(?:some|many|most|several|both|few)$/.test(leftToken?.low ?? '')) return 'past';
    if (opensPhrase(left) || left === 'possessive' || leftToken?.possessive) return 'nominal';
    // "Allied nations have …": describes the noun that is the subject.
    const afterNext = tokens[i + 2];
    const isFirst = left === undefined || (left === 'mark' && leftToken?.text === ',') || left === 'coordinator';
    if (
      isFirst &&
      !CLAUSE_TAKERS.has(verb.base) &&
      right?.kind === 'word' &&
      /[^s]s$/.test(right.low) &&
      !isFunctionWord(right.low) &&
      afterNext &&
      isTensed(afterNext.low)
    )
      return 'nominal';
    if (left === 'preposition' && right?.kind === 'word' && !isFunctionWord(right.low)) return 'nominal';
    return verb.form === 'part' ? 'part' : 'past';
  }
  if (opensPhrase(left) || left === 'preposition' || leftToken?.possessive) {
    // "hit", "set", "put" after a noun phrase are handled below; after "the" they are nouns.
    return null;
  }
  if (verb.form === 's') {
    // "three suspects were held"
    if (left === 'number' || NUMBER_WORD.test(leftToken?.low ?? '')) return null;
    const after = right?.kind === 'word' ? verbForm(right.low) : null;
    // "Similar notes go out": two verbs do not stand side by side.
    if (after?.form === 'base' && !after.isAmbiguous && left === 'nominal') return null;
    // "…, Keller claims." and "The bureau, a state body, says"
    const endsSentence = right === undefined || (right.kind === 'mark' && /^[.,!?]$/.test(right.text));
    if (CLAUSE_TAKERS.has(verb.base) && left === 'name' && endsSentence) return 's';
    if (CLAUSE_TAKERS.has(verb.base) && !verb.isAmbiguous && left === 'mark' && leftToken?.text === ',') return 's';
    if (left === 'pronoun' || left === 'relative' || left === 'that') return 's';
    const follows =
      rightOpensPhrase(right) || (right?.kind === 'word' && (right.low.endsWith('ly') || verbForm(right.low)?.form === 'ing'));
    if (left === 'name') return !verb.isAmbiguous || follows || right?.kind === 'number' ? 's' : null;
    // "voices on Sudan", "shares in the bank": before a preposition a plural noun, not a verb.
    const isPrepositional = right !== undefined && PREPOSITIONS.has(right.low) && tokens[i + 2]?.kind !== 'number';
    if (left === 'nominal') return !verb.isAmbiguous || (follows && !isPrepositional) ? 's' : null;
    if (left === 'coordinator') return !verb.isAmbiguous && rightOpensPhrase(right) ? 's' : null;
    // "The institute, based in Geneva, estimates that"
    if (left === 'mark' && leftToken?.text === ',' && CLAUSE_TAKERS.has(verb.base) && right?.low === 'that') return 's';
    // "Larry Kroon, pastor of the church, estimates damage at"
    if (left === 'mark' && leftToken?.text === ',' && CLAUSE_TAKERS.has(verb.base) && tags[0] === 'name' && right?.kind === 'word')
      return 's';
    // “…,” says the mayor
    if (left === 'mark' && leftToken?.quoted && CLAUSE_TAKERS.has(verb.base) && rightOpensPhrase(right)) return 's';
    return null;
  }
  // "The mixture, say economists, is new", "Flaw 'fixed', say Microsoft"
  if (
    left === 'mark' &&
    CLAUSE_TAKERS.has(verb.base) &&
    /^[,”"’']$/.test(leftToken?.text ?? '') &&
    (isPluralOrName(right) || (verb.base === 'say' && opensPlural(tokens, i + 1)))
  )
    return 'base';
  const pastToo = pastOf(tokens[i]!.low); // "hit", "cut", "put"
  if (pastToo && (left === 'be' || left === 'have')) return 'part';
  if (left === 'pronoun' || left === 'relative') return 'base';
  if (left === 'nominal' || left === 'name') {
    const plural = leftToken !== undefined && (/[^s]s$/.test(leftToken.low) || PLURALS.has(leftToken.low));
    if (plural && (!verb.isAmbiguous || rightOpensPhrase(right))) return 'base';
    const ends = right === undefined || (right.kind === 'mark' && /^[,.]$/.test(right.text));
    // "…, prosecutors charge."
    if (CLAUSE_TAKERS.has(verb.base) && plural && ends && opensAfterComma(tokens, tags, at)) return 'base';
    if (CLAUSE_TAKERS.has(verb.base) && (ends || rightOpensPhrase(right)) && hasPluralHead(tokens, tags, i)) return 'base';
    if (CLAUSE_TAKERS.has(verb.base) && !verb.isAmbiguous && isPairOfSubjects(tags, i)) return 'base';
    // "Reports from NATO indicate that", "Moscow and Pyongyang deny it"
    if (!verb.isAmbiguous && rightOpensPhrase(right) && !pastToo && !right?.capital) return 'base';
    if (pastToo && rightOpensPhrase(right) && !verb.isAmbiguous) return 'past';
  }
  if (left === 'coordinator' && !verb.isAmbiguous) return tags.includes('inf') ? 'inf' : 'base';
  return null;
}

/** "…, | court records show." */
function opensAfterComma(tokens: Token[], tags: Tag[], head: number): boolean {
  let at = head;
  while (at > 0 && head - at < 4 && /^(?:name|nominal|det)$/.test(tags[at - 1]!)) at--;
  return tokens[at - 1]?.text === ',';
}

/** "say | the researchers" */
const opensPlural = (tokens: Token[], i: number): boolean =>
  /^(?:the|some|many|his|her|their|both|other)$/.test(tokens[i]?.low ?? '') && isPluralOrName(tokens[i + 1]);

const isPluralOrName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isFunctionWord(token.low) && (token.capital || /[^s]s$/.test(token.low) || PLURALS.has(token.low));

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|few|many|dozen)$/;

/** The "to" of "according to", "due to", "close to" leads to a noun. */
function isPreposition(before: Token | undefined): boolean {
  return before !== undefined && /^(?:according|due|thanks|owing|close|next|prior|contrary)$/.test(before.low);
}

/** "analysts at the bank | estimate": is the noun that a phrase is about a plural? */
function hasPluralHead(tokens: Token[], tags: Tag[], end: number): boolean {
  let start = end;
  while (start > 0 && /^(?:det|possessive|number|nominal|name|preposition)$/.test(tags[start - 1]!)) start--;
  const first = tags.slice(start, end).indexOf('preposition');
  const head = first > 0 ? tokens[start + first - 1] : undefined;
  return head !== undefined && (/[^s]s$/.test(head.low) || PLURALS.has(head.low));
}

/** "Parata and his family | believe" */
function isPairOfSubjects(tags: Tag[], end: number): boolean {
  let at = end;
  while (at > 0 && /^(?:det|possessive|nominal|name)$/.test(tags[at - 1]!)) at--;
  return tags[at - 1] === 'coordinator' && isNominal(tags[at - 2]) && (at < 4 || tags[at - 3] === 'mark');
}

/** After a verb: a determiner, pronoun, preposition, number or quotation rather than another noun. */
function rightOpensPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return /^[“"‘:]$/.test(token.text);
  return isFunctionWord(token.low) || token.low === 'that' || token.low === 'to' || token.capital;
}

/** "said by email": how it was said, not who said it. */
export function isMeans(token: Token | undefined): boolean {
  return /^(?:e-?mail|phone|telephone|text|letter|fax|video|radio|satellite|message|way|then|now|mistake)$/.test(token?.low ?? '');
}
