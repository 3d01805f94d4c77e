import { FACT_SHARE_OF_BEST } from '../../match/decide.ts';
import { type LinearModel, logOdds } from '../../match/logistic.ts';
import { isSameEvent, weighLink } from '../../match/page-event.ts';
import { PAIR_FEATURES } from '../../match/pair-features.ts';
import type { EventKind } from './events.ts';
import { calibrateNear, type Descriptions, type FactRow, fitFacts, fitPages, readFactRows } from './fact-rows.ts';
import { fitCluster, scoreRows } from './fit-cluster.ts';
import { fitPairs, type TrainingPairs } from './fit-pairs.ts';
import { bestThreshold, type Scored, thresholdAtPrecision } from './metrics.ts';
import type { EventRows, PairRow } from './pair-rows.ts';

/** Precision that the reader's links are held to on articles and events left out: a wrong match is worse than a missing one. */
const READER_PRECISION = 0.93;

/** A pair scored by a model that saw no pair of one of its articles. */
export interface HeldOutPair extends Scored {
  row: PairRow;
  /** Decided at the threshold of the training articles. */
  same: boolean;
  /** The same at a threshold chosen off the main fact. */
  sameOff: boolean;
}

const whole = ({ event, rows, ignored, articleOf }: EventRows): TrainingPairs => ({ kind: event.kind, rows, ignored, articleOf });
const away = (rows: PairRow[], articles: number[]) => rows.filter((row) => !articles.includes(row.a) && !articles.includes(row.b));
/** An event as it is without some articles. */
const without = ({ event, rows, ignored, articleOf }: EventRows, articles: number[]): TrainingPairs => ({
  kind: event.kind,
  rows: away(rows, articles),
  ignored: away(ignored, articles),
  articleOf,
});

/** Leaves out one article of the first event at a time; everything is fitted on the rest and on the other events. */
export function holdOutArticles(events: EventRows[], features: readonly string[] = PAIR_FEATURES): HeldOutPair[] {
  const [first, ...others] = events;
  const found: HeldOutPair[] = [];
  for (let article = 0; article < first!.event.articles.length; article++) {
    const training = without(first!, [article]);
    const scores = scoreRows(first!, fitCluster([training, ...others.map(whole)], features));
    const score = (row: PairRow) => scores.get(row)!;
    const threshold = bestThreshold(training.rows.map((row) => ({ score: score(row), y: row.y })));
    const off = bestThreshold(training.rows.filter((row) => row.off).map((row) => ({ score: score(row), y: row.y })));
    for (const row of first!.rows) {
      if (row.a !== article && row.b !== article) continue;
      found.push({ row, score: score(row), y: row.y, same: score(row) >= threshold, sameOff: score(row) >= off });
    }
  }
  return found;
}

/** Scores of each event but the first by a model fitted without it. */
export function holdOutEvents(
  events: EventRows[],
  features: readonly string[] = PAIR_FEATURES,
): { name: string; kind: EventKind; scored: Scored[] }[] {
  return events.slice(1).map((held) => {
    const scores = scoreRows(held, fitCluster(events.filter((event) => event !== held).map(whole), features));
    return {
      name: held.event.name,
      kind: held.event.kind,
      scored: held.rows.map((row) => ({ score: scores.get(row)!, y: row.y })),
    };
  });
}

export interface HeldOutFact extends Scored {
  row: FactRow;
  /** From which score on it is a link, fitted without the page. */
  threshold: number;
  same: boolean;
}

/** Drops facts that score far below the sentence's best one, as the product does. */
export function scoreFacts(rows: FactRow[], score: (row: FactRow) => number): Scored[] {
  const scores = rows.map(score);
  const best = new Map<number, number>();
  rows.forEach((row, k) => {
    best.set(row.i, Math.max(best.get(row.i) ?? 0, scores[k]!));
  });
  return rows.map((row, k) => ({ score: scores[k]! >= FACT_SHARE_OF_BEST * best.get(row.i)! ? scores[k]! : scores[k]! / 4, y: row.y }));
}

/**
 * Training rows of the fact model: each article of the first event but `leftOut` as the page in turn, with a pair model that saw neither;
 * then the articles of the other events whose facts are known, with a pair model that saw nothing of their event.
 */
export function readTrainingFacts(events: EventRows[], descriptions: Descriptions, leftOut: number[]): FactRow[] {
  const [first, ...others] = events;
  const own = first!.event.articles.flatMap((_, page) => {
    if (leftOut.includes(page)) return [];
    const pair = fitPairs([without(first!, [...leftOut, page]), ...others.map(whole)]);
    return readFactRows(first!, descriptions, page, leftOut, pair);
  });
  const nearOwn = readNearRows(first!, descriptions, leftOut, fitPairs([without(first!, leftOut), ...others.map(whole)]));
  const invented = others.filter(({ event }) => event.gold !== null);
  return own.concat(
    nearOwn,
    invented.flatMap((held, group) => {
      const rest = others.filter((other) => other !== held).map(whole);
      const pair = fitPairs([without(first!, leftOut), ...rest]);
      return held.event.articles
        .flatMap((_, page) => readFactRows(held, held.event.gold!.facts, page, [], pair))
        .concat(readNearRows(held, held.event.gold!.facts, [], pair))
        .map((row) => ({ ...row, group: group + 1, unit: held.event.name }));
    }),
  );
}

