import { stateOf } from '../lib/compare/state.ts';
import type { Difference, DifferenceKind, FactMatch, Report, State } from '../lib/types.ts';
import { type Otherwise, strings } from './strings.ts';

const KINDS: DifferenceKind[] = ['figures', 'dates', 'places', 'attribution', 'certainty'];

export function stateOfReport(report: Report): State {
  return stateOf([report.differences]);
}

export function stateOfFact(match: FactMatch): State {
  return stateOf(match.reports.map((report) => report.differences));
}

/** What the same reports give otherwise, and how many reports those are. */
interface Clause {
  ways: Otherwise[];
  reports: number;
}

const VALUES = { conflict: null, newer: 'newer', vaguer: 'vaguer', narrower: 'narrower', compatible: 'compatible' } as const;
const CERTAINTY = {
  conflict: 'contradicts',
  newer: 'moreCertain',
  vaguer: 'lessCertain',
  narrower: 'moreCertain',
  compatible: 'compatible',
} as const;

function wayOf({ kind, relation }: Difference): Otherwise {
  if (kind === 'certainty') return CERTAINTY[relation];
  return kind === 'attribution' ? kind : (VALUES[relation] ?? kind);
}

/** Only what makes the fact what it is: when something differs, what merely varies is left to the reports. */
function clausesOf(match: FactMatch, state: State): Clause[] {
  const reportsOf = new Map<Otherwise, Set<number>>();
  const counting = match.reports.flatMap((report, i) =>
    report.differences.filter((difference) => stateOf([[difference]]) === state).map((difference) => ({ i, difference })),
  );
  counting.sort((a, b) => KINDS.indexOf(a.difference.kind) - KINDS.indexOf(b.difference.kind));
  for (const { i, difference } of counting) {
    const way = wayOf(difference);
    reportsOf.set(way, (reportsOf.get(way) ?? new Set()).add(i));
  }
  const clauses = new Map<string, Clause>();
  for (const [way, reports] of reportsOf) {
    const key = [...reports].sort().join();
    const clause = clauses.get(key);
    if (clause) clause.ways.push(way);
    else clauses.set(key, { ways: [way], reports: reports.size });
  }
  return [...clauses.values()];
}

/** Outlets of the reports; an article whose outlet is unknown counts as one of its own. */
export function countOutlets(reports: Report[]): number {
  return new Set(reports.map((report) => (report.outlet === null ? `article ${report.article}` : `outlet ${report.outlet}`))).size;
}

/** The one line that says it all: "3 outlets, 2 origins · two give another figure". */
export function describeFact(match: FactMatch): string {
  const outlets = countOutlets(match.reports);
  const state = stateOfFact(match);
  const who = outlets > match.origins ? strings.outletsOfOrigins(outlets, match.origins) : strings.outlets(outlets);
  const total = match.reports.length;
  if (state === 'corroborated' || state === 'alone') return strings.joined([who, strings.allSame(total)]);
  const clauses = clausesOf(match, state).map((clause) => strings.otherwise(clause.ways, clause.reports, total));
  return strings.joined([who, strings.clauses(clauses)]);
}

const STRONG = 0.85; // calibrated probability: fewer than about one in seven such matches is another fact
const GOOD = 0.6; // more likely than not, with room to spare
const POSSIBLE = 0.28; // about where the product itself begins to call two sentences one fact (lib/match/weights.data.ts)

/** Too weak to be marked by itself; only what the reader asks for shows it. */
export function isDoubtful({ score }: FactMatch): boolean {
  return score < POSSIBLE;
}

export function describeStrength(score: number): string {
  const { strong, good, possible, doubtful } = strings.strength;
  return score >= STRONG ? strong : score >= GOOD ? good : score >= POSSIBLE ? possible : doubtful;
}
