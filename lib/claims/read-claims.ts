import type { Article, Attribution, Claim } from '../types.ts';
import { attributionsOf } from './attribution.ts';
import { isEmbedded } from './attribution-embedded.ts';
import { type Frame, findFrames } from './attribution-frames.ts';
import { sourceKey } from './attribution-keys.ts';
import { type Analysis, analyse } from './attribution-phrases.ts';
import { certaintyOfTokens } from './certainty.ts';
import { hasContent, type Part, splitParts } from './clauses.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import { readDates } from './dates.ts';
import { readFigures } from './figures.ts';
import { readPlaces } from './places.ts';
import { resolveDescription } from './references-descriptions.ts';
import { followQuotes } from './references-quotes.ts';
import {
  kindOf,
  namedSubject,
  previousFor,
  quotedSpeaker,
  runOnSpeaker,
  type SpeakerState,
  startSpeakers,
  trackSpeakers,
  unworded,
} from './references-speakers.ts';

/**
 * What each sentence of an article asserts: at least one claim a sentence, in order. Sources carry over: "He noted", a quotation that runs
 * on and the entries of a list are credited to whom the sentences before name.
 */
export function readClaims(article: Article): Claim[][] {
  let state: SpeakerState = startSpeakers();
  let leadIn: Claim | null = null;
  const runs = followQuotes(article.sentences);
  const all = article.sentences.map((sentence, i) => {
    const claims = readSentenceClaims(sentence.text, article.published, previousFor(state, sentence.text));
    if (sentence.kind === 'title')
      for (const claim of claims) if (claim.certainty === 'stated' && isAhead(sentence.text, claim)) claim.certainty = 'planned';
    const speaker = quotedSpeaker(state, article.sentences, i, runs) ?? runOnSpeaker(state, sentence);
    if (speaker && claims.every((claim) => claim.attribution.length === 0)) for (const claim of claims) claim.attribution = [speaker];
    if (sentence.kind === 'lead-in') leadIn = claims[claims.length - 1]!;
    else if (sentence.kind !== 'item') leadIn = null;
    else if (leadIn) for (const claim of claims) inherit(claim, leadIn);
    for (const claim of claims) claim.attribution = claim.attribution.map((source) => resolveDescription(source, state.named));
    state = trackSpeakers(state, sentence, claims, runs[i]!);
    return claims;
  });
  joinNames(all.flat());
  creditHeadlines(article, all);
  return all;
}

/** "Plant in Aarlebeek to close after sale": a headline's "to" before any other verb is the future. */
function isAhead(text: string, { start, end }: Claim): boolean {
  const { tokens, tags } = analyse(text.slice(start, end));
  const verb = tokens.findIndex((_, i) => isFiniteVerb(tokens, tags, i) || tags[i] === 'part' || tags[i] === 'ing' || tags[i] === 'inf');
  return verb > 1 && tags[verb] === 'inf' && tags[verb - 1] === 'to';
}

/** "Interlink: Fault hits all cables" credits Interlink where the text below does too; else the name may be what it is about. */
function creditHeadlines({ sentences }: Article, all: Claim[][]): void {
  const known = new Set(all.flat().flatMap(({ attribution }) => attribution.map(({ key }) => key)));
  for (const [i, { kind, text }] of sentences.entries()) {
    const name = kind === 'title' || i === 0 ? /^(\p{Lu}[\p{L}.&-]{2,20}(?: \p{Lu}[\p{L}.&-]{1,20})?): \p{L}/u.exec(text)?.[1] : undefined;
    if (!name || all[i]!.some(({ attribution }) => attribution.length > 0) || !known.has(sourceKey(name))) continue;
    for (const claim of all[i]!) claim.attribution = [{ start: 0, end: name.length, text: name, name, key: sourceKey(name) }];
  }
}

/** Introduced as "coast guard spokesman Arne Dahl", Dahl speaks for the coast guard wherever the article credits him. */
function joinNames(claims: Claim[]): void {
  const full = new Map<string, string>();
  for (const { key } of claims.flatMap((claim) => claim.attribution)) {
    const [person, body] = key.split('+');
    if (person && body && !person.includes('/')) full.set(person, key);
  }
  for (const claim of claims) {
    claim.attribution = claim.attribution.map((one) => ({ ...one, key: full.get(one.key) ?? one.key }));
  }
}

