import { isArticleNode, type LinkedData, resolveNode } from './json-ld.ts';
import { readDate } from './read-date.ts';

export interface Metadata {
  outlet: string | null;
  author: string | null;
  published: string | null;
  title: string | null;
  url: string | null;
}

/** Longest name of a person or outlet, in UTF-16 units; longer text is a sentence that a template put in the wrong place. */
const MAX_NAME = 120;
const MAX_TITLE = 500; // UTF-16 units
const MAX_AUTHORS = 8; // more are a list of the newsroom
const MAX_URL = 2_000; // UTF-16 units; what browsers and servers agree on

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Outlet, author, date, title and address as the page itself gives them: JSON-LD first, then Open Graph and other `<meta>`, then the
 * byline and `<time>` at the headline. What is not given is null; nothing is derived from the address or the wording.
 */
export function readMetadata(page: Document, url: string | null, nodes: LinkedData[], headline: Element | null): Metadata {
  const article = nodes.find(isArticleNode) ?? {};
  const meta = readMetaTags(page);
  const outlet = cleanName(nameOf(resolveNode(first(article.publisher), nodes))) ?? meta('og:site_name') ?? null;
  const author = readAuthors(article, nodes) ?? firstAuthor(meta, outlet) ?? readByline(page, outlet);
  return {
    outlet: cleanName(outlet),
    author,
    published: readPublished(article, meta, headline),
    title: cleanText(article.headline, MAX_TITLE) ?? cleanText(meta('og:title', 'twitter:title'), MAX_TITLE) ?? titleOf(page, headline),
    url: readAddress(page, url, meta, article),
  };
}

type Meta = (...names: string[]) => string | null;

/** Looks up the first of several `<meta>` names that has content; `name`, `property` and `itemprop` alike. */
function readMetaTags(page: Document): Meta {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? first((value as LinkedData).name) : value;
}

/** Plain text of a value, white space collapsed, character references read; null where it is no text, empty or too long. */
function cleanText(value: unknown, maxLength: number): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, maxLength * 4)
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code < 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > maxLength ? null : text;
}

/** A name of an outlet or person: not an address, not a placeholder. */
function cleanName(value: unknown): string | null {
  const text = cleanText(value, MAX_NAME);
  return text === null || /^(?:https?:\/\/|www\.|@|\{\{|#)/i.test(text) || !/\p{L}/u.test(text) ? null : text;
}

function readAuthors(article: LinkedData, nodes: LinkedData[]): string | null {
  const given = article.author ?? article.creator;
  return joinNames((Array.isArray(given) ? given : [given]).map((author) => cleanAuthor(nameOf(resolveNode(author, nodes)))));
}

function firstAuthor(meta: Meta, outlet: string | null): string | null {
  const names = ['author', 'parsely-author', 'article:author', 'dc.creator', 'dcterms.creator', 'sailthru.author', 'byl', 'byline'];
  for (const name of names) {
    const author = cleanAuthor(meta(name));
    if (author !== null && author !== outlet) return author;
  }
  return null;
}

function cleanAuthor(value: unknown): string | null {
  const name = cleanName(value);
  return name === null ? null : cleanName(name.replace(/^by:?\s+/i, ''));
}

function joinNames(names: (string | null)[]): string | null {
  const known = [...new Set(names.filter((name) => name !== null))].slice(0, MAX_AUTHORS);
  return known.length === 0 ? null : known.join(', ');
}

/** The byline as it stands on the page, where it is marked up as one and stands with the article. */
function readByline(page: Document, outlet: string | null): string | null {
  for (const selector of ['[itemprop~="author"]', '[rel~="author"]', '.byline, .p-author']) {
    const found = [...page.querySelectorAll(selector)].slice(0, MAX_AUTHORS).map((element) => {
      const name = element.querySelector('[itemprop~="name"]') ?? element;
      return name.closest('aside, nav, footer, [class*="comment"], [class*="related"]') ? null : cleanAuthor(name.textContent);
    });
    const author = joinNames(found.filter((name) => name !== outlet && !/\d{4}/.test(name ?? '')));
    if (author !== null) return author;
  }
  return null;
}

function readPublished(article: LinkedData, meta: Meta, headline: Element | null): string | null {
  const given = [
    first(article.datePublished),
    meta('article:published_time', 'og:article:published_time', 'datepublished'),
    meta(
      'parsely-pub-date',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date.issued',
      'dcterms.issued',
      'sailthru.date',
      'ptime',
      'date',
      'dc.date',
    ),
    first(article.dateCreated),
  ];
  for (const value of given) {
    const date = typeof value === 'string' ? readDate(value) : null;
    if (date !== null) return date;
  }
  return headline === null ? null : readTimeAt(headline);
}

/** The first `<time datetime>` of the headline's article, header or main part: not one of a list of other stories. */
function readTimeAt(headline: Element): string | null {
  const around = headline.closest('article, [itemtype*="Article"], main') ?? headline.closest('header') ?? headline.parentElement;
  if (around === null) return null;
  for (const element of around.querySelectorAll('[itemprop="datePublished"], time[datetime], time[pubdate]')) {
    if (element.closest('aside, nav, footer, li')) continue;
    return readDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '');
  }
  return null;
}

function titleOf(page: Document, headline: Element | null): string | null {
  return cleanText(headline?.textContent, MAX_TITLE) ?? cleanText(page.querySelector('head > title')?.textContent, MAX_TITLE);
}

/** The canonical address without its fragment. A site that calls its front page the canonical address of every article is not believed. */
function readAddress(page: Document, url: string | null, meta: Meta, article: LinkedData): string | null {
  const base = toWebAddress(url, null);
  const entity = first(article.mainEntityOfPage);
  const candidates = [
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta('og:url'),
    article.url,
    typeof entity === 'object' && entity !== null ? (entity as LinkedData)['@id'] : entity,
  ];
  for (const candidate of candidates) {
    const address = toWebAddress(candidate, base);
    if (address === null || (address.pathname === '/' && address.search === '' && base !== null && base.pathname !== '/')) continue;
    return address.href;
  }
  return base === null ? null : base.href;
}

function toWebAddress(value: unknown, base: URL | null): URL | null {
  if (typeof value !== 'string' || value.trim() === '' || value.length > MAX_URL || !URL.canParse(value.trim(), base?.href)) return null;
  const address = new URL(value.trim(), base?.href);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href.length > MAX_URL ? null : address;
}
