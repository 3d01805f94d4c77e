import { BOX_WORDS, SKIPPED_ROLES, SKIPPED_TAGS, SMALL_BOX_WORDS, UNSEEN_WORDS } from './skipped-elements.data.ts';

/** A form with more paragraphs than this wraps a whole page (ASP.NET does that), it is not a form to fill in. */
const FORM_PARAGRAPHS = 3;
/** A paragraph of a story rather than a teaser or a label, in UTF-16 units. */
const STORY_PARAGRAPH_LENGTH = 120;
/** A box with more than this share of the container's text is the story, whatever its name ("article-with-comments"). */
const STORY_SHARE = 0.8;
/** A small box (byline, credit, related links) has at most this many story paragraphs. */
const SMALL_BOX_PARAGRAPHS = 2;
/** A small box is at most this long, in UTF-16 units. */
const SMALL_BOX_LENGTH = 800;

const INLINE_HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const boxes = wordTest(BOX_WORDS);
const smallBoxes = wordTest(SMALL_BOX_WORDS);
const unseen = wordTest(UNSEEN_WORDS);

/** "relatedLinks story__share-bar" → words between anything that is no letter, and at changes to upper case. */
function wordTest(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words.join('|')})(?![a-z])`);
}

/** Most elements of a page share a few class names, so the answer for each name is kept. */
const known = new Map<string, BoxKind>();
type BoxKind = 'unseen' | 'box' | 'small' | null;
const KNOWN_NAMES = 2_000; // names kept; a page that makes up endless class names must not fill the memory

function classify(name: string): BoxKind {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const words = name
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const kind = unseen.test(words) ? 'unseen' : boxes.test(words) ? 'box' : smallBoxes.test(words) ? 'small' : null;
  if (known.size >= KNOWN_NAMES) known.clear();
  known.set(name, kind);
  return kind;
}

/** Properties of elements and documents that this folder reads. */
const READ_PROPERTIES = [
  'nodeType',
  'localName',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'isConnected',
  'textContent',
  'getAttribute',
  'hasAttribute',
  'getElementsByTagName',
  'querySelector',
  'querySelectorAll',
  'checkVisibility',
  'closest',
  'contains',
  'body',
  'documentElement',
  'implementation',
  'contentType',
  'designMode',
  'title',
  'createRange',
  'createTreeWalker',
  'createElement',
  'getSelection',
  'activeElement',
  'addEventListener',
];

/**
 * True where the page's markup stands in for a property we read: `<form><input name="firstChild">` makes `form.firstChild` the input, and
 * `<img name="body">` makes `document.body` the image. Only forms and documents can be so; Firefox shields content scripts from it.
 */
export function isClobbered(node: Node): boolean {
  return READ_PROPERTIES.some((name) => Object.hasOwn(node, name));
}

/** Controls, media, navigation and what a reader can edit: no text of it is ever read, whatever the page. */
export function isSkipped(element: Element): boolean {
  const tag = element.localName;
  if (typeof tag !== 'string' || SKIPPED_TAGS.has(tag)) return true;
  if (tag === 'form' && (isClobbered(element) || element.getElementsByTagName('p').length <= FORM_PARAGRAPHS)) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return tag === 'sup' && element.getElementsByTagName('a').length > 0; // a footnote mark
}

/**
 * Not shown to the reader. `useLayout` asks the browser (`checkVisibility`, in jsdom absent); else what the markup itself says.
 * Opacity does not count: texts that fade in while one scrolls start at 0.
 */
export function isHidden(element: Element, useLayout: boolean): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (useLayout) return !element.checkVisibility({ visibilityProperty: true });
  const style = element.getAttribute('style');
  return style !== null && INLINE_HIDING.test(style);
}

/** False in jsdom, and on a page that hides its whole body until its own script has run: there the browser's answer says nothing. */
export function canAskLayout(body: Element): boolean {
  return typeof body.checkVisibility === 'function' && body.checkVisibility({ visibilityProperty: true });
}

/** A box beside the story, told by its class or id: "share-bar", "relatedPosts", "author-bio". Never one that holds the story itself. `isInline`: a part of a sentence, where the same words mean other things ("pullquote" on a quotation mark). */
export function isFurnitureBox(element: Element, articleLength: number, isInline: boolean): boolean {
  const className = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (className === null && id === null) return false;
  const kind = classify(`${className ?? ''} ${id ?? ''}`);
  if (kind === null || kind === 'unseen' || isInline) return kind === 'unseen';
  const length = element.textContent?.length ?? 0;
  if (length > articleLength * STORY_SHARE) return false;
  if (kind === 'box') return true;
  let paragraphs = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    if ((paragraph.textContent?.length ?? 0) > STORY_PARAGRAPH_LENGTH && ++paragraphs > SMALL_BOX_PARAGRAPHS) return false;
  }
  return element.localName === 'p' ? length < STORY_PARAGRAPH_LENGTH : length < SMALL_BOX_LENGTH;
}
