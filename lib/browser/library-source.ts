import { browser } from 'wxt/browser';
import { Library } from '../library/library.ts';
import { openDatabase } from '../library/open-database.ts';
import { callContent, callPanel } from './call.ts';
import { loadIndex } from './index-source.ts';

/** The reader's library as this context has it open: the background, or a page of the extension. Opened when first asked for. */
let library: Promise<Library> | null = null;

async function open(): Promise<Library> {
  const bundled = await loadIndex();
  const database = await openDatabase(() => {
    library = null; // a newer version of the extension, or the browser, took the database: open it again when asked
  });
  return new Library(database, { bundled, lexicon: bundled.lexicon, now: () => new Date().toISOString() });
}

/** Resolves to the library. A failure is not kept: the next call tries again. */
export function loadLibrary(): Promise<Library> {
  library ??= open().catch((error: unknown) => {
    library = null;
    throw error;
  });
  return library;
}

/** After a change: pages that are open are reviewed again, and what shows the library asks for it. */
export async function tellLibraryChanged(): Promise<void> {
  void callPanel.libraryChanged();
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void callContent(id).libraryChanged();
}
