// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followRange } from '../../lib/page/popover-position.ts';

type Box = [left: number, top: number, right: number, bottom: number];

/** jsdom lays nothing out: the window, the popover and the lines of the sentence are given their sizes here. */
class Rect {
  x: number;
  y: number;
  width: number;
  height: number;
  constructor(x = 0, y = 0, width = 0, height = 0) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }
  get left() {
    return this.x;
  }
  get top() {
    return this.y;
  }
  get right() {
    return this.x + this.width;
  }
  get bottom() {
    return this.y + this.height;
  }
}

const rectOf = ([left, top, right, bottom]: Box) => new Rect(left, top, right - left, bottom - top) as unknown as DOMRect;

let lines: Box[];
let controller: AbortController;
const scrollBy = vi.fn();

beforeEach(() => {
  controller = new AbortController();
  scrollBy.mockReset();
  vi.stubGlobal('DOMRect', Rect);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  window.scrollBy = scrollBy as never;
  document.body.textContent = 'A sentence.';
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

async function place(
  window_: [width: number, height: number],
  sentence: Box[],
  height: number,
  scrollY = 0,
  text: Node = document.body,
): Promise<HTMLElement> {
  const [width, windowHeight] = window_;
  Object.assign(window, { innerWidth: width, innerHeight: windowHeight, scrollY });
  Object.defineProperty(document.documentElement, 'clientWidth', { value: width, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: windowHeight, configurable: true });
  lines = sentence;
  const range = document.createRange();
  range.selectNodeContents(text);
  range.getClientRects = () => lines.map(rectOf) as unknown as DOMRectList;
  const host = document.createElement('div');
  document.documentElement.append(host);
  host.getBoundingClientRect = () => {
    const most = Number.parseFloat(host.style.getPropertyValue('--corroborate-height')) || 480;
    return rectOf([0, 0, Math.min(380, width), Math.min(most, height)]);
  };
  Object.defineProperty(host, 'offsetWidth', { value: Math.min(380, width) });
  Object.defineProperty(host, 'offsetHeight', { get: () => host.getBoundingClientRect().height });
  followRange(host, range, controller.signal);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return host;
}

/** Where the popover stands in the window. */
function boxOf(host: HTMLElement, scrollY = 0): Box {
  const at = (name: string) => Number.parseFloat(host.style.getPropertyValue(`--corroborate-${name}`));
  const { width, height } = host.getBoundingClientRect();
  return [at('x'), at('y') - scrollY, at('x') + width, at('y') - scrollY + height];
}

describe('the popover beside its sentence', () => {
  it.each<[string, Box[], expected: Partial<Record<'left' | 'top' | 'right' | 'bottom', number>>]>([
    ['under a line in the upper half', [[200, 100, 500, 120]], { left: 200, top: 128 }],
    ['over a line near the bottom', [[200, 640, 500, 660]], { left: 200, bottom: 632 }],
    [
      'under the last of several lines',
      [
        [400, 100, 800, 120],
        [200, 130, 600, 150],
      ],
      { left: 200, top: 158 },
    ],
    ['inside the window at its edge', [[900, 100, 990, 120]], { right: 992, top: 128 }],
    ['beside a paragraph that fills the height', [[100, 60, 500, 640]], { left: 508 }],
    ['left of it where only there is room', [[500, 60, 990, 640]], { right: 492 }],
    ['under it where there is no room at all, but most under it', [[10, 60, 990, 400]], { top: 408 }],
    ['over it where there is no room at all, but most over it', [[10, 300, 990, 640]], { bottom: 292 }],
  ])('stands %s', async (_where, sentence, expected) => {
    const [left, top, right, bottom] = boxOf(await place([1000, 700], sentence, 400));
    expect({ left, top, right, bottom }).toMatchObject(expected);
  });

  it.each([0, 40, 120, 200, 260, 330, 400, 470, 540, 610, 660])('never covers the sentence at %i px', async (top) => {
    for (const height of [20, 90, 300]) {
      const sentence: Box = [150, top, 850, top + height];
      const [left, y, right, bottom] = boxOf(await place([1000, 700], [sentence], 480));
      expect(right <= sentence[0] || left >= sentence[2] || bottom <= sentence[1] || y >= sentence[3]).toBe(true);
      controller.abort();
      controller = new AbortController();
    }
  });

  it('begins where the sentence does, from right to left too', async () => {
    document.documentElement.style.direction = 'rtl';
    const [, top, right] = boxOf(await place([1000, 700], [[200, 100, 700, 120]], 400));
    document.documentElement.style.direction = '';
    expect([top, right]).toEqual([128, 700]);
  });

  it('follows a sentence that scrolls inside a shadow tree', async () => {
    const outer = document.createElement('div');
    const scroller = document.createElement('div');
    scroller.textContent = 'A sentence.';
    outer.attachShadow({ mode: 'open' }).append(scroller);
    document.body.replaceChildren(outer);
    const host = await place([1000, 700], [[200, 100, 500, 120]], 400, 0, scroller);
    lines = [[200, 90, 500, 110]];
    scroller.dispatchEvent(new Event('scroll'));
    expect(boxOf(host)[1]).toBe(118);
  });

  it('is placed on the page, not in the window, so that it scrolls with it', async () => {
    const host = await place([1000, 700], [[200, 100, 500, 120]], 400, 2000);
    expect(host.style.getPropertyValue('--corroborate-y')).toBe('2128px');
  });

  it('keeps its side while the page scrolls, and chooses anew when the window changes', async () => {
    const host = await place([1000, 700], [[200, 100, 500, 120]], 400);
    lines = [[200, 600, 500, 620]];
    window.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(boxOf(host)[1]).toBe(628);
    window.dispatchEvent(new Event('resize'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(boxOf(host)[3]).toBe(592);
  });

  it('stays where it was when the page takes the text away', async () => {
    const host = await place([1000, 700], [[200, 100, 500, 120]], 400);
    lines = [];
    window.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(boxOf(host)[1]).toBe(128);
  });

  it('does nothing once its signal has aborted', async () => {
    controller.abort();
    expect((await place([1000, 700], [[200, 100, 500, 120]], 400)).getAttribute('style')).toBeNull();
  });
});

describe('the sheet of a narrow window', () => {
  it.each<[string, Box, side: string, scrolled: number | null]>([
    ['at the bottom under a sentence in the upper part', [10, 40, 300, 100], 'bottom', null],
    ['at the top over a sentence near the bottom', [10, 520, 300, 580], 'top', null],
    ['at the bottom, the page scrolled, where a sentence in the middle would be covered both ways', [10, 250, 300, 330], 'bottom', 98],
  ])('docks %s', async (_where, sentence, side, scrolled) => {
    const host = await place([320, 600], [sentence], 400);
    expect(host.getAttribute('data-sheet')).toBe(side);
    expect(scrollBy.mock.calls.map(([options]) => options.top)).toEqual(scrolled === null ? [] : [scrolled]);
  });
});
