import type { PageState, Result, ToBackground, ToContent } from '../browser/messages.ts';
import type { MarkLook } from '../browser/settings.ts';
import { type Extraction, type PageReading, readPage, readSource } from '../extract/extract-page.ts';
import type { Article, Review } from '../types.ts';
import { anchorMarks } from './anchor.ts';
import { subjectOfSelection } from './compare-selection.ts';
import { Highlighter, type HighlightWorld, type Mark } from './highlighter.ts';
import { markAt, onPlainClick } from './hit-test.ts';
import { type Observer, observePage, type PageChange } from './observe.ts';
import { PopoverOpener, type Subject } from './popover-opener.ts';
import { runSliced } from './run-sliced.ts';
import { markAtSelection, placeOf, scrollToMark, stepMark } from './sentence-cursor.ts';

/** What a session needs of the world. */
export interface PageWorld {
  document: Document;
  /** Null in a browser without the CSS Custom Highlight API: the popup still works, nothing is marked. */
  highlights: HighlightWorld | null;
  background: {
    [K in 'review' | 'reviewSelection' | 'reject' | 'restore' | 'loadPopover' | 'clearBadge' | 'openPanel']: (
      ...args: Parameters<ToBackground[K]>
    ) => Promise<ReturnType<ToBackground[K]>>;
  };
  /** Told when the page has another review, or none any more. */
  onChange?(): void;
  /** False where the browser does not let a page open the side panel. */
  canOpenPanel?: boolean;
}

/** Requests as they arrive: without the sender, answered at once or later. */
export type PageRequests = {
  [K in keyof ToContent]: (...args: Parameters<ToContent[K]>) => ReturnType<ToContent[K]> | Promise<ReturnType<ToContent[K]>>;
};

interface Shown {
  extraction: Extraction;
  review: Review;
}

const DONE: Result<null> = { ok: true, value: null };
const GONE: Result<null> = { ok: false, message: 'The sentence is no longer on the page.' };
const NO_ARTICLE: Result<never> = { ok: false, message: 'There is no article on this page.' };
const NOTHING_SELECTED: Result<null> = { ok: false, message: 'Nothing is selected.' };
const NOTHING_MARKED: Result<null> = { ok: false, message: 'No sentence on this page is marked.' };

/**
 * The life of one page: read the article, ask the background how others reported it, mark what they share, answer to clicks, keys and
 * messages, start over when the page changes. Everything it put on the page is gone when the signal aborts or the site is switched off.
 */
export class PageSession implements PageRequests {
  private readonly world: PageWorld;
  private readonly view: Window;
  private readonly highlighter: Highlighter | null;
  private readonly popover: PopoverOpener;
  private status: PageState['status'] = 'loading';
  private message: string | null = null;
  private shown: Shown | null = null;
  private marks: Mark[] = [];
  private current: Mark | null = null;
  /** The sentence that has the tint of its own accord; a row of the side panel may borrow it for a while. */
  private tinted: Mark | null = null;
  /** Set while the site is switched on. */
  private mounted: AbortController | null = null;
  /** Set while the page is being read or reviewed; a newer change stops it. */
  private running: AbortController | null = null;
  private observer: Observer | null = null;
  /** What is shown has become old while nobody looked, or before it could be reviewed again. */
  private isStale = false;
  /** The reader asked for this page, so what is set for its site does not count. */
  private isAsked = false;
  /** Whether screen readers are told of a review unasked. */
  private announces = false;

  constructor(world: PageWorld, signal: AbortSignal) {
    this.world = world;
    this.view = world.document.defaultView!;
    this.highlighter = world.highlights && new Highlighter(world.highlights);
    const openPanel = world.canOpenPanel ? () => void world.background.openPanel() : null;
    this.popover = new PopoverOpener({ background: world.background, onCurrent: (mark) => this.showCurrent(mark), openPanel });
    signal.addEventListener('abort', () => this.unmount('off'), { once: true });
  }

  state(): PageState {
    return { status: this.status, message: this.message, host: this.view.location.host, review: this.shown?.review ?? null };
  }

  /** Reads anew where nothing is shown: the reader may save an article of a site that is switched off. */
  async article(): Promise<Result<Article>> {
    if (this.shown !== null) return { ok: true, value: this.shown.extraction.article };
    const reading = await runSliced(readPage(this.world.document, this.view.location.href), new AbortController().signal);
    return reading?.status === 'article' ? { ok: true, value: reading.article } : NO_ARTICLE;
  }

  libraryChanged(): Result<null> {
    this.reviewAgain();
    return DONE;
  }

  setEnabled(enabled: boolean): Result<null> {
    this.isAsked = false;
    if (enabled && this.mounted === null) this.mount();
    if (!enabled && this.status !== 'off') {
      const wasReviewed = this.shown !== null;
      this.unmount('off');
      if (wasReviewed) void this.world.background.clearBadge();
    }
    return DONE;
  }

