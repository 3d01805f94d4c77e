import type { EventIndex } from './event-index.ts';
import type { Reading, StoredPack, StoredSegment, StoredText } from './schema.ts';

/** Texts kept in memory: those of a few events; 100 KB each with their claims. */
const MAX_TEXTS = 64;
/** Joined indexes kept: the pages that are open and looked at again; about a megabyte each. */
const MAX_INDEXES = 8;

/** The oldest goes when there are too many; what is read again is young again. */
export class Recent<K, V> {
  readonly #items = new Map<K, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K): V | undefined {
    const value = this.#items.get(key);
    if (value === undefined) return undefined;
    this.#items.delete(key);
    this.#items.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.#items.delete(key);
    this.#items.set(key, value);
    for (const oldest of this.#items.keys()) {
      if (this.#items.size <= this.#most) break;
      this.#items.delete(oldest);
    }
  }

  clear(): void {
    this.#items.clear();
  }
}

/**
 * What one context keeps of the database, and the revision it is of. Another context may change the database at any time: every
 * transaction starts with `refresh`, which reads again what is older than the database.
 */
export class LibraryCache {
  /** -1 while nothing has been read. */
  revision = -1;
  segments = new Map<number, StoredSegment>();
  packs = new Map<string, StoredPack>();
  /** Keys of records that could not be read. */
  readonly damaged = new Set<number>();
  readonly texts = new Recent<number, StoredText>(MAX_TEXTS);
  readonly indexes = new Recent<string, EventIndex>(MAX_INDEXES);

  forget(): void {
    this.revision = -1;
    this.segments = new Map();
    this.packs = new Map();
    this.texts.clear();
    this.indexes.clear();
  }

  async refresh(transaction: Reading): Promise<void> {
    const asked = transaction.objectStore('meta').get('revision');
    let read = this.revision < 0 ? this.#read(transaction) : null; // all at once, as none of it is known
    read?.catch(() => {}); // told below, or by the revision
    const revision = (await asked) ?? 0;
    if (revision === this.revision) return;
    if (revision < this.revision) this.forget(); // the database was deleted and made anew
    read ??= this.#read(transaction);
    const [changed, packs] = await read;
    for (const segment of changed) this.segments.set(segment.number, segment);
    this.packs = new Map(packs.map((pack) => [pack.id, pack]));
    this.texts.clear();
    this.indexes.clear();
    this.revision = revision;
  }

  #read(transaction: Reading): Promise<[StoredSegment[], StoredPack[]]> {
    const changed = transaction.objectStore('segments').index('revision').getAll(IDBKeyRange.lowerBound(this.revision, true));
    return Promise.all([changed, transaction.objectStore('packs').getAll()]);
  }
}
