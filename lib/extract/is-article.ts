import { isSkipped } from './is-skipped.ts';
import { isArticleNode, type LinkedData, typesOf } from './json-ld.ts';

/** Paragraphs looked at. Enough to see what a page is; more would cost where there is nothing to read. */
const MAX_PARAGRAPHS = 250;
/** A paragraph shorter than this is a teaser, label or caption, in UTF-16 units. */
const MIN_PARAGRAPH_LENGTH = 80;
/** A page that does not call itself an article needs so much running text in one place: three paragraphs of an ordinary report, in UTF-16 units. */
const UNDECLARED_LENGTH = 600;
const UNDECLARED_PARAGRAPHS = 3;
/** A page that does needs this much in long paragraphs, in UTF-16 units: the shortest agency items are about 300 with their short ones. */
const DECLARED_LENGTH = 150;
/** Line breaks in one element that make it a text set with `<br>`. */
const MIN_BREAKS = 4;
const MAX_BREAK_PARENTS = 40;

const OTHER_TYPES =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|QAPage|FAQPage|ProfilePage|DiscussionForumPosting|WebApplication|SoftwareApplication|JobPosting|VideoObject|MusicAlbum|Recipe|ContactPage|CheckoutPage)$/;
const OTHER_OG_TYPES = /^(?:product|profile|video|music|books?|restaurant|place|business)\b/i;
const FORUM_GENERATORS = /discourse|phpbb|vbulletin|xenforo|nodebb|flarum|invision|mybb|simple machines/i;
const BESIDE = 'nav, aside, footer, li, a, button, [role="navigation"], [contenteditable=""], [contenteditable="true"]';
const SEARCH_PATH = /(?:^|\/)(?:search|suche|recherche)(?:\/|$|\.)/i;

/**
 * Is this page an article at all? A look at what it says about itself and at where its paragraphs stand; costs a small part of what
 * extraction costs. False for front pages, search results, shops, forums, applications and editors.
 */
export function isArticle(page: Document, url: string | null, nodes: LinkedData[]): boolean {
  if (!page.body || page.designMode === 'on' || !/html/.test(page.contentType ?? '')) return false;
  if (page.body.getAttribute('contenteditable') !== null) return false;
  const declared = whatItSays(page, nodes);
  if (declared === 'other') return false;
  const place = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (declared === 'unknown' && place !== null && SEARCH_PATH.test(place.pathname)) return false;
  const isFront = place !== null && place.pathname === '/' && place.search === '';
  const { length, count } = measureParagraphs(page);
  if (declared === 'article' && !isFront) {
    return length >= DECLARED_LENGTH || longestBreakText(page) >= DECLARED_LENGTH || bodyLength(page) >= UNDECLARED_LENGTH;
  }
  return (length >= UNDECLARED_LENGTH && count >= UNDECLARED_PARAGRAPHS) || longestBreakText(page) >= UNDECLARED_LENGTH;
}

function whatItSays(page: Document, nodes: LinkedData[]): 'article' | 'other' | 'unknown' {
  if (nodes.some(isArticleNode)) return 'article';
  if (nodes.some((node) => typesOf(node).some((type) => OTHER_TYPES.test(type)))) return 'other';
  const ogType = page.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (OTHER_OG_TYPES.test(ogType)) return 'other';
  if (/^article/i.test(ogType)) return 'article';
  if (FORUM_GENERATORS.test(page.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '')) return 'other';
  if (page.querySelector('[itemtype$="/Product"], [itemtype$="/QAPage"], [itemtype$="/DiscussionForumPosting"]')) return 'other';
  return page.querySelector('[itemtype$="Article"], [itemprop="articleBody"]') ? 'article' : 'unknown';
}

/** Length and number of the long paragraphs in the one place (parent, or parent's parent) that has most of them. */
function measureParagraphs(page: Document): { length: number; count: number } {
  const places = new Map<Element, { length: number; count: number }>();
  let best = { length: 0, count: 0 };
  const paragraphs = page.getElementsByTagName('p');
  for (let i = 0; i < Math.min(paragraphs.length, MAX_PARAGRAPHS); i++) {
    const paragraph = paragraphs[i]!;
    const length = paragraph.textContent?.length ?? 0;
    if (length < MIN_PARAGRAPH_LENGTH || paragraph.closest(BESIDE)) continue;
    const form = paragraph.closest('form');
    if (form !== null && isSkipped(form)) continue;
    const parent = paragraph.parentElement;
    for (const place of [parent, parent?.parentElement]) {
      if (!place) continue;
      const sum = places.get(place) ?? { length: 0, count: 0 };
      sum.length += length;
      sum.count++;
      places.set(place, sum);
      if (sum.length > best.length) best = sum;
    }
  }
  return best;
}

/** Texts without paragraphs: the longest run of lines parted by `<br>` in one element. */
function longestBreakText(page: Document): number {
  const counts = new Map<Element, number>();
  const breaks = page.getElementsByTagName('br');
  for (let i = 0; i < Math.min(breaks.length, MAX_PARAGRAPHS * MIN_BREAKS); i++) {
    const parent = breaks[i]!.parentElement;
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  let longest = 0;
  for (const [parent, count] of [...counts].slice(0, MAX_BREAK_PARENTS)) {
    if (count < MIN_BREAKS || parent.closest(BESIDE)) continue;
    let length = 0;
    for (const child of parent.childNodes) if (child.nodeType === 3) length += (child as Text).data.trim().length;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** Texts whose paragraphs are plain `<div>`s, on pages that name the place of their article. */
function bodyLength(page: Document): number {
  return page.querySelector('[itemprop="articleBody"], article')?.textContent?.length ?? 0;
}
