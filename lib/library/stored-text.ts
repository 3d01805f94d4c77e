import type { Article } from '../types.ts';
import type { StoredEntry, StoredText } from './schema.ts';

const ID = 'library:';

/** Id of a stored article, as reports and the interface name it. */
export function idOf(key: number): string {
  return `${ID}${key}`;
}

/** Key of an id; null where it names no article of the library. */
export function keyOf(id: string): number | null {
  const match = /^library:(\d{1,15})$/.exec(id);
  return match === null ? null : Number(match[1]);
}

/** The article as it went in, sentence by sentence. */
export function readArticleOf({ key, article, sentences }: StoredText): Article {
  return {
    id: idOf(key),
    ...article,
    sentences: sentences.map((sentence) => ({ ...sentence, text: article.text.slice(sentence.start, sentence.end) })),
  };
}

/** Name of the fact that a sentence of this text is the first to report. */
export function ownFact({ key, version }: Pick<StoredText, 'key' | 'version'>, sentence: number): string {
  return `auto:${key}.${version}.${sentence}`;
}

/** False for a record that a failing disk or an earlier mistake has spoilt: it counts as absent, and the rest of the library goes on. */
export function isWhole(text: StoredText | undefined): text is StoredText {
  return (
    typeof text?.article?.text === 'string' &&
    Array.isArray(text.sentences) &&
    [text.claims, text.facts].every((list) => Array.isArray(list) && list.length === text.sentences.length) &&
    Array.isArray(text.links) &&
    text.sentences.every(({ start, end }) => start >= 0 && start <= end && end <= text.article.text.length)
  );
}

/** The row of lists for a text; what a list says beside it comes from `known`. */
export function entryOf(
  key: number,
  { outlet, author, published, title, url, text, sentences }: Article,
  known: Pick<StoredEntry, 'added' | 'updated' | 'versions' | 'sets' | 'rememberedSince' | 'event' | 'address'>,
): StoredEntry {
  return {
    key,
    outlet,
    author,
    published,
    title,
    url,
    sentences: sentences.length,
    bytes: new TextEncoder().encode(text).length,
    ...known,
  };
}
