import type { Difference, DifferenceKind, FactMatch, OmittedFact, Report, Review, ReviewedSentence, State } from '../types.ts';
import { stateOf } from './state.ts';

/** One outlet within one origin (or one article whose outlet is unknown), as a column. */
export interface CoverageColumn {
  key: string;
  outlet: string | null;
  author: string | null;
  /** Of its first article. */
  published: string | null;
  title: string | null;
  origin: number;
}

/** A figure, date or place in the words of the sentence; "" where that side names none. */
export interface CoverageValue {
  kind: DifferenceKind;
  text: string;
}

/** What one outlet says of one fact. */
export interface CoverageCell {
  state: State;
  /** What it gives otherwise than the page; none: the same. */
  values: CoverageValue[];
  /** In what else it is otherwise: another source, another certainty. */
  kinds: DifferenceKind[];
}

/** One fact, with what the page and each outlet say of it. */
export interface CoverageRow {
  fact: string;
  label: string;
  /** Where the page says it: the sentence that differs most, else the first. Null where the page leaves the fact out. */
  sentence: { index: number; text: string } | null;
  state: State;
  /** What the page gives where others give something else. */
  here: CoverageValue[];
  /** One a column; null where the outlet is silent. */
  cells: (CoverageCell | null)[];
  reports: Report[];
  origins: number;
}

/** Neighbouring columns of one origin. */
export interface CoverageGroup {
  origin: number;
  columns: number;
}

/** Facts down, outlets across. */
export interface CoverageMatrix {
  columns: CoverageColumn[];
  groups: CoverageGroup[];
  /** In the order of the page, then what it leaves out. */
  rows: CoverageRow[];
}

export type CoverageFilter = 'all' | 'differs' | 'omitted';
export type CoverageOrder = 'page' | 'outlets';

const GRAVITY: State[] = ['differs', 'varies', 'corroborated', 'alone'];
const VALUE_KINDS: DifferenceKind[] = ['figures', 'dates', 'places'];

/** Pure and total: any review has a matrix, also an empty one. */
export function coverageMatrix(review: Review): CoverageMatrix {
  const shared = gravestMatches(review);
  const columns = findColumns([...shared.map(({ match }) => match), ...review.omitted]);
  const rows = [
    ...shared.map(({ sentence, match }) => rowOf(match, match.origins, sentence, columns)),
    ...[...review.omitted].sort((a, b) => b.origins - a.origins).map((fact) => rowOf(fact, fact.origins, null, columns)),
  ];
  return { columns, groups: groupColumns(columns), rows };
}

export function filterRows(rows: CoverageRow[], filter: CoverageFilter): CoverageRow[] {
  if (filter === 'all') return rows;
  return rows.filter((row) => (filter === 'omitted' ? row.sentence === null : row.state === 'differs'));
}

/** `outlets`: the facts that most origins report come first, then those of most outlets; else the order stays. */
export function sortRows(rows: CoverageRow[], order: CoverageOrder): CoverageRow[] {
  if (order === 'page') return rows;
  const filled = (row: CoverageRow) => row.cells.filter((cell) => cell !== null).length;
  return [...rows].sort((a, b) => b.origins - a.origins || filled(b) - filled(a));
}

interface Place {
  sentence: ReviewedSentence;
  match: FactMatch;
}

/** A fact that several sentences report has one row: where it differs most. It keeps the place of its first sentence. */
function gravestMatches(review: Review): Place[] {
  const found = new Map<string, Place>();
  for (const sentence of review.sentences) {
    for (const match of sentence.facts) {
      const known = found.get(match.fact);
      if (!known || gravity(match) < gravity(known.match)) found.set(match.fact, { sentence, match });
    }
  }
  return [...found.values()];
}

function gravity(match: FactMatch): number {
  return GRAVITY.indexOf(stateOf(match.reports.map((report) => report.differences)));
}

function columnKey(report: Report): string {
  return report.outlet === null ? `article ${report.article}` : `outlet ${report.outlet} ${report.origin}`;
}

/** Outlets that share most facts come first; those of one origin stand together. */
function findColumns(facts: (FactMatch | OmittedFact)[]): CoverageColumn[] {
  const found = new Map<string, { column: CoverageColumn; facts: Set<string> }>();
  for (const { fact, reports } of facts) {
    for (const report of reports) {
      const { outlet, author, published, title, origin } = report;
      const key = columnKey(report);
      const known = found.get(key);
      if (known) known.facts.add(fact);
      else found.set(key, { column: { key, outlet, author, published, title, origin }, facts: new Set([fact]) });
    }
  }
  const most = new Map<number, number>();
  for (const { column, facts: ids } of found.values()) most.set(column.origin, Math.max(most.get(column.origin) ?? 0, ids.size));
  return [...found.values()]
    .sort(
      (a, b) => most.get(b.column.origin)! - most.get(a.column.origin)! || a.column.origin - b.column.origin || b.facts.size - a.facts.size,
    )
    .map(({ column }) => column);
}

function groupColumns(columns: CoverageColumn[]): CoverageGroup[] {
  const groups: CoverageGroup[] = [];
  for (const { origin } of columns) {
    const last = groups.at(-1);
    if (last?.origin === origin) last.columns++;
    else groups.push({ origin, columns: 1 });
  }
  return groups;
}

function rowOf(
  { fact, label, reports }: FactMatch | OmittedFact,
  origins: number,
  sentence: ReviewedSentence | null,
  columns: CoverageColumn[],
): CoverageRow {
  const differences = reports.flatMap((report) => report.differences);
  return {
    fact,
    label,
    sentence: sentence && { index: sentence.index, text: sentence.text },
    state: stateOf(reports.map((report) => report.differences)),
    here: valuesOf(differences, 'here'),
    cells: columns.map(({ key }) => cellOf(reports.filter((report) => columnKey(report) === key))),
    reports,
    origins,
  };
}

function cellOf(reports: Report[]): CoverageCell | null {
  if (reports.length === 0) return null;
  const differences = reports.flatMap((report) => report.differences);
  const others = differences.map(({ kind }) => kind).filter((kind) => !VALUE_KINDS.includes(kind));
  return { state: stateOf([differences]), values: valuesOf(differences, 'there'), kinds: [...new Set(others)] };
}

/** Each value once. A silence is told only where nothing else of that kind is. */
function valuesOf(differences: Difference[], side: 'here' | 'there'): CoverageValue[] {
  const values: CoverageValue[] = [];
  for (const { kind, [side]: text } of differences) {
    if (VALUE_KINDS.includes(kind) && !values.some((value) => value.kind === kind && value.text === text)) values.push({ kind, text });
  }
  return values.filter(({ kind, text }) => text !== '' || values.every((other) => other.kind !== kind || other.text === ''));
}
