import { thrown } from '../failure.ts';
import type { Lexicon } from '../match/lexicon.ts';
import type { SearchIndex } from '../match/search-index.ts';
import type { LibraryCache } from './cache.ts';
import { type LibraryDatabase, type Reading, STORES, type StoredSegment, type StoredText, type Writing } from './schema.ts';
import { isWhole } from './stored-text.ts';

/** What the library needs of the world. */
export interface LibraryWorld {
  lexicon: Lexicon;
  /** The index of the bundled pack. */
  bundled: SearchIndex;
  /** ISO 8601, UTC. */
  now(): string;
}

/** An open database, and what this context keeps of it. */
export interface LibraryConnection {
  database: LibraryDatabase;
  cache: LibraryCache;
}

/** What each operation works with. */
export interface LibraryContext extends LibraryConnection {
  world: LibraryWorld;
}

/** What a transaction changes in the index; taken over by the cache once the transaction is through. */
export class Changes {
  readonly revision: number;
  readonly segments = new Map<number, StoredSegment>();
  readonly #cache: LibraryCache;
  #needsReading = false;

  constructor(cache: LibraryCache) {
    this.#cache = cache;
    this.revision = cache.revision + 1;
  }

  /** All segments as they will be. */
  *view(): Generator<StoredSegment> {
    for (const segment of this.#cache.segments.values()) yield this.segments.get(segment.number) ?? segment;
    for (const segment of this.segments.values()) if (!this.#cache.segments.has(segment.number)) yield segment;
  }

  /** A segment to write to: a copy, so that a transaction that fails leaves the cache as it was. */
  open(segment: StoredSegment): StoredSegment {
    const opened = this.segments.get(segment.number) ?? structuredClone(segment);
    this.segments.set(segment.number, opened);
    return opened;
  }

  /** Packs or texts changed as well: the cache reads them again. */
  readAgain(): void {
    this.#needsReading = true;
  }

  /** Where nothing was changed the revision stays, and with it everybody's cache. */
  async write(transaction: Writing): Promise<void> {
    if (!this.#needsReading && this.segments.size === 0) return;
    for (const segment of this.segments.values()) {
      segment.revision = this.revision;
      await transaction.objectStore('segments').put(segment);
    }
    await transaction.objectStore('meta').put(this.revision, 'revision');
  }

  takeOver(): void {
    if (this.#needsReading || this.segments.size === 0) return; // after a change, the next transaction finds another revision and reads
    for (const [number, segment] of this.segments) this.#cache.segments.set(number, segment);
    this.#cache.indexes.clear();
    this.#cache.revision = this.revision;
  }
}

/** A record that the disk no longer gives ends the transaction; the next one passes over it. */
class Unreadable extends Error {}

/** Records that are passed over in one go; more is no accident, and told as it is. */
const MOST_UNREADABLE = 20;

/** The text of an article; null where it is not there or spoilt. */
export async function readText({ cache }: LibraryContext, transaction: Reading, key: number): Promise<StoredText | null> {
  const known = cache.texts.get(key);
  if (known) return known;
  if (cache.damaged.has(key)) return null;
  let text: StoredText | undefined;
  try {
    text = await transaction.objectStore('texts').get(key);
  } catch (error) {
    cache.damaged.add(key);
    throw new Unreadable(`Article ${key} of your library cannot be read.`, { cause: error });
  }
  if (!isWhole(text)) {
    if (text !== undefined) cache.damaged.add(key);
    return null;
  }
  cache.texts.set(key, text);
  return text;
}

async function passOver<T>(run: () => Promise<T>): Promise<T> {
  for (let passed = 0; ; passed++) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Unreadable) || passed === MOST_UNREADABLE) throw explain(error);
    }
  }
}

/**
 * One transaction over the whole library: nobody else writes meanwhile, in whatever context. All of it happens or, where `work` throws,
 * the browser is stopped or the disk is full, nothing. `work` may await nothing but the database, and may be run again. `relaxed` does not
 * wait for the disk: for what a later, strict one completes.
 */
export function write<T>(
  { database, cache }: LibraryContext,
  work: (transaction: Writing, changes: Changes) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  return passOver(async () => {
    const transaction = database.transaction(STORES, 'readwrite', { durability });
    const done = transaction.done;
    done.catch(() => {}); // told below, once
    try {
      await cache.refresh(transaction);
      const changes = new Changes(cache);
      const result = await work(transaction, changes);
      await changes.write(transaction);
      transaction.commit();
      await done;
      changes.takeOver();
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // it has ended already, by the error that is told
      }
      throw error instanceof Unreadable ? error : (transaction.error ?? error);
    }
  });
}

/** One look at the library as it is at one moment. */
export function read<T>({ database, cache }: LibraryConnection, work: (transaction: Reading) => Promise<T>): Promise<T> {
  return passOver(async () => {
    const transaction = database.transaction(STORES, 'readonly') as Reading;
    transaction.done.catch(() => {});
    await cache.refresh(transaction);
    return work(transaction);
  });
}

/** Takes over what other contexts have changed. */
export function refresh(connection: LibraryConnection): Promise<void> {
  return read(connection, async () => {});
}

/** The browser's reasons as failures that can be told; those of our own are such already. */
function explain(error: unknown): Error {
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'QuotaExceededError') return thrown('noRoom');
  if (name === 'AbortError') return thrown('writeStopped');
  return error instanceof Error ? error : new Error(String(error));
}
