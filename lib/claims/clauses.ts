import type { Span } from '../types.ts';
import { isEmbedded } from './attribution-embedded.ts';
import { type Frame, findFrames } from './attribution-frames.ts';
import { type Analysis, analyse } from './attribution-phrases.ts';
import { isWeakVerb, SAYING_NOUNS } from './attribution-words.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import type { Tag } from './clauses-tags.ts';
import type { Token } from './clauses-tokens.ts';

/** A run of tokens, end exclusive. `frame` is set where it says nothing but who vouches for the rest. */
export interface Part {
  from: number;
  to: number;
  frame: Frame | null;
}

/** Fewer words than this are no proposition and stay with their neighbour; two do where they have subject and verb ("Prices rose"). */
const FEWEST_WORDS = 3;

/**
 * The propositions of one sentence, in order, covering every word:
 * "Police said the bridge fell, killing two." → "Police said" · "the bridge fell," · "killing two."
 */
export function splitClauses(text: string): Span[] {
  const analysis = analyse(text);
  const parts = splitParts(analysis, findFrames(analysis));
  if (parts.length === 0) return [{ start: 0, end: text.length }];
  return parts.map(({ from, to }) => ({ start: analysis.tokens[from]!.start, end: analysis.tokens[to - 1]!.end }));
}

/** The same as runs of tokens; none for a text without any. */
export function splitParts(analysis: Analysis, frames: Frame[]): Part[] {
  const { tokens } = analysis;
  if (tokens.length === 0) return [];
  const starts = new Set<number>([0]);
  for (let i = 1; i < tokens.length; i++) if (opensClause(analysis, i)) starts.add(beforeOpeningMarks(tokens, i));
  for (const at of [...starts]) {
    const noun = appositionStart(analysis, at);
    if (noun === at) continue;
    starts.delete(at);
    starts.add(noun);
  }
  const detached = frames.filter((frame) => frame.detached && hasContent(analysis, frame));
  for (const frame of detached) {
    for (const at of [...starts]) if (at > frameStart(analysis, frame) && at < frame.to) starts.delete(at);
    starts.add(frameStart(analysis, frame));
    starts.add(afterClosingMarks(tokens, frame.to));
  }
  for (const frame of frames) if (isEmbedded(analysis, frame)) keepRelative(analysis, frame, starts);
  starts.delete(tokens.length);
  const sorted = [...starts].sort((a, b) => a - b);
  const parts = sorted.map((from, i): Part => {
    const to = sorted[i + 1] ?? tokens.length;
    const frame = detached.find((candidate) => frameStart(analysis, candidate) === from && afterClosingMarks(tokens, candidate.to) === to);
    return { from, to, frame: frame ?? null };
  });
  return mergeFragments(analysis, parts);
}

/** "… people | who, officials said, had been on it" is one part with its aside; "after a quake that, officials say, was deadly, | rescuers left". */
function keepRelative(analysis: Analysis, frame: Frame, starts: Set<number>): void {
  const { tokens, tags } = analysis;
  const isAside = tokens[frame.from - 1]!.kind === 'mark';
  const relative = frame.from - (isAside ? 2 : 1);
  if (isAside) starts.delete(afterClosingMarks(tokens, frame.to));
  starts.add(appositionStart(analysis, relative));
  if (tokens.slice(0, relative).some((_, i) => isFiniteVerb(tokens, tags, i))) return;
  for (let i = afterClosingMarks(tokens, frame.to); i < tokens.length - 1; i++) {
    if (!isComma(tokens[i]) || !verbFollows(analysis, i + 1)) continue;
    starts.add(i + 1);
    return;
  }
}

/** "…, an area | that Ukraine has targeted" → the noun before the relative goes with it, where a verb stands before the comma. */
function appositionStart({ tokens, tags }: Analysis, at: number): number {
  if (tags[at] !== 'relative' && tags[at] !== 'that') return at;
  let i = at;
  while (i > 0 && at - i < 6 && /^(?:det|nominal|name|number|possessive)$/.test(tags[i - 1]!)) i--;
  if (!isComma(tokens[i - 1]) || i === at) return at;
  return tokens.slice(0, i).some((_, k) => isFiniteVerb(tokens, tags, k)) ? i : at;
}

