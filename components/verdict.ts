import { stateOf } from '../lib/compare/state.ts';
import type { DifferenceKind, FactMatch, Report, State } from '../lib/types.ts';
import { strings } from './strings.ts';

const KINDS: DifferenceKind[] = ['figures', 'dates', 'places', 'attribution', 'certainty'];

export function stateOfReport(report: Report): State {
  return stateOf([report.differences]);
}

export function stateOfFact(match: FactMatch): State {
  return stateOf(match.reports.map((report) => report.differences));
}

/** The gravest kinds first: when something differs, what merely varies is left to the reports. */
function kindsThatCount(match: FactMatch, state: State): Map<DifferenceKind, number> {
  const counted = new Map<DifferenceKind, number>();
  for (const kind of KINDS) {
    const n = match.reports.filter((report) =>
      report.differences.some((difference) => difference.kind === kind && stateOf([[difference]]) === state),
    ).length;
    if (n > 0) counted.set(kind, n);
  }
  return counted;
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
  const kinds = [...kindsThatCount(match, state)].map(([kind, n]) => strings.otherwise(kind, n, total));
  return strings.joined([who, strings.clauses(kinds)]);
}

const STRONG = 0.85; // calibrated probability: fewer than about one in seven such matches is another fact
const GOOD = 0.6; // more likely than not, with room to spare

export function describeStrength(score: number): string {
  return score >= STRONG ? strings.strength.strong : score >= GOOD ? strings.strength.good : strings.strength.possible;
}
