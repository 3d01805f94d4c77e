import { rangeFor, type TextMap } from '../extract/text-map.ts';
import type { Review } from '../types.ts';
import type { Mark } from './highlighter.ts';

/** Most marks on one page: Firefox needs 50 ms to paint so many in one text node, and ever more a mark beyond (measured). */
const MAX_MARKS = 1_000;

/**
 * The marks of a review on the page. A sentence that was marked before (same words) keeps its live Range, moved to where the sentence
 * now stands, so that an open popover goes on following it.
 */
export function anchorMarks(review: Review, map: TextMap, before: readonly Mark[], textOf: (mark: Mark) => string | undefined): Mark[] {
  const known = new Map<string, Range>();
  for (const mark of before) {
    const text = textOf(mark);
    if (text !== undefined && !known.has(text)) known.set(text, mark.range);
  }
  const marks: Mark[] = [];
  for (const sentence of review.sentences) {
    if (sentence.state === 'alone' || marks.length >= MAX_MARKS) continue;
    const found = rangeFor(map, sentence);
    if (found === null) continue;
    const old = known.get(sentence.text);
    known.delete(sentence.text);
    marks.push({ sentence: sentence.index, kind: sentence.state, range: old === undefined ? found : moveRange(old, found) });
  }
  return marks;
}

function moveRange(range: Range, to: Range): Range {
  if (
    range.startContainer !== to.startContainer ||
    range.startOffset !== to.startOffset ||
    range.endContainer !== to.endContainer ||
    range.endOffset !== to.endOffset
  ) {
    range.setStart(to.startContainer, to.startOffset);
    range.setEnd(to.endContainer, to.endOffset);
  }
  return range;
}