/** "as Ukrainian forces claim that", "with reports estimating": the word that joins a frame to the sentence belongs to it. */
function frameStart({ tokens, tags }: Analysis, frame: Frame): number {
  const before = frame.from - 1;
  const joins = before > 0 && (tags[before] === 'subordinator' || tags[before] === 'coordinator' || tokens[before]!.low === 'with');
  return beforeOpeningMarks(tokens, joins ? before : frame.from);
}

/** A frame with nothing but a noun phrase after it ("estimates around 1,100 casualties") is one proposition with it. */
export function hasContent({ tokens, tags }: Analysis, frame: Frame): boolean {
  if (frame.scope !== 'after') return true;
  if (tags[frame.content - 1] === 'that' || /^[“"'‘:]$/.test(tokens[frame.content]?.text ?? '')) return true;
  for (let i = frame.content; i < tokens.length; i++) {
    if (/^[,;—–]$/.test(tokens[i]!.text) || tags[i] === 'relative' || tags[i] === 'subordinator') return false;
    // "denied taking bribes but admitted …": the second verb says something of its own.
    if (tags[i] === 'coordinator' && isFiniteVerb(tokens, tags, i + 1)) return false;
    if (isFiniteVerb(tokens, tags, i) && (tags[i] !== 'past' || !isWeakVerb(frame.verb))) return true;
  }
  return false;
}

const isComma = (token: Token | undefined): boolean => token?.text === ',';

function opensClause(analysis: Analysis, i: number): boolean {
  const { tokens, tags } = analysis;
  const tag = tags[i]!;
  const before = tokens[i - 1]!;
  if (/^(?:[;—–]|--)$/.test(before.text)) return true;
  if (before.text === ':' || before.text === '(') return false;
  if (before.text === '-' && tokens[i]!.start > before.end) return true;
  const afterComma = isComma(before);
  if (tag === 'relative' && (tags[i - 1] === 'preposition' || tags[i - 1] === 'to')) return false;
  if (tag === 'relative') return tokens[i]!.low !== 'where' || verbFollows(analysis, i + 1);
  if ((tag === 'preposition' || tag === 'to') && tags[i + 1] === 'relative' && tokens[i + 1]!.low !== 'where') return true;
  if (tag === 'that') return opensRelative(analysis, i);
  if (tag === 'subordinator') return opensSubordinate(analysis, i);
  if (opensRumour(analysis, i)) return true;
  if (tag === 'preposition' && /^(?:after|before|since|until|despite|without|by|while)$/.test(tokens[i]!.low))
    return tags[i + 1] === 'ing' && afterComma;
  if (tag === 'coordinator') return opensCoordinate(analysis, i);
  if (!afterComma) return false;
  if (tags[i - 2] === 'coordinator') return false;
  if (tag === 'ing') return true;
  if ((tag === 'past' || tag === 'part') && !isFiniteVerb(tokens, tags, i)) return true;
  if (tag === 'adverb' && (tags[i + 1] === 'ing' || tags[i + 1] === 'part')) return true;
  const low = tokens[i]!.low;
  if (low === 'including' || low === 'such' || low === 'among') return low !== 'among';
  if (low === 'with' || low === 'despite') return verbFollows(analysis, i + 1, true);
  if (tag === 'det' && isApposition(analysis, i)) return true;
  return resumes(analysis, i) || endsSubordinate(analysis, i);
}

/** "Minister resigns | amid allegations of fraud": what is alleged is another thing than what happened. */
function opensRumour({ tokens, tags }: Analysis, i: number): boolean {
  if (!/^(?:amid|amidst|after|despite|over|following|on)$/.test(tokens[i]!.low)) return false;
  let at = i + 1;
  if (tokens[at]?.low === 'suspicion') return false;
  while (tags[at] === 'nominal' && at < i + 4 && !SAYING_NOUNS.has(tokens[at]!.low)) at++;
  return SAYING_NOUNS.has(tokens[at]?.low ?? '') && /^(?:of|that)$/.test(tokens[at + 1]?.low ?? '') && i >= FEWEST_WORDS;
}

/** "The soldier, who was seized on Monday, | succumbed to his wounds." */
function resumes({ tokens, tags }: Analysis, i: number): boolean {
  let at = i;
  while (tags[at] === 'adverb') at++;
  return isFiniteVerb(tokens, tags, at);
}

/** "As the war goes on, | allies have voiced concern": after the comma of a clause that opened the sentence. */
function endsSubordinate(analysis: Analysis, i: number): boolean {
  const { tokens, tags } = analysis;
  let first = i - 2;
  while (first > 0 && !/^[,;:—–“”"]$/.test(tokens[first - 1]!.text)) first--;
  if (tags[first] === 'coordinator' || tags[first] === 'adverb') first++;
  if (first > 3 || tags[first] !== 'subordinator') return false;
  return verbFollows(analysis, i);
}

/** A verb before the clause ends: any for "with police searching", a finite one otherwise. */
function verbFollows({ tokens, tags }: Analysis, start: number, participle = false): boolean {
  for (let i = start; i < tokens.length; i++) {
    if (/^[,;:—–]$/.test(tokens[i]!.text) || (tags[i] === 'relative' && i > start)) return false;
    if (isFiniteVerb(tokens, tags, i) || (participle && (tags[i] === 'ing' || tags[i] === 'past' || tags[i] === 'part'))) return true;
  }
  return false;
}

/** "talks | that took place in June", not "said that". */
function opensRelative(analysis: Analysis, i: number): boolean {
  const { tokens, tags } = analysis;
  if (tags[i - 1] !== 'nominal' && tags[i - 1] !== 'name') return false;
  return (
    isFiniteVerb(tokens, tags, i + 1) ||
    (tags[i + 1] === 'adverb' && isFiniteVerb(tokens, tags, i + 2)) ||
    (/^(?:name|pronoun|det|possessive)$/.test(tags[i + 1] ?? '') && verbFollows(analysis, i + 1))
  );
}

/** "although the place is unclear", "after clashing with police", "as Putin described it"; not "as expendable", "since August". */
function opensSubordinate(analysis: Analysis, i: number): boolean {
  const { tokens, tags } = analysis;
  if (tags[i - 1] === 'subordinator' || tokens[i - 1]!.low === 'even' || tokens[i - 1]!.low === 'such') return false;
  // "but has since revised", "an army, captured while fighting", "as part of"
  if (tags[i - 1] === 'have' || (isComma(tokens[i - 2]) && (tags[i - 1] === 'past' || tags[i - 1] === 'part'))) return false;
  if (tokens[i]!.low === 'as' && /^(?:part|well|many|much|few|little|soon|long)$/.test(tokens[i + 1]?.low ?? '')) return false;
  // "as many | as 200 pages"
  if (tokens[i]!.low === 'as' && /^(?:well|many|much|few|little|soon|long|high|low|far|early|late)$/.test(tokens[i - 1]!.low)) return false;
  // "show how far", "asked whether": what is shown or asked.
  if (tokens[i]!.low === 'whether') return false;
  if (/^(?:how|why|where)$/.test(tokens[i]!.low) && /^(?:s|base|inf|ing|past|part)$/.test(tags[i - 1]!)) return false;
  if (tags[i + 1] === 'ing') return true;
  if (tags[i + 1] === 'past' || tags[i + 1] === 'part') return tokens[i]!.low !== 'as';
  return verbFollows(analysis, i + 1);
}

/** "…, but thousands remain", "but succumbed to his wounds"; not "killed or wounded", "Russia and China". */
function opensCoordinate(analysis: Analysis, i: number): boolean {
  const { tokens, tags } = analysis;
  // "all | but one were insured"
  if (
    tokens[i]!.low === 'but' &&
    /^(?:all|none|nothing|nobody|anything|anyone|everything|everyone)$/.test(tokens[i - 1]!.low) &&
    tokens[i - 2]?.low !== 'at'
  )
    return false;
  let at = i + 1;
  while (tags[at] === 'adverb' || tags[at] === 'not' || (at > i + 1 && isComma(tokens[at]))) at++;
  if (isFiniteVerb(tokens, tags, at)) return i >= FEWEST_WORDS && !(isPlainVerb(tags[at]) && isPlainVerb(tags[i - 1]));
  if (!isComma(tokens[i - 1]) && tokens[i]!.low !== 'but') return startsNewSubject(analysis, at);
  if (tags[at] === 'ing') return isComma(tokens[i - 1]);
  return verbFollows(analysis, at);
}

/** "killed or wounded", "rose and fell": one verb beside another is no new clause. */
const isPlainVerb = (tag: Tag | undefined): boolean => tag === 'past' || tag === 'part' || tag === 's';

/** After "and" without a comma: a pronoun or "the …" with its own verb right behind it. */
function startsNewSubject({ tokens, tags }: Analysis, i: number): boolean {
  if (tags[i] === 'pronoun' && /^(?:he|she|it|they|we|i|there)$/.test(tokens[i]!.low)) return isFiniteVerb(tokens, tags, i + 1);
  if (tags[i] !== 'det' && tags[i] !== 'possessive') return false;
  let at = i + 1;
  while (tags[at] === 'nominal' || tags[at] === 'name') at++;
  return isFiniteVerb(tokens, tags, at) && (tags[at] === 'be' || tags[at] === 'have' || tags[at] === 'modal' || tags[at] === 'past');
}

/** "…, a unit known as the Storm Corps": an apposition with a verb form of its own before anything finite. */
function isApposition({ tokens, tags }: Analysis, i: number): boolean {
  for (let at = i + 1; at < tokens.length; at++) {
    if (/^[,;:—–.]$/.test(tokens[at]!.text)) return false;
    if (tags[at] === 'relative' || ((tags[at] === 'past' || tags[at] === 'part' || tags[at] === 'ing') && !isFiniteVerb(tokens, tags, at)))
      return at > i + 1;
    if (isFiniteVerb(tokens, tags, at)) return false;
  }
  return false;
}

/** An opening quotation mark or bracket goes with what it opens. */
function beforeOpeningMarks(tokens: Token[], i: number): number {
  let at = i;
  while (at > 1 && /^[“„«(‘]$/.test(tokens[at - 1]!.text)) at--;
  if (at > 1 && /^["']$/.test(tokens[at - 1]!.text) && tokens[at]!.quoted) at--;
  return at;
}

/** Commas, stops and closing quotation marks go with what they close. */
function afterClosingMarks(tokens: Token[], i: number): number {
  let at = i;
  while (at < tokens.length && /^(?:[,.;:!?”»)…]|\.{3})$/.test(tokens[at]!.text)) at++;
  return at;
}

function mergeFragments(analysis: Analysis, parts: Part[]): Part[] {
  const { tokens, tags } = analysis;
  const isWhole = (part: Part): boolean => {
    if (part.frame) return true;
    let words = 0;
    let verb = tokens[part.from]!.low === 'including' || opensRumour(analysis, part.from);
    for (let i = part.from; i < part.to; i++) {
      if (tokens[i]!.kind !== 'mark') words++;
      if (/^(?:past|part|ing|inf|s|base|be|have|modal|do)$/.test(tags[i]!)) verb = true;
    }
    return verb && (words >= FEWEST_WORDS || (words === 2 && isFiniteVerb(tokens, tags, part.from + 1)));
  };
  const merged: Part[] = [];
  let pending = -1;
  for (const part of parts) {
    const from = pending >= 0 && !part.frame ? pending : part.from;
    const previous = merged[merged.length - 1];
    if (isWhole({ ...part, from })) {
      if (pending >= 0 && part.frame) {
        // A verbless opening before a frame ("On Monday, police said …") goes with the frame.
        merged.push({ ...part, from: pending });
      } else merged.push({ ...part, from });
      pending = -1;
    } else if (previous && (!previous.frame || (previous.frame.scope === 'whole' && pending < 0))) previous.to = part.to;
    else pending = from;
  }
  if (pending >= 0) merged.push({ from: pending, to: tokens.length, frame: null });
  return merged;
}

/** The parts of a sentence that only say who vouches for the rest, circumstances included: "On Friday, police said that". */
export function splitFrames(text: string): Span[] {
  const analysis = analyse(text);
  return splitParts(analysis, findFrames(analysis))
    .filter((part) => part.frame !== null)
    .map(({ from, to }) => ({ start: analysis.tokens[from]!.start, end: analysis.tokens[to - 1]!.end }));
}
