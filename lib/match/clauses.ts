import type { Collection, Node } from './collection.ts';
import { centerOne, placeBag } from './dense.ts';

/** Weight of a clause from which its coverage counts in full: some four telling words. */
const FULL_CLAUSE = 14;

/** The propositions of one node: their words' weights and where their meanings stand. */
export interface Clause {
  ids: Int32Array;
  weights: Float64Array;
  mass: number;
  readonly place: Float64Array;
}

export function readClauses(collection: Collection, node: Node, center: Float64Array): Clause[] {
  return node.sentence.clauses.map(({ start, end }) => {
    const bag = collection.bag(node, new Map(), 1, start, end);
    let mass = 0;
    for (const weight of bag.values()) mass += weight;
    let place: Float64Array | null = null; // worked out when first asked for: most sentences are compared with none
    return {
      ids: Int32Array.from(bag.keys()),
      weights: Float64Array.from(bag.values()),
      mass,
      get place() {
        place ??= centerOne(placeBag(collection, bag), center);
        return place;
      },
    };
  });
}

/**
 * Largest share of a clause's weight that the words of another sentence (with their relatives) make up; short clauses prove less.
 * @param there weight of each term of the collection in the other sentence, 0 where it has none
 */
export function coverClauses(clauses: Clause[], there: Float64Array): number {
  let best = 0;
  for (const { ids, weights, mass } of clauses) {
    if (mass === 0) continue;
    let covered = 0;
    for (let k = 0; k < ids.length; k++) {
      const found = there[ids[k]!]!;
      covered += found < weights[k]! ? found : weights[k]!;
    }
    best = Math.max(best, (covered / mass) * Math.min(1, mass / FULL_CLAUSE));
  }
  return best;
}
