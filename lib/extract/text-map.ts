import type { Span } from '../types.ts';

/**
 * Where the article's text stands on the page. Run i maps the offsets from `at[i]` up to `at[i + 1]`, one to one, to the data of
 * `nodes[i]` from `offsets[i]` on. Characters between runs (line feeds between blocks) stand nowhere.
 */
export interface TextMap {
  at: number[];
  nodes: Text[];
  offsets: number[];
}

export function emptyMap(): TextMap {
  return { at: [], nodes: [], offsets: [] };
}

/** Index of the run an offset stands in, by halving; -1 before the first. */
function runAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.at[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A live Range over a span of the article's text; null where the page no longer has that text, or the span is empty. */
export function rangeFor(map: TextMap, span: Span): Range | null {
  if (span.end <= span.start) return null;
  const first = runAt(map, span.start);
  const last = runAt(map, span.end - 1);
  if (first < 0 || last < 0) return null;
  const startNode = map.nodes[first]!;
  const endNode = map.nodes[last]!;
  const start = map.offsets[first]! + span.start - map.at[first]!;
  const end = map.offsets[last]! + span.end - map.at[last]!;
  if (!startNode.isConnected || !endNode.isConnected || start > startNode.length || end > endNode.length) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, start);
  range.setEnd(endNode, end);
  return range.collapsed ? null : range;
}
