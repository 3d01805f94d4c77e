import type { Certainty, Span } from '../types.ts';
import { type Frame, findFrames } from './attribution-frames.ts';
import { type Analysis, analyse } from './attribution-phrases.ts';
import { HEDGES } from './certainty.data.ts';
import { denies } from './certainty-denials.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import { verbForm } from './clauses-verbs.ts';

/** One pattern a kind of hedge; made when the first clause is read, as long patterns take their time. */
let patterns: [Certainty, RegExp][] | null = null;

function hedgePatterns(): [Certainty, RegExp][] {
  patterns ??= HEDGES.map(([certainty, phrases]): [Certainty, RegExp] => [
    certainty,
    new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${phrases.map((phrase) => phrase.replace(/^\^/, '')).join('|')})(?![\\p{L}\\p{N}])`, 'u'),
  ]);
  return patterns;
}

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute', 'rebut', 'dispute', 'disavow', 'disprove', 'contradict', 'debunk']);
/** Weakest first: of a frame's and a clause's own certainty the one further left counts. */
const WEAKEST_FIRST: Certainty[] = ['denied', 'alleged', 'possible', 'believed', 'reported', 'planned', 'confirmed', 'stated'];

/** "The soldier reportedly died" → reported; "It will not close" → planned, negated. One clause, or a sentence with its frame. */
export function readCertainty(text: string): { certainty: Certainty; negated: boolean } {
  const analysis = analyse(text);
  return certaintyOfTokens(analysis, 0, analysis.tokens.length, findFrames(analysis));
}

/** Certainty of a run of tokens that the given frames vouch for, whether they stand inside it or not. */
export function certaintyOfTokens(
  analysis: Analysis,
  from: number,
  to: number,
  frames: Frame[],
): { certainty: Certainty; negated: boolean } {
  const inside = frames.filter((frame) => frame.detached && frame.from < to && frame.to > from);
  const own = ownWords(analysis, from, to, inside);
  let certainty = deniesSomething(analysis, from, to) ? 'denied' : ownHedge(own);
  for (const frame of frames) certainty = combine(frameCertainty(analysis, frame), certainty);
  return { certainty, negated: isNegated(own) };
}

/** The clause's text in lower case without the words of its frames; marks are kept as they stand. */
function ownWords({ text, tokens }: Analysis, from: number, to: number, frames: Frame[]): string {
  let words = '';
  for (let i = from; i < to; i++) {
    if (frames.some((frame) => i >= frame.from && i < frame.to)) continue;
    const token = tokens[i]!;
    const glued = i > from && tokens[i - 1]!.end === token.start;
    words +=
      (glued ? '' : ' ') +
      (token.low === 'may' && token.capital && i > 0 ? 'May' : text.slice(token.start, token.end).replace(/[’‘]/g, "'").toLowerCase());
  }
  return words.trim();
}

/** Code units; what is longer is no clause, and the patterns look at neighbouring words only. */
const LONGEST_CLAUSE = 2000;

function ownHedge(words: string): Certainty {
  const clause = words.slice(0, LONGEST_CLAUSE);
  for (const [certainty, pattern] of hedgePatterns()) {
    // "has not acknowledged" confirms nothing.
    if (pattern.test(clause) && !(certainty === 'confirmed' && isNegated(clause))) return certainty;
  }
  return 'stated';
}

/** A frame's own certainty; a direct quotation after "claiming" is a statement in the speaker's words. */
export function frameCertainty({ tokens }: Analysis, frame: Frame): Certainty {
  const first = tokens[frame.content];
  if (frame.verb === 'claim' && first?.quoted && /^["“]$/.test(first.text)) return 'stated';
  return frame.certainty;
}

/** "claims" + "may" → the weaker; a frame that only says leaves the clause's own hedge. */
export function combine(frame: Certainty, own: Certainty): Certainty {
  if (frame === 'stated') return own;
  if (own === 'stated') return frame;
  if (frame === 'confirmed') return own;
  return WEAKEST_FIRST.indexOf(frame) < WEAKEST_FIRST.indexOf(own) ? frame : own;
}

/** "denied any involvement", "rejected the claims"; not "denied bail", "has neither confirmed nor denied". */
function deniesSomething({ tokens, tags }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const base = verbForm(tokens[i]!.low)?.base;
    if (!base || !DENYING.has(base) || tokens[i]!.quoted) continue;
    if (!denies(tokens, i, base)) continue;
    const isVerb = isFiniteVerb(tokens, tags, i) || tags[i] === 'part' || tags[i] === 'ing' || tags[i] === 's' || tags[i] === 'past';
    if (isVerb) return true;
  }
  return false;
}

const NEGATION =
  /(?:^|[^\p{L}])(?:(?:yet|declin\w{1,4}|refus\w{1,4}) to(?= (?:confirm|comment|say|verify|acknowledge|disclose|reveal|identify|name|elaborate|specify|discuss|give|provide|release|respond))|not(?! (?:only|least|rul|(?:yet |immediately )?(?:clear|known|certain|sure) (?:if|whether)))|never|neither|nor|nobody|none|cannot|no(?! (?:doubt|matter))(?= ))(?![\p{L}])|[a-z]n't(?! rul)/u;

function isNegated(words: string): boolean {
  return NEGATION.test(words.replace(/\b(?:did|does|do|has|have|would|could|can)(?: not|n't) (?:be )?rul\w+ out/g, ''));
}

/**
 * The words that make a claim as certain as it is ("reportedly", "have claimed"), first one; null where it is plainly stated.
 * @param within offsets of the claim
 */
export function findHedge(text: string, within: Span, certainty: Certainty): Span | null {
  if (certainty === 'stated') return null;
  const lower = text.replace(/[’‘]/g, "'").toLowerCase();
  const pattern = hedgePatterns().find(([kind]) => kind === certainty)?.[1];
  // Lower case may be longer than the text in a few scripts; then the offsets would not fit.
  const match =
    pattern && lower.length === text.length
      ? pattern.exec(lower.slice(within.start, Math.min(within.end, within.start + LONGEST_CLAUSE)))
      : null;
  if (match) {
    const lead = match[0].length - match[0].replace(/^[^\p{L}\p{N}]+/u, '').length;
    return { start: within.start + match.index + lead, end: within.start + match.index + match[0].length };
  }
  const analysis = analyse(text);
  for (const frame of findFrames(analysis)) {
    if (frameCertainty(analysis, frame) !== certainty) continue;
    for (let i = frame.from; i < frame.to; i++) {
      const token = analysis.tokens[i]!;
      const isWord = token.low === frame.verb || verbForm(token.low)?.base === frame.verb;
      if (isWord) return { start: token.start, end: token.end };
    }
    return { start: analysis.tokens[frame.from]!.start, end: analysis.tokens[frame.to - 1]!.end };
  }
  for (const token of analysis.tokens) {
    const base = verbForm(token.low)?.base;
    if (certainty === 'denied' && base && DENYING.has(base)) return { start: token.start, end: token.end };
  }
  return null;
}
