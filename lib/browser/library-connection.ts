import { LibraryCache } from '../library/cache.ts';
import { openDatabase } from '../library/open-database.ts';
import type { LibraryConnection } from '../library/transaction.ts';
import { shared } from './engine-port.ts';

/** The library's database as this context has it open. Opened when first asked for; a failure is not kept. */
export function connectLibrary(): Promise<LibraryConnection> {
  shared.corroborateLibrary ??= open().catch((error: unknown) => {
    delete shared.corroborateLibrary;
    throw error;
  });
  return shared.corroborateLibrary;
}

async function open(): Promise<LibraryConnection> {
  const database = await openDatabase(() => {
    delete shared.corroborateLibrary; // a newer version of the extension, or the browser, took the database: open it again when asked
  });
  return { database, cache: new LibraryCache() };
}
