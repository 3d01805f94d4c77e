import { appendBreak, appendText, type BlockText } from './collapse-text.ts';
import { isFurnitureBox, isHidden, isSkipped } from './is-skipped.ts';
import { siblingAfter } from './sibling-after.ts';
import { splitLongBlock } from './split-long-block.ts';

export type DraftKind = 'title' | 'heading' | 'paragraph' | 'item';

/** A paragraph, heading or list item as it stands on the page, before it is decided which of them belong to the article. */
export interface Draft extends BlockText {
  kind: DraftKind;
  /** How much of the text stands in links, and how much is bold, in UTF-16 units. */
  linked: number;
  bold: number;
}

/** Most text that is read of one page, in UTF-16 units: about 30,000 words, six times a very long report. */
export const MAX_TEXT = 200_000;
/** Most blocks of one page. */
export const MAX_BLOCKS = 3_000;
/** Most nodes looked at; a report of 30,000 words with a link in each sentence has about 15,000. */
const MAX_NODES = 60_000;
/** White space included, at most this many times the text that is still wanted is looked at in one text node. */
const RAW_FACTOR = 4;
/** Nodes between two chances to pause; about a millisecond of work. */
const NODES_A_STEP = 300;

/** Elements that go on in the line; any other starts a new block. Custom elements ("x-link") go on too. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark nobr q ruby samp small span strong sub sup time tt u var wbr rb'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

interface Frame {
  element: Element;
  isBlock: boolean;
  kindBefore: DraftKind;
  isLink: boolean;
  isBold: boolean;
}

export interface ReadOptions {
  useLayout: boolean;
  /** The article's headline; it becomes the first block, of kind title, wherever it stands. */
  headline: Element | null;
}

/** Reads the containers' text from the page itself, block by block. Walks without recursion, in steps; the page is not changed. */
export function* readBlocks(containers: Element[], { useLayout, headline }: ReadOptions): Generator<undefined, Draft[]> {
  const drafts: Draft[] = [];
  const reader = new BlockReader(drafts, useLayout, headline);
  if (headline !== null) yield* reader.read(headline, 'title');
  for (const container of containers) yield* reader.read(container, 'paragraph');
  return drafts;
}

class BlockReader {
  readonly #drafts: Draft[];
  readonly #useLayout: boolean;
  readonly #headline: Element | null;
  #block: Draft;
  #links = 0;
  #bolds = 0;
  #textLeft = MAX_TEXT;
  #nodesLeft = MAX_NODES;

  constructor(drafts: Draft[], useLayout: boolean, headline: Element | null) {
    this.#drafts = drafts;
    this.#useLayout = useLayout;
    this.#headline = headline;
    this.#block = newDraft('paragraph');
  }

  *read(root: Element, kind: DraftKind): Generator<undefined, void> {
    const page = root.ownerDocument;
    const rootLength = root.textContent?.length ?? 0;
    const open: Frame[] = [];
    this.#startBlock(kind);
    let node: Node | null = root.firstChild;
    for (;;) {
      if (node === null) {
        const frame = open.pop();
        if (frame === undefined) break;
        this.#leave(frame);
        node = siblingAfter(frame.element, page);
        continue;
      }
      if (--this.#nodesLeft < 0 || this.#textLeft <= 0 || this.#drafts.length >= MAX_BLOCKS) break;
      if (this.#nodesLeft % NODES_A_STEP === 0) yield;
      if (node.nodeType === 3) this.#addText(node as Text);
      else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === 'br') this.#addBreak(element);
        else if (this.#isWanted(element, rootLength, kind)) {
          open.push(this.#enter(element));
          node = element.firstChild;
          continue;
        } else if (!isInline(element)) this.#startBlock(this.#block.kind);
      }
      node = siblingAfter(node, page);
    }
    this.#finishBlock();
  }

  #isWanted(element: Element, rootLength: number, kind: DraftKind): boolean {
    if (element.firstChild === null || isSkipped(element) || isHidden(element, this.#useLayout)) return false;
    return kind === 'title' || (element !== this.#headline && !isFurnitureBox(element, rootLength, isInline(element)));
  }

  #enter(element: Element): Frame {
    const tag = element.localName;
    const isBlock = !isInline(element);
    const isLink = tag === 'a';
    const isBold = tag === 'strong' || tag === 'b';
    const kindBefore = this.#block.kind;
    if (isBlock) this.#startBlock(kindOf(tag, kindBefore));
    if (isLink) this.#links++;
    if (isBold) this.#bolds++;
    return { element, isBlock, kindBefore, isLink, isBold };
  }

  #leave({ isBlock, kindBefore, isLink, isBold }: Frame): void {
    if (isLink) this.#links--;
    if (isBold) this.#bolds--;
    if (isBlock) this.#startBlock(kindBefore);
  }

  #addText(node: Text): void {
    const before = this.#block.text.length;
    appendText(this.#block, node, this.#textLeft * RAW_FACTOR);
    truncate(this.#block, before + this.#textLeft);
    const added = this.#block.text.length - before;
    this.#textLeft -= added;
    if (this.#links > 0) this.#block.linked += added;
    if (this.#bolds > 0) this.#block.bold += added;
  }

  /** Two line breaks in succession part paragraphs, one is a space. */
  #addBreak(element: Element): void {
    let next: Node | null = element.nextSibling;
    while (next !== null && (next.nodeType === 8 || (next.nodeType === 3 && (next as Text).data.trim() === ''))) next = next.nextSibling;
    if (next?.nodeType === 1 && (next as Element).localName === 'br') this.#startBlock(this.#block.kind);
    else appendBreak(this.#block);
  }

  #startBlock(kind: DraftKind): void {
    this.#finishBlock();
    this.#block.kind = kind;
  }

  #finishBlock(): void {
    const block = this.#block;
    block.text = block.text.trimEnd();
    if (block.text === '') return;
    this.#drafts.push(...splitLongBlock(block));
    this.#block = newDraft(block.kind);
  }
}

function truncate(block: BlockText, length: number): void {
  if (block.text.length <= length) return;
  block.text = block.text.slice(0, length);
  while (block.at.length > 0 && block.at.at(-1)! >= length) {
    block.at.pop();
    block.nodes.pop();
    block.offsets.pop();
  }
}

function newDraft(kind: DraftKind): Draft {
  return { kind, text: '', at: [], nodes: [], offsets: [], linked: 0, bold: 0 };
}

/** Skipped forms may have any value under the name `localName`: see isClobbered. */
function isInline(element: Element): boolean {
  const name: unknown = element.localName;
  return typeof name === 'string' && (INLINE.has(name) || name.includes('-'));
}

function kindOf(tag: string, around: DraftKind): DraftKind {
  if (around === 'title') return 'title';
  if (HEADING.test(tag)) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
  return around;
}
