import { assembleSentences } from '../sentences/assemble.ts';
import type { Article, UncutArticle } from '../types.ts';
import { readSaid } from './read-said.ts';

/** An article with its text and sentences in place of its blocks, and with what is meant of what is said of it. */
export function cutArticle({ id, url, blocks, ...said }: UncutArticle): Article {
  return { id, ...readSaid(said), url, ...assembleSentences(blocks) };
}
