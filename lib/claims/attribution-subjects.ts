import { type Analysis, isMark, isTime, type Phrase, segmentStart, trimPhrase } from './attribution-phrases.ts';
import { headOf, ROLES, sourceRank } from './attribution-words.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import type { Tag } from './clauses-tags.ts';

/** Appositions and asides between a subject and its verb that are looked through; more do not occur in readable prose. */
const MOST_ASIDES = 6;

/** The subject of a verb group that begins at `verb`. Looks through asides: "John Kirby, a spokesman for the council, said". */
export function readSubject(analysis: Analysis, verb: number): Phrase | null {
  const { tokens, tags } = analysis;
  let end = verb;
  for (let before = -1; before !== end; ) {
    before = end;
    while (end > 0 && (tags[end - 1] === 'adverb' || tags[end - 1] === 'not')) end--;
    if (isMark(tokens[end - 1], ')')) end = openingBracket(analysis, end - 1);
  }
  if (end > 1 && tags[end - 1] === 'relative' && /^(?:who|which)$/.test(tokens[end - 1]!.low)) return readAntecedent(analysis, end - 1);
  if (isMark(tokens[end - 1], ',—–')) return readBeforeAsides(analysis, end - 1);
  if (end > 1 && tags[end - 1] === 'coordinator' && !isMark(tokens[end - 2], '“"”;')) return readSharedSubject(analysis, end - 1);
  const start = segmentStart(analysis, end);
  const phrase = trimPhrase(analysis, start, end);
  const described = antecedentOf(analysis, start);
  if (described) return described;
  if (start > 1 && tags[start - 1] === 'subordinator' && isMark(tokens[start - 2], ',')) {
    // "The lawmaker, after a briefing by the army said": the subject stands before the comma where that has no verb yet.
    const outer = readBeforeAsides(analysis, start - 2);
    if (
      outer &&
      !isTime(tokens[outer.to - 1]) &&
      isName(analysis, outer) &&
      !isFiniteVerb(tokens, tags, outer.from - 1) &&
      !hasVerb(analysis, outer.to, start)
    )
      return outer;
  }
  if (phrase && !opensWithModifier(tags, phrase.from)) return phrase;
  return isMark(tokens[start - 1], ',—–') ? readBeforeAsides(analysis, start - 1) : null;
}

/** "Engineers who inspected it | say": the verb before the phrase belongs to a relative clause, so the subject stands before that. */
function antecedentOf(analysis: Analysis, start: number): Phrase | null {
  const { tokens, tags } = analysis;
  if (start < 3 || !isFiniteVerb(tokens, tags, start - 1)) return null;
  let i = start - 2;
  while (i > 0 && (tags[i] === 'adverb' || tags[i] === 'have' || tags[i] === 'be' || tags[i] === 'modal' || tags[i] === 'not')) i--;
  return i > 0 && /^(?:who|which|that)$/.test(tokens[i]!.low) && !isMark(tokens[i - 1], ',') ? readAntecedent(analysis, i) : null;
}

/** "Feldman would not say when, but | said the price was right": the subject of the verb before. */
function readSharedSubject(analysis: Analysis, coordinator: number): Phrase | null {
  const { tokens, tags } = analysis;
  for (let i = coordinator - 1; i > 0; i--) {
    if (tokens[i]!.kind === 'mark' && !isMark(tokens[i], ',%$€£')) return null;
    if (tags[i] === 'that' || tags[i] === 'relative' || tags[i] === 'subordinator') continue;
    if (!isFiniteVerb(tokens, tags, i)) continue;
    const subject = tags[i - 1] === 'coordinator' ? null : readSubject(analysis, i);
    // The verb of a clause inside ("when the talks began") has its subject behind the word that opens it.
    const opener = subject ? tags[subject.from - 1] : undefined;
    // "Woodward says the source was one man, and | promised": the clause is what Woodward says.
    if (subject && isMark(tokens[coordinator - 1], ',') && (opener === 's' || opener === 'past')) continue;
    if (subject && opener !== 'subordinator' && opener !== 'relative' && opener !== 'that') return subject;
  }
  return null;
}

function openingBracket({ tokens }: Analysis, close: number): number {
  let i = close;
  while (i > 0 && !isMark(tokens[i], '(')) i--;
  return i;
}

