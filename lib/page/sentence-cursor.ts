import type { Mark } from './highlighter.ts';
import type { Place } from './popover-port.ts';

/** Room above a sentence that is scrolled to, as a share of the window: its context stays in sight, and a popover fits under it. */
const ROOM_ABOVE = 0.3;

/** The marked sentence that the reader's text cursor or selection stands in. */
export function markAtSelection(marks: readonly Mark[], document: Document): Mark | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !document.body?.contains(node)) return null;
  return marks.find(({ range }) => range.isPointInRange(node, selection.focusOffset)) ?? null;
}

/**
 * The marked sentence after (step 1) or before (step -1) the current one, around the ends; without a current one, the first that can be
 * seen in the window or comes after it, or the last one before it.
 */
export function stepMark(marks: readonly Mark[], current: Mark | null, step: 1 | -1, view: Window): Mark | null {
  const inOrder = sortMarks(marks);
  if (inOrder.length === 0) return null;
  const at = current === null ? -1 : inOrder.indexOf(current);
  if (at >= 0) return inOrder[(at + step + inOrder.length) % inOrder.length]!;
  const boxes = inOrder.map(({ range }) => range.getBoundingClientRect());
  const found = step === 1 ? boxes.findIndex((box) => box.bottom > 0) : boxes.findLastIndex((box) => box.top < view.innerHeight);
  return inOrder[found] ?? inOrder[step === 1 ? 0 : inOrder.length - 1]!;
}

/** Which of the marked sentences it is, counted from 1 in the order of the page. */
export function placeOf(mark: Mark, marks: readonly Mark[]): Place {
  return { n: sortMarks(marks).indexOf(mark) + 1, total: marks.length };
}

function sortMarks(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.range.compareBoundaryPoints(0, b.range));
}

/** Brings a sentence into sight, in the window and in any box that scrolls by itself. Smoothly only if the reader does not mind motion. */
export function scrollToMark({ range }: Mark, view: Window, smooth: boolean): void {
  const isStill = !smooth || view.matchMedia?.('(prefers-reduced-motion: reduce)').matches !== false;
  const behavior = isStill ? 'instant' : 'smooth';
  const box = range.getBoundingClientRect();
  const element = range.startContainer.parentElement;
  if (element !== null && hasScrollingAncestor(element, view)) {
    element.scrollIntoView({ behavior, block: 'center', inline: 'nearest' });
    return;
  }
  if (box.top >= 0 && box.bottom <= view.innerHeight * (1 - ROOM_ABOVE)) return;
  view.scrollTo({ top: view.scrollY + box.top - view.innerHeight * ROOM_ABOVE, behavior });
}

/** Body is one where html has an overflow of its own; else what body says counts for the window. */
function hasScrollingAncestor(element: Element, view: Window): boolean {
  const { documentElement, body } = view.document;
  for (let at: Element | null = element; at !== null && at !== documentElement; at = at.parentElement) {
    if (at === body && view.getComputedStyle(documentElement).overflowY === 'visible') return false;
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY)) return true;
  }
  return false;
}
