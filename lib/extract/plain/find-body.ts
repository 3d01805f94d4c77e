import { findTitle } from './find-title.ts';
import { isSectionLabel } from './labels.ts';
import type { Line } from './read-lines.ts';
import { topicShare, topicWords } from './topic-words.ts';

/** Lines without prose that may stand inside one run of it: a heading with a label and a credit around it. */
const MAX_GAP = 3;
/** Words of prose before a line such as "Comments" is taken for the end of the article and not for a link above it. */
const MIN_ARTICLE_WORDS = 60;
/** Share of its topic words that a stretch of prose must have in common with the article's longest stretch to belong to it. */
const MIN_TOPIC_SHARE = 0.3;
/** The same for a stretch of several paragraphs, which teasers and notices are not. */
const MIN_TOPIC_SHARE_LONG = 0.15;
/** A stretch of several paragraphs belongs whatever its words, from this share of the longest stretch's length. */
const MIN_LENGTH_SHARE = 0.25;
/** A single line of prose further above the longest stretch than this is part of the page's head, in lines: a share bar and a box fit between. */
const MAX_LEAD_GAP = 10;
/** Lines without a stop, and with nothing that looks like furniture, that may stand between two stretches of one article: a list or table. */
const MAX_PLAIN_GAP = 12;
/** Shortest last line without a stop that is taken for a sentence and not for a headline below the article, in words. */
const MIN_LAST_WORDS = 14;
/** A longer line above a picture's credit is its caption, in words. */
const MAX_HEADING_WORDS = 6;

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
  const accepted = chain(lines, runs, new Set(runs.filter((run) => run === core || belongs(lines, run, core, vocabulary))));
  const title = findTitle(lines, accepted[0]!.first, vocabulary);
  const below = title === null ? runs : runs.flatMap((run) => startBelow(lines, run, title));
  const body = below.filter((run) => accepted.some(({ last }) => last === run.last) || (title !== null && isStandfirst(lines, run, title)));
  if (body.length === 0) return null;
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
  const share = topicShare(textOf(lines, run), vocabulary);
  const isBelow = run.first > core.first;
  if (!isBelow && run.first === run.last && core.first - run.last > MAX_LEAD_GAP) return false;
  if (isBelow && hasKind(lines, core.last, run.first, 'ending')) return false;
  if (hasParagraphsInARow(lines, run)) return share >= MIN_TOPIC_SHARE_LONG || run.words >= core.words * MIN_LENGTH_SHARE;
  return share >= MIN_TOPIC_SHARE && !(isBelow && hasKind(lines, core.last, run.first, 'aside'));
}

/** Adds the runs that only plain lines part from an accepted one: what stands behind a list or table is still the article. */
function chain(lines: readonly Line[], runs: readonly Run[], accepted: Set<Run>): Run[] {
  const isPlain = (from: Run, to: Run) => {
    const gap = lines.slice(from.last + 1, to.first);
    return gap.length <= MAX_PLAIN_GAP && gap.every((line) => line.kind === 'short');
  };
  runs.forEach((run, n) => {
    if (n > 0 && accepted.has(runs[n - 1]!) && isPlain(runs[n - 1]!, run)) accepted.add(run);
  });
  for (let n = runs.length - 2; n >= 0; n--) if (accepted.has(runs[n + 1]!) && isPlain(runs[n]!, runs[n + 1]!)) accepted.add(runs[n]!);
  return runs.filter((run) => accepted.has(run));
}

/** What of a run stands below the title; a title that asks a question counts as prose and can be the first line of one. */
function startBelow(lines: readonly Line[], run: Run, title: number): Run[] {
  if (run.first > title) return [run];
  for (let n = title + 1; n <= run.last; n++) if (lines[n]!.kind === 'prose') return [{ ...run, first: n }];
  return [];
}

/** The sentences right under the headline sum the article up in words of their own. */
function isStandfirst(lines: readonly Line[], run: Run, title: number): boolean {
  return run.first === title + 1 && run.last === run.first && lines[run.first]!.kind === 'prose';
}

/** Teasers of other stories alternate headline and sentence; an article that goes on after a box has two paragraphs in a row. */
function hasParagraphsInARow(lines: readonly Line[], run: Run): boolean {
  for (let n = run.first; n < run.last; n++) if (lines[n]!.kind === 'prose' && lines[n + 1]!.kind === 'prose') return true;
  return false;
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

/** Between title and prose: a heading right above the article's own prose, and the lines of a standfirst in sentence case right below the title. */
function headOf(lines: readonly Line[], title: number | null, first: number, isOwn: boolean): number[] {
  const kept: number[] = [];
  const below = title === null ? -1 : title + 1;
  let above = first;
  while (isOwn && above > below && above > 0 && lines[above - 1]!.kind === 'short' && !isSectionLabel(lines[above - 1]!.text)) above--;
  if (title === null && first - above > 1) above = first - 1;
  for (let n = below; n >= 0 && n < above && lines[n]!.kind === 'short' && isSentenceCase(lines[n]!.text); n++) kept.push(n);
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

/**
 * What of a gap in the prose belongs to the article. All of it where nothing in it is furniture; else a heading: a short line at its
 * end, with the bulleted lines below it, or the only short line ("'Queues round the block'" above a picture's credits).
 */
function fromGap(lines: readonly Line[], gap: readonly number[]): number[] {
  if (gap.every((n) => lines[n]!.kind === 'short')) return [...gap];
  const shorts = gap.filter((n) => lines[n]!.kind === 'short' && !isSectionLabel(lines[n]!.text));
  const end = gap.slice(gap.findLastIndex((n) => !shorts.includes(n)) + 1);
  const isBoxed = gap.some((n) => lines[n]!.kind === 'aside' || lines[n]!.kind === 'ending');
  if (isBoxed) return end.length === 1 ? end : [];
  if (end.length === 0) return shorts.length === 1 && countWords(lines[shorts[0]!]!.text) <= MAX_HEADING_WORDS ? shorts : [];
  return end.slice(
    Math.max(
      0,
      end.findLastIndex((n) => !lines[n]!.bullet),
    ),
  );
}

/** Right below the prose: entries without a stop after a last "…, which include:", or a last sentence that lost its stop. */
function listAfter(lines: readonly Line[], last: number): number[] {
  const kept: number[] = [];
  if (/[:;]$/.test(lines[last]!.text)) {
    for (let n = last + 1; n < lines.length && lines[n]!.kind === 'short' && (n === last + 1 || !lines[n]!.apart); n++) kept.push(n);
    return kept;
  }
  const next = lines[last + 1];
  return next?.kind === 'short' && isSentenceCase(next.text) && countWords(next.text) >= MIN_LAST_WORDS ? [last + 1] : [];
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
