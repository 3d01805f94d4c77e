import type { Result } from '../browser/messages.ts';
import type { Mark } from './highlighter.ts';
import { type OpenPopover, type PopoverRequest, sharedWorld } from './popover-port.ts';

/** A click on the sentence whose popover it has just closed (on press) does not open it again, in ms between press and release. */
const SAME_CLICK_MS = 600;

/** What a popover is about: a sentence, with the review and the address of its page. */
type Shown = Pick<PopoverRequest, 'sentence' | 'review' | 'url'>;

interface Opened {
  mark: Mark;
  controller: AbortController;
}

/** Opens the popover of one sentence at a time; its script is fetched when the first one opens. */
export class PopoverOpener {
  private readonly load: () => Promise<Result<null>>;
  private readonly onCurrent: (mark: Mark | null) => void;
  private readonly openPanel: (() => void) | null;
  private opened: Opened | null = null;
  private closed: { range: Range; at: number } | null = null;

  /** `onCurrent` is told which sentence has the popover, null when it closes. `openPanel` is null where only the toolbar can open it. */
  constructor(load: () => Promise<Result<null>>, onCurrent: (mark: Mark | null) => void, openPanel: (() => void) | null = null) {
    this.load = load;
    this.onCurrent = onCurrent;
    this.openPanel = openPanel;
  }

  /** The sentence that has the popover, or is about to. */
  get mark(): Mark | null {
    return this.opened?.mark ?? null;
  }

  /** By click: a second click on the same sentence closes. */
  async toggle(mark: Mark, shown: Shown, now: number): Promise<void> {
    const isSame = this.opened?.mark.range === mark.range || (this.closed?.range === mark.range && now - this.closed.at < SAME_CLICK_MS);
    this.closed = null;
    if (isSame) this.close();
    else await this.open(mark, shown, null);
  }

  async open(mark: Mark, { sentence, review, url }: Shown, fact: string | null): Promise<Result<null>> {
    this.close();
    const controller = new AbortController();
    const opened = { mark, controller };
    this.opened = opened;
    const door = await this.door();
    if (controller.signal.aborted) return { ok: true, value: null };
    if (!door.ok) {
      this.opened = null;
      return door;
    }
    this.onCurrent(mark);
    const onClose = () => {
      if (this.opened !== opened) return;
      this.opened = null;
      this.closed = { range: mark.range, at: performance.now() };
      this.onCurrent(null);
    };
    door.value({ range: mark.range, sentence, review, url, fact, signal: controller.signal, onClose, openPanel: this.openPanel });
    return { ok: true, value: null };
  }

  close(): void {
    const { opened } = this;
    if (opened === null) return;
    opened.controller.abort();
    if (this.opened === opened) {
      this.opened = null;
      this.onCurrent(null);
    }
  }

  /** Closes the popover if its sentence is no longer marked. */
  keepOnly(marks: readonly Mark[]): void {
    if (this.opened !== null && !marks.some((mark) => mark.range === this.opened?.mark.range)) this.close();
  }

  private async door(): Promise<Result<OpenPopover>> {
    if (sharedWorld.corroborateOpenPopover === undefined) {
      const loaded = await this.load();
      if (!loaded.ok) return loaded;
    }
    const door = sharedWorld.corroborateOpenPopover;
    return door === undefined ? { ok: false, message: 'The popover could not be loaded.' } : { ok: true, value: door };
  }
}
