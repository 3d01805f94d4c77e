import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import { DATABASE, DATABASE_VERSION, openDatabase } from '../../lib/library/open-database.ts';
import type { LibraryDatabase, StoreName } from '../../lib/library/schema.ts';
import { STORES } from '../../lib/library/schema.ts';
import type { Article } from '../../lib/types.ts';
import { atAddress, EVERYTHING, eventPack, openLibrary, rewrite } from './sample-library.ts';

let quake: Article[];
let ferry: Article[];
let disk: IDBFactory;
let library: Library;

beforeAll(async () => {
  quake = (await eventPack('andes-earthquake')).articles.map((article) => atAddress(article));
  ferry = (await eventPack('ferry-capsize')).articles.map((article) => atAddress(article));
});
beforeEach(async () => {
  disk = new IDBFactory();
  library = await openLibrary(disk);
});
afterEach(() => vi.restoreAllMocks());

const nobody = async () => false;

/** Everything the disk holds, apart from who wrote it when. */
async function readDisk(): Promise<Record<string, unknown>> {
  globalThis.indexedDB = disk;
  const database = await openDatabase(() => {});
  const all: Record<string, unknown> = {};
  for (const store of STORES) all[store] = await database.getAll(store);
  database.close();
  return all;
}

async function onDisk<T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase(() => {});
  const result = await work(database);
  database.close();
  return result;
}

/** What must hold of every library: each row has its text and its place in the index, and nothing else has. */
async function expectWhole(articles: number): Promise<void> {
  const { entries, texts, segments, packs } = (await readDisk()) as Record<
    string,
    { key: number; keys: Uint32Array; count: number; loading: boolean }[]
  >;
  const keys = entries!.map(({ key }) => key).sort((a, b) => a - b);
  expect(keys).toHaveLength(articles);
  expect(texts!.map(({ key }) => key).sort((a, b) => a - b)).toEqual(keys);
  const signed = segments!.flatMap((segment) => [...segment.keys.subarray(0, segment.count)]).filter((key) => key > 0);
  expect(signed.sort((a, b) => a - b)).toEqual(keys);
  expect(packs!.filter(({ loading }) => loading)).toEqual([]);
}

const marks = async (from: Library, page: Article) =>
  (await from.review(page)).review.sentences.filter(({ state }) => state !== 'alone').length;

describe('two contexts on one library', () => {
  it('add at once, and both see all of it', async () => {
    const other = await openLibrary(disk);
    const outcomes = await Promise.all([...quake.map((one) => library.add(one)), ...ferry.map((one) => other.add(one))]);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(8);
    await expectWhole(8);
    for (const one of [library, other])
      expect([await marks(one, quake[2]!), await marks(one, ferry[3]!)].every((count) => count > 5)).toBe(true);
    expect((await library.list(EVERYTHING)).totalArticles).toBe(8);
  });

  it('add the same article at once, and it is there once', async () => {
    const other = await openLibrary(disk);
    const outcomes = await Promise.all([library.add(quake[0]!), other.add(quake[0]!), library.add(quake[0]!)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['added', 'unchanged', 'unchanged']);
    await expectWhole(1);
  });

  it('see what the other removes, updates and undoes', async () => {
    const other = await openLibrary(disk);
    const { id } = await library.add(quake[0]!);
    expect(await marks(other, quake[2]!)).toBeGreaterThan(5);
    await other.remove([id], 'token');
    expect(await marks(library, quake[2]!)).toBe(0);
    await library.undoRemove('token');
    expect(await marks(other, quake[2]!)).toBeGreaterThan(5);
    await library.add(rewrite(quake[0]!, (_, n) => (n < 2 ? ['The valley had a quiet day of sun and little wind.'] : [])));
    expect(await marks(other, quake[2]!)).toBe(0);
  });
});

/** Lets the first `count` writes of a store through; the next fails as the browser's own would. */
function failWriting(store: StoreName, count: number, name: string): void {
  const put = IDBObjectStore.prototype.put;
  let left = count;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    if (this.name === store && left-- <= 0) throw new DOMException('No more room.', name);
    return put.apply(this, args);
  });
}

describe('a failure in the middle', () => {
  it.each<[StoreName, number]>([
    ['entries', 0],
    ['texts', 0],
    ['entries', 1],
    ['segments', 0],
    ['meta', 0],
  ])('of writing to %s after %i writes changes nothing, and says so', async (store, count) => {
    await library.add(quake[0]!);
    const before = await readDisk();
    failWriting(store, count, 'QuotaExceededError');
    await expect(library.add(quake[1]!)).rejects.toThrow('noRoom');
    expect(await readDisk()).toEqual(before);
    vi.restoreAllMocks();
    expect(await library.add(quake[1]!)).toMatchObject({ outcome: 'added' });
    await expectWhole(2);
    expect(await marks(library, quake[2]!)).toBeGreaterThan(5);
  });

  it('of an update leaves the older text as it was', async () => {
    const { id } = await library.add(quake[0]!);
    failWriting('segments', 0, 'QuotaExceededError');
    const changed = rewrite(quake[0]!, (text, n) => (n === 3 ? [] : [text]));
    await expect(library.add(changed)).rejects.toThrow('noRoom');
    vi.restoreAllMocks();
    expect(await library.versions(id)).toEqual([]);
    expect(await library.find(quake[0]!, quake[0]!)).toMatchObject({ edit: null });
  });

  it('of a removal removes nothing', async () => {
    const ids = [(await library.add(quake[0]!)).id, (await library.add(quake[1]!)).id];
    const before = await readDisk();
    failWriting('removals', 0, 'UnknownError');
    await expect(library.remove(ids, 'token')).rejects.toThrow('No more room.');
    expect(await readDisk()).toEqual(before);
  });

  it('when the context is stopped: the next one finds all or nothing of each article', async () => {
    const adding = quake.map((one) => library.add(one).catch(() => null));
    await adding[1];
    library.close(); // what is under way ends by itself or not at all; what was not begun fails
    const done = (await Promise.all(adding)).filter((outcome) => outcome !== null);
    expect(done.length).toBeGreaterThanOrEqual(2);
    await expectWhole(done.length);
    library = await openLibrary(disk);
    for (const one of quake) await library.add(one);
    await expectWhole(4);
  });
});