/** "According to the ministry, the causes include:" vouches for every entry below it. */
function inherit(item: Claim, leadIn: Claim): void {
  if (item.attribution.length === 0) item.attribution = leadIn.attribution.map(unworded);
  if (item.certainty === 'stated') item.certainty = leadIn.certainty;
}

/**
 * The claims of one sentence; offsets are into `text`.
 * @param published ISO date of the article, for relative dates; null where unknown
 * @param previous source credited last before this sentence, or null
 */
export function readSentenceClaims(text: string, published: string | null, previous: Attribution | null): Claim[] {
  const analysis = analyse(text);
  const frames = findFrames(analysis);
  const claims = readParts(analysis, frames, previous);
  if (claims.length === 0) claims.push(emptyClaim(0, text.length));
  for (const figure of readFigures(text)) claimAt(claims, figure.start).figures.push(figure);
  for (const date of readDates(text, published)) claimAt(claims, date.start).dates.push(date);
  for (const place of readPlaces(text)) claimAt(claims, place.start).places.push(place);
  return claims;
}

const emptyClaim = (start: number, end: number): Claim => ({
  start,
  end,
  figures: [],
  dates: [],
  places: [],
  attribution: [],
  certainty: 'stated',
  negated: false,
});

/** The claim whose span holds an offset; between two spans the earlier one. */
function claimAt(claims: Claim[], offset: number): Claim {
  let found = claims[0]!;
  for (const claim of claims) if (claim.start <= offset) found = claim;
  return found;
}

/** One claim a proposition. Words that only say who vouches go to the claim they vouch for. */
function readParts(analysis: Analysis, frames: Frame[], previous: Attribution | null): Claim[] {
  const { tokens } = analysis;
  const parts = splitParts(analysis, frames);
  const contents = parts.filter((part) => part.frame === null);
  if (contents.length === 0) contents.push(...parts.slice(0, 1).map((part) => ({ ...part, to: parts[parts.length - 1]!.to })));
  const credits = creditFrames(analysis, frames, previous);
  const claims = contents.map((part, i) => {
    const governing = frames.filter((frame) => governs(analysis, frame, part, frames, parts));
    const attribution: Attribution[] = [];
    for (const frame of governing) {
      for (const credited of credits.get(frame) ?? []) {
        if (!attribution.some((other) => other.name === credited.name)) attribution.push(credited);
      }
    }
    const { certainty, negated } = certaintyOfTokens(analysis, part.from, part.to, governing);
    const isDoubted = DOUBTED.test(analysis.text.slice(0, tokens[part.from]!.start));
    const { from, to } = withFrames(parts, contents, i);
    return { ...emptyClaim(tokens[from]!.start, tokens[to - 1]!.end), attribution, certainty, negated: negated || isDoubted };
  });
  contents.forEach((part, i) => {
    // "The talks, delayed since May, | could resume": a subject with an aside is as sure as its verb.
    const next = contents[i + 1];
    const isSubject = next !== undefined && !hasFiniteVerb(analysis, part.from, part.to) && isFiniteVerb(tokens, analysis.tags, next.from);
    if (isSubject && claims[i]!.certainty === 'stated') claims[i]!.certainty = claims[i + 1]!.certainty;
  });
  return claims;
}

/** "There is no evidence | that the virus came from a laboratory" */
const DOUBTED =
  /\b(?:no|little|without|lacks?|any) (?:\p{L}+ )?(?:evidence|proof|indications?|signs?|suggestion|confirmation) (?:that )?$/iu;

function hasFiniteVerb({ tokens, tags }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, tags, i)) return true;
  return false;
}

/** Who each frame credits; a pronoun stands for the source credited before it in the sentence, else for `previous`. */
function creditFrames(analysis: Analysis, frames: Frame[], previous: Attribution | null): Map<Frame, Attribution[]> {
  const credits = new Map<Frame, Attribution[]>();
  let last = previous;
  for (const frame of frames) {
    const own = frame.pronoun === 'he' || frame.pronoun === 'she' ? ownSubject(analysis, frame, frames) : null;
    const credited = attributionsOf(analysis, frame, own ?? last);
    credits.set(frame, credited);
    last = credited[credited.length - 1] ?? last;
  }
  return credits;
}

