import type { Article, UncutArticle } from '../types.ts';
import { readDate } from './read-date.ts';

/** Longest name of a person or outlet, in UTF-16 units; longer text is a sentence that a template put in the wrong place. */
const MAX_NAME = 120;
const MAX_TITLE = 500; // UTF-16 units
const MAX_AUTHORS = 8; // more are a list of the newsroom

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Outlet, author, date and title: the first of each that is one. What is none of them is null. */
export function readSaid(
  said: Pick<UncutArticle, 'outlet' | 'title' | 'published' | 'authors'>,
): Pick<Article, 'outlet' | 'author' | 'published' | 'title'> {
  const outlet = first(said.outlet, cleanName);
  return {
    outlet,
    author: first(said.authors.entries(), ([number, names]) => joinNames(names.map(cleanAuthor), number === 0 ? null : outlet)),
    published: first(said.published, readDate),
    title: first(said.title, (title) => cleanText(title, MAX_TITLE)),
  };
}

function first<T>(given: Iterable<T>, read: (one: T) => string | null): string | null {
  for (const one of given) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

/** Plain text of a value, white space collapsed, character references read; null where it is empty or too long. */
function cleanText(value: string, maxLength: number): string | null {
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
function cleanName(value: string): string | null {
  const text = cleanText(value, MAX_NAME);
  return text === null || /^(?:https?:\/\/|www\.|@|\{\{|#)/i.test(text) || !/\p{L}/u.test(text) ? null : text;
}

function cleanAuthor(value: string): string | null {
  const name = cleanName(value);
  return name === null ? null : cleanName(name.replace(/^by:?\s+/i, ''));
}

/** Without the outlet, which some templates put there. */
function joinNames(names: (string | null)[], outlet: string | null): string | null {
  const known = [...new Set(names.filter((name) => name !== null && name !== outlet))].slice(0, MAX_AUTHORS);
  return known.length === 0 ? null : known.join(', ');
}
