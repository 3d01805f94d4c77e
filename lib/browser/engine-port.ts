import type { Result } from '../failure.ts';
import type { AddOutcome } from '../library/library-types.ts';
import type { LibraryConnection } from '../library/transaction.ts';
import type { ReaderChoices } from '../pipeline.ts';
import type { Stories } from '../stored-stories.ts';
import type { Article, Review } from '../types.ts';
import type { Handlers } from './call.ts';
import type { ToBackground } from './messages.ts';

/**
 * The background is two scripts in one context: a small one that is there at once and answers most messages by itself, and the engine with
 * all that reads, matches and compares (400 kB, 30 ms to start), which comes when it is needed first.
 */
export interface Engine {
  /** Reviews a page against the bundled index and the library; with the hashes of the texts. */
  review(article: Article, choices: ReaderChoices): Promise<Review>;
  library: Pick<Handlers<ToBackground>, LibraryRequest>;
  addTab(tab: number): Promise<Result<AddOutcome>>;
  /** Saves a page that was read. */
  remember(article: Article): Promise<void>;
  /** Opens the library, so that it is looked over. */
  openLibrary(): Promise<unknown>;
}

export const LIBRARY_REQUESTS = [
  'addArticle',
  'addTab',
  'findSaved',
  'removeArticles',
  'undoRemove',
  'listLibrary',
  'libraryState',
  'listVersions',
  'listPacks',
  'setPackEnabled',
  'removePack',
  'exportArticles',
] as const satisfies (keyof ToBackground)[];
export type LibraryRequest = (typeof LIBRARY_REQUESTS)[number];

/** What the two scripts have of each other. In other contexts of the extension there is one script, and it has this to itself. */
interface Shared {
  corroborateEngine?: Engine;
  corroborateLibrary?: Promise<LibraryConnection>;
  /** What tells the stories of the bundled index. */
  corroborateStories?: Promise<Stories>;
  /** Texts of own files that are on their way for the engine, by their paths. */
  corroborateFiles?: Map<string, Promise<string>>;
}

export const shared = globalThis as Shared;
