import type { Draft } from './read-blocks.ts';

/** Longest block, in UTF-16 units: three pages of a book without a paragraph. Longer ones are cut, so that no step of the work grows with one text node. */
const MAX_LENGTH = 8_000;

/** A block as blocks of bearable length, cut after a sentence where there is one, else at a space, else anywhere. Links and bold count for the first. */
export function splitLongBlock(block: Draft): Draft[] {
  const parts: Draft[] = [];
  let from = 0;
  let run = 0;
  while (block.text.length - from > MAX_LENGTH) {
    const to = findCut(block.text, from, from + MAX_LENGTH);
    run = pushPart(parts, block, from, to, run);
    from = block.text[to] === ' ' ? to + 1 : to;
  }
  if (from === 0) return [block];
  pushPart(parts, block, from, block.text.length, run);
  return parts;
}

/** Offset of the space at which the text is cut. */
function findCut(text: string, from: number, limit: number): number {
  const least = from + MAX_LENGTH / 2;
  const stop = text.lastIndexOf('. ', limit - 2);
  if (stop >= least) return stop + 1;
  const space = text.lastIndexOf(' ', limit);
  if (space >= least) return space;
  return /[\ud800-\udbff]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

/** Adds `block.text.slice(from, to)` with its runs, the first of which is at or after number `run`; returns the number to go on from. */
function pushPart(parts: Draft[], block: Draft, from: number, to: number, run: number): number {
  const isFirst = parts.length === 0;
  const part: Draft = {
    kind: block.kind,
    text: block.text.slice(from, to),
    at: [],
    nodes: [],
    offsets: [],
    linked: isFirst ? block.linked : 0,
    bold: 0,
  };
  let i = run;
  while (i + 1 < block.at.length && block.at[i + 1]! <= from) i++;
  for (; i < block.at.length && block.at[i]! < to; i++) {
    const inside = Math.max(from - block.at[i]!, 0);
    part.at.push(block.at[i]! + inside - from);
    part.nodes.push(block.nodes[i]!);
    part.offsets.push(block.offsets[i]! + inside);
  }
  parts.push(part);
  return Math.max(0, i - 1);
}
