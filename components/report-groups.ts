import type { Report, State } from '../lib/types.ts';
import { strings } from './strings.ts';
import { stateOfReport } from './verdict.ts';

const GRAVITY: State[] = ['differs', 'varies', 'corroborated', 'alone'];

/** Reports of one origin: the first is shown, the others are folded under it. */
export interface ReportGroup {
  first: Report;
  folded: Report[];
}

/** What differs comes first, among groups and inside a group, so that folding never hides a difference; else the given order stays. */
export function groupReports(reports: Report[]): ReportGroup[] {
  const gravity = (report: Report) => GRAVITY.indexOf(stateOfReport(report));
  const groups = new Map<number, Report[]>();
  for (const report of [...reports].sort((a, b) => gravity(a) - gravity(b))) {
    const group = groups.get(report.origin);
    if (group) group.push(report);
    else groups.set(report.origin, [report]);
  }
  return [...groups.values()].map(([first, ...folded]) => ({ first: first!, folded }));
}

/** "Reuters" · "Outlet unknown, by Kathrine Frich" · "Outlet unknown" */
export function nameOutlet({ outlet, author }: { outlet: string | null; author: string | null }): string {
  return outlet ?? (author === null ? strings.outletUnknown : strings.outletUnknownBy(author));
}
