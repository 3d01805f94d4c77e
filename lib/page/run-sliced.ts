/** Work between two pauses, in ms: the page can answer to input within one frame. */
const SLICE_MS = 8;

interface Scheduling {
  scheduler?: { yield?(): Promise<void> };
}

/** Lets the page do what it has to do, then goes on. Never stops in a hidden tab, unlike animation frames. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return typeof scheduler?.yield === 'function' ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs work that can stop between its steps, a slice at a time. Null when the signal aborted before the end. */
export async function runSliced<T>(steps: Generator<undefined, T>, signal: AbortSignal, now = () => performance.now()): Promise<T | null> {
  let sliceEnd = now() + SLICE_MS;
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    if (now() >= sliceEnd) {
      await pause();
      sliceEnd = now() + SLICE_MS;
    }
  }
}
