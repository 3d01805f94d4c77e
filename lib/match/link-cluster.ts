import { readClaims } from '../claims/read-claims.ts';
import type { Article } from '../types.ts';
import { analyseArticle, learnAcronyms } from './analyse.ts';
import { Collection } from './collection.ts';
import { judgeCluster } from './judge-cluster.ts';
import type { Lexicon } from './lexicon.ts';
import { scorePairs } from './score-pairs.ts';
import { CLUSTER_THRESHOLD, LEVEL_MODEL } from './weights.data.ts';

/** Two sentences of different articles: `a` and `b` are article id and sentence number, `a` of the earlier article. */
export interface LinkedPair {
  a: [string, number];
  b: [string, number];
  /** Calibrated probability that both report the same fact, 0..1. */
  score: number;
  same: boolean;
}

/** Pairs below this are not told. */
const MIN_SCORE = 0.02;

/** Every pair of sentences of different articles that may report the same fact, by automatic linking only. */
export function linkCluster(articles: Article[], lexicon: Lexicon): LinkedPair[] {
  const acronyms = learnAcronyms(articles.flatMap((article) => article.sentences));
  const collection = new Collection(
    articles.map((article) => analyseArticle(article, readClaims(article), lexicon, acronyms)),
    lexicon,
  );
  const linked: LinkedPair[] = [];
  const nodes = collection.nodes.map((_, node) => node);
  for (const { i, j, probability } of judgeCluster(nodes, scorePairs(collection).pairs, countPairs(collection), LEVEL_MODEL)) {
    if (probability < MIN_SCORE) continue;
    const a = collection.nodes[i]!;
    const b = collection.nodes[j]!;
    linked.push({
      a: [articles[a.article]!.id, a.index],
      b: [articles[b.article]!.id, b.index],
      score: probability,
      same: probability >= CLUSTER_THRESHOLD,
    });
  }
  return linked;
}

/** Pairs of sentences of different articles. */
function countPairs({ articles, nodes }: Collection): number {
  const within = articles.reduce((sum, { sentences }) => sum + sentences.length ** 2, 0);
  return (nodes.length ** 2 - within) / 2;
}
