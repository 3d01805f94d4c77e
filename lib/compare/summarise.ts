import type { Difference, FactMatch, OmittedFact, Report, Review, State } from '../types.ts';
import { stateOf } from './state.ts';

/** An outlet (or an article whose outlet is unknown) with how much it shares with the page. */
export interface OutletSummary {
  outlet: string | null;
  author: string | null;
  /** Distinct facts of the page that it reports too. */
  facts: number;
  /** Origin group of its first article. */
  origin: number;
}

/** A fact of the page that others give with another figure, date or place, with the difference to show first. */
export interface DifferingFact {
  sentence: number;
  fact: string;
  label: string;
  difference: Difference;
  outlet: string | null;
  author: string | null;
  /** How many origins give another value. */
  origins: number;
}

/** What the toolbar popup and the badge say about a page. */
export interface Summary {
  /** Sentences of the page by state. */
  counts: Record<State, number>;
  /** Most shared facts first; outlets of one origin stand together. */
  outlets: OutletSummary[];
  /** One entry a fact, the ones most origins contradict first. */
  differing: DifferingFact[];
  /** Facts this article leaves out, most origins first. */
  omitted: OmittedFact[];
}

/** Pure and total: any review, also an empty one, has a summary. */
export function summarise(review: Review): Summary {
  const counts: Record<State, number> = { corroborated: 0, differs: 0, varies: 0, alone: 0 };
  for (const sentence of review.sentences) counts[sentence.state]++;
  return {
    counts,
    outlets: summariseOutlets(review),
    differing: findDiffering(review),
    omitted: [...review.omitted].sort((a, b) => b.origins - a.origins),
  };
}

function summariseOutlets(review: Review): OutletSummary[] {
  const found = new Map<string, Omit<OutletSummary, 'facts'> & { ids: Set<string> }>();
  for (const sentence of review.sentences) {
    for (const match of sentence.facts) {
      for (const report of match.reports) {
        const key = report.outlet === null ? `article ${report.article}` : `outlet ${report.outlet}`;
        const { outlet, author, origin } = report;
        if (!found.has(key)) found.set(key, { outlet, author, origin, ids: new Set() });
        found.get(key)!.ids.add(match.fact);
      }
    }
  }
  const outlets = [...found.values()].map(({ ids, ...rest }): OutletSummary => ({ ...rest, facts: ids.size }));
  const best = new Map<number, number>();
  for (const { origin, facts } of outlets) best.set(origin, Math.max(best.get(origin) ?? 0, facts));
  return outlets.sort((a, b) => best.get(b.origin)! - best.get(a.origin)! || a.origin - b.origin || b.facts - a.facts);
}

function findDiffering(review: Review): DifferingFact[] {
  const byFact = new Map<string, DifferingFact>();
  for (const sentence of review.sentences) {
    for (const match of sentence.facts) {
      const entry = readDiffering(match, sentence.index);
      const known = byFact.get(match.fact);
      if (entry && (!known || entry.origins > known.origins)) byFact.set(match.fact, entry);
    }
  }
  return [...byFact.values()].sort((a, b) => b.origins - a.origins || a.sentence - b.sentence);
}

function readDiffering(match: FactMatch, sentence: number): DifferingFact | null {
  const origins = new Set<number>();
  let first: { report: Report; difference: Difference } | null = null;
  for (const report of match.reports) {
    for (const difference of report.differences) {
      if (!differs(difference)) continue;
      origins.add(report.origin);
      // One origin after another; a difference with a value on both sides says more than a silence.
      if (!first || (isOneSided(first.difference) && !isOneSided(difference))) first = { report, difference };
    }
  }
  if (!first) return null;
  const { outlet, author } = first.report;
  return { sentence, fact: match.fact, label: match.label, difference: first.difference, outlet, author, origins: origins.size };
}

/** Does this difference alone make a fact differ? The rule itself stands in state.ts. */
export function differs(difference: Difference): boolean {
  return stateOf([[difference]]) === 'differs';
}

function isOneSided(difference: Difference): boolean {
  return difference.here === '' || difference.there === '';
}
