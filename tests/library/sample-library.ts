import { fileURLToPath } from 'node:url';
import { IDBFactory } from 'fake-indexeddb';
import { buildPackFromFolder } from '../../lib/cli/build-pack.ts';
import { loadLexicon } from '../../lib/cli/load-index.ts';
import { Library } from '../../lib/library/library.ts';
import { openDatabase } from '../../lib/library/open-database.ts';
import { SearchIndex } from '../../lib/match/search-index.ts';
import type { Article, Pack } from '../../lib/types.ts';

/** An invented event of tests/fixtures/events, with its editorial facts left out. */
export async function eventPack(name: string): Promise<Pack> {
  const folder = fileURLToPath(new URL(`../fixtures/events/${name}`, import.meta.url));
  return { ...(await buildPackFromFolder(folder)).pack, facts: null };
}

/** The same article as a reader meets it, at an address of its own. */
export function atAddress(article: Article, url = `https://${article.id}.example/story`): Article {
  return { ...article, id: url, url };
}

const lexicon = await loadLexicon();
export const NOTHING_BUNDLED = SearchIndex.build([], lexicon);

let minute = 0;

/** A library as a context opens it; `factory` is the disk that several contexts share. Each look at the clock is a minute later. */
export async function openLibrary(
  factory: IDBFactory = new IDBFactory(),
  bundled: SearchIndex = NOTHING_BUNDLED,
  today: number = Date.UTC(2026, 0, 5),
): Promise<Library> {
  globalThis.indexedDB = factory;
  const now = () => new Date(today + 60_000 * minute++).toISOString();
  return new Library(await openDatabase(() => {}), { lexicon, bundled, now });
}

export const EVERYTHING = { search: '', set: null, offset: 0, limit: 100 };

/** The article with each sentence replaced by those that `change` gives; each then stands in a paragraph of its own. */
export function rewrite(article: Article, change: (text: string, n: number) => string[]): Article {
  const texts = article.sentences.flatMap(({ text, kind }, n) => change(text, n).map((one) => ({ text: one, kind })));
  let start = 0;
  const sentences = texts.map(({ text, kind }, index) => {
    const sentence = { index, kind, text, block: index, start, end: start + text.length };
    start = sentence.end + 1;
    return sentence;
  });
  return { ...article, text: texts.map(({ text }) => text).join('\n'), sentences };
}
