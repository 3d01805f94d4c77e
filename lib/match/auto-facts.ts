import type { Collection } from './collection.ts';
import { hash } from './copy.ts';

/**
 * Average-link clusters of sentences: merges while the mean probability between two clusters stays at or above this. Pairs within clusters
 * that report one fact, seeds and three invented events: .85, 1, .98, .93 at .4; at .5 a little more (.90 for .85), but far fewer found.
 */
const MERGE_AT = 0.4;

export interface ScoredPair {
  i: number;
  j: number;
  probability: number;
}

/** Groups nodes by average link over pair probabilities, down to a mean of `mergeAt`; missing pairs count as 0. Nodes without a pair stay alone. */
export function clusterNodes(nodes: number[], pairs: ScoredPair[], mergeAt: number = MERGE_AT): number[][] {
  const clusters = new Map<number, number[]>(nodes.map((node) => [node, [node]]));
  const links = new Map<number, Map<number, number>>(nodes.map((node) => [node, new Map()]));
  for (const { i, j, probability } of pairs) {
    if (!links.has(i) || !links.has(j)) continue;
    links.get(i)!.set(j, probability);
    links.get(j)!.set(i, probability);
  }
  for (;;) {
    let best = { a: -1, b: -1, mean: mergeAt };
    for (const [a, others] of links) {
      for (const [b, sum] of others) {
        if (a >= b) continue;
        const mean = sum / (clusters.get(a)!.length * clusters.get(b)!.length);
        if (mean > best.mean) best = { a, b, mean };
      }
    }
    if (best.a < 0) break;
    clusters.get(best.a)!.push(...clusters.get(best.b)!);
    clusters.delete(best.b);
    for (const [other, sum] of links.get(best.b)!) {
      links.get(other)!.delete(best.b);
      if (other === best.a) continue;
      const total = sum + (links.get(best.a)!.get(other) ?? 0);
      links.get(best.a)!.set(other, total);
      links.get(other)!.set(best.a, total);
    }
    links.get(best.a)!.delete(best.b);
    links.delete(best.b);
  }
  return [...clusters.values()].map((cluster) => cluster.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/** Id of an automatic fact: the same reports give the same id. */
export function nameFact(collection: Collection, nodes: number[]): string {
  const text = nodes
    .map((node) => `${collection.articles[collection.nodes[node]!.article]!.article.id} ${collection.nodes[node]!.sentence.text}`)
    .join('\n');
  return `auto:${(hash(text) >>> 0).toString(16).padStart(8, '0')}`;
}
