import type { Sentence } from '../types.ts';

/** How quotation marks run through the sentences of an article. */
export interface QuoteRun {
  /** A quotation that an earlier sentence opened goes on at the start of this one. */
  wasOpen: boolean;
  /** One is still open at its end. */
  isOpen: boolean;
  /** Index of the sentence that closes the quotation left open here; null where none is, or nothing closes it near by. */
  closedBy: number | null;
}

/** A quotation of more sentences than this has lost its closing mark. */
const LONGEST_RUN = 12;
const MARK = /''|["“”„»«]/g;

/**
 * One entry a sentence. A quotation that goes on in the next paragraph opens again there (“We left. ¶ “Nobody stayed.”), so one that does not is
 * closed at the paragraph's end: a forgotten mark must not put the rest of the article into somebody's mouth.
 */
export function followQuotes(sentences: Sentence[]): QuoteRun[] {
  const runs: QuoteRun[] = [];
  let open = false;
  let block = -1;
  for (const { text, block: own, kind } of sentences) {
    const isBroken = kind === 'title' || kind === 'heading' || (own !== block && !/^\s*(?:["“„«]|'')/.test(text));
    if (isBroken) open = false;
    const wasOpen = open;
    open = stateAfter(text, open);
    block = own;
    runs.push({ wasOpen, isOpen: open, closedBy: null });
  }
  let close: number | null = null;
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i]!;
    if (!run.isOpen) close = run.wasOpen ? i : null;
    else {
      if (close !== null && close - i <= LONGEST_RUN) run.closedBy = close;
      if (!run.wasOpen) close = null;
    }
  }
  return runs;
}

/** Offset of the first mark that closes a quotation, or the text's length. */
export function firstClose(text: string): number {
  for (const match of text.matchAll(MARK)) if (turn(text, match.index, match[0], true) === false) return match.index;
  return text.length;
}

function stateAfter(text: string, wasOpen: boolean): boolean {
  let open = wasOpen;
  for (const match of text.matchAll(MARK)) open = turn(text, match.index, match[0], open);
  return open;
}

/** Is a quotation open after this mark? A straight one opens before a word and closes after one; where both or neither fits, it turns. */
function turn(text: string, at: number, mark: string, open: boolean): boolean {
  if (/[“„«]/.test(mark)) return true;
  if (/[”»]/.test(mark)) return false;
  const before = text[at - 1];
  const after = text[at + mark.length];
  // "It was over, "she said: set with the space on the wrong side.
  if (open && /[,.!?]\s$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  const opens = (before === undefined || /[\s([—–-]/.test(before)) && after !== undefined && /[^\s)\],.;:!?—–-]/.test(after);
  const closes = before !== undefined && /[^\s([—–-]/.test(before);
  return opens === closes ? !open : opens;
}
