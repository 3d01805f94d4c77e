import { browser } from 'wxt/browser';
import { Library } from '../library/library.ts';
import type { PackOutcome } from '../library/library-types.ts';
import type { LibraryConnection } from '../library/transaction.ts';
import type { SearchIndex } from '../match/search-index.ts';
import { type ReaderChoices, review } from '../pipeline.ts';
import type { Article, Pack, Review } from '../types.ts';
import { callContent, callPanel } from './call.ts';
import { withHashes } from './hash-articles.ts';
import { loadIndex } from './index-source.ts';
import { connectLibrary } from './library-connection.ts';

/** Name of the lock that a context holds while it brings a pack in. */
const IMPORTING = 'corroborate-import';
/** The library is looked over when the first page has long had its answer. */
const MEND_AFTER_MS = 2_000;

let known: { connection: LibraryConnection; library: Library } | null = null;

/** The reader's library as this context has it open: the background, or a page of the extension. A failure is not kept. */
export async function loadLibrary(): Promise<Library> {
  const [bundled, connection] = await Promise.all([loadIndex(), connectLibrary()]);
  if (known?.connection !== connection) {
    const world = { bundled, lexicon: bundled.lexicon, now: () => new Date().toISOString() };
    known = { connection, library: new Library(connection.database, world, connection.cache) };
    const { library } = known;
    setTimeout(() => void mend(library), MEND_AFTER_MS);
  }
  return known.library;
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

/** Reviews a page, with the hashes of the texts. Where the browser gives no database, as some private modes do, the bundled pack is all there is. */
export async function reviewKnownStory(article: Article, choices: ReaderChoices): Promise<Review> {
  const opened = await loadLibrary().catch(() => null);
  const { review, index } = opened !== null ? await opened.review(article, choices) : await reviewBundled(article, choices);
  return withHashes(
    review,
    article,
    index.articles.map((entry) => entry.article),
  );
}

async function reviewBundled(article: Article, choices: ReaderChoices): Promise<{ review: Review; index: SearchIndex }> {
  const index = await loadIndex();
  return { review: review(article, index, choices), index };
}

/** After a change: pages that are open are reviewed again, and what shows the library asks for it. */
export async function tellLibraryChanged(): Promise<void> {
  void callPanel.libraryChanged();
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void callContent(id).libraryChanged();
}
