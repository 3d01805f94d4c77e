import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/page/highlighter.ts';
import { markAtSelection, scrollToMark, stepMark } from '../../lib/page/sentence-cursor.ts';

const view = new JSDOM('<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>').window as unknown as Window & typeof globalThis;
const { document } = view;
Object.defineProperty(view, 'innerHeight', { value: 900 });

/** Marks of the four paragraphs, the n-th at the given top (CSS px); given in another order than the page's. */
function marksAt(tops: number[]): Mark[] {
  const marks = tops.map((top, i): Mark => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('p')[i]!);
    range.getBoundingClientRect = () => ({ top, bottom: top + 20 }) as DOMRect;
    return { sentence: i, kind: 'varies', range };
  });
  return [marks[2]!, marks[0]!, marks[3]!, marks[1]!];
}
const numberOf = (mark: Mark | null) => mark?.sentence ?? null;

describe('going from mark to mark', () => {
  it.each<[string, number | null, 1 | -1, number[], number]>([
    ['the next one', 1, 1, [0, 100, 200, 300], 2],
    ['the one before', 1, -1, [0, 100, 200, 300], 0],
    ['around the end', 3, 1, [0, 100, 200, 300], 0],
    ['around the start', 0, -1, [0, 100, 200, 300], 3],
    ['the first in sight', null, 1, [-500, -100, 50, 1_200], 2],
    ['the last in sight', null, -1, [-500, -100, 50, 1_200], 2],
    ['the first of all when the reader is below the last', null, 1, [-900, -800, -700, -600], 0],
    ['the last of all when the reader is above the first', null, -1, [1_000, 1_100, 1_200, 1_300], 3],
  ])('%s', (_what, current, step, tops, expected) => {
    const marks = marksAt(tops);
    const from = current === null ? null : marks.find(({ sentence }) => sentence === current)!;
    expect(numberOf(stepMark(marks, from, step, view))).toBe(expected);
  });

  it('goes nowhere without marks', () => {
    expect(stepMark([], null, 1, view)).toBeNull();
  });
});

describe('the mark at the text cursor', () => {
  it('is the one the selection ends in', () => {
    const marks = marksAt([0, 100, 200, 300]);
    document.getSelection()!.collapse(document.querySelectorAll('p')[2]!.firstChild, 3);
    expect(numberOf(markAtSelection(marks, document))).toBe(2);
    document.getSelection()!.removeAllRanges();
    expect(markAtSelection(marks, document)).toBeNull();
  });
});

describe('going to a mark', () => {
  it.each([
    ['the window, where the body’s overflow is the window’s', 'visible', 0],
    ['the body, where it scrolls by itself', 'hidden', 1],
  ])('scrolls %s', (_what, overflow, calls) => {
    const mark = marksAt([2_000, 2_100, 2_200, 2_300])[0]!;
    const paragraph = mark.range.startContainer as Element;
    let asked = 0;
    view.scrollTo = () => {};
    for (const element of document.querySelectorAll('p')) element.scrollIntoView = () => void asked++;
    document.documentElement.style.overflowY = overflow;
    document.body.style.overflowY = 'auto';
    Object.defineProperty(document.body, 'scrollHeight', { value: 5_000, configurable: true });
    Object.defineProperty(document.body, 'clientHeight', { value: 900, configurable: true });
    mark.range.selectNodeContents(paragraph.firstChild!);
    scrollToMark(mark, view, false);
    expect(asked).toBe(calls);
  });
});
