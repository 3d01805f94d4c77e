import { type EventIndex, joinIndex } from './event-index.ts';
import { LEAST_COMPARED } from './find-near.ts';
import type { Reading, StoredFact, StoredText } from './schema.ts';
import type { Candidate } from './segments.ts';
import { type LibraryContext, readText } from './transaction.ts';

/**
 * Sentences that are compared with each other at most, the page's among them, for the work grows with the square; and saved ones at least,
 * however long the page is. Reading: four or five articles, and no more work than a page of the bundled event is (tests/report/
 * library-scale.md). Adding: the two or three that are most alike, which is enough to tell which facts are known.
 */
export const READING: Effort = { most: 180, least: 120 };
export const ADDING: Effort = { most: 120, least: 60 };

interface Effort {
  most: number;
  least: number;
}

/** The stored articles to compare a page of so many sentences with, most alike first, of those that are near. */
export async function chooseTexts(
  context: LibraryContext,
  transaction: Reading,
  near: Candidate[],
  page: number,
  effort: Effort,
): Promise<StoredText[]> {
  const most = Math.max(effort.least, effort.most - page);
  const chosen: StoredText[] = [];
  let sentences = 0;
  for (const { key, likeness } of near) {
    if (likeness < LEAST_COMPARED || sentences >= most) continue;
    const text = await readText(context, transaction, key);
    if (text === null || (chosen.length > 0 && sentences + text.sentences.length > most)) continue;
    sentences += text.sentences.length;
    chosen.push(text);
  }
  return chosen;
}

/** The bundled index joined with these texts, from the cache where it was asked for lately. */
export async function indexOf(context: LibraryContext, transaction: Reading, texts: StoredText[]): Promise<EventIndex> {
  const { cache, world } = context;
  const name = texts.map(({ key }) => key).join(' ');
  const known = cache.indexes.get(name);
  if (known) return known;
  const entries = await Promise.all(texts.map(({ key }) => transaction.objectStore('entries').get(key)));
  const named = new Map(
    texts
      .flatMap(({ links }) => links)
      .filter(({ pack }) => cache.packs.get(pack)?.enabled)
      .map((link) => [`${link.pack}\n${link.fact}`, link]),
  );
  const found = await Promise.all([...named.values()].map(({ pack, fact }) => transaction.objectStore('facts').get([pack, fact])));
  const facts = found.filter((fact): fact is StoredFact => fact !== undefined);
  const index = joinIndex(world.bundled, { texts, events: entries.map((entry, n) => entry?.event ?? String(n)), facts }, world.lexicon);
  cache.indexes.set(name, index);
  return index;
}
