import { FACT_FEATURES, FactReader } from '../../match/fact-features.ts';
import type { LinearModel } from '../../match/logistic.ts';
import { PAGE_FEATURES, PageReader, type PageRow } from '../../match/page-event.ts';
import { fitLogistic, type Row } from './fit-logistic.ts';
import type { EventRows } from './pair-rows.ts';

/** A page's sentence against a fact of a pack. */
export interface FactRow extends Row {
  /** Number of the page's sentence among those of its unit. */
  i: number;
  fact: string;
  /** What is left out together when a threshold is chosen: an article of the seeds, or a whole other event. */
  unit: string;
  page: Page;
}

/** One page that rows are of: the rows of a page share this object. */
export interface Page extends PageRow {
  /** It is about a happening near the event. */
  near: boolean;
}

/** Labels of facts as the bundled pack has them. */
export type Descriptions = Record<string, string>;

/**
 * Sentences of one article as the page, the other articles (without `leftOut`) as the pack with its editorial facts.
 * @param near the page is about a happening near the event
 */
export function readFactRows(
  rows: Pick<EventRows, 'event' | 'reader'>,
  descriptions: Descriptions,
  page: number,
  leftOut: number[],
  pair: LinearModel,
  near = false,
): FactRow[] {
  const gold = rows.event.gold!;
  const sentences = gold.articles.flatMap((article) => article.sentences);
  const { nodes } = rows.reader.collection;
  const family = new Map(Object.entries(gold.families).flatMap(([id, members]) => members.map((member) => [member, id] as const)));
  const facts = Object.keys(gold.facts).map((id) => ({ id, label: descriptions[id] ?? null, reports: [] as number[] }));
  nodes.forEach((node, k) => {
    if (node.article === page || leftOut.includes(node.article)) return;
    for (const fact of facts) if (sentences[k]!.facts?.includes(fact.id)) fact.reports.push(k);
  });
  const present = facts.filter((fact) => fact.reports.length > 0);
  const reader = new FactReader(rows.reader, present, pair);
  const others = rows.event.articles.map((_, article) => article).filter((article) => article !== page && !leftOut.includes(article));
  const shared: Page = { ...new PageReader(rows.reader, pair, page).read(others), near };
  const found: FactRow[] = [];
  nodes.forEach((node, i) => {
    if (node.article !== page || !rows.event.scored[i]) return;
    const own = sentences[i]!.facts ?? [];
    for (const row of reader.read(i)) {
      const fact = present[row.fact]!.id;
      const y = own.includes(fact) ? 1 : 0;
      const near =
        sentences[i]!.related?.includes(fact) || own.some((other) => family.has(other) && family.get(other) === family.get(fact));
      if (y === 0 && near) continue;
      found.push({ x: row.x, y, weight: 1, group: 0, i, fact, unit: `${rows.event.name} ${page}`, page: shared });
    }
  });
  return found;
}

/** Ridge on standardised weights. */
const RIDGE = 3;
/** A positive weighs as its fact's count to the power of minus this. */
const FACT_POWER = 0.25;
/** What all rows of the seeds weigh, and all rows of the other events, which share it equally. Tried for the others: a quarter to twice; flat. */
const MASS = 6000;

/** Sets the rows' weights: all rows of the first event weigh as much as those of all others. */
export function weighFactRows(rows: FactRow[]): void {
  const reports = new Map<string, number>();
  const sizes = new Map<number, number>();
  for (const { y, group, fact } of rows) {
    if (y === 1) reports.set(`${group} ${fact}`, (reports.get(`${group} ${fact}`) ?? 0) + 1);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const others = [...sizes.keys()].filter((group) => group > 0).length;
  for (const row of rows) {
    const mass = (row.group === 0 ? MASS : MASS / others) / sizes.get(row.group)!;
    row.weight = mass * (row.y === 1 ? reports.get(`${row.group} ${row.fact}`)! ** -FACT_POWER : 1);
  }
}

/** Fitted on pages about the event itself: what looks alike on a neighbouring page is judged by `calibrateNear`. */
export function fitFacts(rows: FactRow[]): LinearModel {
  const own = rows.filter(({ page }) => !page.near);
  weighFactRows(own);
  const positive = FACT_FEATURES.map(() => true);
  return fitLogistic(own, FACT_FEATURES, RIDGE, undefined, positive);
}

/** What the seeds' pages count for, and each other event's. */
const SEEDS_SHARE = 3;
/** What all pages of one sort of an event weigh, in rows of the ridge. */
const PAGES_MASS = 10;

/** Fits whether a page is about the event itself, from the pages of some rows. */
export function fitPages(rows: FactRow[]): LinearModel {
  const pages = new Map(rows.map(({ page, group }) => [page, group]));
  const sort = (page: Page, group: number) => `${group} ${page.near}`;
  const sizes = new Map<string, number>();
  for (const [page, group] of pages) sizes.set(sort(page, group), (sizes.get(sort(page, group)) ?? 0) + 1);
  const list = [...pages].map(
    ([page, group]): Row => ({
      x: page.x,
      y: page.near ? 0 : 1,
      weight: (PAGES_MASS * (group === 0 ? SEEDS_SHARE : 1)) / sizes.get(sort(page, group))!,
      group: 0,
    }),
  );
  return fitLogistic(
    list,
    PAGE_FEATURES,
    RIDGE,
    undefined,
    PAGE_FEATURES.map(() => true),
  );
}

/** What the rows of one event's neighbouring pages weigh; as in `fitPages` the seeds count thrice. */
const NEAR_MASS = 2000;

/** From the log-odds that a model gave which did not see the event to the log-odds on pages about a neighbouring one, from rows of such pages. */
export function calibrateNear(rows: { odds: number; y: 0 | 1; group: number }[]): LinearModel {
  const sizes = new Map<number, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const weigh = (group: number) => (NEAR_MASS * (group === 0 ? SEEDS_SHARE : 1)) / sizes.get(group)!;
  return fitLogistic(
    rows.map(({ odds, y, group }) => ({ x: [odds], y, weight: weigh(group), group: 0 })),
    ['odds'],
    1,
  );
}
