/** Paragraphs looked at; the first ones of a long page say where its text stands. */
const MAX_PARAGRAPHS = 2_000;
/** A paragraph shorter than this is a label or a teaser, in UTF-16 units. */
const MIN_PARAGRAPH_LENGTH = 60;
/** Paragraphs of other people, of other stories, and of the page itself. */
const BESIDE = 'aside, nav, footer, [class*="comment" i], [id*="comment" i]';
/** What a paragraph adds to its parent, its grandparent and the one above: the nearest element that holds most of them wins. */
const SHARES = [1, 0.75, 0.4];

/** The element whose near descendants hold the most paragraph text. For pages too large for Readability; one look at each paragraph. */
export function densestContainer(page: Document): Element[] {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  const paragraphs = page.getElementsByTagName('p');
  const count = Math.min(paragraphs.length, MAX_PARAGRAPHS);
  for (let i = 0; i < count; i++) {
    const length = paragraphs[i]!.textContent?.length ?? 0;
    if (length < MIN_PARAGRAPH_LENGTH || paragraphs[i]!.closest(BESIDE)) continue;
    let ancestor = paragraphs[i]!.parentElement;
    for (const share of SHARES) {
      if (ancestor === null) break;
      const score = (scores.get(ancestor) ?? 0) + length * share;
      scores.set(ancestor, score);
      if (best === null || score > scores.get(best)!) best = ancestor;
      ancestor = ancestor.parentElement;
    }
  }
  return best === null ? [] : [best];
}
