import type { Browser } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../lib/cli/drive.ts';
import type { Firefox } from '../../../lib/cli/drive-firefox.ts';

const MEGABYTE = 1_048_576;

/** Megabytes of the background: in Chromium its heap with the buffers outside, in Firefox the whole process of the extension. */
export function readMemory(driven: DrivenBrowser): Promise<number> {
  return driven.name === 'chromium' ? readHeap(driven) : readProcess(driven);
}

async function readHeap(driven: DrivenBrowser): Promise<number> {
  const { browser } = driven as unknown as { browser: Browser };
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(driven.extensionOrigin));
  if (!target) throw new Error('The background is not running.');
  const session = await target.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      embedderHeapUsedSize?: number;
      backingStorageSize?: number;
    };
    return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0)) / MEGABYTE;
  } finally {
    await session.detach();
  }
}

async function readProcess(driven: DrivenBrowser): Promise<number> {
  const bytes = (await (driven as Firefox).inChrome(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here.
    const { ChromeUtils, Services } = globalThis as any;
    for (let turn = 0; turn < 3; turn++) {
      Services.obs.notifyObservers(null, 'child-mmu-request'); // what "Minimize memory usage" of about:memory does
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    const info = await ChromeUtils.requestProcInfo();
    return info.children.find(({ type }: { type: string }) => type === 'extension')?.memory ?? 0;
  })) as number;
  return bytes / MEGABYTE;
}

/** Milliseconds that all processes of the browser have worked since they began: what it does, however many others want the machine. */
export async function readWork(driven: DrivenBrowser): Promise<number> {
  if (driven.name === 'firefox') {
    return (await (driven as Firefox).inChrome(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here.
      const info = await (globalThis as any).ChromeUtils.requestProcInfo();
      const nanoseconds = [info, ...info.children].reduce((sum: number, { cpuTime }: { cpuTime: number }) => sum + cpuTime, 0);
      return nanoseconds / 1_000_000;
    })) as number;
  }
  const { browser } = driven as unknown as { browser: Browser };
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1_000;
}
