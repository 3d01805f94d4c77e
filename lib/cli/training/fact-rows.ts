import { FACT_FEATURES, FactReader } from '../../match/fact-features.ts';
import type { LinearModel } from '../../match/logistic.ts';
import { fitLogistic, type Row } from './fit-logistic.ts';
import type { EventRows } from './pair-rows.ts';

/** A page's sentence against a fact of a pack. */
export interface FactRow extends Row {
  /** Node of the page's sentence. */
  i: number;
  fact: string;
  /** What is left out together when a threshold is chosen: an article of the seeds, or a whole other event. */
  unit: string;
}

/** Labels of facts as the bundled pack has them. */
export type Descriptions = Record<string, string>;

/** Sentences of one article as the page, the other articles (without `leftOut`) as the pack with its editorial facts. */
export function readFactRows(rows: EventRows, descriptions: Descriptions, page: number, leftOut: number[], pair: LinearModel): FactRow[] {
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
      found.push({ x: row.x, y, weight: 1, group: 0, i, fact, unit: `${rows.event.name} ${page}` });
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

export function fitFacts(rows: FactRow[]): LinearModel {
  weighFactRows(rows);
  const positive = FACT_FEATURES.map(() => true);
  return fitLogistic(rows, FACT_FEATURES, RIDGE, undefined, positive);
}
