/**
 * Runs of white space, and characters that have no width and no meaning for the words: soft hyphens, zero-width spaces, word joiners,
 * byte order marks (which `\s` has). A single plain space is left alone.
 */
const GAP = /[\s\u00ad\u200b\u2060]{2,}|(?! )[\s\u00ad\u200b\u2060]/g;
const SPACE = /\s/;

/** The text of one block with the places on the page it was taken from. */
export interface BlockText {
  text: string;
  /** Run i: `text` from `at[i]` on stands in `nodes[i].data` from `offsets[i]` on. */
  at: number[];
  nodes: Text[];
  offsets: number[];
}

/** Appends what a reader sees of a text node: white space becomes one space, none at the start of the block. Looks at `limit` characters at most. */
export function appendText(block: BlockText, node: Text, limit: number): void {
  const data = node.length > limit ? node.data.slice(0, limit) : node.data;
  let from = 0;
  GAP.lastIndex = 0;
  for (let gap = GAP.exec(data); gap !== null; gap = GAP.exec(data)) {
    append(block, data, from, gap.index, node);
    from = gap.index + gap[0].length;
    const space = gap[0].search(SPACE);
    if (space >= 0 && gap[0].charCodeAt(space) !== 0xfeff) append(block, ' ', 0, 1, node, gap.index + space);
  }
  append(block, data, from, data.length, node);
}

/** Appends `data.slice(from, to)`, which stands in `node` at `offset`. */
function append(block: BlockText, data: string, from: number, to: number, node: Text, offset = from): void {
  let start = from;
  if (start < to && data.charCodeAt(start) === 32 && (block.text === '' || block.text.endsWith(' '))) start++;
  if (start >= to) return;
  block.at.push(block.text.length);
  block.nodes.push(node);
  block.offsets.push(offset + start - from);
  block.text += from === 0 && start === 0 && to === data.length ? data : data.slice(start, to);
}

/** A `<br>` inside a paragraph: a space that stands nowhere in the page's text. */
export function appendBreak(block: BlockText): void {
  if (block.text === '' || block.text.endsWith(' ')) return;
  const last = block.nodes.length - 1;
  const node = block.nodes[last]!;
  const end = block.offsets[last]! + block.text.length - block.at[last]!;
  block.at.push(block.text.length);
  block.nodes.push(node);
  block.offsets.push(Math.max(0, Math.min(end, node.length) - 1));
  block.text += ' ';
}
