import type { Article } from '../types.ts';
import { type AnalysedArticle, analyseArticle } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';

/** Cosine of two whole articles below which they tell different stories and nothing is compared. Measured: seeds among themselves from .34. */
const SAME_STORY = 0.12;

/** What is known of some articles to tell whether a page is of their story: the weights of each one's words (`weigh`), and the acronyms they explain. */
export interface StoryWords {
  words: Map<string, number>[];
  acronyms: Map<string, string[]>;
}

/** Numbers of the articles that tell the story of a page, by their words alone: what the page claims need not be read for it. */
export function findStory(article: Article, { words, acronyms }: StoryWords, lexicon: Lexicon): number[] {
  const own = weigh(analyseArticle(article, [], lexicon, acronyms), lexicon);
  return words.flatMap((other, number) => (cosine(own, other) >= SAME_STORY ? [number] : []));
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
