import type { PageState, ToBackground, ToContent } from '../browser/messages.ts';
import type { MarkLook } from '../browser/settings.ts';
import { type Extraction, type PageReading, readPage, readSource } from '../extract/extract-page.ts';
import { type Failure, failed, type Result } from '../failure.ts';
import type { UncutArticle } from '../types.ts';
import type { HighlightWorld } from './highlighter.ts';
import { MarkedSentences, type Shown } from './marked-sentences.ts';
import { type Observer, observePage, type PageChange } from './observe.ts';
import { sharedWorld } from './popover-port.ts';
import { runSliced } from './run-sliced.ts';

/** What a session needs of the world. */
export interface PageWorld {
  document: Document;
  /** Null in a browser without the CSS Custom Highlight API: the popup still works, nothing is marked. */
  highlights: HighlightWorld | null;
  background: {
    [K in 'review' | 'reviewSelection' | 'reviewText' | 'reject' | 'restore' | 'loadScript' | 'clearBadge' | 'openPanel']: (
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

const DONE: Result<null> = { ok: true, value: null };
const NO_ARTICLE: Result<never> = failed('noArticle');
const NOTHING_SELECTED: Result<null> = failed('nothingSelected');
const NOTHING_MARKED: Result<null> = failed('nothingMarked');

/**
 * The life of one page: read the article, ask the background how others reported it, mark what they share, answer to clicks, keys and
 * messages, start over when the page changes. Everything it put on the page is gone when the signal aborts or the site is switched off.
 */
export class PageSession implements PageRequests {
  readonly #world: PageWorld;
  readonly #view: Window;
  readonly #sentences: MarkedSentences;
  #status: PageState['status'] = 'loading';
  #failure: Failure | null = null;
  /** Set while the site is switched on. */
  #mounted: AbortController | null = null;
  /** Set while the page is being read or reviewed; a newer change stops it. */
  #running: AbortController | null = null;
  #observer: Observer | null = null;
  /** What is shown has become old while nobody looked, or before it could be reviewed again. */
  #isStale = false;
  /** The reader asked for this page, so what is set for its site does not count. */
  #isAsked = false;
  /** Whether screen readers are told of a review unasked. */
  #announces = false;

  constructor(world: PageWorld, signal: AbortSignal) {
    this.#world = world;
    this.#view = world.document.defaultView!;
    const openPanel = world.canOpenPanel ? () => void world.background.openPanel() : null;
    this.#sentences = new MarkedSentences({ ...world, openPanel });
    signal.addEventListener('abort', () => this.#unmount('off'), { once: true });
  }

  get #shown(): Shown | null {
    return this.#sentences.shown;
  }

  state(): PageState {
    return { status: this.#status, failure: this.#failure, host: this.#view.location.host, review: this.#shown?.review ?? null };
  }

  /** Reads anew where nothing is shown: the reader may save an article of a site that is switched off. */
  async article(): Promise<Result<UncutArticle>> {
    if (this.#shown !== null) return { ok: true, value: this.#shown.extraction.article };
    const reading = await runSliced(readPage(this.#world.document, this.#view.location.href), new AbortController().signal);
    return reading?.status === 'article' ? { ok: true, value: reading.article } : NO_ARTICLE;
  }

  libraryChanged(): Result<null> {
    this.reviewAgain();
    return DONE;
  }

  setEnabled(enabled: boolean): Result<null> {
    this.#isAsked = false;
    if (enabled && this.#mounted === null) this.#mount();
    if (!enabled && this.#status !== 'off') {
      const wasReviewed = this.#shown !== null;
      this.#unmount('off');
      if (wasReviewed) void this.#world.background.clearBadge();
    }
    return DONE;
  }

  /** A page that could not be compared is tried again. */
  compareNow(): Result<null> {
    if (this.#status === 'failed' && this.#mounted !== null) {
      this.#forget('loading');
      void this.#refresh('navigation');
      return DONE;
    }
    this.#isAsked = true;
    if (this.#mounted === null) this.#mount();
    return DONE;
  }

  /** What the reader has set, now and whenever they change it. */
  apply({ isOn, look, announce }: { isOn: boolean; look: MarkLook; announce: boolean }): void {
    this.#announces = announce;
    this.#sentences.setLook(look);
    if (!this.#isAsked) this.setEnabled(isOn);
  }

  /** What the library, the settings or rejected matches make of the same article has changed; a page that nobody looks at waits. */
  reviewAgain(): void {
    this.#isStale = this.#shown !== null; // until it is done: what interrupts it may find the words unchanged, and must ask again all the same
    if (this.#isStale && this.#world.document.visibilityState === 'visible') void this.#refresh('restored');
  }

  showSentence({ sentence, fact }: { sentence: number; fact: string | null }): Promise<Result<null>> {
    return this.#sentences.goToSentence(sentence, fact);
  }

  highlightSentence({ sentence, scroll }: { sentence: number | null; scroll: boolean }): Result<null> {
    return this.#sentences.highlight(sentence, scroll);
  }

  async openPopover(): Promise<Result<null>> {
    return (await this.#sentences.openNearest()) ?? this.#sayNothingIsMarked();
  }

  async nextSentence(): Promise<Result<null>> {
    return this.#sentences.step(1) ?? this.#sayNothingIsMarked();
  }

  async previousSentence(): Promise<Result<null>> {
    return this.#sentences.step(-1) ?? this.#sayNothingIsMarked();
  }

  countMarks(): Promise<Result<null>> {
    return this.#sentences.count(this.#status);
  }

  async compareSelection(text: string): Promise<Result<null>> {
    const { document, background } = this.#world;
    if (!sharedWorld.corroborateSubjectOfSelection) {
      const loaded = await background.loadScript('selection');
      if (!loaded.ok) return loaded;
    }
    const subject = (await sharedWorld.corroborateSubjectOfSelection?.(document, text, this.#shown, background)) ?? null;
    return subject === null ? NOTHING_SELECTED : this.#sentences.open(subject);
  }

  #mount(): void {
    const mounted = new AbortController();
    this.#mounted = mounted;
    this.#status = 'loading';
    const { signal } = mounted;
    this.#observer = observePage(this.#world.document, (change) => void this.#refresh(change), signal);
    this.#sentences.listen(signal);
    this.#world.document.addEventListener('visibilitychange', () => this.#isStale && this.libraryChanged(), { signal });
    void this.#refresh('navigation');
  }

  #unmount(status: PageState['status']): void {
    this.#mounted?.abort();
    this.#mounted = null;
    this.#running?.abort();
    this.#observer = null;
    this.#forget(status);
  }

  /** Takes everything off the page. */
  #forget(status: PageState['status']): void {
    if (this.#shown !== null) this.#world.onChange?.();
    this.#status = status;
    this.#failure = null;
    this.#sentences.clear();
    this.#observer?.watch([]);
  }

  async #refresh(change: PageChange): Promise<void> {
    if (this.#mounted === null) return;
    if (change === 'colours') return this.#sentences.repaint();
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    try {
      if (change === 'restored' && this.#shown !== null) await this.#review(this.#shown.extraction, running.signal);
      else if (change !== 'text' || !(await this.#isUnchanged(running.signal))) await this.#readAgain(running.signal);
      if (this.#isStale && !running.signal.aborted) this.reviewAgain();
    } catch {
      // A page may be hostile or torn down while it is read; it must not notice, and the reader is told in the popup.
      if (!running.signal.aborted) this.#fail(failed('unreadablePage').failure);
    }
  }

  /** True where the article's words are still the same; then its marks only move to where they now stand. */
  async #isUnchanged(signal: AbortSignal): Promise<boolean> {
    const shown = this.#shown;
    if (shown === null || shown.extraction.source.containers.some((container) => !container.isConnected)) return false;
    const reading = await runSliced(readSource(this.#world.document, shown.extraction.source), signal);
    if (signal.aborted) return true;
    if (reading?.text !== shown.extraction.text) return false;
    this.#show({ ...shown, extraction: { ...shown.extraction, map: reading.map } });
    return true;
  }

  async #readAgain(signal: AbortSignal): Promise<void> {
    const reading: PageReading | null = await runSliced(readPage(this.#world.document, this.#view.location.href), signal);
    if (reading === null || signal.aborted) return;
    if (reading.status !== 'article') {
      const wasReviewed = this.#shown !== null;
      this.#forget(reading.status);
      if (wasReviewed) void this.#world.background.clearBadge();
      return;
    }
    if (this.#shown !== null && isSameArticle(this.#shown.extraction, reading)) this.#show({ ...this.#shown, extraction: reading });
    else await this.#review(reading, signal);
  }

  async #review(extraction: Extraction, signal: AbortSignal): Promise<void> {
    if (this.#shown === null) this.#status = 'loading';
    this.#observer?.watch(extraction.source.containers);
    const result = await this.#world.background.review(extraction.article);
    if (signal.aborted) return;
    this.#isStale = false;
    if (result.ok) this.#show({ extraction, review: result.value });
    else this.#fail(result.failure);
  }

  #fail(failure: Failure): void {
    this.#forget('failed');
    this.#failure = failure;
  }

  #show(shown: Shown): void {
    const before = this.#shown;
    this.#status = 'reviewed';
    this.#failure = null;
    this.#observer?.watch(shown.extraction.source.containers);
    this.#sentences.show(shown);
    if (before?.review !== shown.review) this.#world.onChange?.();
    if (before === null && this.#announces) void this.countMarks();
  }

  /** A shortcut that finds nothing would seem broken to who does not see the page. */
  async #sayNothingIsMarked(): Promise<Result<null>> {
    await this.countMarks();
    return NOTHING_MARKED;
  }
}

function isSameArticle({ article: a, ...before }: Extraction, { article: b, ...now }: Extraction): boolean {
  return before.text === now.text && a.url === b.url && `${a.outlet} ${a.published}` === `${b.outlet} ${b.published}`;
}
