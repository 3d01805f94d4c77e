import type { ToBackground } from '../browser/messages.ts';
import { type Failure, failed, type Result } from '../failure.ts';
import type { FactMatch, Review, ReviewedSentence } from '../types.ts';
import type { Mark } from './highlighter.ts';
import { type Announcement, type Place, sharedWorld } from './popover-port.ts';

/** A click on the sentence whose popover its own press has just closed does not open it again, in ms between press and release. */
const SAME_CLICK_MS = 600;

type Asynchronous<K extends keyof ToBackground> = (...args: Parameters<ToBackground[K]>) => Promise<ReturnType<ToBackground[K]>>;

export interface PopoverNeeds {
  background: { [K in 'loadScript' | 'reject' | 'restore']: Asynchronous<K> };
  /** Told which sentence has the popover, null when it closes. */
  onCurrent(mark: Mark | null): void;
  /** Null where only the toolbar can open the side panel. */
  openPanel: (() => void) | null;
}

/** What a popover is about: a sentence of the page, marked or not. */
export interface Subject {
  range: Range;
  sentence: ReviewedSentence;
  /** Of the whole page, with its address, for receipts. */
  review: Review;
  url: string | null;
  mark: Mark | null;
  place?: Place | undefined;
  failure?: Failure | undefined;
}

interface Opened {
  range: Range;
  mark: Mark | null;
  controller: AbortController;
  /** The reader has rejected a match in it and may want to undo that, though the sentence has lost its mark. */
  isHeld: boolean;
}

/** Opens the popover of one sentence at a time; its script is fetched when the first one opens. */
export class PopoverOpener {
  readonly #needs: PopoverNeeds;
  #opened: Opened | null = null;
  #pressed: { range: Range; at: number } | null = null;

  constructor(needs: PopoverNeeds) {
    this.#needs = needs;
  }

  /** The sentence that has the popover, or is about to. */
  get mark(): Mark | null {
    return this.#opened?.mark ?? null;
  }

  /** By click: a second click on the same sentence closes. */
  async toggle(subject: Subject, now: number): Promise<void> {
    const { range } = subject;
    const isSame = this.#opened?.range === range || (this.#pressed?.range === range && now - this.#pressed.at < SAME_CLICK_MS);
    this.#pressed = null;
    if (isSame) this.close();
    else await this.open(subject, null);
  }

  async open({ range, sentence, review, url, mark, place, failure }: Subject, fact: string | null): Promise<Result<null>> {
    this.close();
    const controller = new AbortController();
    const opened: Opened = { range, mark, controller, isHeld: false };
    this.#opened = opened;
    const loaded = await this.#load();
    if (controller.signal.aborted) return { ok: true, value: null };
    const door = sharedWorld.corroborateOpenPopover;
    if (!loaded.ok || door === undefined) {
      this.#opened = null;
      return loaded.ok ? failed('stopped') : loaded;
    }
    this.#needs.onCurrent(mark);
    const onClose = (byPress: boolean) => {
      if (this.#opened !== opened) return;
      this.#opened = null;
      this.#pressed = byPress ? { range, at: performance.now() } : null;
      this.#needs.onCurrent(null);
    };
    const reject = async (match: FactMatch, isRejected: boolean) => {
      opened.isHeld = true;
      return (await this.#keep(sentence, match, isRejected)).ok;
    };
    const { openPanel } = this.#needs;
    const extras = { ...(place && { place }), ...(failure !== undefined && { failure }) };
    door({ range, sentence, review, url, fact, signal: controller.signal, onClose, openPanel, reject, ...extras });
    return { ok: true, value: null };
  }

  close(): void {
    const opened = this.#opened;
    if (opened === null) return;
    opened.controller.abort();
    if (this.#opened === opened) {
      this.#opened = null;
      this.#needs.onCurrent(null);
    }
  }

  /** Closes the popover if its sentence is no longer marked, or no longer on the page where it was not or the reader has just rejected it. */
  keepOnly(marks: readonly Mark[]): void {
    const opened = this.#opened;
    if (opened === null || marks.some((mark) => mark.range === opened.range)) return;
    const mayStay = (opened.isHeld || opened.mark === null) && opened.range.startContainer.isConnected;
    if (!mayStay) this.close();
  }

  async announce(what: Announcement): Promise<Result<null>> {
    const loaded = await this.#load();
    if (loaded.ok) sharedWorld.corroborateAnnounce?.(what);
    return loaded;
  }

  #keep({ text }: ReviewedSentence, { fact, label, score, reports }: FactMatch, isRejected: boolean): Promise<Result<null>> {
    const { background } = this.#needs;
    if (!isRejected) return background.restore({ fact, sentence: text });
    return background.reject({ fact, label, score, sentence: text, quotes: reports.map(({ quote }) => quote) });
  }

  async #load(): Promise<Result<null>> {
    return sharedWorld.corroborateOpenPopover === undefined ? this.#needs.background.loadScript('popover') : { ok: true, value: null };
  }
}
