import type { ScoredPair } from './auto-facts.ts';
import type { Collection } from './collection.ts';
import { logOdds, sigmoid } from './logistic.ts';
import { PairReader } from './pair-features.ts';
import { readSupport, SUPPORT_FEATURES } from './support.ts';
import { CLUSTER_MODEL, PAIR_MODEL } from './weights.data.ts';

/** Likeness below which two sentences are not looked at: no accepted pair of the seeds or ECB+ is below. */
const MIN_LIKENESS = 0.02;

/**
 * Scores, 0..1, that sentences of different articles report the same fact: each by itself first, then with what all the others say
 * (support.ts). Pairs alike in nothing are left out.
 */
export function scorePairs(collection: Collection): { pairs: ScoredPair[]; reader: PairReader } {
  const reader = new PairReader(collection);
  const { nodes } = collection;
  const judged: { i: number; j: number; x: Float64Array; odds: number }[] = [];
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      if (nodes[i]!.article === nodes[j]!.article || reader.context[i * nodes.length + j]! < MIN_LIKENESS) continue;
      const x = reader.read(i, j);
      judged.push({ i, j, x, odds: logOdds(PAIR_MODEL, x) });
    }
  }
  const support = readSupport(
    nodes.map((node) => node.article),
    judged,
  );
  const pairs = judged.map(({ i, j, x }, k) => {
    const seen = new Float64Array(x.length + SUPPORT_FEATURES.length);
    seen.set(x);
    seen.set(support[k]!, x.length);
    return { i, j, probability: sigmoid(logOdds(CLUSTER_MODEL, seen)) };
  });
  return { pairs, reader };
}
