import type { Article, Review } from '../types.ts';

/** Failure is data where contexts meet. `message` is one plain sentence for the reader. */
export type Result<T> = { ok: true; value: T } | { ok: false; message: string };

/** What a page is, as the popup tells it. `reviewed` with no marked sentence is "nothing comparable". */
export type PageStatus = 'loading' | 'not-article' | 'not-english' | 'off' | 'reviewed' | 'failed';

/** Answer of a content script to the popup. `review` is there when status is "reviewed". */
export interface PageState {
  status: PageStatus;
  /** Why, in one plain sentence, when status is "failed". */
  message: string | null;
  host: string;
  review: Review | null;
}

/** Requests that a content script or extension page sends to the background, and their replies. */
export interface ToBackground {
  /** Match and compare one article against the index; sets the tab's badge. */
  review(article: Article): Result<Review>;
  /** Inject the popover's code into the asking tab (it is not loaded with the page). */
  loadPopover(): Result<null>;
  /** The page has no review (any more): clear the tab's badge. */
  clearBadge(): Result<null>;
  /** Open the side panel beside the asking tab: only while the reader's click lasts, and only where the browser lets a page ask. */
  openPanel(): Result<null>;
}

/** What a content script tells the side panel, where one is open. */
export interface ToPanel {
  /** The page has another review, or none any more: ask for its state. */
  pageChanged(): Result<null>;
}

/** Requests that the popup, a command or the side panel sends to the content script of a tab, and their replies. */
export interface ToContent {
  state(): PageState;
  /** Scroll to a sentence and open its popover at a fact. */
  showSentence(at: { sentence: number; fact: string | null }): Result<null>;
  /** Tint a sentence while the reader stands on its row in the side panel, null for none; with `scroll`, go there too. */
  highlightSentence(at: { sentence: number | null; scroll: boolean }): Result<null>;
  /** Keyboard: open at the current sentence, or go to the next or previous marked one. */
  openPopover(): Result<null>;
  nextSentence(): Result<null>;
  previousSentence(): Result<null>;
  /** The reader switched the extension on or off for this page's site. */
  setEnabled(enabled: boolean): Result<null>;
}
