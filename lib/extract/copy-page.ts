import { isHidden, isSkipped } from './is-skipped.ts';
import { siblingAfter } from './sibling-after.ts';

/** A page with more elements than this is not given to Readability, whose work grows faster than the page. The pages of the test set have 120 to 900. */
const MAX_ELEMENTS = 3_000;
/** The same for all its elements, which is known at once. The test set has 500 to 2,100. */
const MAX_PAGE_ELEMENTS = 25_000;
/** Readability recurses; browsers' parsers stop at 512 levels, scripts do not. */
const MAX_DEPTH = 300;
/** Readability only counts characters and commas, so the head of a long text node is enough. UTF-16 units. */
const MAX_NODE_TEXT = 4_000;

const PLAIN_NAME = /^[a-z][a-z0-9-]{0,40}$/;

export interface PageCopy {
  /** A document without scripts, images or a window: nothing in it loads or runs. */
  document: Document;
  /** Element of the copy → element of the page. */
  live: Map<Element, Element>;
}

/**
 * Copies what Readability looks at: visible elements with text, their class, id, role, and whether a link stays on the page. About a
 * quarter of the elements of a news page, which makes this and Readability together cheaper than Readability on a full clone.
 * Null where the page is too large or too deep.
 */
export function copyPage(page: Document, useLayout: boolean): PageCopy | null {
  if (page.body.getElementsByTagName('*').length > MAX_PAGE_ELEMENTS) return null;
  const document = page.implementation.createHTMLDocument('');
  const root = page.body;
  copyNames(root, document.body);
  const live = new Map<Element, Element>([[document.body, root]]);
  let from: Node = root;
  let to: Element = document.body;
  let depth = 0;
  let node: Node | null = root.firstChild;
  for (;;) {
    if (node === null) {
      if (from === root) return { document, live };
      node = siblingAfter(from, page);
      from = from.parentNode!;
      to = to.parentElement!;
      depth--;
      continue;
    }
    if (node.nodeType === 3) {
      copyText(node as Text, to, document);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const isBreak = element.localName === 'br';
      if (isBreak || (!isSkipped(element) && element.firstChild !== null && !isHidden(element, useLayout))) {
        const copy = copyElement(element, document);
        live.set(copy, element);
        if (live.size > MAX_ELEMENTS) return null;
        to.appendChild(copy);
        if (!isBreak) {
          if (++depth > MAX_DEPTH) return null;
          from = element;
          to = copy;
          node = element.firstChild;
          continue;
        }
      }
    }
    node = siblingAfter(node, page);
  }
}

function copyText(node: Text, to: Element, document: Document): void {
  const data = node.data;
  if (data.trim() !== '') to.appendChild(document.createTextNode(data.length > MAX_NODE_TEXT ? data.slice(0, MAX_NODE_TEXT) : data));
}

function copyElement(element: Element, document: Document): Element {
  const name = element.localName;
  const copy = document.createElement(PLAIN_NAME.test(name) ? name : 'div');
  copyNames(element, copy);
  if (name === 'a') {
    const href = element.getAttribute('href');
    if (href !== null) copy.setAttribute('href', href.startsWith('#') ? '#x' : 'x');
  }
  return copy;
}

function copyNames(from: Element, to: Element): void {
  const className = from.getAttribute('class');
  if (className !== null) to.setAttribute('class', className);
  const id = from.getAttribute('id');
  if (id !== null) to.setAttribute('id', id);
  const role = from.getAttribute('role');
  if (role !== null) to.setAttribute('role', role);
}
