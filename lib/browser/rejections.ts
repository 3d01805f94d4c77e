import { browser } from 'wxt/browser';
import { fingerprint, type Rejection } from '../match/rejections.ts';

/** A match that the reader rejected, as it is kept on this device: two fingerprints, and what the options need to tell one from another. */
export interface KeptRejection extends Rejection {
  /** Label of the fact, from the index. */
  label: string;
  /** Probability the match had, 0..1. */
  score: number;
}

/** What the popover shows when the reader rejects it. */
export interface RejectedMatch {
  fact: string;
  label: string;
  score: number;
  sentence: string;
  quotes: string[];
}

const KEY = 'rejections';
/** Most that are kept, about 150 kB; then the oldest goes. */
const MOST_KEPT = 500;
/** Longest text of a name that is kept, and most reports of one fact. */
const MOST_NAME = 200;
const MOST_REPORTS = 50;
const FINGERPRINT = /^[0-9a-f]{16}$/;

/** Stored data is checked like any other input: an entry that does not fit is dropped. */
function readKept(value: unknown): KeptRejection[] {
  if (!Array.isArray(value)) return [];
  return value.slice(-MOST_KEPT).flatMap((entry: Partial<Record<keyof KeptRejection, unknown>> | null): KeptRejection[] => {
    const { fact, here, there, label, score } = entry ?? {};
    const fits =
      typeof fact === 'string' &&
      typeof label === 'string' &&
      typeof score === 'number' &&
      score >= 0 &&
      score <= 1 &&
      isFingerprint(here) &&
      Array.isArray(there) &&
      there.every(isFingerprint);
    return fits ? [{ fact, here, there: there.slice(0, MOST_REPORTS), label: label.slice(0, MOST_NAME), score }] : [];
  });
}

function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && FINGERPRINT.test(value);
}

/** Oldest first. */
export async function readRejections(): Promise<KeptRejection[]> {
  return readKept((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes are made one after the other, so that two quick ones do not lose each other. */
let queue: Promise<unknown> = Promise.resolve();

function change(edit: (kept: KeptRejection[]) => KeptRejection[]): Promise<void> {
  const done = queue.then(async () => browser.storage.local.set({ [KEY]: edit(await readRejections()).slice(-MOST_KEPT) }));
  queue = done.catch(() => {});
  return done;
}

/** Keeps a rejected match; none of its texts is kept, only their fingerprints. */
export function addRejection({ fact, label, score, sentence, quotes }: RejectedMatch): Promise<void> {
  const there = quotes.slice(0, MOST_REPORTS).map(fingerprint);
  const here = fingerprint(sentence);
  const entry: KeptRejection = { fact, here, there, label: label.slice(0, MOST_NAME), score };
  return change((kept) => [...kept.filter((one) => one.fact !== fact || one.here !== here), entry]);
}

/** Undoes one: as if it had never been rejected. */
export function removeRejection(fact: string, here: string): Promise<void> {
  return change((kept) => kept.filter((one) => one.fact !== fact || one.here !== here));
}

export function clearRejections(): Promise<void> {
  return change(() => []);
}

/** Calls back in every open page of the extension and content script until the signal aborts. */
export function onRejectionsChanged(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
