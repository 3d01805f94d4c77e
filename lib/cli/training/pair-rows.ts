import { readClaims } from '../../claims/read-claims.ts';
import { analyseArticle, learnAcronyms } from '../../match/analyse.ts';
import { Collection } from '../../match/collection.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import { PairReader } from '../../match/pair-features.ts';
import type { LabelledEvent } from './events.ts';
import type { Row } from './fit-logistic.ts';
import { addNearPage, readNearPages } from './near-pages.ts';

/** Facts that a pooled score must not be the score of: the seeds' main fact and what goes with it (MATCHING.md, "ND"). */
const MAIN_FACTS = ['death', 'time-to-death', 'capture-date'];

/** A scored pair of an event. `a`, `b` are article numbers, `i`, `j` nodes; `off` is false where the pair shares only main facts. */
export interface PairRow extends Row {
  i: number;
  j: number;
  a: number;
  b: number;
  facts: string[];
  off: boolean;
}

export interface EventRows {
  event: LabelledEvent;
  reader: PairReader;
  rows: PairRow[];
  /** Pairs of scored sentences that are neither right nor wrong. */
  ignored: PairRow[];
  /** Number of each node's article. */
  articleOf: Int32Array;
  /** The event with one page about a happening near it as its last article; empty where none were written. */
  near: Pick<EventRows, 'event' | 'reader'>[];
}

/** Reads an event by the product's own code and lists its scored pairs with their features. */
export function readPairRows(event: LabelledEvent, lexicon: Lexicon): EventRows {
  const reader = readPairs(event, lexicon);
  const { nodes } = reader.collection;
  const rows: PairRow[] = [];
  const ignored: PairRow[] = [];
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const a = nodes[i]!.article;
      const b = nodes[j]!.article;
      if (a === b || !event.scored[i] || !event.scored[j]) continue;
      const label = event.label(i, j);
      const facts = event.shared(i, j);
      const off = facts.length === 0 || facts.some((fact) => !MAIN_FACTS.includes(fact));
      const list = label < 0 ? ignored : rows;
      list.push({ x: reader.read(i, j), y: label === 1 ? 1 : 0, weight: 1, group: 0, i, j, a, b, facts, off });
    }
  }
  const near = event.gold === null ? [] : readNearPages(event.name).map((page) => addNearPage(event, page));
  return {
    event,
    reader,
    rows,
    ignored,
    articleOf: Int32Array.from(nodes, (node) => node.article),
    near: near.map((wider) => ({ event: wider, reader: readPairs(wider, lexicon) })),
  };
}

function readPairs({ articles }: LabelledEvent, lexicon: Lexicon): PairReader {
  const acronyms = learnAcronyms(articles.flatMap((article) => article.sentences));
  const analysed = articles.map((article) => analyseArticle(article, readClaims(article), lexicon, acronyms));
  return new PairReader(new Collection(analysed, lexicon));
}

/** A positive pair weighs as its rarest fact's pairs to the power of minus this: one big fact does not rule. */
const FACT_POWER = 0.5;

/** Sets the positives' weights within an event, which sum to their number. */
export function weighFacts(rows: PairRow[]): void {
  const counts = new Map<string, number>();
  for (const row of rows) for (const fact of row.facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const positives = rows.filter((row) => row.y === 1);
  for (const row of rows) row.weight = row.facts.length > 0 ? Math.max(...row.facts.map((fact) => counts.get(fact)! ** -FACT_POWER)) : 1;
  const scale = positives.length / positives.reduce((sum, row) => sum + row.weight, 0);
  for (const row of positives) row.weight *= scale;
}