  compareNow(): Result<null> {
    this.isAsked = true;
    if (this.mounted === null) this.mount();
    return DONE;
  }

  /** What the reader has set, now and whenever they change it. */
  apply({ isOn, look, announce }: { isOn: boolean; look: MarkLook; announce: boolean }): void {
    this.announces = announce;
    this.highlighter?.setLook(look);
    if (!this.isAsked) this.setEnabled(isOn);
  }

  /** What the library, the settings or rejected matches make of the same article has changed; a page that nobody looks at waits. */
  reviewAgain(): void {
    this.isStale = this.shown !== null; // until it is done: what interrupts it may find the words unchanged, and must ask again all the same
    if (this.isStale && this.world.document.visibilityState === 'visible') void this.refresh('restored');
  }

  async showSentence({ sentence, fact }: { sentence: number; fact: string | null }): Promise<Result<null>> {
    const mark = this.marks.find((each) => each.sentence === sentence);
    return mark ? this.goTo(mark, fact, false) : GONE;
  }

  /** Hovering over a row of the side panel only tints; going to it moves the keyboard's place too. */
  highlightSentence({ sentence, scroll }: { sentence: number | null; scroll: boolean }): Result<null> {
    const mark = this.marks.find((each) => each.sentence === sentence) ?? null;
    if (mark === null && sentence !== null) return GONE;
    if (mark === null || !scroll) this.highlighter?.setCurrent(mark ?? this.tinted);
    else {
      this.popover.close();
      this.showCurrent(mark);
      scrollToMark(mark, this.view, true);
    }
    return DONE;
  }

  async openPopover(): Promise<Result<null>> {
    const mark = markAtSelection(this.marks, this.world.document) ?? this.current ?? stepMark(this.marks, null, 1, this.view);
    return mark ? this.goTo(mark, null, false) : this.sayNothingIsMarked();
  }

  nextSentence(): Promise<Result<null>> {
    return this.step(1);
  }

  previousSentence(): Promise<Result<null>> {
    return this.step(-1);
  }

  async countMarks(): Promise<Result<null>> {
    const { status } = this;
    const isKnown = status === 'reviewed' || status === 'loading';
    const total = this.marks.length;
    return this.popover.announce(status === 'reviewed' ? { kind: 'count', total } : { kind: isKnown ? 'loading' : 'not-article' });
  }

  async compareSelection(text: string): Promise<Result<null>> {
    const { document, background } = this.world;
    const subject = await subjectOfSelection(document, text, this.shown?.extraction ?? null, background.reviewSelection);
    return subject === null ? NOTHING_SELECTED : this.popover.open(subject, null);
  }

  private mount(): void {
    const mounted = new AbortController();
    this.mounted = mounted;
    this.status = 'loading';
    const { signal } = mounted;
    this.observer = observePage(this.world.document, (change) => void this.refresh(change), signal);
    onPlainClick(this.view, (event) => this.click(event), signal);
    this.view.addEventListener('keydown', (event) => this.press(event), { capture: true, signal });
    this.world.document.addEventListener('visibilitychange', () => this.isStale && this.libraryChanged(), { signal });
    void this.refresh('navigation');
  }

  private unmount(status: PageState['status']): void {
    this.mounted?.abort();
    this.mounted = null;
    this.running?.abort();
    this.observer = null;
    this.forget(status);
  }

  /** Takes everything off the page. */
  private forget(status: PageState['status']): void {
    if (this.shown !== null) this.world.onChange?.();
    this.status = status;
    this.message = null;
    this.shown = null;
    this.marks = [];
    this.current = null;
    this.tinted = null;
    this.popover.close();
    this.highlighter?.clear();
    this.observer?.watch([]);
  }

  private async refresh(change: PageChange): Promise<void> {
    if (this.mounted === null) return;
    if (change === 'colours') return this.highlighter?.repaint();
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    try {
      if (change === 'restored' && this.shown !== null) await this.review(this.shown.extraction, running.signal);
      else if (change !== 'text' || !(await this.isUnchanged(running.signal))) await this.readAgain(running.signal);
      if (this.isStale && !running.signal.aborted) this.reviewAgain();
    } catch {
      // A page may be hostile or torn down while it is read; it must not notice, and the reader is told in the popup.
      if (!running.signal.aborted) this.fail('This page could not be read.');
    }
  }

  /** True where the article's words are still the same; then its marks only move to where they now stand. */
  private async isUnchanged(signal: AbortSignal): Promise<boolean> {
    const { shown } = this;
    if (shown === null || shown.extraction.source.containers.some((container) => !container.isConnected)) return false;
    const reading = await runSliced(readSource(this.world.document, shown.extraction.source), signal);
    if (signal.aborted) return true;
    if (reading?.text !== shown.extraction.article.text) return false;
    this.show({ ...shown, extraction: { ...shown.extraction, map: reading.map } });
    return true;
  }

