import type { Article, Review } from '../types.ts';

/** SHA-256 of the texts of indexed articles; an index never changes its articles. */
const known = new WeakMap<Article, Promise<string>>();

/** SHA-256 of an article's text (UTF-8), in hexadecimal. */
async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Adds the hashes of the page's text and of each indexed article a review quotes, so that a receipt can say which text it was taken from. */
export async function withHashes(review: Review, page: Article, indexed: Article[]): Promise<Review> {
  const quoted = new Set(
    [...review.sentences.flatMap(({ facts }) => facts), ...review.omitted].flatMap(({ reports }) => reports.map(({ article }) => article)),
  );
  const articles: Record<string, string> = {};
  for (const article of indexed) {
    if (!quoted.has(article.id) || article.quotationsOnly) continue; // what is left of a text has not the text's hash
    const hash = known.get(article) ?? hashText(article.text);
    known.set(article, hash);
    articles[article.id] = await hash;
  }
  return { ...review, hashes: { page: await hashText(page.text), articles } };
}
