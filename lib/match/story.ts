import type { AnalysedArticle } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';

/** Cosines of a page with each of some articles, over all their words by their rarity in English. */
export function likenArticles(page: AnalysedArticle, articles: AnalysedArticle[], lexicon: Lexicon): number[] {
  const own = weigh(page, lexicon);
  return articles.map((article) => cosine(own, weigh(article, lexicon)));
}

const known = new WeakMap<AnalysedArticle, Map<string, number>>();

/** Words of a stored article with their weights, as `weigh` gave them. */
export function setWords(article: AnalysedArticle, words: Map<string, number>): void {
  known.set(article, words);
}

/** An article's words, each by its rarity in English and how often it stands there. */
export function weigh(article: AnalysedArticle, lexicon: Lexicon): Map<string, number> {
  let bag = known.get(article);
  if (bag !== undefined) return bag;
  bag = new Map();
  for (const { terms } of article.sentences) {
    for (const { key, weight } of terms) bag.set(key, (bag.get(key) ?? 0) + weight * lexicon.rarity(key));
  }
  for (const [key, weight] of bag) bag.set(key, Math.sqrt(weight));
  known.set(article, bag);
  return bag;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  let left = 0;
  let right = 0;
  for (const [key, weight] of a) {
    left += weight * weight;
    dot += weight * (b.get(key) ?? 0);
  }
  for (const weight of b.values()) right += weight * weight;
  return left > 0 && right > 0 ? dot / Math.sqrt(left * right) : 0;
}
