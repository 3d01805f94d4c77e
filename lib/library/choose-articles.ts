import { type EventIndex, joinIndex } from './event-index.ts';
import type { Reading, StoredFact, StoredText } from './schema.ts';
import { findAlike } from './segments.ts';
import type { Signature } from './signature.ts';
import { type LibraryContext, readText } from './transaction.ts';

/** Cosine of two signatures from which two articles may tell one story; the exact likeness is read afterwards (link-article.ts). */
const LEAST_ALIKE = 0.1;
/** Articles looked at, and sentences compared with, at most: so long as a review of the bundled pack takes. */
const MAX_ARTICLES = 40;
const MAX_SENTENCES = 240;

export interface ChosenText {
  text: StoredText;
  /** Cosine of the signatures, 0..1. */
  likeness: number;
}

/** Stored articles that may tell the story of a page, most alike first; `without` are left out. */
export async function chooseTexts(
  context: LibraryContext,
  transaction: Reading,
  signature: Signature,
  without: Set<number> = new Set(),
): Promise<ChosenText[]> {
  const chosen: ChosenText[] = [];
  let sentences = 0;
  for (const { key, likeness } of findAlike(context.cache.segments.values(), signature, LEAST_ALIKE, MAX_ARTICLES + without.size)) {
    if (without.has(key)) continue;
    const text = await readText(context, transaction, key);
    if (text === null) continue;
    if (chosen.length > 0 && sentences + text.sentences.length > MAX_SENTENCES) continue;
    sentences += text.sentences.length;
    chosen.push({ text, likeness });
  }
  return chosen;
}

/** The bundled index joined with these texts, from the cache where it was asked for lately. */
export async function indexOf(context: LibraryContext, transaction: Reading, chosen: ChosenText[]): Promise<EventIndex> {
  const texts = chosen.map(({ text }) => text);
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
