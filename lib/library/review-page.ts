import type { SearchIndex } from '../match/search-index.ts';
import { type ReaderChoices, review } from '../pipeline.ts';
import type { Article, Review } from '../types.ts';
import { chooseTexts, indexOf, READING } from './choose-articles.ts';
import { findNear } from './find-near.ts';
import { signArticle } from './signature.ts';
import { type LibraryContext, read } from './transaction.ts';

/**
 * Reviews a page against the bundled index and what the library has on its story; and the index that it was. Where the library has nothing
 * on it, or cannot be read, the review is that of the bundled index alone.
 */
export async function reviewPage(
  context: LibraryContext,
  article: Article,
  choices: ReaderChoices = {},
): Promise<{ review: Review; index: SearchIndex }> {
  const { lexicon, bundled } = context.world;
  const signature = signArticle(article, lexicon);
  const index = await read(context, async (transaction) => {
    const chosen = await chooseTexts(context, transaction, findNear(context, signature), article.sentences.length, READING);
    return chosen.length === 0 ? bundled : (await indexOf(context, transaction, chosen)).index;
  }).catch(() => bundled); // the library's own page says what is wrong with it
  return { review: review(article, index, choices), index };
}
