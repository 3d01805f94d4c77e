import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { thrown } from '../failure.ts';
import type { LibraryDatabase, LibrarySchema, StoreName } from './schema.ts';

export const DATABASE = 'corroborate-library';

type Upgrade = (database: IDBPDatabase<LibrarySchema>, transaction: IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>) => void;

/** The step to each version from the one before; the first makes the database. A step that was released is never changed. */
const MIGRATIONS: Upgrade[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'key', autoIncrement: true });
    entries.createIndex('address', 'address');
    entries.createIndex('event', 'event');
    entries.createIndex('sets', 'sets', { multiEntry: true });
    database.createObjectStore('texts', { keyPath: 'key' });
    database.createObjectStore('versions', { autoIncrement: true }).createIndex('key', 'key');
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('facts', { keyPath: ['pack', 'id'] }).createIndex('pack', 'pack');
    database.createObjectStore('removals', { keyPath: 'token' });
    database.createObjectStore('meta');
  },
  (database, transaction) => {
    // Version 1 had no index: the articles in it are signed by `mendLibrary`. Entries that are not remembered do not stand in the new one.
    database.createObjectStore('segments', { keyPath: 'number' }).createIndex('revision', 'revision');
    transaction.objectStore('entries').createIndex('rememberedSince', 'rememberedSince');
  },
];

export const DATABASE_VERSION: number = MIGRATIONS.length;

/**
 * Opens the library's database, brought up to `version`. Steps run in one transaction: interrupted, the older version is whole.
 * `onGone` is told when the connection is lost, by a newer version in another context or by the browser; open again then.
 */
export async function openDatabase(
  onGone: () => void,
  name: string = DATABASE,
  version: number = DATABASE_VERSION,
): Promise<LibraryDatabase> {
  const database = await openDB<LibrarySchema>(name, version, {
    upgrade(db, from, to, transaction) {
      for (const step of MIGRATIONS.slice(from, to ?? version)) step(db, transaction as never);
    },
    blocking: () => {
      database.close();
      onGone();
    },
    terminated: onGone,
  }).catch((error: unknown) => {
    if ((error as { name?: unknown } | null)?.name !== 'VersionError') throw error;
    throw thrown('newerLibrary');
  });
  return database;
}