/** More nodes than any event has. */
const FAR_APART = 10_000;

/** Pages near an event as pages of their own, its articles but `leftOut` as the pack. */
function readNearRows({ event, near }: EventRows, descriptions: Descriptions, leftOut: number[], pair: LinearModel): FactRow[] {
  const page = event.articles.length;
  return near.flatMap((wider, n) =>
    readFactRows(wider, descriptions, page, leftOut, pair, true).map((row) => ({
      ...row,
      i: row.i + (n + 1) * FAR_APART, // these pages begin at one number, and may be one unit
      unit: `${event.name} near ${n}`,
    })),
  );
}

/** All that decides on links to facts that a person wrote. */
export interface FactModels {
  /** Log-odds of a link on a page about the event. */
  fact: LinearModel;
  /** Whether a page is about the event. */
  page: LinearModel;
  /** From those log-odds to those on a page about a neighbouring event. */
  near: LinearModel;
  /** Probability from which on it is a link. */
  threshold: number;
}

/** Probability of each row as the product gives it. */
export function judgeFacts(rows: FactRow[], { fact, page, near }: FactModels): Scored[] {
  return scoreFacts(rows, (row) => weighLink(logOdds(fact, row.x), isSameEvent(page, row.page), near));
}

/**
 * Fits all of it. Each article of the first event and each other event is scored by a model fitted on the rest; on these scores the
 * neighbouring pages are calibrated and the threshold is chosen, where the first event counts as much as all others together. A page's
 * event is told by a model that saw no page near or on it.
 */
export function fitFactModels(rows: FactRow[]): FactModels {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const whole = fitFacts(rows);
  const scored = units.flatMap((unit) => {
    const held = rows.filter((row) => row.unit === unit);
    // a neighbouring page alone is no part of what the model is fitted on
    const model = held.every(({ page }) => page.near) ? whole : fitFacts(rows.filter((row) => row.unit !== unit));
    return held.map((row) => ({ row, odds: logOdds(model, row.x) }));
  });
  const near = calibrateNear(scored.filter(({ row }) => row.page.near).map(({ row: { y, group }, odds }) => ({ odds, y, group })));
  const pageModels = new Map(
    [...new Set(rows.map(({ group }) => group))].map((group) => [group, fitPages(rows.filter((row) => row.group !== group))]),
  );
  const same = new Map(
    [...new Map(rows.map(({ page, group }) => [page, group]))].map(([page, group]) => [page, isSameEvent(pageModels.get(group)!, page)]),
  );
  const positives = (isFirst: boolean) => rows.filter(({ y, group, page }) => y === 1 && !page.near && (group === 0) === isFirst).length;
  const weights = { first: 1 / positives(true), others: 1 / positives(false) };
  const judged = units.flatMap((unit) => {
    const held = scored.filter(({ row }) => row.unit === unit && !row.page.near);
    const odds = new Map(held.map((one) => [one.row, one.odds]));
    const weight = held[0]?.row.group === 0 ? weights.first : weights.others;
    return scoreFacts([...odds.keys()], (row) => weighLink(odds.get(row)!, same.get(row.page)!, near)).map((one) => ({ ...one, weight }));
  });
  return { fact: whole, page: fitPages(rows), near, threshold: thresholdAtPrecision(judged, READER_PRECISION).threshold };
}

/**
 * From the log-odds of two sentences that a model gave which did not see their event to those where one is of a page about a neighbouring
 * event. As elsewhere the seeds count thrice.
 */
export function fitNearPairs(events: EventRows[]): LinearModel {
  const scored = events.flatMap((held, group) => {
    if (held.near.length === 0) return [];
    const pair = fitPairs(events.filter((other) => other !== held).map(whole));
    return held.near.flatMap(({ event, reader }) => {
      const { nodes } = reader.collection;
      const page = event.articles.length - 1;
      const inPage = nodes.flatMap(({ article }, node) => (article === page && event.scored[node] ? [node] : []));
      const others = nodes.flatMap(({ article }, node) => (article !== page && event.scored[node] ? [node] : []));
      return inPage.flatMap((i) =>
        others.flatMap((j) => {
          const label = event.label(j, i);
          return label < 0 ? [] : [{ odds: logOdds(pair, reader.read(i, j)), y: label as 0 | 1, group }];
        }),
      );
    });
  });
  return calibrateNear(scored);
}

/** Each article of the first event as the page, the others as the pack; pair model, fact model and threshold fitted without the page. */
export function holdOutPages(events: EventRows[], descriptions: Descriptions): HeldOutFact[] {
  const [first, ...others] = events;
  return first!.event.articles.flatMap((_, page) => {
    const training = readTrainingFacts(events, descriptions, [page]);
    const models = fitFactModels(training);
    const { threshold } = models;
    const pair = fitPairs([without(first!, [page]), ...others.map(whole)]);
    const rows = readFactRows(first!, descriptions, page, [], pair);
    return judgeFacts(rows, models).map((one, k) => ({ ...one, row: rows[k]!, threshold, same: one.score >= threshold }));
  });
}
