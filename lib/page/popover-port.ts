import type { Review, ReviewedSentence } from '../types.ts';

/** What the content script hands to the popover's own script, which is injected when the first popover opens. */
export interface PopoverRequest {
  /** The sentence on the page; live, so that the popover can follow it. */
  range: Range;
  sentence: ReviewedSentence;
  /** The whole review and the page's address, where it is known, for receipts. */
  review: Review;
  url: string | null;
  /** Fact to show first, or null for the first one. */
  fact: string | null;
  /** Aborted when the page no longer has the sentence, or the site is switched off: the popover must leave at once. */
  signal: AbortSignal;
  /** Called once when the popover has closed, by whatever way. Focus has been returned by then. */
  onClose(): void;
  /** Opens the side panel, called within a click; null where the browser does not let a page do that. */
  openPanel: (() => void) | null;
}

export type OpenPopover = (request: PopoverRequest) => void;

/** Both scripts of the extension share one isolated world per page, which the page cannot see; the popover's script leaves its door here. */
interface SharedWorld {
  corroborateOpenPopover?: OpenPopover;
}

export const sharedWorld = globalThis as SharedWorld;
