import Readability from '@mozilla/readability/Readability.js'; // not the package's index, which brings a second, unused program into every page
import { copyPage, type PageCopy } from './copy-page.ts';

/** Less text than this makes Readability try again with laxer rules, as its own default does. UTF-16 units. */
const ENOUGH_TEXT = 500;

/** The parts of Readability 0.6.0 that choose. What follows in `parse` (cleaning, links, HTML) is not wanted: the text is read from the page itself. */
interface Chooser {
  _flags: number;
  _metadata: { byline: string };
  _articleTitle: string;
  _grabArticle(): unknown;
  _prepArticle(content: Element): void;
  _setNodeTag(node: Element, tag: string): Element;
  _headerDuplicatesTitle(node: Element): boolean;
  _isProbablyVisible(node: Element): boolean;
}

/** Thrown to leave Readability once it has chosen: what follows is cleaning, and further attempts on what it has by then taken apart. */
const CHOSEN = new Error('chosen');

/** Readability's own three attempts: all rules; keep "unlikely" class names; do not weigh class names. */
const ATTEMPTS = [7, 6, 4];

/** The elements of the page that hold the article, in page order, none inside another; [] where Readability finds none. */
export function chooseContainer(page: Document, useLayout: boolean): Element[] {
  let best: { elements: Element[]; length: number } = { elements: [], length: 0 };
  for (const flags of ATTEMPTS) {
    const copy = copyPage(page, useLayout);
    if (copy === null) return [];
    const found = runReadability(copy, flags);
    if (found.length > best.length) best = found;
    if (best.length >= ENOUGH_TEXT) break;
  }
  return best.elements;
}

function runReadability({ document, live }: PageCopy, flags: number): { elements: Element[]; length: number } {
  const chooser = new Readability(document) as Chooser;
  chooser._flags = flags;
  chooser._metadata = { byline: 'not looked for' };
  chooser._articleTitle = '';
  chooser._headerDuplicatesTitle = () => false;
  chooser._isProbablyVisible = () => true; // the copy holds nothing hidden
  const setNodeTag = chooser._setNodeTag;
  chooser._setNodeTag = (node, tag) => {
    const renamed = setNodeTag.call(chooser, node, tag);
    const original = live.get(node);
    if (original) live.set(renamed, original);
    return renamed;
  };
  let chosen: Element[] = [];
  let length = 0;
  chooser._prepArticle = (content) => {
    chosen = Array.from(content.children);
    length = content.textContent?.length ?? 0;
    throw CHOSEN;
  };
  // Readability keeps the page as HTML for its next attempt; ours starts from a new copy, so nothing is serialised or parsed.
  Object.defineProperty(document.body, 'innerHTML', { value: '', writable: true });
  try {
    chooser._grabArticle();
  } catch (thrown) {
    if (thrown !== CHOSEN) throw thrown;
  }
  return { elements: toLive(chosen, live), length };
}

/** Elements that Readability made itself have no counterpart: their first copied descendant's parent is the nearest thing on the page. */
function toLive(chosen: Element[], live: Map<Element, Element>): Element[] {
  const elements: Element[] = [];
  for (const element of chosen) {
    const inner = live.has(element) ? null : element.firstElementChild;
    const found = live.get(element) ?? (inner && live.get(inner)?.parentElement);
    if (found && !elements.some((other) => other.contains(found))) elements.push(found);
  }
  return elements;
}
