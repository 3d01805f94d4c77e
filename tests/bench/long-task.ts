import { type DrivenPage, pageState } from '../../lib/cli/drive.ts';
import { waitUntil } from '../../lib/cli/drive-actions.ts';
import type { BrowserName } from '../../lib/cli/find-browser.ts';
import { inventArticle } from './invented-pages.ts';
import { median } from './median.ts';
import { milliseconds, type Row } from './rows.ts';
import { addScript, HEADERS, LABELS, onStage } from './stage.ts';

const RUNS = 7;
const WORDS = 5_000;
/** Loading and painting are over by then. */
const REST_MS = 500;

/**
 * Longest time the page's main thread was not free while the extension, as it is installed, read and marked an article of 5,000 words: the
 * page is at rest with the site switched off, then it is switched on, and the page counts how long it had to wait for its turn. The same
 * without the extension's work is what the browser itself takes.
 */
export async function measureLongTask(name: BrowserName): Promise<Row[]> {
  return onStage(name, undefined, async ({ browser, site }) => {
    const url = site.add('/2031/harbour', { body: inventArticle(WORDS), headers: HEADERS });
    const { host } = new URL(url);
    const own = await browser.open(`${browser.extensionOrigin}/popup.html`);
    await own.evaluate(async (off) => {
      const api = ((globalThis as { browser?: unknown }).browser ?? (globalThis as unknown as { chrome: unknown }).chrome) as {
        storage: { sync: { set(items: object): Promise<void> } };
      };
      await api.storage.sync.set({ settings: { sitesOff: [off] } });
    }, host);
    const page = await browser.open(url);
    const longest: number[] = [];
    const atRest: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.goto(`${url}?${run}`);
      await waitUntil(async () => (await pageState(page))?.status === 'off', 'the page to be left alone');
      await rest(REST_MS);
      await addScript(page, `(${watchTurns})()`);
      await rest(REST_MS);
      atRest.push(await takeLongest(page));
      await page.ask('setEnabled', true);
      await waitUntil(async () => (await pageState(page))?.status === 'reviewed', 'the review');
      await rest(REST_MS);
      longest.push(await takeLongest(page));
    }
    process.stderr.write(
      `${name} longest task: ${longest.map(milliseconds).join(', ')}; at rest: ${atRest.map(milliseconds).join(', ')}\n`,
    );
    return [
      {
        what: `longest time the page waits while ${WORDS} words are read and marked (median of ${RUNS} loads)`,
        where: LABELS[name],
        ours: milliseconds(median(longest)),
        against: `nothing going on: ${milliseconds(median(atRest))}`,
        value: median(longest),
        unit: 'ms',
        target: { most: 50 },
      },
    ];
  });
}

/** Goes round as fast as the page gets its turn, and keeps the longest pause between two turns. */
function watchTurns(): void {
  const world = globalThis as unknown as { longestWait: number };
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  world.longestWait = 0;
  port1.onmessage = () => {
    const now = performance.now();
    world.longestWait = Math.max(world.longestWait, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
}

/** The longest pause since the last time it was asked for, in ms. */
function takeLongest(page: DrivenPage): Promise<number> {
  return page.evaluate(() => {
    const world = window as unknown as { longestWait: number };
    const longest = world.longestWait;
    world.longestWait = 0;
    return longest;
  });
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
