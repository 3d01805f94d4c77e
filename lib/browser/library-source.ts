import { browser } from 'wxt/browser';
import { Library } from '../library/library.ts';
import type { PackOutcome } from '../library/library-types.ts';
import { openDatabase } from '../library/open-database.ts';
import type { SearchIndex } from '../match/search-index.ts';
import { type ReaderChoices, review } from '../pipeline.ts';
import type { Article, Pack, Review } from '../types.ts';
import { callContent, callPanel } from './call.ts';
import { loadIndex } from './index-source.ts';

/** Name of the lock that a context holds while it brings a pack in. */
const IMPORTING = 'corroborate-import';
/** The library is looked over when the first page has long had its answer. */
const MEND_AFTER_MS = 2_000;

/** The reader's library as this context has it open: the background, or a page of the extension. Opened when first asked for. */
let library: Promise<Library> | null = null;

async function open(): Promise<Library> {
  const opening = openDatabase(() => {
    library = null; // a newer version of the extension, or the browser, took the database: open it again when asked
  });
  const [bundled, database] = await Promise.all([loadIndex(), opening]);
  const opened = new Library(database, { bundled, lexicon: bundled.lexicon, now: () => new Date().toISOString() });
  setTimeout(() => void mend(opened), MEND_AFTER_MS);
  return opened;
}

/** What cannot be mended is left as it is: reviews pass over it, and the next start tries again. */
async function mend(opened: Library): Promise<void> {
  const isChanged = await opened.mend(isImporting).catch(() => false);
  if (isChanged) await tellLibraryChanged();
}

async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === IMPORTING);
}

/**
 * Puts a pack in, for the library's page: it is long work, and the background may be stopped at any moment. One import at a time; the lock
 * goes with the page, so that what is left of a pack can be told from one that is still coming in.
 */
export async function importPack(pack: Pack, onProgress: (done: number) => void, signal: AbortSignal | null = null): Promise<PackOutcome> {
  const opened = await loadLibrary();
  try {
    return await navigator.locks.request(IMPORTING, () => opened.importPack(pack, onProgress, signal));
  } finally {
    await tellLibraryChanged();
  }
}

/** Resolves to the library. A failure is not kept: the next call tries again. */
export function loadLibrary(): Promise<Library> {
  library ??= open().catch((error: unknown) => {
    library = null;
    throw error;
  });
  return library;
}

/** Reviews a page, and says against which index. Where the browser gives no database, as some private modes do, the bundled pack is all there is. */
export async function reviewArticle(article: Article, choices: ReaderChoices): Promise<{ review: Review; index: SearchIndex }> {
  const opened = await loadLibrary().catch(() => null);
  if (opened !== null) return opened.review(article, choices);
  const index = await loadIndex();
  return { review: review(article, index, choices), index };
}

/** After a change: pages that are open are reviewed again, and what shows the library asks for it. */
export async function tellLibraryChanged(): Promise<void> {
  void callPanel.libraryChanged();
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void callContent(id).libraryChanged();
}
