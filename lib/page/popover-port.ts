import type { Failure } from '../failure.ts';
import type { FactMatch, Review, ReviewedSentence, State } from '../types.ts';
import type { subjectOfSelection } from './compare-selection.ts';

/** What the content script hands to the popover's own script, which is injected when the first popover opens. */
export interface PopoverRequest {
  /** The sentence on the page, or what the reader selected; live, so that the popover can follow it. */
  range: Range;
  /** With no fact in it, the popover says that nothing reports this. */
  sentence: ReviewedSentence;
  /** The whole review and the page's address, where it is known, for receipts. */
  review: Review;
  url: string | null;
  /** Fact to show first, or null for the first one. */
  fact: string | null;
  /** Aborted when the page no longer has the sentence, or the site is switched off: the popover must leave at once. */
  signal: AbortSignal;
  /** Called once when the popover has closed; by a press of the mouse beside it, or in another way. Focus has been returned by then. */
  onClose(byPress: boolean): void;
  /** Opens the side panel, called within a click; null where the browser does not let a page do that. */
  openPanel: (() => void) | null;
  /** Keeps or takes back that a match is not of the same fact; resolves to whether it worked. Absent where nothing is kept. */
  reject?: (match: FactMatch, isRejected: boolean) => Promise<boolean>;
  /** Which of the page's marked sentences this is, counted from 1; absent where it is not marked. */
  place?: Place;
  /** Why nothing can be shown, in one plain sentence. */
  failure?: Failure;
}

export interface Place {
  n: number;
  total: number;
}

export type OpenPopover = (request: PopoverRequest) => void;

/** What a screen reader is told without a popover. */
export type Announcement =
  | { kind: 'count'; total: number }
  | { kind: 'sentence'; place: Place; state: State; text: string }
  | { kind: 'not-article' | 'loading' };

/** All scripts of the extension share one isolated world per page, which the page cannot see; those that come when they are needed leave their doors here. */
interface SharedWorld {
  /** Whether a content script of ours is at work here already; not one that an update has left behind. */
  corroborateIsHere?: () => boolean;
  corroborateOpenPopover?: OpenPopover;
  corroborateAnnounce?: (what: Announcement) => void;
  corroborateSubjectOfSelection?: typeof subjectOfSelection;
}

export const sharedWorld = globalThis as SharedWorld;
