import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { anchorMarks } from '../../lib/page/anchor.ts';
import { Highlighter, type HighlightWorld, type Mark } from '../../lib/page/highlighter.ts';
import type { Review, State } from '../../lib/types.ts';

const { document } = new JSDOM('<body><p>One. Two. Three.</p><section style="background: #000"><p>Four. Five.</p></section></body>')
  .window as unknown as Window;

/** A registry that notes what is painted, and cannot be iterated, as in a Firefox content script. */
function fakeWorld(): { world: HighlightWorld; painted(): Record<string, string[]>; sets: string[] } {
  const map = new Map<string, string[]>();
  const sets: string[] = [];
  class Highlight {
    priority = 0;
    words: string[];
    constructor(...ranges: AbstractRange[]) {
      this.words = ranges.map(String);
    }
  }
  const registry = {
    set: (name: string, highlight: Highlight) => {
      sets.push(name);
      map.set(name, highlight.words);
    },
    delete: (name: string) => map.delete(name),
  };
  return { world: { registry, Highlight } as unknown as HighlightWorld, painted: () => Object.fromEntries(map), sets };
}
function range(paragraph: number, start: number, end: number): Range {
  const node = document.querySelectorAll('p')[paragraph]!.firstChild!;
  const made = document.createRange();
  made.setStart(node, start);
  made.setEnd(node, end);
  return made;
}
const MARKS: Mark[] = [
  { sentence: 0, kind: 'corroborated', range: range(0, 0, 4) },
  { sentence: 1, kind: 'differs', range: range(0, 5, 9) },
  { sentence: 3, kind: 'differs', range: range(1, 0, 5) },
];

describe('painting marks', () => {
  it('uses a highlight for each kind, and another on dark grounds', () => {
    const { world, painted } = fakeWorld();
    new Highlighter(world).show(MARKS);
    expect(painted()).toEqual({
      'corroborate-corroborated': ['One.'],
      'corroborate-differs': ['Two.'],
      'corroborate-differs-dark': ['Four.'],
    });
  });

  it('paints the current sentence besides, and takes that away again', () => {
    const { world, painted } = fakeWorld();
    const highlighter = new Highlighter(world);
    highlighter.show(MARKS);
    highlighter.setCurrent(MARKS[2]!);
    expect(painted()).toMatchObject({ 'corroborate-current-dark': ['Four.'], 'corroborate-differs-dark': ['Four.'] });
    highlighter.setCurrent(MARKS[1]!);
    expect(painted()).toMatchObject({ 'corroborate-current': ['Two.'] });
    expect(Object.keys(painted())).not.toContain('corroborate-current-dark');
    highlighter.show([MARKS[0]!]);
    expect(painted()).toEqual({ 'corroborate-corroborated': ['One.'] });
  });

  it('leaves alone what has not changed', () => {
    const { world, sets } = fakeWorld();
    const highlighter = new Highlighter(world);
    highlighter.show(MARKS);
    const before = sets.length;
    highlighter.show([...MARKS]);
    highlighter.repaint();
    expect(sets.length).toBe(before);
  });

  it('leaves nothing behind', () => {
    const { world, painted } = fakeWorld();
    const highlighter = new Highlighter(world);
    highlighter.show(MARKS);
    highlighter.setCurrent(MARKS[0]!);
    highlighter.clear();
    expect(painted()).toEqual({});
  });
});

describe('anchoring the sentences of a review', () => {
  const node = document.querySelector('p')!.firstChild as Text;
  const map = { at: [0], nodes: [node], offsets: [0] };
  const review = (...states: [string, number, State][]): Review => ({
    title: null,
    outlet: null,
    published: null,
    copyOf: null,
    omitted: [],
    origins: [],
    sentences: states.map(([text, start, state], index) => ({ index, text, start, end: start + text.length, state, facts: [] })),
  });

  it('marks what is shared, and only that', () => {
    const marks = anchorMarks(review(['One.', 0, 'varies'], ['Two.', 5, 'alone'], ['Three.', 10, 'differs']), map, [], () => undefined);
    expect(marks.map(({ sentence, kind, range }) => [sentence, kind, range.toString()])).toEqual([
      [0, 'varies', 'One.'],
      [2, 'differs', 'Three.'],
    ]);
  });

  it('keeps the live range of a sentence that was marked before', () => {
    const first = anchorMarks(review(['Two.', 5, 'varies']), map, [], () => undefined);
    const again = anchorMarks(review(['One.', 0, 'differs'], ['Two.', 5, 'differs']), map, first, () => 'Two.');
    expect(again[1]!.range).toBe(first[0]!.range);
    expect(again[0]!.range).not.toBe(first[0]!.range);
  });

  it('moves it to where the sentence now stands', () => {
    const [mark] = anchorMarks(review(['One.', 0, 'varies']), map, [], () => undefined);
    const elsewhere = { at: [0], nodes: [document.querySelectorAll('p')[1]!.firstChild as Text], offsets: [0] };
    const [moved] = anchorMarks(review(['Four', 0, 'varies']), elsewhere, [mark!], () => 'Four');
    expect(moved!.range).toBe(mark!.range);
    expect(moved!.range.toString()).toBe('Four');
  });

  it('passes over what is no longer on the page', () => {
    expect(anchorMarks(review(['Gone.', 400, 'varies']), map, [], () => undefined)).toEqual([]);
  });
});
