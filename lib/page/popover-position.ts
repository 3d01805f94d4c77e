import { type Box, chooseSide, heightAt, placeBeside, type Side } from './place-beside.ts';

const GAP_PX = 8; // between the sentence and the popover, and at least to the window's edge: spacing token s2
const SHEET_BELOW_PX = 480; // windows narrower than this get a sheet at their edge: no room beside or under a line of text
const LEAST_HEIGHT_PX = 200; // header, one quotation and footer; with less room the popover rather runs out of the window than over the sentence
const MOST_HEIGHT_PX = 480; // as in components/popover.css; taller ones scroll inside

/**
 * Keeps `host` (position absolute in the top layer) by the sentence until the signal aborts: under it, else over, else beside it, never on it.
 * The side is chosen once and again only when the window changes size, so that the popover scrolls with the page and does not jump.
 * Writes the custom properties --corroborate-x, -y, -height and the attribute data-sheet, which components/popover.css reads.
 */
export function followRange(host: HTMLElement, range: Range, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const { style } = host;
  let sentence: Box = new DOMRect();
  let side: Side | null = null;

  const update = () => {
    sentence = boxOf(range) ?? sentence; // the last one where the page has taken the text away
    if (view.innerWidth < SHEET_BELOW_PX) {
      if (side === null) dockSheet(host, sentence, view);
      side = 'bottom';
      return;
    }
    host.removeAttribute('data-sheet');
    const room = roomIn(view);
    let { width, height } = host.getBoundingClientRect();
    for (let rounds = side === null ? 2 : 0; rounds > 0; rounds--) {
      side = chooseSide(sentence, room, width, height, GAP_PX, side ?? 'bottom'); // the second time another only if the least height is too much there
      const most = Math.min(MOST_HEIGHT_PX, Math.max(LEAST_HEIGHT_PX, Math.floor(heightAt(side, sentence, room, GAP_PX))));
      style.setProperty('--corroborate-height', `${most}px`);
      ({ width, height } = host.getBoundingClientRect());
    }
    const isRtl = view.getComputedStyle(host).direction === 'rtl';
    const { x, y } = placeBeside(side ?? 'bottom', sentence, room, width, height, GAP_PX, isRtl);
    style.setProperty('--corroborate-x', `${Math.round(x + view.scrollX)}px`);
    style.setProperty('--corroborate-y', `${Math.round(y + view.scrollY)}px`);
  };

  view.addEventListener(
    'resize',
    () => {
      side = null;
      style.removeProperty('--corroborate-height');
      update();
    },
    { signal },
  );
  const passive = { capture: true, passive: true, signal };
  view.addEventListener('scroll', update, passive);
  for (const type of ['scroll', 'resize']) view.visualViewport?.addEventListener(type, update, passive);
  // What scrolls inside a shadow tree is not told outside of it.
  for (let root = range.startContainer.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    root.addEventListener('scroll', update, passive);
  const sizes = new ResizeObserver(update);
  sizes.observe(host);
  if (range.startContainer.parentElement) sizes.observe(range.startContainer.parentElement);
  signal.addEventListener('abort', () => sizes.disconnect());
  update();
}

/**
 * The window without its scroll bars and a margin; what of it is to be seen where the reader has zoomed in. In the top layer nothing of the
 * page, not even an html element that is moved, narrowed or transformed, stands between the popover and the window.
 */
function roomIn({ visualViewport, document: { documentElement: root } }: Window): Box {
  const {
    offsetLeft: left,
    offsetTop: top,
    width,
    height,
  } = visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: root.clientWidth,
    height: root.clientHeight,
  };
  return { left: left + GAP_PX, top: top + GAP_PX, right: left + width - GAP_PX, bottom: top + height - GAP_PX };
}

/** The lines of a sentence as one box, in window coordinates; null where the page no longer shows it. */
function boxOf(range: Range): Box | null {
  const lines = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  if (lines.length === 0) return null;
  return {
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.min(...lines.map((line) => line.top)),
    right: Math.max(...lines.map((line) => line.right)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

/** At the bottom of the window; at its top where that leaves the sentence free; else the page is scrolled until the sentence is. */
function dockSheet(host: HTMLElement, sentence: Box, view: Window): void {
  host.style.setProperty('--corroborate-height', `${Math.round(view.innerHeight * 0.6)}px`); // leaves the sentence and its neighbours in sight
  host.setAttribute('data-sheet', 'bottom');
  const sheet = host.getBoundingClientRect().height;
  const covered = sentence.bottom + GAP_PX - (view.innerHeight - sheet);
  if (covered <= 0) return;
  if (sentence.top - GAP_PX >= sheet) host.setAttribute('data-sheet', 'top');
  else view.scrollBy({ top: covered, behavior: 'instant' });
}
