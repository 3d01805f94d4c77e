import { clusterNodes, type ScoredPair } from './auto-facts.ts';

/** Mean probability down to which clusters merge: loose, as a cluster here only lends support and decides nothing. */
const LOOSE_MERGE = 0.2;
/** Pairs below this could hardly bring a mean to LOOSE_MERGE; without them long clusters merge in a tenth of the time. */
const MIN_MERGED = 0.05;
/** Share of a pair's score that its clusters say. Seeds hF1 .769 without, .803 at .3, .810 at .4; ECB+ AP .788, .783, .780. */
const CLUSTER_SHARE = 0.4;

/**
 * Scores each pair also by how well either sentence fits the rest of the other's cluster: two reports of a fact that share no words are
 * held together by the reports between them. Soft link of average-link clusters (shared/MATCHING.md, "What carried weight").
 * @param nodes all sentences, each once
 * @param pairs probabilities 0..1; a pair that is not given counts as 0
 */
export function linkSoftly(nodes: number[], pairs: ScoredPair[]): ScoredPair[] {
  const probabilities = new Map<number, Map<number, number>>(nodes.map((node) => [node, new Map()]));
  for (const { i, j, probability } of pairs) {
    probabilities.get(i)!.set(j, probability);
    probabilities.get(j)!.set(i, probability);
  }
  const clusters = new Map<number, number[]>();
  const mergeable = pairs.filter(({ probability }) => probability >= MIN_MERGED);
  for (const cluster of clusterNodes(nodes, mergeable, LOOSE_MERGE)) for (const node of cluster) clusters.set(node, cluster);
  const support = (node: number, other: number): number => {
    const own = probabilities.get(node)!;
    let sum = 0;
    let count = 0;
    for (const member of clusters.get(other)!) {
      const probability = own.get(member);
      if (probability === undefined) continue; // itself, of its own article, or alike in nothing
      sum += probability;
      count++;
    }
    return count === 0 ? 0 : sum / count;
  };
  return pairs.map(({ i, j, probability }) => ({
    i,
    j,
    probability: (1 - CLUSTER_SHARE) * probability + (CLUSTER_SHARE * (support(i, j) + support(j, i))) / 2,
  }));
}
