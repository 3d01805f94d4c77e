import type { Lexicon } from '../match/lexicon.ts';
import type { SearchIndex } from '../match/search-index.ts';
import type { LibraryCache } from './cache.ts';
import { type LibraryDatabase, type Reading, STORES, type StoredSegment, type Writing } from './schema.ts';

/** What the library needs of the world. */
export interface LibraryWorld {
  lexicon: Lexicon;
  /** The index of the bundled pack. */
  bundled: SearchIndex;
  /** ISO 8601, UTC. */
  now(): string;
}

/** What each operation works with. */
export interface LibraryContext {
  database: LibraryDatabase;
  cache: LibraryCache;
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

  async write(transaction: Writing): Promise<void> {
    for (const segment of this.segments.values()) {
      segment.revision = this.revision;
      await transaction.objectStore('segments').put(segment);
    }
    await transaction.objectStore('meta').put(this.revision, 'revision');
  }

  takeOver(): void {
    if (this.#needsReading) return; // the next transaction finds an older revision and reads
    for (const [number, segment] of this.segments) this.#cache.segments.set(number, segment);
    this.#cache.indexes.clear();
    this.#cache.revision = this.revision;
  }
}

/**
 * One transaction over the whole library: nobody else writes meanwhile, in whatever context. All of it happens or, where `work` throws,
 * the browser is stopped or the disk is full, nothing. `work` may await nothing but the database.
 */
export async function write<T>(
  { database, cache }: LibraryContext,
  work: (transaction: Writing, changes: Changes) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
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
    throw explain(transaction.error ?? error);
  }
}

/** One look at the library as it is at one moment. */
export async function read<T>({ database, cache }: LibraryContext, work: (transaction: Reading) => Promise<T>): Promise<T> {
  const transaction = database.transaction(STORES, 'readonly') as Reading;
  transaction.done.catch(() => {});
  try {
    await cache.refresh(transaction);
    return await work(transaction);
  } catch (error) {
    throw explain(error);
  }
}

/** The browser's reasons in words for the reader; errors of our own are such words already. */
function explain(error: unknown): Error {
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'QuotaExceededError') return new Error('There is no room left on this device: nothing was changed in your library.');
  if (name === 'AbortError') return new Error('Your library was stopped while it was written: nothing was changed. Try again.');
  return error instanceof Error ? error : new Error(String(error));
}