/** The subject before one or more asides, the last of which ends with the comma at `comma`. */
function readBeforeAsides(analysis: Analysis, comma: number): Phrase | null {
  const { tokens, tags } = analysis;
  let end = comma;
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    let start = end;
    while (start > 0 && !isMark(tokens[start - 1], ',—–;:“"')) start--;
    const isFirst = start === 0 || !isMark(tokens[start - 1], ',—–');
    const from = segmentStart(analysis, end);
    const phrase = trimPhrase(analysis, Math.max(from, start), end);
    const opensAside =
      tags[start] === 'relative' ||
      tags[start] === 'subordinator' ||
      opensWithModifier(tags, start) ||
      /^(?:known|including)$/.test(tokens[start]?.low ?? '');
    if (phrase && !isFirst && isOfListedAside(analysis, start)) {
      end = start - 1;
      continue;
    }
    if (phrase && !opensAside && (isFirst || isName(analysis, phrase))) return opensWithModifier(tags, phrase.from) ? null : phrase;
    if (isFirst) return null;
    end = start - 1;
  }
  return null;
}

/** "Providers, including those in Oman, | Kuwait and Qatar, also said": the names go on with what "including" began. */
function isOfListedAside({ tokens }: Analysis, start: number): boolean {
  for (let i = start - 2; i > 0 && i > start - 16; i--) {
    if (isMark(tokens[i - 1], ',') && /^(?:including|such|among|like|from)$/.test(tokens[i]!.low)) return true;
    if (tokens[i]!.kind === 'mark' && tokens[i]!.text !== ',') return false;
  }
  return false;
}

function hasVerb({ tokens, tags }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, tags, i)) return true;
  return false;
}

/** "a man who says", "the agency, which said": the noun phrase before the relative. */
function readAntecedent(analysis: Analysis, relative: number): Phrase | null {
  const end = isMark(analysis.tokens[relative - 1], ',') ? relative - 1 : relative;
  const start = segmentStart(analysis, end);
  const phrase = trimPhrase(analysis, start, end);
  if (!phrase) return null;
  // "spoke to one man who says": only what stands after the last preposition can be meant, "of" apart.
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    const isVerb = analysis.tags[i] === 'inf' || analysis.tags[i] === 'ing' || isTransitive(analysis.tags, i);
    if (isVerb || ((analysis.tags[i] === 'preposition' || analysis.tags[i] === 'to') && analysis.tokens[i]!.low !== 'of'))
      return afterOf(analysis, { from: i + 1, to: phrase.to });
  }
  return opensWithModifier(analysis.tags, phrase.from) ? null : afterOf(analysis, phrase);
}

/** "has accepted | the resignation" */
const isTransitive = (tags: Tag[], i: number): boolean =>
  (tags[i] === 'part' || tags[i] === 'past') && (tags[i + 1] === 'det' || tags[i + 1] === 'possessive');

/** "the resignation of | his defence minister, who said": nobody but the minister can have said it. */
function afterOf({ tokens, tags }: Analysis, { from, to }: Phrase): Phrase {
  for (let i = from + 1; i < to - 1; i++) {
    if (tokens[i]!.low !== 'of') continue;
    if (sourceRank(tokens, tags, from, to) < 2 && sourceRank(tokens, tags, i + 1, to) === 2) return { from: i + 1, to };
  }
  return { from, to };
}

const opensWithModifier = (tags: Tag[], i: number): boolean =>
  tags[i] === 'preposition' ||
  tags[i] === 'ing' ||
  tags[i] === 'past' ||
  tags[i] === 'part' ||
  tags[i] === 'subordinator' ||
  tags[i] === 'relative' ||
  tags[i] === 'to';

/** A name ("John Kirby"), not a description put after one ("a spokesman", "45", "chief executive of"). */
function isName({ tokens, tags }: Analysis, { from, to }: Phrase): boolean {
  const head = headOf(tokens, tags, from, to);
  // "Governor of Qeshm island", "Chief Executive" say what somebody is.
  if (head >= 0 && ROLES.has(tokens[head]!.low) && from > 1 && isMark(tokens[from - 1], ',')) return false;
  // "the candidate, regional bureaucrat Ana Reyes, said"
  if (tags[from] === 'nominal' && !tags.slice(from, to).includes('preposition') && tags[to - 1] === 'name' && tags[to - 2] === 'name')
    return true;
  return head >= 0 && tags[head] === 'name' && tags[from] !== 'det' && !(tags[from] === 'nominal' && !tokens[from]!.capital);
}

/** "Many of them said" */
export function isPartOfThem({ tokens }: Analysis, { from, to }: Phrase): boolean {
  return tokens[to - 1]?.low === 'them' && tokens[to - 2]?.low === 'of' && to - from <= 4 && !tokens[from]!.quoted;
}
