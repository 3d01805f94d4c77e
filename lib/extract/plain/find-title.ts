import { isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { isOutletLike, isSectionLabel } from './labels.ts';
import type { Line } from './read-lines.ts';
import { topicShare } from './topic-words.ts';

/** Share of a headline's topic words that the article has; below it a line is some other story's, unless author or date stand under it. */
const MIN_SHARE = 0.5;
const MIN_SHARE_SIGNED = 0.3;
/** Shortest line told to be a headline by its words, in words: two or three shared words may be a section ("Ukraine war"). */
const MIN_WORDS = 4;
const MAX_WORDS = 30;
/** Author or date stand this near under a headline, in lines: a standfirst and a label may come between. */
const SIGNED_WITHIN = 3;
/** Lines between headline and text that sum the story up; some outlets print four. */
const MAX_STANDFIRSTS = 5;
/** A line this far above the article gets nothing for being near it, in lines. */
const FAR = 20;

/**
 * Number of the line that is the headline of the prose that begins at line `first`; null where no line is plainly it. What a breadcrumb
 * repeats, else the line that shares the article's words and stands near it, best with author or date below, else the only line it could be.
 */
export function findTitle(lines: readonly Line[], first: number, vocabulary: ReadonlySet<string>): number | null {
  const candidates = candidatesAbove(lines, first);
  const crumbs = lines.slice(0, first).filter((line) => line.kind === 'furniture' && /^home\b|[»›>]/i.test(line.text));
  const echoed = candidates.find((n) => countWords(lines[n]!.text) > 2 && crumbs.some((crumb) => crumb.text.endsWith(lines[n]!.text)));
  if (echoed !== undefined) return echoed;
  const shares = new Map(candidates.map((n) => [n, topicShare(lines[n]!.text, vocabulary)]));
  const topical = candidates.filter(
    (n) => countWords(lines[n]!.text) >= MIN_WORDS && shares.get(n)! >= (isSigned(lines, n) ? MIN_SHARE_SIGNED : MIN_SHARE),
  );
  const score = (n: number) =>
    2 * shares.get(n)! +
    Math.min(countWords(lines[n]!.text), 10) / 10 +
    (isSigned(lines, n) ? 1 : 0) -
    (isOutletLike(lines[n]!.text) ? 1 : 0) +
    Math.max(0, 1 - (first - n) / FAR);
  const best = topical.reduce<number | null>((best, n) => (best === null || score(n) > score(best) ? n : best), null);
  if (best !== null) return topOfGroup(best, topical);
  const named = candidates.filter((n) => lines[n]!.kind === 'short' && !isOutletLike(lines[n]!.text) && countWords(lines[n]!.text) > 2);
  return named.length === 1 || named[0] === 0 ? named[0]! : null;
}

/** The first of a few lines on the topic that touch: a headline stands above its standfirsts. More of them are a ticker of other stories. */
function topOfGroup(best: number, topical: readonly number[]): number {
  let top = best;
  while (topical.includes(top - 1)) top--;
  return best - top < MAX_STANDFIRSTS ? top : best;
}

/** Lines that could be a headline. A question counts as prose by itself, and is one where it opens the text or is signed. */
function candidatesAbove(lines: readonly Line[], first: number): number[] {
  return lines.slice(0, first + 1).flatMap(({ kind, text, bullet }, n) => {
    const isQuestion = kind === 'prose' && /\?$/.test(text) && !/[.!?]\s/.test(text) && (n === 0 || isSigned(lines, n));
    const words = countWords(text);
    const isTitleLike = (kind === 'short' && n < first) || isQuestion;
    return isTitleLike && !bullet && words >= 2 && words <= MAX_WORDS && !isSectionLabel(text) && !text.endsWith(':') ? [n] : [];
  });
}

function isSigned(lines: readonly Line[], number: number): boolean {
  return lines
    .slice(number + 1, number + 1 + SIGNED_WITHIN)
    .some(({ kind, text }) => kind === 'furniture' && (isByline(text) || isDateLine(text)));
}

function countWords(text: string): number {
  return text.split(' ').length;
}
