import * as v from 'valibot';
import { cutArticle } from '../article/cut-article.ts';
import { failed, type Result } from '../failure.ts';
import type { Article } from '../types.ts';

/** Longest article text that is read, in UTF-16 units; 100,000 words are about 600,000. */
export const MAX_TEXT = 1_000_000;
export const MAX_SENTENCES = 10_000;
const MAX_BLOCKS = 10_000;

const text = v.pipe(v.string(), v.maxLength(2_000));
const said = v.pipe(v.array(text), v.maxLength(100));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const sentenceSchema = v.object({
  index: offset,
  kind: v.picklist(['title', 'heading', 'lead-in', 'item', 'text']),
  text: v.string(),
  block: offset,
  start: offset,
  end: offset,
});

/** What the schema says of more than can be reviewed. */
const TOO_LONG = 'too long';

const articleSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
    url: v.nullable(text),
    outlet: said,
    title: said,
    published: said,
    authors: v.pipe(v.array(said), v.maxLength(20)),
    blocks: v.pipe(
      v.array(v.object({ kind: v.picklist(['title', 'heading', 'paragraph', 'item']), text: v.string() })),
      v.maxLength(MAX_BLOCKS, TOO_LONG),
    ),
  }),
  v.check(({ blocks }) => blocks.reduce((length, { text }) => length + text.length + 1, 0) <= MAX_TEXT, TOO_LONG),
);

/** Checks what a content script sent, as any input from outside, and cuts it into sentences. */
export function readArticle(input: unknown): Result<Article> {
  const read = v.safeParse(articleSchema, input);
  if (!read.success) {
    const issue = read.issues[0];
    const path = v.getDotPath(issue);
    if (issue.message === TOO_LONG) return failed('articleTooLong');
    return failed('unexpected', { words: path === null ? issue.message : `${issue.message} (at ${path})` });
  }
  const article = cutArticle(read.output);
  if (article.sentences.length > MAX_SENTENCES) return failed('articleTooLong');
  return { ok: true, value: article };
}
