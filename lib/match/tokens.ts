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

type Classes = Record<'upper' | 'letter' | 'digit', string>;

/** Dotted acronyms, numbers with separators, words with inner apostrophes; hyphenated words fall into their parts. */
function tokenPattern({ upper, letter, digit }: Classes): string {
  return `(?:${upper}\\.){2,8}|${digit}+(?:[.,]${digit}+){0,6}|${letter}+(?:['’ʼ]${letter}+){0,3}`;
}

const ALL: Classes = { upper: '\\p{Lu}', letter: '[\\p{L}\\p{M}]', digit: '\\p{N}' };
/** The same classes among Latin letters: those of all scripts take a background that starts 3 ms to build, and English news has few others. */
const LATIN: Classes = {
  upper: '[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ]',
  letter: '[A-Za-zªµºÀ-ÖØ-öø-ſ]',
  digit: '[0-9²³¹¼-¾]',
};
/** Text with other characters than those up to U+017F, general punctuation and the euro sign. */
const NOT_LATIN = /[^ -\u017f\u2000-\u206f€]/;

const latinToken = new RegExp(tokenPattern(LATIN), 'g');
let anyToken: RegExp | null = null;

function tokensOf(text: string): RegExp {
  if (!NOT_LATIN.test(text)) return latinToken;
  anyToken ??= new RegExp(tokenPattern(ALL), 'gu');
  return anyToken;
}

/** Splits a sentence into words and numbers with offsets: "U.S. troops, 3,000" → us, troops, #3000. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = tokensOf(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const code = raw.codePointAt(0)!;
    if (isDigit(raw, code)) {
      tokens.push({
        start,
        end,
        word: `#${raw.includes(',') ? raw.replace(/,(?=\p{N}{3})/gu, '') : raw}`,
        capital: false,
        first: false,
        number: true,
      });
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

function isDigit(raw: string, code: number): boolean {
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(raw);
}