  private async readAgain(signal: AbortSignal): Promise<void> {
    const reading: PageReading | null = await runSliced(readPage(this.world.document, this.view.location.href), signal);
    if (reading === null || signal.aborted) return;
    if (reading.status !== 'article') {
      const wasReviewed = this.shown !== null;
      this.forget(reading.status);
      if (wasReviewed) void this.world.background.clearBadge();
      return;
    }
    if (this.shown !== null && isSameArticle(this.shown.extraction.article, reading.article))
      this.show({ ...this.shown, extraction: reading });
    else await this.review(reading, signal);
  }

  private async review(extraction: Extraction, signal: AbortSignal): Promise<void> {
    if (this.shown === null) this.status = 'loading';
    this.observer?.watch(extraction.source.containers);
    const result = await this.world.background.review(extraction.article);
    if (signal.aborted) return;
    this.isStale = false;
    if (result.ok) this.show({ extraction, review: result.value });
    else this.fail(result.message);
  }

  private fail(message: string): void {
    this.forget('failed');
    this.message = message;
  }

  private show(shown: Shown): void {
    const before = this.shown;
    const open = this.popover.mark; // may have lost its mark when the reader rejected its match, and gets it back by undoing that
    const known = open && before?.extraction.article.text === shown.extraction.article.text ? [...this.marks, open] : this.marks;
    this.marks = anchorMarks(shown.review, shown.extraction.map, known, (mark) => before?.review.sentences[mark.sentence]?.text);
    this.shown = shown;
    this.status = 'reviewed';
    this.message = null;
    this.current = this.marks.find((mark) => mark.range === this.current?.range) ?? null;
    this.tinted = this.marks.find((mark) => mark.range === (this.tinted ?? open)?.range) ?? null;
    this.observer?.watch(shown.extraction.source.containers);
    this.highlighter?.show(this.marks);
    if (open !== null) this.highlighter?.setCurrent(this.tinted);
    this.popover.keepOnly(this.marks);
    if (before?.review !== shown.review) this.world.onChange?.();
    if (before === null && this.announces) void this.countMarks();
  }

  private click(event: MouseEvent): void {
    if (this.world.highlights === null) return;
    const mark = markAt(event.clientX, event.clientY, this.marks);
    const subject = mark && this.subjectOf(mark);
    if (!subject) return;
    this.current = mark;
    void this.popover.toggle(subject, performance.now());
  }

  private subjectOf(mark: Mark): Subject | null {
    const { review, extraction } = this.shown ?? {};
    const sentence = review?.sentences[mark.sentence];
    if (!review || !sentence) return null;
    const url = extraction?.article.url ?? this.view.location.href;
    return { range: mark.range, sentence, review, url, mark, place: placeOf(mark, this.marks) };
  }

  /** Enter opens at the sentence the keyboard stands on, as long as no control of the page has the focus; Escape leaves it. */
  private press(event: KeyboardEvent): void {
    if (!event.isTrusted || this.current === null || this.popover.mark !== null || event.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { activeElement, body } = this.world.document;
    if (activeElement !== null && activeElement !== body && activeElement !== this.world.document.documentElement) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.goTo(this.current, null, false);
    } else if (event.key === 'Escape') this.showCurrent(null);
  }

  /** A shortcut that finds nothing would seem broken to who does not see the page. */
  private async sayNothingIsMarked(): Promise<Result<null>> {
    await this.countMarks();
    return NOTHING_MARKED;
  }

  private async step(direction: 1 | -1): Promise<Result<null>> {
    const mark = stepMark(this.marks, this.current, direction, this.view);
    if (mark === null) return this.sayNothingIsMarked();
    this.popover.close();
    this.showCurrent(mark);
    scrollToMark(mark, this.view, true);
    const text = this.shown?.review.sentences[mark.sentence]?.text ?? '';
    void this.popover.announce({ kind: 'sentence', place: placeOf(mark, this.marks), state: mark.kind, text });
    return DONE;
  }

  private async goTo(mark: Mark, fact: string | null, smooth: boolean): Promise<Result<null>> {
    const subject = this.subjectOf(mark);
    if (subject === null) return NOTHING_MARKED;
    scrollToMark(mark, this.view, smooth);
    this.current = mark;
    return this.popover.open(subject, fact);
  }

  /** Null takes the tint away; the keyboard still goes on from where it was. */
  private showCurrent(mark: Mark | null): void {
    if (mark !== null) this.current = mark;
    this.tinted = mark;
    this.highlighter?.setCurrent(mark);
  }
}

function isSameArticle(a: Article, b: Article): boolean {
  return a.text === b.text && a.url === b.url && a.outlet === b.outlet && a.published === b.published;
}
