import type { Difference, State } from '../types.ts';

/** Kinds whose values exclude each other: another figure, day or place. Another source or degree of certainty leaves the content the same. */
const VALUE_KINDS = new Set<Difference['kind']>(['figures', 'dates', 'places']);

/**
 * How a sentence stands to the reports of its fact, one list of differences a report: differs (a value is contradicted or overtaken),
 * varies (another source, certainty, or a vaguer or narrower value), corroborated (reports without any), alone (no report).
 */
export function stateOf(reports: Difference[][]): State {
  if (reports.length === 0) return 'alone';
  const all = reports.flat();
  if (all.some(({ kind, relation }) => VALUE_KINDS.has(kind) && (relation === 'conflict' || relation === 'newer'))) return 'differs';
  return all.length > 0 ? 'varies' : 'corroborated';
}
