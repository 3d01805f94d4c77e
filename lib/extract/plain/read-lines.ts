import { type Furniture, furnitureOf } from '../furniture.ts';

/** A line of a page's text. prose: sentences · short: no stop, so a title, heading, menu entry, headline or list entry · else furniture by its words. */
export interface Line {
  text: string;
  kind: 'prose' | 'short' | Furniture;
  /** A blank line stands before it. */
  apart: boolean;
  /** It began with a bullet, which `text` no longer has. */
  bullet: boolean;
}

/** Widest hard-wrapped text, in characters; mail and wire texts wrap at 65 to 80, some at 100. */
const MAX_WRAP = 120;
/** Narrowest line that can have been wrapped, in characters. */
const MIN_WRAP = 40;
/** Pairs of lines of which the second goes on in lower case, that prove hard wrapping: three in a text, and one pair in four. */
const WRAP_PAIRS = 3;
const WRAP_SHARE = 0.25;
/** A line shorter than this share of the wrap width ended on purpose. */
const FULL_LINE = 0.7;
/** Fewest words of a line of prose: "He declined to comment." */
const MIN_PROSE_WORDS = 3;

const STOP_AT_END = /[.!?…]["'”’)\]]*(?:\[\d{1,3}\])*$/;
const COLON_AT_END = /[:;]["'”’]?$/;
const BULLET = /^(?:[•⁃▪‣●◦]\s*|[*–—-]\s+)/;
/** "November 14, 20249th Ayurveda Day": a date with no space after it is the date of the teaser before, glued to the next one. */
const GLUED_DATE = /^(?:\p{L}{3,9}\.?\s\d{1,2},?\s|\d{1,2}\s\p{L}{3,9}\.?\s)(?:19|20)\d{2}[\p{L}\p{N}\p{Emoji_Presentation}]/u;

/** Lines of a raw text with what each of them is by itself; hard-wrapped paragraphs are joined again. Blank lines are dropped. */
export function readLines(raw: string): Line[] {
  const lines: { text: string; apart: boolean }[] = [];
  let apart = true;
  for (const line of raw.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const text = line.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
    if (text !== '') lines.push({ text, apart });
    apart = text === '';
  }
  return unwrap(lines).map(({ text, apart }) => {
    const bullet = BULLET.test(text);
    const bare = text.replace(BULLET, '');
    return { text: bare, kind: kindOf(bare), apart, bullet };
  });
}

function kindOf(text: string): Line['kind'] {
  const furniture = furnitureOf(text);
  if (furniture) return furniture;
  if (GLUED_DATE.test(text)) return 'furniture';
  return isProse(text) ? 'prose' : 'short';
}

/** "He declined to comment." and "Key developments include:", not "Casualty Estimates:", "Who Won the Vote?" or a headline. */
function isProse(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (words.length < MIN_PROSE_WORDS) return false;
  const lower = words.filter((word) => /^[\p{Ll}\p{N}]/u.test(word)).length;
  if (COLON_AT_END.test(text)) return lower * 2 >= words.length;
  return STOP_AT_END.test(text) && lower * 3 >= words.length;
}

/** Joins lines that were broken at a fixed width. Text with one paragraph a line has no such pairs and comes back as it is. */
function unwrap(lines: { text: string; apart: boolean }[]): { text: string; apart: boolean }[] {
  const pairs = lines.slice(1).filter((line) => !line.apart).length;
  const goesOn = (before: string, after: string) =>
    before.length >= MIN_WRAP &&
    before.length <= MAX_WRAP &&
    !STOP_AT_END.test(before) &&
    !COLON_AT_END.test(before) &&
    /^\p{Ll}/u.test(after);
  const wrapped = lines.filter((line, n) => n > 0 && !line.apart && goesOn(lines[n - 1]!.text, line.text)).length;
  if (wrapped < WRAP_PAIRS || wrapped < pairs * WRAP_SHARE) return lines;
  const widths = lines
    .map((line) => line.text.length)
    .filter((length) => length <= MAX_WRAP)
    .sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? MAX_WRAP;
  const joined: { text: string; apart: boolean; last: number }[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isFull = before && before.last >= width * FULL_LINE && before.last <= MAX_WRAP;
    if (before && isFull && !line.apart && !BULLET.test(line.text)) {
      before.text =
        /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text) ? `${before.text}${line.text}` : `${before.text} ${line.text}`;
      before.last = line.text.length;
    } else joined.push({ ...line, last: line.text.length });
  }
  return joined.map(({ text, apart }) => ({ text, apart }));
}
