import { autoUpdate, computePosition, flip, offset, type Placement, type Platform, platform, shift, size } from '@floating-ui/dom';

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
  const sentence = new SentenceBox(range);
  let side: Placement | null = null;
  let height = MOST_HEIGHT_PX;

  const update = async () => {
    if (signal.aborted) return;
    if (view.innerWidth < SHEET_BELOW_PX) {
      if (side === null) dockSheet(host, sentence.getBoundingClientRect(), view);
      side = 'bottom';
      return;
    }
    host.removeAttribute('data-sheet');
    const choose = side === null;
    const { x, y, placement } = await computePosition(sentence, host, {
      strategy: 'fixed', // window coordinates; the page's scroll is added below
      platform: windowPlatform(view),
      placement: side ?? 'bottom-start',
      middleware: [
        offset(GAP_PX),
        choose && flip({ padding: GAP_PX, crossAxis: false, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: GAP_PX, crossAxis: false }),
        choose &&
          size({
            padding: GAP_PX,
            apply({ availableHeight }) {
              height = Math.min(MOST_HEIGHT_PX, Math.max(LEAST_HEIGHT_PX, Math.floor(availableHeight)));
              host.style.setProperty('--corroborate-height', `${height}px`);
            },
          }),
      ],
    });
    if (signal.aborted) return;
    side = placement;
    host.style.setProperty('--corroborate-x', `${Math.round(x + view.scrollX)}px`);
    host.style.setProperty('--corroborate-y', `${Math.round(y + view.scrollY)}px`);
  };

  const onResize = () => {
    side = null;
    host.style.removeProperty('--corroborate-height');
  };
  view.addEventListener('resize', onResize, { signal });
  // Listens to resize too, after the line above, so that it sees the side forgotten.
  const stop = autoUpdate(sentence, host, () => void update(), { layoutShift: false });
  signal.addEventListener('abort', stop, { once: true });
}

/**
 * Everything in window coordinates: in the top layer nothing of the page, not even an html element that is moved, narrowed or
 * transformed, stands between the popover and the window. The library would take html's place for the origin.
 */
function windowPlatform(view: Window): Platform {
  return {
    ...platform,
    getOffsetParent: () => view,
    async getElementRects({ reference, floating }) {
      const { width, height } = floating.getBoundingClientRect();
      return { reference: reference.getBoundingClientRect(), floating: { x: 0, y: 0, width, height } };
    },
  };
}

/** The lines of a sentence as one box, in window coordinates. Keeps the last box when the page takes the text away. */
class SentenceBox {
  readonly contextElement: Element | undefined;
  private readonly range: Range;
  private last = new DOMRect();

  constructor(range: Range) {
    this.range = range;
    const node = range.startContainer;
    this.contextElement = node instanceof Element ? node : (node.parentElement ?? undefined);
  }

  getClientRects(): DOMRect[] {
    return [...this.range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  }

  getBoundingClientRect(): DOMRect {
    const lines = this.getClientRects();
    if (lines.length > 0) {
      const left = Math.min(...lines.map((line) => line.left));
      const top = Math.min(...lines.map((line) => line.top));
      const right = Math.max(...lines.map((line) => line.right));
      const bottom = Math.max(...lines.map((line) => line.bottom));
      this.last = new DOMRect(left, top, right - left, bottom - top);
    }
    return this.last;
  }
}

/** At the bottom of the window; at its top where that leaves the sentence free; else the page is scrolled until the sentence is. */
function dockSheet(host: HTMLElement, sentence: DOMRect, view: Window): void {
  host.style.setProperty('--corroborate-height', `${Math.round(view.innerHeight * 0.6)}px`); // leaves the sentence and its neighbours in sight
  host.setAttribute('data-sheet', 'bottom');
  const sheet = host.getBoundingClientRect().height;
  const covered = sentence.bottom + GAP_PX - (view.innerHeight - sheet);
  if (covered <= 0) return;
  if (sentence.top - GAP_PX >= sheet) host.setAttribute('data-sheet', 'top');
  else view.scrollBy({ top: covered, behavior: 'instant' });
}
