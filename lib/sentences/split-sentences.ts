import type { Span } from '../types.ts';
import { findGuardedSpans } from './guarded-spans.ts';
import { isBoundary } from './is-boundary.ts';
import { findListEntries } from './list-markers.ts';

/** Made when the first text is split: making it takes some 20 ms the first time in a browser, which pages without an article must not pay. */
let segmenter: Intl.Segmenter | null = null;

/** Ends that Intl.Segmenter passes over: before a figure or dash, after a footnote mark or a broken-off quotation, without a space, before a pictograph. */
const MORE_ENDS =
  /(?:[.!?…．。！？]|[—–-](?=["”]))["'”’)\]]*(?:(?:\[\d{1,3}\])+|\d{1,2}(?: \d{1,2})*)?\s*(?=["“(]?[\p{Lu}\p{N}$€£]|[-–—]\s\p{Lu})|(?=\p{Emoji_Presentation})/gu;

/**
 * Sentences of one block of text, as trimmed spans in text order. What lies between two spans is white space only.
 *
 *     'Reports from Kyiv and Seoul. U.S. National Security spokesman John Kirby agreed.' → [{0, 28}, {29, 80}]
 *
 * Candidates come from Intl.Segmenter (UAX 29) and MORE_ENDS; the rules of is-boundary.ts keep or drop each. Linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const guarded = findGuardedSpans(text);
  const entries = new Set(findListEntries(text));
  const spans: Span[] = [];
  let start = 0;
  let guard = 0;
  for (const at of candidateStarts(text, entries)) {
    while (guard < guarded.length && guarded[guard]!.end <= at) guard++;
    const inside = guard < guarded.length && guarded[guard]!.start < at;
    if (inside && !entries.has(at)) continue;
    if (!entries.has(at) && !isBoundary(text, start, at)) continue;
    pushTrimmed(spans, text, start, at);
    start = at;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/** Offsets of characters that could be the first of a sentence, ascending, each once. */
function candidateStarts(text: string, entries: Set<number>): number[] {
  const starts = new Set(entries);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { index } of segmenter.segment(text)) if (!/\s/.test(text[index]!)) starts.add(index);
  for (const match of text.matchAll(MORE_ENDS)) starts.add(match.index + match[0].length);
  for (const match of text.matchAll(/[\n\r\u2028\u2029]\s*/g)) starts.add(match.index + match[0].length);
  return [...starts].sort((a, b) => a - b);
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const start = skipSpace(text, from);
  let end = to;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) spans.push({ start, end });
}
