import type { Mark } from './highlighter.ts';

/** A press and a release further apart than this are a drag, in CSS px; the slack of a finger or an unsteady hand. */
const DRAG_PX = 6;

/** What a click on does something already: it is the page's, never ours. */
const CONTROLS =
  'a[href], area, button, input, select, textarea, label, option, summary, video, audio, iframe, object, embed, [contenteditable=""], [contenteditable="true"], [onclick], [role="button"], [role="link"], [role="checkbox"], [role="switch"], [role="tab"], [role="menuitem"], [role="option"], [role="slider"], [role="textbox"]';

/**
 * The mark at a point of the window, by the lines of its text. A click in the empty space beside a line is none: caret positions snap to
 * the text and would lie. `CSS.highlights.highlightsFromPoint` is not asked: Chromium 156 takes the point for one of the screen, so that on
 * screens of high density, or enlarged, it finds nothing or another mark (measured).
 */
export function markAt(x: number, y: number, marks: readonly Mark[]): Mark | null {
  return marks.find(({ range }) => coversPoint(range, x, y) && isOnTop(range, x, y)) ?? null;
}

/** False where something else lies over the text. */
function isOnTop(range: Range, x: number, y: number): boolean {
  const root = range.startContainer.getRootNode() as Partial<DocumentOrShadowRoot>;
  const top = root.elementFromPoint?.(x, y) ?? null;
  return top === null || range.intersectsNode(top);
}

function coversPoint(range: Range, x: number, y: number): boolean {
  const boxes = range.getClientRects();
  for (let i = 0; i < boxes.length; i++) {
    const { left, right, top, bottom } = boxes[i]!;
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}

/** Calls back with every click a reader makes on plain text: no drag, no selection, no modifier, no link or control, and made by a person. */
export function onPlainClick(view: Window, callback: (event: MouseEvent) => void, signal: AbortSignal): void {
  let down = { x: 0, y: 0 };
  view.addEventListener(
    'pointerdown',
    (event) => {
      down = { x: event.clientX, y: event.clientY };
    },
    { capture: true, passive: true, signal },
  );
  view.addEventListener(
    'click',
    (event) => {
      const isDrag = event.detail > 0 && Math.hypot(event.clientX - down.x, event.clientY - down.y) > DRAG_PX;
      if (event.isTrusted && !isDrag && isPlainClick(event, view)) callback(event);
    },
    { capture: true, passive: true, signal },
  );
}

/** True for one click of the main button on text, with nothing selected. */
export function isPlainClick(event: MouseEvent, view: Window): boolean {
  if (event.button !== 0 || event.detail > 1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const target = event.target as Element | null;
  const { body } = view.document;
  if (target?.nodeType !== 1 || !body?.contains(target)) return false;
  const control = target.closest(CONTROLS);
  if (control !== null && control !== body) return false; // <body onclick> makes no page one big button
  return view.getSelection()?.isCollapsed !== false;
}
