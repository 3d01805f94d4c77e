import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/page/highlighter.ts';
import { isPlainClick, markAt } from '../../lib/page/hit-test.ts';

const PAGE = `<p>Plain <em>text</em></p><a href="/x">link <b>text</b></a><button><i>Go</i></button><label>Name <input></label>
  <div contenteditable="true"><p>notes</p></div><summary>More</summary><div role="button"><span>menu</span></div><a id="anchor">no link</a>`;

function open(body = PAGE): { view: Window; find(selector: string): Element } {
  const { window } = new JSDOM(`<!doctype html><body onclick="void 0">${body}</body>`);
  return { view: window as unknown as Window, find: (selector) => window.document.querySelector(selector) as unknown as Element };
}
function click(view: Window, target: Element, init: MouseEventInit = {}): MouseEvent {
  const event = new (view as unknown as typeof globalThis).MouseEvent('click', { bubbles: true, button: 0, detail: 1, ...init });
  Object.defineProperty(event, 'target', { value: target });
  return event;
}

describe('a click that may open a popover', () => {
  it.each(['p', 'em', '#anchor'])('on text: %s', (selector) => {
    const { view, find } = open();
    expect(isPlainClick(click(view, find(selector)), view)).toBe(true);
  });

  it.each(['a b', 'button i', 'label', 'input', '[contenteditable] p', 'summary', '[role] span'])(
    'never on a link or control: %s',
    (selector) => {
      const { view, find } = open();
      expect(isPlainClick(click(view, find(selector)), view)).toBe(false);
    },
  );

  it.each<[string, MouseEventInit]>([
    ['the right button', { button: 2 }],
    ['a double click', { detail: 2 }],
    ['Ctrl', { ctrlKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
  ])('never with %s', (_what, init) => {
    const { view, find } = open();
    expect(isPlainClick(click(view, find('p'), init), view)).toBe(false);
  });

  it('never while something is selected', () => {
    const { view, find } = open();
    view.getSelection()!.selectAllChildren(find('p'));
    expect(isPlainClick(click(view, find('p')), view)).toBe(false);
  });

  it('never outside body, where the popover stands', () => {
    const { view, find } = open();
    const host = view.document.documentElement.appendChild(view.document.createElement('corroborate-popover'));
    expect(isPlainClick(click(view, host), view)).toBe(false);
    expect(isPlainClick(click(view, find('p')), view)).toBe(true);
  });
});

describe('the mark at a point', () => {
  const box = { left: 10, right: 100, top: 20, bottom: 40 };
  const { find } = open('<p>Some text</p><div>in front</div>');
  const mark = (boxes: object[]): Mark => {
    const range = find('p').ownerDocument.createRange();
    range.selectNodeContents(find('p'));
    range.getClientRects = () => boxes as never;
    return { sentence: 3, kind: 'differs', range };
  };
  const marks = [mark([]), mark([box, { ...box, top: 40, bottom: 60, right: 50 }])];
  const onTop = (selector: string) => Object.assign(find('p').ownerDocument, { elementFromPoint: () => find(selector) });

  it.each([
    [50, 30, true],
    [30, 50, true],
    [80, 50, false],
    [5, 30, false],
  ])('%i, %i is found by the lines of its text', (x, y, isFound) => {
    onTop('p');
    expect(markAt(x, y, marks)).toBe(isFound ? marks[1] : null);
  });

  it('is none where something lies over the text', () => {
    onTop('div');
    expect(markAt(50, 30, marks)).toBeNull();
  });
});
