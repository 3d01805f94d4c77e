import type { ScoredPair } from './auto-facts.ts';
import type { Collection } from './collection.ts';
import { logOdds, sigmoid } from './logistic.ts';
import { PairReader } from './pair-features.ts';
import { PAIR_MODEL } from './weights.data.ts';

/** Likeness below which two sentences are not looked at: no accepted pair of the seeds or ECB+ is below. */
const MIN_LIKENESS = 0.02;

/** Probabilities that sentences of different articles report the same fact; pairs alike in nothing are left out. */
export function scorePairs(collection: Collection): { pairs: ScoredPair[]; reader: PairReader } {
  const reader = new PairReader(collection);
  const { nodes } = collection;
  const pairs: ScoredPair[] = [];
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      if (nodes[i]!.article === nodes[j]!.article || reader.context[i * nodes.length + j]! < MIN_LIKENESS) continue;
      pairs.push({ i, j, probability: sigmoid(logOdds(PAIR_MODEL, reader.read(i, j))) });
    }
  }
  return { pairs, reader };
}
