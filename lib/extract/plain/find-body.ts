import { OUTLET_WORDS, SECTIONS } from '../furniture.data.ts';
import type { Line } from './read-lines.ts';
import { topicShare, topicWords } from './topic-words.ts';

/** Lines without prose that may stand inside one run of it: a heading with a label and a credit around it. */
const MAX_GAP = 3;
/** Words of prose before a line such as "Comments" is taken for the end of the article and not for a link above it. */
const MIN_ARTICLE_WORDS = 60;
/** Share of its topic words that a stretch of prose must have in common with the article's longest stretch to belong to it. */
const MIN_TOPIC_SHARE = 0.3;
/** The same for a title; headlines use the article's words. */
const MIN_TITLE_SHARE = 0.5;
const MAX_TITLE_WORDS = 30;

const sections = new Set(SECTIONS.split(' '));
const outletWords = new Set(OUTLET_WORDS.split(' '));

interface Run {
  first: number;
  last: number;
  words: number;
}

/** Where the article stands in a page's lines: numbers of lines, ascending. */
export interface Body {
  title: number | null;
  /** Lines of the article without its title. */
  kept: number[];
  /** First line of prose that is surely the article's own; prose above it stands alone among furniture, as captions and teasers do. */
  core: number;
  /** First and last line of prose that belong to the article. */
  first: number;
  last: number;
}

/** Finds the article among the furniture by its prose: long stretches of sentences on one topic. Null where there is no prose at all. */
export function findBody(lines: readonly Line[]): Body | null {
  const runs = findRuns(lines);
  const core = findCore(lines, runs);
  if (!core) return null;
  const vocabulary = topicWords(textOf(lines, core));
  const accepted = runs.filter((run) => run === core || belongs(lines, run, core, vocabulary));
  const title = findTitle(lines, accepted, vocabulary);
  const body = title === null ? accepted : accepted.filter((run) => run.first > title);
  const first = body[0]!.first;
  const last = body.at(-1)!.last;
  const own = firstOwn(lines, first, last);
  const head = headOf(lines, title, first, first === own);
  const kept = [...head, ...body.flatMap((run, n) => linesOf(lines, run, body[n + 1])), ...listAfter(lines, last)];
  return { title, kept, core: own, first, last };
}

function findRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let gap = Number.POSITIVE_INFINITY;
  lines.forEach((line, number) => {
    if (line.kind === 'aside' || line.kind === 'ending') gap = Number.POSITIVE_INFINITY;
    if (line.kind !== 'prose') {
      gap++;
      return;
    }
    const run = runs.at(-1);
    if (run && gap <= MAX_GAP) {
      run.last = number;
      run.words += countWords(line.text);
    } else runs.push({ first: number, last: number, words: countWords(line.text) });
    gap = 0;
  });
  return runs;
}

/** The longest run above the comments and footer. */
function findCore(lines: readonly Line[], runs: readonly Run[]): Run | undefined {
  let words = 0;
  const above: Run[] = [];
  for (const run of runs) {
    const before = above.at(-1);
    if (words >= MIN_ARTICLE_WORDS && before && hasKind(lines, before.last, run.first, 'ending')) break;
    above.push(run);
    words += run.words;
  }
  return above.reduce<Run | undefined>((best, run) => (best && best.words >= run.words ? best : run), undefined);
}

function belongs(lines: readonly Line[], run: Run, core: Run, vocabulary: ReadonlySet<string>): boolean {
  if (topicShare(textOf(lines, run), vocabulary) < MIN_TOPIC_SHARE) return false;
  if (run.first < core.first) return true;
  if (hasKind(lines, core.last, run.first, 'ending')) return false;
  return !hasKind(lines, core.last, run.first, 'aside') || hasParagraphsInARow(lines, run);
}

/** Teasers of other stories alternate headline and sentence; an article that goes on after a box has two paragraphs in a row. */
function hasParagraphsInARow(lines: readonly Line[], run: Run): boolean {
  for (let n = run.first; n < run.last; n++) if (lines[n]!.kind === 'prose' && lines[n + 1]!.kind === 'prose') return true;
  return false;
}