/** "Its author, Alastair Quorn, chose hard words: the question, | he wrote, …": the person this very sentence is about. */
function ownSubject({ text, tokens }: Analysis, frame: Frame, frames: Frame[]): Attribution | null {
  const start = tokens[frame.from]!.start;
  // "Gomes lived there, he said": whom a closing frame's words are about has not said them.
  const isOpened = frame.scope === 'after' || /[:;]/.test(text.slice(0, start));
  if (!isOpened || tokens[frame.from]!.quoted || frames.some((other) => other.from < frame.from)) return null;
  const subject = namedSubject(text.slice(0, start));
  return subject && kindOf(subject.name) === 'person' && /\p{Lu}/u.test(subject.name.replace(/^The /, '')) ? subject : null;
}

/** Frame-only parts before the first claim and after each claim belong to the claim beside them. */
function withFrames(parts: Part[], contents: Part[], i: number): { from: number; to: number } {
  const content = contents[i]!;
  let { from, to } = content;
  for (const part of parts) {
    if (!part.frame) continue;
    const opens = part.frame.scope === 'after' && part.to === from;
    if (opens || (i === 0 && part.to <= from)) from = Math.min(from, part.from);
  }
  for (const part of parts) {
    const next = contents[i + 1];
    const isTaken = next !== undefined && part.frame?.scope === 'after' && part.to === next.from;
    if (part.frame && part.from === to && !isTaken && (!next || part.to <= next.from)) to = part.to;
  }
  return { from, to };
}

/** Does a frame vouch for a part of the sentence? */
function governs(analysis: Analysis, frame: Frame, part: Part, frames: Frame[], parts: Part[]): boolean {
  const { tokens, tags } = analysis;
  const isInside = frame.from >= part.from && frame.to <= part.to;
  // "Ministers deny the plan, | which a paper reported": the clause has a source of its own.
  const hasOwn = (other: Frame): boolean => other.from >= part.from && other.to <= part.to && isEmbedded(analysis, other);
  if (!isInside && frames.some((other) => other !== frame && !other.detached && hasOwn(other))) return false;
  // "promised a swift end, raising concerns": what is promised ends with the part.
  // "The institute, which had first said 6.8, corrected it to 6.9": the words that say it end in the part.
  if (frame.scope === 'after' && !hasContent(analysis, frame)) return isInside || (frame.to > part.from && frame.to <= part.to);
  if (!frame.detached) {
    if (isInside) return true;
    // "accusations that | Russia hides its losses"
    return (
      frame.scope === 'after' &&
      part.from >= frame.content - 1 &&
      !parts.some((other) => other.from > frame.content && other.from <= part.from)
    );
  }
  if (isInside) return true;
  if (frame.scope === 'after') {
    if (part.from < frame.content - 1) return false;
    // "Police believe it was arson; a man has been held"
    for (let i = part.from - 1; i > frame.content; i--) if (tokens[i]!.text === ';' && !tokens[i]!.quoted) return false;
    // Its reach ends where another source takes over, or where "but" and "while" turn to something else.
    return !frames.some(
      (other) =>
        other !== frame &&
        other.detached &&
        other.scope === 'after' &&
        other.from > frame.content + 1 &&
        other.from <= part.from &&
        takesOver(other),
    );
  }
  if (part.from >= frame.to) {
    const isOpening = !parts.some((other) => other.from < frame.from && other.frame === null);
    const turns = tags[part.from] === 'coordinator' || tags[part.from] === 'subordinator';
    return (
      (isOpening || (!turns && isParenthesis(tokens, frame))) &&
      !frames.some((other) => other !== frame && other.detached && other.from > frame.to && other.from <= part.from && takesOver(other))
    );
  }
  // Back to the previous frame that closed its own part, or to a semicolon.
  for (const other of frames) {
    if (
      other !== frame &&
      other.detached &&
      other.scope === 'whole' &&
      other.from >= part.to &&
      other.to <= frame.from &&
      other.verb !== 'according' &&
      frame.verb !== 'according'
    )
      return false;
  }
  for (let i = part.to - 1; i < frame.from; i++) if (tokens[i]!.text === ';') return false;
  return true;
}

/** ", adding that" goes on with the source; "; Kyiv said" brings its own. */
const takesOver = (frame: Frame): boolean => frame.sources.length > 0 || frame.pronoun !== null;

/** ", X said, " in the middle of what X said. */
function isParenthesis(tokens: Analysis['tokens'], frame: Frame): boolean {
  return /^[,—–]$/.test(tokens[frame.to]?.text ?? '') && tokens[frame.to + 1]?.kind === 'word';
}
