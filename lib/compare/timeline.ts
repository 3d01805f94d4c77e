import type { Difference, FactMatch, Period, Relation, Report, Review, ReviewedSentence } from '../types.ts';

/** Whose text it is. `article` is null for the page itself, whose address the review does not know. */
export interface TimelineSource {
  article: string | null;
  outlet: string | null;
  author: string | null;
  title: string | null;
  url: string | null;
  /** ISO date or moment, null where unknown. */
  published: string | null;
  /** Number of the origin group; null for the page. */
  origin: number | null;
}

/** One article of the coverage. */
export interface TimelineReport extends TimelineSource {
  /** Facts of the page that it reports, in page order; for the page itself, all that others report too. */
  facts: string[];
}

/** What was published on one day, earliest first; "2025-02-09", or null for articles without a date, which come last. */
export interface TimelineDay {
  day: string | null;
  reports: TimelineReport[];
}

/** What one article gives for one fact, in the words of its sentence. */
export interface TimelineValue {
  source: TimelineSource;
  text: string;
  /** The whole sentence, verbatim. */
  quote: string;
  /** How it stands to what the page gives; null for the page's own value. */
  relation: Relation | null;
  /** Of dates: the day or days meant, where they could be resolved. */
  period: Period | null;
}

/** A fact that is given differently, with the page's value among the others. */
export interface FactTimeline {
  fact: string;
  label: string;
  /** Index of the page's sentence. */
  sentence: number;
  /** figures: in the order of publication, as a count moved · dates: in the order of the days meant, as reports place what happened. */
  kind: 'figures' | 'dates';
  values: TimelineValue[];
}

export interface Timeline {
  days: TimelineDay[];
  /** In page order. Only facts of which two different dates (of publication, or meant) are known: else there is no order to show. */
  facts: FactTimeline[];
}

/** The course of the coverage: who published when, how counts moved, when it happened according to whom. Pure and total. */
export function timelineOf(review: Review): Timeline {
  return { days: readDays(review), facts: readFacts(review) };
}

function pageSource({ title, outlet, published }: Review): TimelineSource {
  return { article: null, outlet, author: null, title, url: null, published, origin: null };
}

function sourceOf({ article, outlet, author, title, url, published, origin }: Report): TimelineSource {
  return { article, outlet, author, title, url, published, origin };
}

function readDays(review: Review): TimelineDay[] {
  const found = new Map<string | null, TimelineReport>();
  const add = (source: TimelineSource, fact: string) => {
    const known = found.get(source.article);
    if (!known) found.set(source.article, { ...source, facts: [fact] });
    else if (!known.facts.includes(fact)) known.facts.push(fact);
  };
  for (const { match } of matchesOf(review)) {
    add(pageSource(review), match.fact);
    for (const report of match.reports) add(sourceOf(report), match.fact);
  }
  const days: TimelineDay[] = [];
  for (const report of [...found.values()].sort((a, b) => compareMoments(a.published, b.published))) {
    const day = dayOf(report.published);
    const last = days.at(-1);
    if (last?.day === day) last.reports.push(report);
    else days.push({ day, reports: [report] });
  }
  return days;
}

function readFacts(review: Review): FactTimeline[] {
  const facts = new Map<string, FactTimeline>();
  for (const { sentence, match } of matchesOf(review)) {
    for (const kind of ['figures', 'dates'] as const) {
      for (const [here, values] of groupByHere(match, kind)) {
        const key = `${kind} ${match.fact}`;
        // A fact that several sentences report has one line: that of the sentence with most to show.
        if ((facts.get(key)?.values.length ?? 0) > values.length) continue;
        const own: TimelineValue = {
          source: pageSource(review),
          text: here,
          quote: sentence.text,
          relation: null,
          period: values[0]!.difference.periods?.here ?? null,
        };
        const others = values.map(({ report, difference }): TimelineValue => {
          const { there: text, relation, periods } = difference;
          return { source: sourceOf(report), text, quote: report.quote, relation, period: periods?.there ?? null };
        });
        facts.set(key, { fact: match.fact, label: match.label, sentence: sentence.index, kind, values: order(kind, [own, ...others]) });
      }
    }
  }
  return [...facts.values()].filter(({ kind, values }) => new Set(values.map((value) => keyOf(kind, value)).filter(Boolean)).size > 1);
}

function groupByHere({ reports }: FactMatch, kind: Difference['kind']): Map<string, { report: Report; difference: Difference }[]> {
  const groups = new Map<string, { report: Report; difference: Difference }[]>();
  for (const report of reports) {
    for (const difference of report.differences) {
      if (difference.kind !== kind || difference.here === '' || difference.there === '') continue;
      groups.set(difference.here, [...(groups.get(difference.here) ?? []), { report, difference }]);
    }
  }
  return groups;
}

function* matchesOf(review: Review): Generator<{ sentence: ReviewedSentence; match: FactMatch }> {
  for (const sentence of review.sentences) for (const match of sentence.facts) yield { sentence, match };
}

function order(kind: FactTimeline['kind'], values: TimelineValue[]): TimelineValue[] {
  return [...values].sort(
    (a, b) =>
      (kind === 'dates' ? compareMoments(a.period?.from ?? null, b.period?.from ?? null) : 0) ||
      compareMoments(a.source.published, b.source.published),
  );
}

/** What a value is placed by: the day it was published on, or the days it means. */
function keyOf(kind: FactTimeline['kind'], { source, period }: TimelineValue): string | null {
  return kind === 'figures' ? dayOf(source.published) : period && `${period.from} ${period.to}`;
}

function dayOf(iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, 10);
}

/** By day as written, and by the moment where both have one; unknown dates last. */
function compareMoments(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (dayOf(a) !== dayOf(b) || a.length <= 10 || b.length <= 10) return dayOf(a)!.localeCompare(dayOf(b)!);
  return Date.parse(a) - Date.parse(b) || 0;
}
