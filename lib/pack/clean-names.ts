import type { Article } from '../types.ts';

/**
 * Characters that turn the text around them the other way round (Unicode's bidi embeddings, overrides and isolates) and control
 * characters: never part of a name or title, and a way to make one look like another.
 */
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'g');
const MAX_NAME = 2_000; // UTF-16 units, what a pack takes

export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** What a page says of itself, as a pack takes it: without such characters, an address only where it is one of a web page. */
export function cleanNames<A extends Article>(article: A): A {
  const { outlet, author, title, url } = article;
  return {
    ...article,
    id: clean(article.id) ?? 'article',
    outlet: clean(outlet),
    author: clean(author),
    title: clean(title),
    url: url !== null && url.length <= MAX_NAME && !hasInvisible(url) && /^https?:\/\/./i.test(url) ? url : null,
  };
}

function clean(name: string | null): string | null {
  const text = name?.replace(ALL_INVISIBLE, ' ').trim().slice(0, MAX_NAME) ?? '';
  return text === '' ? null : text;
}
