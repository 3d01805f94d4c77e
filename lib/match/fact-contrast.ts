import type { DateMention, Figure } from '../types.ts';
import type { Collection } from './collection.ts';
import type { FactProfile, ProfiledFact } from './fact-profiles.ts';
import { cosine, toSparse } from './sparse.ts';

/** What tells a fact from the other facts of its index. */
export interface FactContrast {
  /** By term: logarithm of how much commoner it is in the fact's reports and label than in the other sentences; at most MOST_TELLING. */
  telling: Map<number, number>;
  /** Terms commoner in the fact's reports than in sentences like them that do not report it, with weights that sum to 1. */
  distinct: Map<number, number>;
  /** By kind of value: logarithm of how much commoner it is in the fact's reports than in the other sentences, where it is. */
  kinds: Map<string, number>;
}

/** Kinds of the values that a sentence gives: a count of killed, a sum of money, the day of a capture. */
export function kindsOf({ figures, dates }: { figures: Figure[]; dates: DateMention[] }): Set<string> {
  return new Set([
    ...figures.map(({ measure, unit }) => `figure ${measure ?? unit ?? ''}`),
    ...dates.map(({ event }) => `date ${event ?? ''}`),
  ]);
}

/** Nats; a term of one report that no other sentence has is no more telling than this. */
const MOST_TELLING = 4;
/** Occurrences that every term is given on both sides, so that rates of nothing have a logarithm. */
const SMOOTHING = 0.1;
/** What a label's term counts for beside the reports', where no other label has it. */
const NAMED = 0.5;
/** Likeness that every other sentence has at least: keeps a fact like no other comparable with all of them. */
const LEAST_ALIKE = 0.02;

/**
 * Facts of one pack share most of their words: the captured soldier died, was captured first, was captured somewhere. What decides
 * between them is what each says that the others do not. Only articles that report some fact are looked at: the page is not among them.
 */
export function contrastFacts(collection: Collection, facts: ProfiledFact[], profiles: FactProfile[]): FactContrast[] {
  const { nodes } = collection;
  const articles = new Set(facts.flatMap(({ reports }) => reports.map((report) => nodes[report]!.article)));
  const pool = nodes
    .map((_, node) => node)
    .filter((node) => articles.has(nodes[node]!.article) && nodes[node]!.sentence.kind !== 'heading');
  const bags = new Map(
    pool.map((node) => [
      node,
      { ids: new Set(nodes[node]!.ids), kinds: kindsOf(nodes[node]!.sentence), vector: toSparse(collection.bag(nodes[node]!)) },
    ]),
  );
  const labels = new Map<number, number>();
  for (const { named } of profiles) for (const id of named.keys()) labels.set(id, (labels.get(id) ?? 0) + 1);
  const labelRarity = (id: number) => Math.log((facts.length + 1) / labels.get(id)!) / Math.log(facts.length + 1);
  return facts.map(({ reports }, f) => {
    const { counts, credit, named } = profiles[f]!;
    const own = new Set(reports);
    const likeness = toSparse(credit);
    const there = new Map<number, number>();
    const alike = new Map<number, number>();
    let others = 0;
    let mass = 0;
    const kindsHere = new Map<string, number>();
    const kindsThere = new Map<string, number>();
    for (const [node, { ids, vector, kinds }] of bags) {
      const count = own.has(node) ? kindsHere : kindsThere;
      for (const kind of kinds) count.set(kind, (count.get(kind) ?? 0) + 1);
      if (own.has(node)) continue;
      const weight = cosine(likeness, vector) + LEAST_ALIKE;
      others++;
      mass += weight;
      for (const id of ids) {
        there.set(id, (there.get(id) ?? 0) + 1);
        alike.set(id, (alike.get(id) ?? 0) + weight);
      }
    }
    const telling = new Map<number, number>();
    const distinct = new Map<number, number>();
    let sum = 0;
    for (const id of new Set([...counts.keys(), ...named.keys()])) {
      const count = counts.get(id) ?? 0;
      const here = (count + (named.has(id) ? (count > 0 ? 1 : NAMED) : 0) + SMOOTHING) / (reports.length + 1);
      telling.set(id, Math.min(MOST_TELLING, Math.log((here * (others + 1)) / ((there.get(id) ?? 0) + SMOOTHING))));
      const rate = (count + (named.has(id) ? NAMED * labelRarity(id) : 0)) / (reports.length + NAMED);
      const rivals = ((alike.get(id) ?? 0) + LEAST_ALIKE) / (mass + SMOOTHING);
      const weight = (Math.max(0, rate - rivals) * collection.rarity[id]! * rate) / (rate + rivals);
      if (weight > 0) distinct.set(id, weight);
      sum += weight;
    }
    for (const [id, weight] of distinct) distinct.set(id, weight / sum);
    const kinds = new Map<string, number>();
    for (const [kind, count] of kindsHere) {
      const rate = (count + SMOOTHING) / (reports.length + 1);
      const lift = Math.log((rate * (others + 1)) / ((kindsThere.get(kind) ?? 0) + SMOOTHING));
      if (lift > 0) kinds.set(kind, Math.min(MOST_TELLING, lift));
    }
    return { telling, distinct, kinds };
  });
}

/** Share of a fact's distinct terms that a sentence has; half of those it has a relative of, or takes on from its context. */
export function coverDistinct(distinct: Map<number, number>, bag: Map<number, number>, own: Map<number, number>): number {
  let covered = 0;
  for (const [id, weight] of distinct) {
    if (own.has(id)) covered += weight;
    else if (bag.has(id)) covered += 0.5 * weight;
  }
  return covered;
}

/** Share of the kinds of value that are a fact's own that a sentence gives: whoever was captured, a day of capture is about that. */
export function coverKinds(kinds: Map<string, number>, given: Set<string>): number {
  let covered = 0;
  let sum = 1; // so that one kind that is hardly its own proves little
  for (const [kind, lift] of kinds) {
    sum += lift;
    if (given.has(kind)) covered += lift;
  }
  return covered / sum;
}

/** Weight that a clause must have for its mean to count in full: short clauses prove less. */
const DAMPING = 6;

/** How telling the words of a clause are of a fact, in the mean; words that the fact does not have say nothing. Nats. */
export function tellClause(telling: Map<number, number>, clause: Map<number, number>): number {
  let sum = 0;
  let mass = DAMPING;
  for (const [id, weight] of clause) {
    sum += weight * (telling.get(id) ?? 0);
    mass += weight;
  }
  return sum / mass;
}
