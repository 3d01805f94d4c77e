import type { CDPSession, Page } from 'puppeteer-core';
import type { DrivenBrowser, DrivenPage } from '../../lib/cli/drive.ts';
import type { ChromiumPage } from '../../lib/cli/drive-chromium-page.ts';
import type { Firefox } from '../../lib/cli/drive-firefox.ts';

/** What is in memory after a collection of garbage; each browser tells other things. Sizes in kB. */
export type Reading = Record<string, number>;

export async function readMemory(browser: DrivenBrowser, page: DrivenPage): Promise<Reading> {
  return browser.name === 'chromium' ? readChromium((page as ChromiumPage).page, browser.extensionOrigin) : readFirefox(browser as Firefox);
}

/** The page's renderer, in which the content script lives, and the background, by the DevTools protocol. */
async function readChromium(page: Page, origin: string): Promise<Reading> {
  const reading: Reading = {};
  const inside = await page.createCDPSession();
  await inside.send('HeapProfiler.collectGarbage');
  await inside.send('Performance.enable');
  const { metrics } = await inside.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  reading['page and content script: JS heap, kB'] = metric('JSHeapUsedSize') / 1000;
  reading['page and content script: listeners'] = metric('JSEventListeners');
  reading['page and content script: DOM nodes'] = metric('Nodes');
  reading['page and content script: documents'] = metric('Documents');
  await inside.detach();
  const worker = page
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  if (worker) {
    const session = await worker.createCDPSession();
    reading['background: JS heap, kB'] = await heapOf(session);
    await session.detach();
  }
  return reading;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}

/** Firefox tells the memory of whole processes: the one of the page, and the one of the extension. */
async function readFirefox(firefox: Firefox): Promise<Reading> {
  return (await firefox.inChrome(async () => {
    const world = globalThis as unknown as {
      Services: { obs: { notifyObservers(subject: null, topic: string): void } };
      ChromeUtils: { requestProcInfo(): Promise<{ children: { type: string; memory: number }[] }> };
    };
    for (let round = 0; round < 3; round++) {
      for (const topic of ['child-gc-request', 'child-cc-request']) world.Services.obs.notifyObservers(null, topic);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    const { children } = await world.ChromeUtils.requestProcInfo();
    const sum = (wanted: RegExp) =>
      children.filter(({ type }) => wanted.test(type)).reduce((total, { memory }) => total + memory, 0) / 1000;
    return { 'page and content script: process, kB': sum(/^web/), 'background and its pages: process, kB': sum(/^extension$/) };
  })) as Reading;
}

/** Least squares: how much a figure grows from one view to the next. */
export function slopeOf(points: readonly { view: number; value: number }[]): number {
  const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  const [x, y] = [mean(points.map(({ view }) => view)), mean(points.map(({ value }) => value))];
  const above = points.reduce((total, { view, value }) => total + (view - x) * (value - y), 0);
  return above / points.reduce((total, { view }) => total + (view - x) ** 2, 0);
}
