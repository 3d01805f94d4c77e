import { readTerms } from './analyse.ts';
import type { Collection } from './collection.ts';
import { type Sparse, toSparse } from './sparse.ts';

/** A fact as matching sees it: node numbers of its reports, and its label where a person wrote one. */
export interface ProfiledFact {
  label: string | null;
  reports: number[];
}

/** Share of a fact's profile that its label makes up, against all its reports together. */
const LABEL_SHARE = 0.5;

export interface FactProfile {
  /** Terms of the reports, each with the credit it gives to this fact among the facts of its sentence, and of the label. */
  profile: Sparse;
  label: Sparse;
  /** The profile before relatives are added. */
  own: Map<number, number>;
  /** The same of the reports alone, as a mean, and of the label alone. */
  credit: Map<number, number>;
  named: Map<number, number>;
  /** How many reports have each term. */
  counts: Map<number, number>;
}

/**
 * Profiles of the facts of an index. A sentence that reports three facts does not hand all its words to each: a word goes to the
 * facts in whose reports (and labels) it is commoner than elsewhere.
 */
export function profileFacts(collection: Collection, facts: ProfiledFact[]): FactProfile[] {
  const { rarity, vocabulary, lexicon } = collection;
  const labels = facts.map((fact) => {
    const bag = new Map<number, number>();
    for (const term of fact.label === null ? [] : readTerms(fact.label, lexicon)) {
      const id = vocabulary.get(term.key);
      if (id !== undefined) bag.set(id, term.weight * rarity[id]!);
    }
    return bag;
  });
  const factsOf = new Map<number, number[]>();
  facts.forEach((fact, f) => {
    for (const node of fact.reports) factsOf.set(node, [...(factsOf.get(node) ?? []), f]);
  });
  const expandedLabels = labels.map((bag) => collection.expand(bag));
  const counts = countTerms(collection, facts);
  return facts.map((fact, f) => {
    const bag = new Map<number, number>();
    for (const report of fact.reports) {
      const node = collection.nodes[report]!;
      for (const [id, weight] of collection.bag(node)) {
        const rivals = factsOf.get(report) ?? [];
        const lift = (g: number) => (counts[g]!.get(id) ?? 0) / facts[g]!.reports.length + (expandedLabels[g]!.has(id) ? 1 : 0) + 0.05;
        const share = lift(f) / rivals.reduce((sum, g) => sum + lift(g), 0);
        bag.set(id, (bag.get(id) ?? 0) + (share * weight) / fact.reports.length);
      }
    }
    const profile = new Map(scale(bag, 1 - (labels[f]!.size > 0 ? LABEL_SHARE : 0)));
    for (const [id, weight] of scale(labels[f]!, LABEL_SHARE)) profile.set(id, (profile.get(id) ?? 0) + weight);
    return {
      profile: toSparse(collection.expand(profile)),
      label: toSparse(expandedLabels[f]!),
      own: profile,
      credit: bag,
      named: labels[f]!,
      counts: counts[f]!,
    };
  });
}

function countTerms(collection: Collection, facts: ProfiledFact[]): Map<number, number>[] {
  return facts.map((fact) => {
    const counts = new Map<number, number>();
    for (const report of fact.reports) for (const id of new Set(collection.nodes[report]!.ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  });
}

function scale(bag: Map<number, number>, to: number): [number, number][] {
  let sum = 0;
  for (const weight of bag.values()) sum += weight * weight;
  const factor = sum > 0 ? to / Math.sqrt(sum) : 0;
  return [...bag].map(([id, weight]) => [id, weight * factor]);
}
