import type { Certainty } from '../types.ts';
import { readAfterVerb, skipCircumstances } from './attribution-after-verb.ts';
import { isEmbedded } from './attribution-embedded.ts';
import { nameAfter, sourcesBefore, wholeSubject } from './attribution-lists.ts';
import { findNounFrames, findPrepositionFrames } from './attribution-nouns.ts';
import { certaintyOf, isReport, PRONOUNS_FOR_SOURCES, readParticiple } from './attribution-participles.ts';
import { readBy, readPassive } from './attribution-passives.ts';
import { type Analysis, afterAcronym, isTime, type Phrase, readPhraseRight, readSources } from './attribution-phrases.ts';
import { isPartOfThem, readSubject } from './attribution-subjects.ts';
import { fitsVerb } from './attribution-verbs.ts';
import { headOf, isWeakVerb, SAYING_NOUNS, SAYING_VERBS, sourceRank } from './attribution-words.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import { verbForm } from './clauses-verbs.ts';

/** Words of a sentence that say who vouches for the rest, or how sure it is: "NATO said that", "according to police". */
export interface Frame extends Phrase {
  /** Credited sources; empty where nobody is ("reports" is somebody, "it is believed" nobody). */
  sources: Phrase[];
  /** The subject is a pronoun that stands for an earlier source. */
  pronoun: string | null;
  certainty: Certainty;
  /** What is vouched for: the words after the frame, the words before it, or the clause around it. */
  scope: 'after' | 'before' | 'whole';
  /** First token of what is vouched for, where it stands after the frame. */
  content: number;
  /** Base form of the verb or noun. */
  verb: string;
  /** First token of the words that credit, where a clause stands between them and the rest: "Aldane, which …, | says that". */
  credits?: number;
  /** Stands apart from the clause it vouches for ("…, police said"), unlike "was confirmed by police". */
  detached: boolean;
}

const GENERIC = /^(?:people|some|many|others|everyone|everybody|anyone|nobody|somebody|someone|men|women|fans)$/;

/** All frames of a sentence, in order, none inside another. */
export function findFrames(analysis: Analysis): Frame[] {
  const frames = [...findPrepositionFrames(analysis), ...findVerbFrames(analysis), ...findNounFrames(analysis)];
  frames.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Frame[] = [];
  for (const frame of frames) {
    const previous = kept[kept.length - 1];
    if (!previous || frame.from >= previous.to) kept.push(frame);
    else if (previous.sources.length === 0 && !previous.pronoun && frame.sources.length > 0) kept[kept.length - 1] = frame;
    else if (frame.to > previous.to && SAYING_NOUNS.has(previous.verb) && SAYING_VERBS.has(frame.verb)) kept[kept.length - 1] = frame;
    else if (frame.to > previous.to && frame.sources.length > 0 && frame.verb === 'according') kept.push(frame);
  }
  return kept.map((frame) => (isEmbedded(analysis, frame) ? { ...frame, detached: false } : frame));
}

function findVerbFrames(analysis: Analysis): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < analysis.tokens.length; i++) {
    const token = analysis.tokens[i]!;
    if (token.kind !== 'word') continue;
    const base = sayingBase(token.low);
    if (!base) continue;
    const frame = readVerbFrame(analysis, i, base, frames);
    if (frame) frames.push(frame);
  }
  return frames;
}

function sayingBase(low: string): string | null {
  const form = verbForm(low);
  return form && SAYING_VERBS.has(form.base) ? form.base : null;
}

function readVerbFrame(analysis: Analysis, i: number, base: string, earlier: Frame[]): Frame | null {
  const { tokens, tags } = analysis;
  const tag = tags[i]!;
  if (tag === 'nominal' || tag === 'name' || tag === 'inf') return null;
  // "pointed out that", not "pointed to".
  if (base === 'point' && tokens[i + 1]?.low !== 'out') return null;
  const group = groupStart(analysis, i);
  const isPassive = (tag === 'part' || tag === 'past') && hasBe(analysis, group, i);
  if (isPassive) return readPassive(analysis, i, base, group);
  if (tag === 'past' || tag === 'part') {
    const by = readBy(analysis, i, base);
    if (by) return by;
  }
  if (tag === 'ing' && group < i && isWeakVerb(base)) return null;
  if (tag === 'ing' && group === i) return readParticiple(analysis, i, base, earlier);
  return readInverted(analysis, i, base) ?? readActive(analysis, i, base, group);
}

