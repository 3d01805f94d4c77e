import { analyseArticle } from '../match/analyse.ts';
import { hash } from '../match/copy.ts';
import type { Lexicon } from '../match/lexicon.ts';
import type { Article } from '../types.ts';

/** Words that stand for an article in the index. Of the pairs of ECB+ articles that tell one story 64 words find 99.9 %, 32 find 99.5 %, 16 98.2 %. */
export const SLOT_TERMS = 64;
/** Weights are stored as whole shares of this. */
export const WEIGHT_UNIT = 65_535;

/** The words that tell an article from others, heaviest first: hashes of its terms, and weights whose squares sum to 1. */
export interface Signature {
  terms: Uint32Array;
  weights: Float64Array;
}

/** Signs an article by its rarest words, as often as it says them. An article without words has an empty signature. */
export function signArticle(article: Article, lexicon: Lexicon): Signature {
  const { sentences } = analyseArticle(article, [], lexicon); // words alone: what the sentences claim is not needed
  const bag = new Map<number, number>();
  for (const { terms } of sentences) {
    for (const { key, weight } of terms) {
      const number = hash(key) >>> 0 || 1; // 0 stands for an empty place
      bag.set(number, (bag.get(number) ?? 0) + weight * lexicon.rarity(key));
    }
  }
  const heaviest = [...bag].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, SLOT_TERMS);
  const sum = heaviest.reduce((total, [, weight]) => total + weight, 0);
  return {
    terms: Uint32Array.from(heaviest, ([term]) => term),
    weights: Float64Array.from(heaviest, ([, weight]) => Math.sqrt(weight / sum)),
  };
}
