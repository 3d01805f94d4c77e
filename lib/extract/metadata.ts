import type { UncutArticle } from '../types.ts';
import { isArticleNode, type LinkedData, resolveNode } from './json-ld.ts';

export type Metadata = Omit<UncutArticle, 'id' | 'blocks'>;

/** Longest text that is looked at, in UTF-16 units, and most elements of one kind. */
const MAX_SAID = 2_000;
const MAX_BYLINES = 8;
const MAX_LINKED = 50;
const MAX_URL = 2_000; // UTF-16 units; what browsers and servers agree on

/**
 * What the page itself says of outlet, authors, date, title and address: JSON-LD first, then Open Graph and other `<meta>`, then the byline
 * and `<time>` at the headline. Nothing is derived from the address or the wording. lib/article/read-said.ts takes it from there.
 */
export function readMetadata(page: Document, url: string | null, nodes: LinkedData[], headline: Element | null): Metadata {
  const article = nodes.find(isArticleNode) ?? {};
  const meta = readMetaTags(page);
  const author = article.author ?? article.creator;
  return {
    url: readAddress(page, url, meta, article),
    outlet: texts(nameOf(resolveNode(first(article.publisher), nodes)), meta('og:site_name')),
    title: texts(
      article.headline,
      meta('og:title', 'twitter:title'),
      headline?.textContent,
      page.querySelector('head > title')?.textContent,
    ),
    published: texts(
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
      headline && readTimeAt(headline),
    ),
    authors: [
      texts(...(Array.isArray(author) ? author : [author]).slice(0, MAX_LINKED).map((one) => nameOf(resolveNode(one, nodes)))),
      ...['author', 'parsely-author', 'article:author', 'dc.creator', 'dcterms.creator', 'sailthru.author', 'byl', 'byline'].map((name) =>
        texts(meta(name)),
      ),
      ...['[itemprop~="author"]', '[rel~="author"]', '.byline, .p-author'].map((selector) => readBylines(page, selector)),
    ],
  };
}

/** What of it is text. */
function texts(...values: unknown[]): string[] {
  return values.filter((value) => typeof value === 'string').map((value) => value.slice(0, MAX_SAID));
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

/** The bylines as they stand on the page, where they are marked up as such and stand with the article. With a year in them they are dates. */
function readBylines(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].slice(0, MAX_BYLINES).flatMap((element) => {
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    const isElsewhere = name.closest('aside, nav, footer, [class*="comment"], [class*="related"]') !== null;
    return isElsewhere || /\d{4}/.test(name.textContent ?? '') ? [] : texts(name.textContent);
  });
}

/** The first `<time datetime>` of the headline's article, header or main part: not one of a list of other stories. */
function readTimeAt(headline: Element): string | null {
  const around = headline.closest('article, [itemtype*="Article"], main') ?? headline.closest('header') ?? headline.parentElement;
  if (around === null) return null;
  for (const element of around.querySelectorAll('[itemprop="datePublished"], time[datetime], time[pubdate]')) {
    if (element.closest('aside, nav, footer, li')) continue;
    return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  }
  return null;
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
