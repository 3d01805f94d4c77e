import type { Failure, Result } from '../failure.ts';
import type {
  AddOutcome,
  ArticleVersion,
  Edit,
  ExportedArticles,
  LibraryEntry,
  LibraryList,
  LibraryPack,
  LibraryState,
  ListQuery,
} from '../library/library-types.ts';
import type { Review, UncutArticle } from '../types.ts';
import type { RejectedMatch } from './rejections.ts';

/** What a page is, as the popup tells it. `reviewed` with no marked sentence is "nothing comparable". */
export type PageStatus = 'loading' | 'not-article' | 'not-english' | 'off' | 'reviewed' | 'failed';

/** Answer of a content script to the popup. `review` is there when status is "reviewed". */
export interface PageState {
  status: PageStatus;
  /** Why, when status is "failed". */
  failure: Failure | null;
  host: string;
  review: Review | null;
}

/** Requests that a content script or extension page sends to the background, and their replies. */
export interface ToBackground {
  /** Match and compare one article against the index; sets the tab's badge. */
  review(article: UncutArticle): Result<Review>;
  /** The same, less strictly matched and without a badge: the reader asked about some of its sentences. */
  reviewSelection(article: UncutArticle): Result<Review>;
  /** The same of words that stand in no article. */
  reviewText(text: string): Result<Review>;
  /** The reader says that a sentence and the reports shown with it are not about the same fact: kept on this device. */
  reject(match: RejectedMatch): Result<null>;
  /** Undoes that. */
  restore(match: Pick<RejectedMatch, 'fact' | 'sentence'>): Result<null>;
  /** Inject code into the asking tab that is not loaded with the page: that of the popover, and that of comparing a selection. */
  loadScript(name: 'popover' | 'selection'): Result<null>;
  /** The page has no review (any more): clear the tab's badge. */
  clearBadge(): Result<null>;
  /** Open the side panel beside the asking tab: only while the reader's click lasts, and only where the browser lets a page ask. */
  openPanel(): Result<null>;

  /** Put an article into the reader's library. */
  addArticle(article: UncutArticle): Result<AddOutcome>;
  /** The same with the article of a tab, which its content script reads. */
  addTab(tab: number): Result<AddOutcome>;
  /** Is this address in the library? With an article instead of an address also: what changed since it was saved (null: nothing). */
  findSaved(what: { url: string } | { article: UncutArticle }): Result<{ entry: LibraryEntry; edit: Edit | null } | null>;
  /** Take articles out; `undo` is the token for `undoRemove`, valid until the next removal and for an hour at least. */
  removeArticles(ids: string[]): Result<{ removed: number; undo: string }>;
  undoRemove(undo: string): Result<{ restored: number }>;
  listLibrary(query: ListQuery): Result<LibraryList>;
  libraryState(): Result<LibraryState>;
  /** Older texts of an article, newest first. */
  listVersions(id: string): Result<ArticleVersion[]>;
  listPacks(): Result<LibraryPack[]>;
  /** A pack that is off stays stored and takes no part in reviews. */
  setPackEnabled(id: string, enabled: boolean): Result<null>;
  /** Take a pack out whole; articles that the reader added too, or that another pack has, stay. */
  removePack(id: string): Result<{ removed: number }>;
  /** What to write to a file, at most EXPORT_AT_ONCE articles a call. */
  exportArticles(ids: string[]): Result<ExportedArticles>;
}

/** Articles that one message may carry; with longer articles a message would grow past what browsers send. */
export const EXPORT_AT_ONCE = 50;

/** What content scripts and the background tell the side panel and the library's page, where one is open. */
export interface ToPanel {
  /** The page has another review, or none any more: ask for its state. */
  pageChanged(): Result<null>;
  /** The library is another than before: ask for what is shown of it. */
  libraryChanged(): Result<null>;
}

/** Requests that the popup, a command or the side panel sends to the content script of a tab, and their replies. */
export interface ToContent {
  state(): PageState;
  /** The article on the page, read anew where it has not been read; fails where there is none. */
  article(): Promise<Result<UncutArticle>>;
  /** The library is another than before: review again what is shown, now or when the reader next looks at it. */
  libraryChanged(): Result<null>;
  /** Scroll to a sentence and open its popover at a fact. */
  showSentence(at: { sentence: number; fact: string | null }): Result<null>;
  /** Tint a sentence while the reader stands on its row in the side panel, null for none; with `scroll`, go there too. */
  highlightSentence(at: { sentence: number | null; scroll: boolean }): Result<null>;
  /** Keyboard: open at the current sentence, or go to the next or previous marked one. */
  openPopover(): Result<null>;
  nextSentence(): Result<null>;
  previousSentence(): Result<null>;
  /** Screen readers are told how many sentences are marked. */
  countMarks(): Result<null>;
  /** Read this page, though pages of its site are not read by themselves; until it is left. */
  compareNow(): Result<null>;
  /** How did others report what is selected? `text` is the selection as the browser gives it. */
  compareSelection(text: string): Result<null>;
  /** The reader switched the extension on or off for this page's site. */
  setEnabled(enabled: boolean): Result<null>;
}
