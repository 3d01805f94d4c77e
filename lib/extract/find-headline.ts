import { isHidden, isSkipped } from './is-skipped.ts';
import { isArticleNode, type LinkedData } from './json-ld.ts';

/** Headings looked at; a page with more has no single headline. */
const MAX_CANDIDATES = 12;
/** Share of the words of the shorter text that the two must have in common; editors shorten and rephrase the `<title>`. */
const SAME_TITLE = 0.6;
/** Without a title to compare with, the only h1 is the headline if it is longer than an outlet's name, in words. */
const MIN_HEADLINE_WORDS = 4;

/** The element with the article's headline: an h1 that says what the page's title says, or the only one that is long enough. Null where none does. */
export function findHeadline(page: Document, nodes: LinkedData[], useLayout: boolean): Element | null {
  const titles = [
    nodes.find(isArticleNode)?.headline,
    page.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    page.querySelector('head > title')?.textContent,
  ].flatMap((title) => (typeof title === 'string' ? [wordsOf(title)] : []));
  const candidates: { element: Element; words: Set<string>; score: number }[] = [];
  for (const element of page.querySelectorAll('h1, [itemprop~="headline"]')) {
    if (candidates.length >= MAX_CANDIDATES) break;
    const words = wordsOf(element.textContent ?? '');
    if (words.size === 0 || element.firstChild === null || isSkipped(element) || isHidden(element, useLayout)) continue;
    if (element.closest('nav, aside, footer')) continue;
    candidates.push({ element, words, score: Math.max(0, ...titles.map((title) => overlap(words, title))) });
  }
  const best = candidates.reduce<(typeof candidates)[number] | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  if (best === null) return null;
  if (best.score >= SAME_TITLE && best.words.size > 1) return best.element;
  const headings = candidates.filter(({ element }) => element.localName === 'h1');
  return headings.length === 1 && headings[0]!.words.size >= MIN_HEADLINE_WORDS ? headings[0]!.element : null;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 1_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [],
  );
}

/** Words in common as a share of the shorter one. */
function overlap(a: Set<string>, b: Set<string>): number {
  const shorter = Math.min(a.size, b.size);
  if (shorter === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / shorter;
}
