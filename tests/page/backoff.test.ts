import { describe, expect, it } from 'vitest';
import { Backoff } from '../../lib/page/backoff.ts';

/** Lets a page change at the given times (ms) and returns when it was looked at. */
function looksAt(changes: Iterable<number>, until: number): number[] {
  const backoff = new Backoff();
  const looks: number[] = [];
  let due: number | null = null;
  const lookBefore = (now: number) => {
    if (due === null || due > now) return;
    looks.push(due);
    backoff.looked(due);
    due = null;
  };
  for (const change of changes) {
    lookBefore(change);
    due = backoff.changed(change);
  }
  lookBefore(until);
  return looks;
}

function* every(period: number, until: number, from = 0): Generator<number> {
  for (let at = from; at < until; at += period) yield at;
}

describe('when to look at a changing page again', () => {
  it('looks soon after a single change', () => {
    expect(looksAt([1_000], 5_000)).toEqual([1_300]);
  });

  it('waits for the end of a rendering', () => {
    expect(looksAt([1_000, 1_050, 1_120, 1_300], 5_000)).toEqual([1_600]);
  });

  it('looks ever less often at a page that changes 50 times a second', () => {
    const looks = looksAt(every(20, 300_000), 300_000);
    expect(looks[0]).toBe(1_000);
    expect(looks.length).toBeLessThanOrEqual(10);
    expect(looks.slice(1).every((at, i) => at - looks[i]! >= 1_000)).toBe(true);
  });

  it('looks ever less often at a page that changes just after each look', () => {
    expect(looksAt(every(400, 300_000), 300_000).length).toBeLessThanOrEqual(30);
  });

  it('forgives a page that has come to rest', () => {
    const looks = looksAt([...every(20, 30_000), 60_000, 120_000], 130_000);
    expect(looks.slice(-2)).toEqual([60_300, 120_300]);
  });

  it('starts over for a new page', () => {
    const backoff = new Backoff();
    for (let at = 0; at < 60_000; at += 1_000) {
      backoff.changed(at);
      backoff.looked(at);
    }
    expect(backoff.changed(60_100)).toBeGreaterThan(70_000);
    backoff.reset();
    expect(backoff.changed(60_200)).toBe(60_500);
  });
});
