import type { Span } from '../types.ts';
import { foldName, foldWord } from './fold.ts';

export interface Token extends Span {
  /** Folded, lower case, without possessive 's: "ukraine" for "Ukraine’s". A number is "#" and its digits: "#3000". */
  word: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** Stands first in its sentence or after an opening quotation mark, where a capital says nothing. */
  first: boolean;
  number: boolean;
}

/** Dotted acronyms, numbers with separators, words with inner apostrophes; hyphenated words fall into their parts. */
const TOKEN = /(?:\p{Lu}\.){2,8}|\p{N}+(?:[.,]\p{N}+){0,6}|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+){0,3}/gu;

/** Splits a sentence into words and numbers with offsets: "U.S. troops, 3,000" → us, troops, #3000. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const code = raw.codePointAt(0)!;
    if (isDigit(raw)) {
      tokens.push({ start, end, word: `#${raw.replace(/,(?=\p{N}{3})/gu, '')}`, capital: false, first: false, number: true });
      continue;
    }
    const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(raw);
    let word = raw.includes('.') ? raw.replaceAll('.', '').toLowerCase() : foldWord(raw);
    word = word.replace(/'s$/, '').replaceAll("'", '');
    if (capital) word = foldName(word);
    const first = tokens.length === 0 || /["“‘«]\s?$/.test(text.slice(Math.max(0, start - 2), start));
    if (word.length > 0) tokens.push({ start, end, word, capital, first, number: false });
  }
  return tokens;
}

function isDigit(raw: string): boolean {
  return /^\p{N}/u.test(raw);
}
