import { describe, expect, it } from 'vitest';
import { runSliced } from '../../lib/page/run-sliced.ts';

/** Work of the given number of steps, each of which takes `stepMs` of a made-up clock. */
function work(steps: number, stepMs: number): { run: Generator<undefined, string>; now(): number } {
  let time = 0;
  function* run(): Generator<undefined, string> {
    for (let i = 0; i < steps; i++) {
      time += stepMs;
      yield;
    }
    return 'done';
  }
  return { run: run(), now: () => time };
}

describe('work in slices', () => {
  it('is done at once when it is short', async () => {
    const { run, now } = work(3, 1);
    let turns = 0;
    const result = runSliced(run, new AbortController().signal, now);
    const count = setInterval(() => turns++, 0);
    expect(await result).toBe('done');
    clearInterval(count);
    expect(turns).toBe(0);
  });

  it('lets others have their turn when it is long', async () => {
    const { run, now } = work(40, 4);
    let turns = 0;
    const count = setInterval(() => turns++, 0);
    expect(await runSliced(run, new AbortController().signal, now)).toBe('done');
    clearInterval(count);
    expect(turns).toBeGreaterThan(5);
  });

  it('stops where it is no longer wanted', async () => {
    const { run, now } = work(1_000, 10);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    expect(await runSliced(run, controller.signal, now)).toBeNull();
    expect(now()).toBeLessThan(10_000);
  });
});