/** The headline: what a breadcrumb repeats, else the first line above the prose that is about the same thing, else the only line it could be. */
function findTitle(lines: readonly Line[], runs: readonly Run[], vocabulary: ReadonlySet<string>): number | null {
  const first = runs[0]!.first;
  const candidates = lines.slice(0, first).flatMap((line, n) => (line.kind === 'short' && isTitleLike(line) ? [n] : []));
  const crumbs = lines.slice(0, first).filter((line) => line.kind === 'furniture' && /^home\b/i.test(line.text));
  const echoed = candidates.find((n) => countWords(lines[n]!.text) > 2 && crumbs.some((crumb) => crumb.text.endsWith(lines[n]!.text)));
  if (echoed !== undefined) return echoed;
  const long = candidates.filter((n) => countWords(lines[n]!.text) >= 4);
  const topical = long.find((n) => topicShare(lines[n]!.text, vocabulary) >= MIN_TITLE_SHARE);
  if (topical !== undefined) return topical;
  const named = candidates.filter((n) => !isOutletLike(lines, n) && countWords(lines[n]!.text) >= 3);
  return named.length === 1 || named[0] === 0 ? named[0]! : null;
}

function isTitleLike(line: Line): boolean {
  const words = countWords(line.text);
  return !line.bullet && words >= 2 && words <= MAX_TITLE_WORDS && !isSectionLabel(line.text) && !/:$/.test(line.text);
}

/** "Harbour Gazette": few words, one of them usual in names of outlets, or written twice above the article. */
export function isOutletLike(lines: readonly Line[], number: number): boolean {
  const text = lines[number]!.text.toLowerCase();
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > 5) return false;
  return words.some((word) => outletWords.has(word)) || lines.some((line, n) => n !== number && line.text.toLowerCase() === text);
}

/** "World", "Business News": only names of sections, so a label and no heading of the article. */
export function isSectionLabel(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  return words.length > 0 && words.length <= 4 && words.every((word) => sections.has(word) || word === 'and');
}

/** The first line of prose that has another one before the next furniture; where there is none, the first line of prose. */
function firstOwn(lines: readonly Line[], first: number, last: number): number {
  let start = first;
  let paragraphs = 0;
  for (let n = first; n <= last; n++) {
    const { kind } = lines[n]!;
    if (kind === 'prose' && paragraphs++ === 0) start = n;
    if (paragraphs > 1) return start;
    if (kind !== 'prose' && kind !== 'short') paragraphs = 0;
  }
  return first;
}

/** Between title and prose: a heading right above the article's own prose, and a standfirst in sentence case right below the title. */
function headOf(lines: readonly Line[], title: number | null, first: number, isOwn: boolean): number[] {
  const kept: number[] = [];
  const below = title === null ? -1 : title + 1;
  let above = first;
  while (isOwn && above > below && above > 0 && lines[above - 1]!.kind === 'short' && !isSectionLabel(lines[above - 1]!.text)) above--;
  if (title === null && first - above > 1) above = first - 1;
  if (below >= 0 && below < above && lines[below]!.kind === 'short' && isSentenceCase(lines[below]!.text)) kept.push(below);
  for (let n = above; n < first; n++) kept.push(n);
  return kept;
}

/** The lines of one run, and what of the gap before the next run belongs to the article: all of it, or a heading, or nothing. */
function linesOf(lines: readonly Line[], run: Run, next: Run | undefined): number[] {
  const kept: number[] = [];
  let gap: number[] = [];
  const until = next ? next.first : run.last;
  for (let n = run.first; n <= until; n++) {
    if (lines[n]!.kind !== 'prose') {
      gap.push(n);
      continue;
    }
    kept.push(...fromGap(lines, gap));
    gap = [];
    if (n <= run.last) kept.push(n);
  }
  return kept;
}

function fromGap(lines: readonly Line[], gap: readonly number[]): number[] {
  if (gap.every((n) => lines[n]!.kind === 'short')) return [...gap];
  if (gap.some((n) => lines[n]!.kind === 'aside' || lines[n]!.kind === 'ending')) return [];
  const last = gap.at(-1)!;
  return lines[last]!.kind === 'short' && !isSectionLabel(lines[last]!.text) ? [last] : [];
}

/** Entries without a stop after a last "…, which include:". */
function listAfter(lines: readonly Line[], last: number): number[] {
  const kept: number[] = [];
  if (!/[:;]$/.test(lines[last]!.text)) return kept;
  for (let n = last + 1; n < lines.length && lines[n]!.kind === 'short' && (n === last + 1 || !lines[n]!.apart); n++) kept.push(n);
  return kept;
}

function isSentenceCase(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter((word) => word.length > 3);
  return words.length >= 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length;
}

function hasKind(lines: readonly Line[], from: number, to: number, kind: Line['kind']): boolean {
  return lines.slice(from + 1, to).some((line) => line.kind === kind);
}

function textOf(lines: readonly Line[], run: Run): string {
  return lines
    .slice(run.first, run.last + 1)
    .filter((line) => line.kind === 'prose')
    .map((line) => line.text)
    .join('\n');
}

function countWords(text: string): number {
  return text.split(' ').length;
}
