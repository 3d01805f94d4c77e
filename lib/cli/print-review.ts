import type { DifferenceKind, FactMatch, OmittedFact, Report, Review, ReviewedSentence, State } from '../types.ts';
import { tableRow, wrapText } from './text-table.ts';

/** Columns of the table: number, sentence, how others reported it. With the gaps they make 100, a usual terminal. */
const WIDTHS = [3, 42, 51];
const WIDTH = 100;

const STATE_WORDS: Record<State, string> = {
  corroborated: 'corroborated',
  differs: 'differs',
  varies: 'varies',
  alone: 'only here',
};
/** ANSI: the marks' own colours, teal where outlets agree and amber where they differ. */
const STATE_COLOURS: Record<State, string> = { corroborated: '36', varies: '36', differs: '33', alone: '2' };

/** A review as a plain text table of 100 columns, for the terminal. Colour only where a person looks at it. */
export function printReview(review: Review, colour = process.stdout.isTTY === true && !process.env.NO_COLOR): string {
  const parts = [heading(review)];
  if (review.sentences.some(({ state }) => state !== 'alone')) {
    parts.push(`${tableRow([['#'], ['SENTENCE'], ['HOW OTHERS REPORTED IT']], WIDTHS)}\n${'─'.repeat(WIDTH)}`);
    parts.push(review.sentences.map((sentence) => sentenceRow(sentence, colour)).join('\n\n'));
  } else {
    parts.push('Nothing in the index is about this story.');
  }
  if (review.omitted.length > 0) parts.push(section('LEFT OUT HERE', review.omitted.map(omittedLines)));
  if (review.follows) parts.push(section('THIS ARTICLE FOLLOWS', [followsLine(review)]));
  const shared = review.origins.filter(({ articles }) => articles.length > 1);
  if (shared.length > 0)
    parts.push(
      section(
        'ONE ORIGIN',
        shared.map(({ articles, why }) => bullet(`${articles.join(', ')}: ${why}`)),
      ),
    );
  return `${parts.join('\n\n')}\n`;
}

/** Who else tells it from the same origin is no independent confirmation. */
function followsLine({ follows, origins, copyOf }: Review): string {
  const others = origins[follows!.origin]!.articles.filter((id) => id !== copyOf);
  return bullet(`${others.join(', ')}: ${follows!.why}`);
}

function heading({ title, outlet, published, copyOf, sentences }: Review): string {
  const count = (state: State) => sentences.filter((sentence) => sentence.state === state).length;
  const counts = (['corroborated', 'differs', 'varies', 'alone'] as State[]).map((state) => `${count(state)} ${STATE_WORDS[state]}`);
  return [
    ...wrapText(title ?? 'Untitled', WIDTH),
    [outlet ?? 'outlet unknown', published && formatDate(published)].filter(Boolean).join(', '),
    ...(copyOf ? [`This is an article of the index (${copyOf}): it does not count as another outlet.`] : []),
    `${sentences.length} sentences: ${counts.join(', ')}`,
  ].join('\n');
}

function sentenceRow(sentence: ReviewedSentence, colour: boolean): string {
  const word = STATE_WORDS[sentence.state];
  const facts = sentence.facts.flatMap((fact, i) => [...(i > 0 ? [''] : []), ...factLines(fact)]);
  const row = tableRow([[String(sentence.index + 1)], wrapText(sentence.text, WIDTHS[1]!), [word, ...facts]], WIDTHS);
  if (!colour) return row;
  // After the padding, which colour codes would upset: the state's word ends the row's first line.
  const [first, ...rest] = row.split('\n');
  return [`${first!.slice(0, -word.length)}\x1b[${STATE_COLOURS[sentence.state]}m${word}\x1b[0m`, ...rest].join('\n');
}

function factLines({ label, reports, origins }: FactMatch): string[] {
  const outlets = [...new Set(reports.map(nameOutlet))].join('; ');
  return [...wrapText(label, WIDTHS[2]!), ...hanging(`${countOutlets(reports, origins)}: ${outlets}`, '  '), ...differenceLines(reports)];
}

/** What is said here once, and under it each other value once, with all who give it. */
function differenceLines(reports: Report[]): string[] {
  const groups = new Map<string, Map<string, string[]>>();
  for (const report of reports) {
    for (const { kind, here, there, relation } of report.differences) {
      const ours = `${kind}: ${quoted(here, kind)} here`;
      const theirs = `${quoted(there, kind)}${relation === 'conflict' ? '' : ` (${relation})`}`;
      const group = groups.get(ours) ?? new Map<string, string[]>();
      groups.set(ours, group.set(theirs, [...(group.get(theirs) ?? []), nameOutlet(report)]));
    }
  }
  return [...groups].flatMap(([ours, group]) => [
    ...hanging(ours, '- '),
    ...[...group].flatMap(([theirs, outlets]) => hanging(`${theirs} ${[...new Set(outlets)].join('; ')}`, '    ')),
  ]);
}

/** No words of doubt are a plain statement, and no words of a source credit none. */
function quoted(words: string, kind: DifferenceKind): string {
  if (words !== '') return `“${words}”`;
  return kind === 'certainty' ? 'stated as fact' : 'none';
}

function omittedLines({ label, origins, reports }: OmittedFact): string {
  const outlets = [...new Set(reports.map(nameOutlet))].join('; ');
  return bullet(`${label} (${countOutlets(reports, origins)}: ${outlets})`);
}

function nameOutlet({ outlet, author, published, article }: Report): string {
  if (outlet) return outlet;
  if (author) return `outlet unknown, by ${author}`;
  return `outlet unknown, ${published ? formatDate(published) : article}`;
}

function formatDate(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}

function section(title: string, entries: string[]): string {
  return [title, '─'.repeat(WIDTH), ...entries].join('\n');
}

function bullet(text: string): string {
  return wrapText(text, WIDTH - 2)
    .map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');
}

/** Lines for the third column, all after the first under the words of the first. */
function hanging(text: string, first: string): string[] {
  const indent = ' '.repeat(first.length);
  return wrapText(text, WIDTHS[2]! - first.length).map((line, i) => (i === 0 ? first : indent) + line);
}

/** "4 outlets, 3 origins", or "1 outlet" where each is an origin of its own. An unknown outlet counts once an article. */
function countOutlets(reports: Report[], origins: number): string {
  const outlets = new Set(reports.map(({ outlet, article }) => outlet ?? `article ${article}`)).size;
  return outlets === origins ? countOf(outlets, 'outlet') : `${countOf(outlets, 'outlet')}, ${countOf(origins, 'origin')}`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
