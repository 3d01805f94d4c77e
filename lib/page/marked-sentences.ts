import type { PageState } from '../browser/messages.ts';
import type { MarkLook } from '../browser/settings.ts';
import type { Extraction } from '../extract/extract-page.ts';
import { failed, type Result } from '../failure.ts';
import type { Review } from '../types.ts';
import { anchorMarks } from './anchor.ts';
import { Highlighter, type HighlightWorld, type Mark } from './highlighter.ts';
import { markAt, onPlainClick } from './hit-test.ts';
import { type PopoverNeeds, PopoverOpener, type Subject } from './popover-opener.ts';
import { markAtSelection, placeOf, scrollToMark, stepMark } from './sentence-cursor.ts';

/** An article of the page and what others say of it. */
export interface Shown {
  extraction: Extraction;
  review: Review;
}

export interface MarksWorld {
  document: Document;
  highlights: HighlightWorld | null;
  background: PopoverNeeds['background'];
  openPanel: PopoverNeeds['openPanel'];
}

const DONE: Result<null> = { ok: true, value: null };
const GONE: Result<null> = failed('sentenceGone');

/** The marks of a page, the one the reader is at, and the popover: what clicks, keys and messages about a sentence do. */
export class MarkedSentences {
  readonly #document: Document;
  readonly #view: Window;
  readonly #highlighter: Highlighter | null;
  readonly #popover: PopoverOpener;
  #shownNow: Shown | null = null;
  #marks: Mark[] = [];
  #current: Mark | null = null;
  /** The sentence that has the tint of its own accord; a row of the side panel may borrow it for a while. */
  #tinted: Mark | null = null;

  constructor({ document, highlights, background, openPanel }: MarksWorld) {
    this.#document = document;
    this.#view = document.defaultView!;
    this.#highlighter = highlights && new Highlighter(highlights);
    this.#popover = new PopoverOpener({ background, onCurrent: (mark) => this.#showCurrent(mark), openPanel });
  }

  get shown(): Shown | null {
    return this.#shownNow;
  }

  listen(signal: AbortSignal): void {
    onPlainClick(this.#view, (event) => this.#click(event), signal);
    this.#view.addEventListener('keydown', (event) => this.#press(event), { capture: true, signal });
  }

  setLook(look: MarkLook): void {
    this.#highlighter?.setLook(look);
  }

  repaint(): void {
    this.#highlighter?.repaint();
  }

  show(shown: Shown): void {
    const before = this.#shownNow;
    const open = this.#popover.mark; // may have lost its mark when the reader rejected its match, and gets it back by undoing that
    const known = open && before?.extraction.text === shown.extraction.text ? [...this.#marks, open] : this.#marks;
    this.#marks = anchorMarks(shown.review, shown.extraction.map, known, (mark) => before?.review.sentences[mark.sentence]?.text);
    this.#shownNow = shown;
    this.#current = this.#marks.find((mark) => mark.range === this.#current?.range) ?? null;
    this.#tinted = this.#marks.find((mark) => mark.range === (this.#tinted ?? open)?.range) ?? null;
    this.#highlighter?.show(this.#marks);
    if (open !== null) this.#highlighter?.setCurrent(this.#tinted);
    this.#popover.keepOnly(this.#marks);
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#shownNow = null;
    this.#marks = [];
    this.#current = null;
    this.#tinted = null;
    this.#popover.close();
    this.#highlighter?.clear();
  }

  async goToSentence(sentence: number, fact: string | null): Promise<Result<null>> {
    const mark = this.#marks.find((each) => each.sentence === sentence);
    return mark ? this.#goTo(mark, fact) : GONE;
  }

  /** Hovering over a row of the side panel only tints; going to it moves the keyboard's place too. */
  highlight(sentence: number | null, scroll: boolean): Result<null> {
    const mark = this.#marks.find((each) => each.sentence === sentence) ?? null;
    if (mark === null && sentence !== null) return GONE;
    if (mark === null || !scroll) this.#highlighter?.setCurrent(mark ?? this.#tinted);
    else this.#moveTo(mark);
    return DONE;
  }

  /** The popover of the sentence the reader is at, of the first one in sight else. Null where nothing is marked. */
  async openNearest(): Promise<Result<null> | null> {
    const mark = markAtSelection(this.#marks, this.#document) ?? this.#current ?? stepMark(this.#marks, null, 1, this.#view);
    return mark && this.#goTo(mark, null);
  }

  /** Null where nothing is marked. */
  step(direction: 1 | -1): Result<null> | null {
    const mark = stepMark(this.#marks, this.#current, direction, this.#view);
    if (mark === null) return null;
    this.#moveTo(mark);
    const text = this.#shownNow?.review.sentences[mark.sentence]?.text ?? '';
    void this.#popover.announce({ kind: 'sentence', place: placeOf(mark, this.#marks), state: mark.kind, text });
    return DONE;
  }

  /** Tells screen readers how many sentences are marked, or why none is. */
  count(status: PageState['status']): Promise<Result<null>> {
    if (status === 'reviewed') return this.#popover.announce({ kind: 'count', total: this.#marks.length });
    return this.#popover.announce({ kind: status === 'loading' ? 'loading' : 'not-article' });
  }

  open(subject: Subject): Promise<Result<null>> {
    return this.#popover.open(subject, null);
  }

  #click(event: MouseEvent): void {
    if (this.#highlighter === null) return;
    const mark = markAt(event.clientX, event.clientY, this.#marks);
    const subject = mark && this.#subjectOf(mark);
    if (!subject) return;
    this.#current = mark;
    void this.#popover.toggle(subject, performance.now());
  }

  /** Enter opens at the sentence the keyboard stands on, as long as no control of the page has the focus; Escape leaves it. */
  #press(event: KeyboardEvent): void {
    if (!event.isTrusted || this.#current === null || this.#popover.mark !== null || event.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { activeElement, body, documentElement } = this.#document;
    if (activeElement !== null && activeElement !== body && activeElement !== documentElement) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.#goTo(this.#current, null);
    } else if (event.key === 'Escape') this.#showCurrent(null);
  }

  #subjectOf(mark: Mark): Subject | null {
    const { review, extraction } = this.#shownNow ?? {};
    const sentence = review?.sentences[mark.sentence];
    if (!review || !sentence) return null;
    const url = extraction?.article.url ?? this.#view.location.href;
    return { range: mark.range, sentence, review, url, mark, place: placeOf(mark, this.#marks) };
  }

  async #goTo(mark: Mark, fact: string | null): Promise<Result<null>> {
    const subject = this.#subjectOf(mark);
    if (subject === null) return GONE;
    scrollToMark(mark, this.#view, false);
    this.#current = mark;
    return this.#popover.open(subject, fact);
  }

  #moveTo(mark: Mark): void {
    this.#popover.close();
    this.#showCurrent(mark);
    scrollToMark(mark, this.#view, true);
  }

  /** Null takes the tint away; the keyboard still goes on from where it was. */
  #showCurrent(mark: Mark | null): void {
    if (mark !== null) this.#current = mark;
    this.#tinted = mark;
    this.#highlighter?.setCurrent(mark);
  }
}
