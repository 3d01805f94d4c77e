import type { Article } from '../types.ts';
import { foldWord } from './fold.ts';

/** Words a shingle has; runs this long are seldom shared by chance. */
const SHINGLE = 6;
/** Share of the shorter text's shingles that the other must have to count as a copy of it; rewrites of one agency text stay below. */
const COPY_SHARE = 0.6;
/** Shorter texts are no articles and have too few shingles to judge by. */
const MIN_SHINGLES = 12;

/** Hashes of all runs of six words of a text. */
export function shingle(text: string): Set<number> {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => hash(foldWord(match[0])));
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let value = 17;
    for (let k = 0; k < SHINGLE; k++) value = (Math.imul(value, 31) + words[i + k]!) | 0;
    found.add(value);
  }
  return found;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

/** True where one text is near enough the other, whole or in part. */
export function isCopy(a: Set<number>, b: Set<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size < MIN_SHINGLES) return false;
  let shared = 0;
  for (const value of few) if (many.has(value)) shared++;
  return shared >= COPY_SHARE * few.size;
}

/** Parameters of an address that say where its reader came from and nothing about the article. */
const TRACKING = /^(?:utm_\w+|\w{1,3}clid|at_\w+|cmpid|ocid|ref|referrer|smid|smtyp|share|source|src|ns_\w+|mc_[ce]id|_ga|igshid)$/i;

/** Address without protocol, www, fragment, trailing slash and what only tracks its reader, or null. "?id=12" names the article on some sites. */
export function addressOf(article: Pick<Article, 'url'>): string | null {
  if (article.url === null) return null;
  const match = /^https?:\/\/(?:www\.|m\.|amp\.)?([^?#]+)(?:\?([^#]*))?/i.exec(article.url);
  if (match === null) return null;
  const path = match[1]!.toLowerCase().replace(/\/(?:amp\/?|index\.html?)?$/, '');
  const named = (match[2] ?? '').split('&').filter((part) => part !== '' && !TRACKING.test(part.split('=')[0]!));
  return named.length === 0 ? path : `${path}?${named.sort().join('&')}`;
}
