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

/** Kinds that the same reports give otherwise, and how many reports those are. */
interface Clause {
  kinds: DifferenceKind[];
  reports: number;
}

/** Only what makes the fact what it is: when something differs, what merely varies is left to the reports. */
function clausesOf(match: FactMatch, state: State): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const kind of KINDS) {
    const reports = match.reports.flatMap((report, i) =>
      report.differences.some((difference) => difference.kind === kind && stateOf([[difference]]) === state) ? [i] : [],
    );
    if (reports.length === 0) continue;
    const clause = clauses.get(reports.join());
    if (clause) clause.kinds.push(kind);
    else clauses.set(reports.join(), { kinds: [kind], reports: reports.length });
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
  const clauses = clausesOf(match, state).map((clause) => strings.otherwise(clause.kinds, clause.reports, total));
  return strings.joined([who, strings.clauses(clauses)]);
}

const STRONG = 0.85; // calibrated probability: fewer than about one in seven such matches is another fact
const GOOD = 0.6; // more likely than not, with room to spare

export function describeStrength(score: number): string {
  return score >= STRONG ? strings.strength.strong : score >= GOOD ? strings.strength.good : strings.strength.possible;
}