describe('what another time has left', () => {
  it('a row without a text, a text without a row and a place in the index without either are taken out', async () => {
    for (const one of [...quake, ...ferry]) await library.add(one);
    await onDisk(async (database) => {
      await database.delete('texts', 1);
      await database.delete('entries', 2);
      await database.delete('entries', 3);
      await database.delete('texts', 3);
    });
    library = await openLibrary(disk);
    expect(await library.mend(nobody)).toBe(true);
    await expectWhole(5);
    expect(await library.mend(nobody)).toBe(false);
    expect(await marks(library, ferry[3]!)).toBeGreaterThan(5);
  });

  it('an index that is gone is made anew', async () => {
    for (const one of quake) await library.add(one);
    const before = await marks(library, quake[2]!);
    await onDisk((database) => database.clear('segments'));
    library = await openLibrary(disk);
    expect(await marks(library, quake[2]!)).toBe(0);
    expect(await library.mend(nobody)).toBe(true);
    await expectWhole(4);
    expect(await marks(library, quake[2]!)).toBe(before);
  });

  it.each<[string, object]>([
    ['has no text', { article: null }],
    ['has claims for other sentences', { claims: [] }],
    [
      'has sentences past its text',
      { sentences: [{ index: 0, kind: 'text', block: 0, start: 0, end: 9_000_000 }], claims: [[]], facts: [''] },
    ],
  ])('a record that %s is passed over, told, and mended by adding the article again', async (_, damage) => {
    for (const one of quake.slice(0, 2)) await library.add(one);
    await onDisk(async (database) => {
      await database.put('texts', { ...(await database.get('texts', 1))!, ...damage } as never);
    });
    library = await openLibrary(disk);
    expect((await library.review(quake[2]!)).review.sentences.length).toBe(quake[2]!.sentences.length);
    expect((await library.state()).damaged).toEqual(['library:1']);
    expect(await library.add(quake[0]!)).toMatchObject({ id: 'library:1', outcome: 'updated', edit: null });
    expect((await library.state()).damaged).toEqual([]);
    expect(await marks(library, quake[2]!)).toBeGreaterThan(5);
  });

  it('a record that the disk does not give back is passed over', async () => {
    for (const one of quake.slice(0, 2)) await library.add(one);
    library = await openLibrary(disk);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'texts' && key === 1) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
      return get.call(this, key);
    });
    expect((await library.review(quake[3]!)).review.sentences.length).toBe(quake[3]!.sentences.length);
    expect((await library.state()).damaged).toEqual(['library:1']);
    expect(await library.add(quake[2]!)).toMatchObject({ outcome: 'added' });
  });
});

describe('a database of version 1', () => {
  it('is brought up to date with all that is in it', async () => {
    for (const one of quake) await library.add(one);
    const { entries, texts, packs, meta } = await readDisk();
    const marked = await marks(library, quake[2]!);
    disk = new IDBFactory();
    globalThis.indexedDB = disk;
    const first = await openDatabase(() => {}, DATABASE, 1);
    expect([...first.objectStoreNames]).not.toContain('segments');
    for (const entry of entries as never[]) await first.put('entries', entry);
    for (const text of texts as never[]) await first.put('texts', text);
    first.close();

    library = await openLibrary(disk);
    expect((await library.state()).articles).toBe(4);
    expect(await library.mend(nobody)).toBe(true);
    await expectWhole(4);
    expect(await marks(library, quake[2]!)).toBe(marked);
    expect([packs, (meta as unknown[]).length]).toEqual([[], 1]);
    expect(await library.add(ferry[0]!)).toMatchObject({ outcome: 'added', id: 'library:5' });
  });

  it('waits for an older context to close, which is told', async () => {
    globalThis.indexedDB = disk = new IDBFactory();
    const gone = vi.fn();
    await openDatabase(gone, DATABASE, 1);
    const database = await openDatabase(() => {});
    expect(gone).toHaveBeenCalledOnce();
    expect(database.version).toBe(DATABASE_VERSION);
    database.close();
  });

  it('of a later version of the extension is left alone', async () => {
    globalThis.indexedDB = disk = new IDBFactory();
    (await openDB(DATABASE, DATABASE_VERSION + 1)).close();
    await expect(openDatabase(() => {})).rejects.toThrow('newerLibrary');
  });
});
