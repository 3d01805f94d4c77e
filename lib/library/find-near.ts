import type { Lexicon } from '../match/lexicon.ts';
import type { Article } from '../types.ts';
import { type Candidate, findAlike } from './segments.ts';
import { type Signature, signArticle } from './signature.ts';
import type { LibraryConnection } from './transaction.ts';

/** Cosine of two signatures below which two articles have nothing to do with each other. */
const LEAST_ALIKE = 0.05;
/** Cosine from which two articles may tell one story; the exact likeness is read afterwards (match/story.ts). */
export const LEAST_COMPARED = 0.1;
/** Articles that are looked at for what event they are on. */
const MAX_NEAR = 60;

/** The articles of the library that are most like a page, by their words alone; from the index in memory. */
export function findNear({ cache }: Pick<LibraryConnection, 'cache'>, signature: Signature, withHidden = false): Candidate[] {
  return findAlike(cache.segments.values(), signature, LEAST_ALIKE, MAX_NEAR, withHidden);
}

/** Has the library, as it was last looked at, an article that the page would be compared with? */
export function hasNear({ cache }: Pick<LibraryConnection, 'cache'>, article: Article, lexicon: Lexicon): boolean {
  if (cache.segments.size === 0) return false;
  return findNear({ cache }, signArticle(article, lexicon)).some(({ likeness }) => likeness >= LEAST_COMPARED);
}
