/** Quiet this long after a change, the page is read again, in ms: long enough for one rendering of a framework, short enough not to be noticed. */
const QUIET_MS = 300;
/** A page that does not come to rest is read this long after its first change all the same, in ms; each time twice as long, up to the longest wait. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** Two looks at a restless page are at least this part of the wait apart. */
const SPACING = 0.25;
/** After this long without a change the page counts as calm again, in ms. */
const CALM_MS = 10_000;

/** When to look at a changing page again. Times in ms of any one clock; no timers of its own. */
export class Backoff {
  private wait = FIRST_WAIT_MS;
  private firstChange: number | null = null;
  private lastChange = Number.NEGATIVE_INFINITY;
  private lastLook = Number.NEGATIVE_INFINITY;

  /** A change was seen at `now`. Returns when to look. */
  changed(now: number): number {
    if (now - this.lastChange > CALM_MS) this.wait = FIRST_WAIT_MS;
    this.lastChange = now;
    this.firstChange ??= now;
    const atRest = Math.min(now + QUIET_MS, this.firstChange + this.wait);
    return Math.max(now, atRest, this.lastLook + this.wait * SPACING);
  }

  /** The page was looked at. If it goes on changing, the next look waits twice as long. */
  looked(now: number): void {
    this.firstChange = null;
    this.lastLook = now;
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS);
  }

  /** A new page: start over. */
  reset(): void {
    this.wait = FIRST_WAIT_MS;
    this.firstChange = null;
    this.lastChange = Number.NEGATIVE_INFINITY;
    this.lastLook = Number.NEGATIVE_INFINITY;
  }
}
