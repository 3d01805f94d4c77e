import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type LinkedPair, linkCluster } from '../match/link-cluster.ts';
import { loadLexicon } from './load-index.ts';
import { makeArticle } from './make-article.ts';
import { whyUnreadable } from './why-unreadable.ts';

const KINDS = ['title', 'heading', 'lead-in', 'item', 'text'] as const;

/** `kind` may be any word; what is no kind of ours is text. */
const SENTENCE = v.union([v.string(), v.looseObject({ text: v.string(), kind: v.optional(v.nullable(v.string())) })]);

const CLUSTER = v.looseObject({
  articles: v.array(
    v.looseObject({
      id: v.union([v.string(), v.number()]),
      outlet: v.optional(v.nullable(v.string())),
      published: v.optional(v.nullable(v.string())),
      sentences: v.array(SENTENCE),
    }),
  ),
});

/**
 * `corroborate link CLUSTER.json`: which sentences of different articles of a cluster report the same fact, by automatic linking.
 * Throws one clear line where the file is no cluster.
 */
export async function link(file: string): Promise<{ pairs: LinkedPair[] }> {
  const json = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file}: ${whyUnreadable(error)}`);
  });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error(`${file} is no cluster: it is not JSON`);
  }
  const read = v.safeParse(CLUSTER, data);
  if (!read.success) throw new Error(`${file} is no cluster: ${v.getDotPath(read.issues[0]) ?? 'it'}: ${read.issues[0].message}`);
  const articles = read.output.articles.map(({ id, outlet, published, sentences }) =>
    makeArticle(
      String(id),
      sentences.map((sentence) =>
        typeof sentence === 'string'
          ? { text: sentence, kind: 'text' as const }
          : { text: sentence.text, kind: KINDS.find((kind) => kind === sentence.kind) ?? 'text' },
      ),
      { outlet: outlet ?? null, published: published ?? null },
    ),
  );
  const repeated = articles.find(({ id }, n) => articles.findIndex((other) => other.id === id) < n);
  if (repeated) throw new Error(`${file} is no cluster: two articles have the id "${repeated.id}"`); // their pairs could not be told apart
  return { pairs: linkCluster(articles, await loadLexicon()) };
}
