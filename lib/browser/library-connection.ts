import { LibraryCache } from '../library/cache.ts';
import { openDatabase } from '../library/open-database.ts';
import { type LibraryConnection, refresh } from '../library/transaction.ts';
import { shared } from './engine-port.ts';

/** The library's database as this context has it open. Opened when first asked for; a failure is not kept. */
export function connectLibrary(): Promise<LibraryConnection> {
  shared.corroborateLibrary ??= open().catch((error: unknown) => {
    delete shared.corroborateLibrary;
    throw error;
  });
  return shared.corroborateLibrary;
}

let looking: Promise<LibraryConnection> | null = null;

/** The same with its index as it is now. Whoever asks while it is being read waits for that. */
export function lookAtLibrary(): Promise<LibraryConnection> {
  looking ??= look().finally(() => {
    looking = null;
  });
  return looking;
}

async function look(): Promise<LibraryConnection> {
  const connection = await connectLibrary();
  await refresh(connection);
  return connection;
}

async function open(): Promise<LibraryConnection> {
  const database = await openDatabase(() => {
    delete shared.corroborateLibrary; // a newer version of the extension, or the browser, took the database: open it again when asked
  });
  return { database, cache: new LibraryCache() };
}