/** First token of "has repeatedly said": auxiliaries and adverbs before the verb. */
function groupStart({ tokens, tags }: Analysis, verb: number): number {
  let at = verb;
  for (let i = verb - 1; i >= 0; i--) {
    const tag = tags[i]!;
    if (tag === 'have' || tag === 'be' || tag === 'do' || tag === 'modal') at = i;
    else if (tag !== 'adverb' && tag !== 'not' && tokens[i]!.low !== 'nor' && tokens[i]!.low !== 'neither') break;
  }
  return at;
}

function hasBe({ tags }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i] === 'be') return true;
  return false;
}

/** "The police said that …", "…, the police said". */
function readActive(analysis: Analysis, verb: number, base: string, group: number): Frame | null {
  const { tokens, tags } = analysis;
  if (group === verb && !isFiniteVerb(analysis.tokens, analysis.tags, verb)) return null;
  const own = readSubject(analysis, group);
  if (!own || (own.to - own.from === 1 && tags[own.from] === 'det')) return readGeneric(analysis, verb, base, group);
  const subject = wholeSubject(analysis, own);
  // "fewer than the museum first stated": what was stated is another value.
  const than = tokens.findIndex(({ low }, i) => low === 'than' && i >= subject.from - 1 && i < subject.to);
  if (than >= 0 && tokens[than + 1]?.kind !== 'number' && tags[than + 1] !== 'number') return null;
  const first = tokens[subject.from]!;
  let pronoun: string | null = null;
  if (tags[subject.from] === 'pronoun') {
    if (!PRONOUNS_FOR_SOURCES.has(first.low) || subject.to - subject.from > 1) return null;
    // In a quotation "he" is somebody the speaker talks of.
    if (first.quoted) return null;
    pronoun = first.low;
    if (pronoun === 'it' && isWeakVerb(base)) return null;
  } else if (isPartOfThem(analysis, subject)) {
    pronoun = 'they';
  } else {
    const rank = sourceRank(tokens, tags, subject.from, subject.to);
    const isPluralNoun = tags[verb] === 's' && verbForm(tokens[verb]!.low)?.isAmbiguous === true;
    if (rank === 0 || (rank === 1 && (isWeakVerb(base) || isPluralNoun || tags[verb] === 'ing'))) return null;
    if (subject.to - subject.from > 18) return null;
    // “… how people think”: nobody the speaker could name
    if (first.quoted && tokens[verb]!.quoted && GENERIC.test(tokens[subject.to - 1]!.low)) return null;
  }
  // "neither Russia nor China has acknowledged", "police did not say": nobody vouches for anything.
  const words = [...tokens.slice(Math.max(0, subject.from - 1), subject.to), ...tokens.slice(Math.max(group, subject.to), verb)];
  if (words.some((token) => /^(?:not|never|neither|nor)$|n't$/.test(token.low))) return null;
  if (!fitsVerb(analysis, verb, base, tokens[headOf(tokens, tags, subject.from, subject.to)]?.low ?? '')) return null;
  const after = readAfterVerb(analysis, verb + 1, base);
  // "a mother who testified | was shot": what she said is not told.
  const tellsNothing = after.isLast || isFiniteVerb(tokens, tags, after.content);
  if (tellsNothing && /^(?:who|that)$/.test(tokens[group - 1]?.text ?? '') && tags[group - 2] !== 'mark') return null;
  // "Sale leaves shareholders with little say": a source at the end stands after a comma.
  const listed = pronoun ? [] : sourcesBefore(analysis, subject);
  // "He denied taking bribes but | admitted meeting him": the first verb keeps the subject's words.
  const isShared = tags[group - 1] === 'coordinator' && subject.to < group - 1;
  // "Aldane, which withdrew the drug on Wednesday, | says that": the withdrawal is nobody's word.
  const isApart = tokens[subject.to]?.text === ',' && tags[subject.to + 1] === 'relative' && group > subject.to + 3;
  const from = isShared || isApart ? group : (listed[0]?.from ?? subject.from);
  const opens = isShared || from === 0 || !/^(?:nominal|name|number|preposition|to|inf|past|part|s|base|ing)$/.test(tags[from - 1]!);
  if (after.isLast && !opens) return null;
  return {
    from,
    to: after.to,
    sources: pronoun ? [] : [...listed, subject].flatMap((one) => readSources(analysis, one)),
    pronoun,
    certainty: isReport(analysis, subject) ? 'reported' : certaintyOf(base),
    scope: after.isLast ? (startsContent(analysis, from) ? 'after' : 'whole') : 'after',
    content: after.content,
    verb: base,
    detached: true,
    ...(isApart && !isShared ? { credits: subject.from } : {}),
  };
}

/** "Some speculated that": somebody, whom nobody names. */
function readGeneric(analysis: Analysis, verb: number, base: string, group: number): Frame | null {
  const { tokens, tags } = analysis;
  const opens = group === 1 || (group > 1 && /^(?:mark|coordinator|subordinator|that)$/.test(tags[group - 2]!));
  if (!opens || !/^(?:some|many|others|most|several|both|few)$/.test(tokens[group - 1]?.low ?? '') || tags[verb + 1] !== 'that')
    return null;
  return {
    from: group - 1,
    to: verb + 2,
    sources: [],
    pronoun: null,
    certainty: certaintyOf(base),
    scope: 'after',
    content: verb + 2,
    verb: base,
    detached: true,
  };
}

/** Nothing but the frame before a closing colon or the end: what is vouched for is elsewhere. */
function startsContent({ tokens }: Analysis, from: number): boolean {
  return from === 0 || tokens.slice(0, from).every((token) => token.kind === 'mark');
}

/** "…," said John Kirby, a spokesman. */
function readInverted(analysis: Analysis, verb: number, base: string): Frame | null {
  const { tokens, tags } = analysis;
  const before = tokens[verb - 1];
  // "Called the Storm Corps, it was …": at the start of a sentence only "Says" turns round.
  if (!before && base !== 'say' && base !== 'add') return null;
  if (before && !(before.kind === 'mark' && /^[,"”’'?!—–]$/.test(before.text))) return null;
  if (tags[verb] !== 'past' && tags[verb] !== 's' && tags[verb] !== 'base' && !/^(?:said|says)$/.test(tokens[verb]!.low)) return null;
  const phrase = readPhraseRight(analysis, verb + 1);
  // ", said sorry", ", said nothing"
  if (/^(?:sorry|yes|no|nothing|little|enough|so|goodbye|thanks|much)$/.test(tokens[verb + 1]?.low ?? '')) return null;
  if (!phrase || tags[phrase.from] === 'number' || phrase.to - phrase.from > 14 || tokens[phrase.to - 1]!.possessive) return null;
  const next = tokens[phrase.to];
  if (
    next &&
    next.kind !== 'mark' &&
    tags[phrase.to] !== 'preposition' &&
    tags[phrase.to] !== 'to' &&
    tags[phrase.to] !== 'adverb' &&
    tags[phrase.to] !== 'relative' &&
    tags[phrase.to] !== 'subordinator' &&
    !isTime(next) &&
    tags[phrase.to] !== 'ing'
  )
    return null;
  // "The doctor, of the clinic, said the company “encourages …”": the quotation has its subject before it.
  if (before?.text === ',' && !before.quoted && !tokens[verb - 2]?.quoted && /^[“"]$/.test(next?.text ?? '')) return null;
  // "The doctor, a surgeon, said several houses had burned": a clause, no speaker.
  if (
    before?.text === ',' &&
    !before.quoted &&
    !tokens[verb - 2]?.quoted &&
    tags[phrase.to] !== 'relative' &&
    verbBeforeMark(analysis, phrase.to)
  )
    return null;
  const isPronoun = tags[phrase.from] === 'pronoun';
  if (isPronoun && !PRONOUNS_FOR_SOURCES.has(tokens[phrase.from]!.low)) return null;
  if (!isPronoun && sourceRank(tokens, tags, phrase.from, phrase.to) < (base === 'say' ? 1 : 2)) return null;
  // ", called the Storm Corps," names a thing; only an unmistakable verb turns round without a quotation before it.
  if (
    before?.text === ',' &&
    base !== 'say' &&
    base !== 'note' &&
    base !== 'add' &&
    base !== 'report' &&
    base !== 'write' &&
    base !== 'explain' &&
    base !== 'announce'
  )
    return null;
  const named = isPronoun ? null : nameAfter(analysis, phrase);
  const end = skipCircumstances(analysis, afterAcronym(analysis, (named ?? phrase).to));
  return {
    from: verb,
    to: end,
    sources: isPronoun ? [] : readSources(analysis, named ?? phrase),
    pronoun: isPronoun ? tokens[phrase.from]!.low : null,
    certainty: certaintyOf(base),
    scope: 'whole',
    content: end,
    verb: base,
    detached: true,
  };
}

function verbBeforeMark({ tokens, tags }: Analysis, start: number): boolean {
  for (let i = start; i < tokens.length && tokens[i]!.kind !== 'mark'; i++) if (isFiniteVerb(tokens, tags, i)) return true;
  return false;
}
