import { type DrivenBrowser, type DrivenPage, launchBrowser } from '../../lib/cli/drive.ts';
import type { BrowserName } from '../../lib/cli/find-browser.ts';
import { type Site, serve } from '../../lib/cli/serve.ts';
import type { Bench } from './in-page.ts';
import type { Row } from './rows.ts';

export const LABELS: Record<BrowserName, Row['where']> = { chromium: 'Chromium', firefox: 'Firefox' };

const NONCE = 'bench';
/** A page's own scripts stay out; what is measured is let in. Isolated from other origins, a page has a clock of 5 to 20 µs. */
export const HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${NONCE}'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export interface Stage {
  name: BrowserName;
  browser: DrivenBrowser;
  site: Site;
}

/** A browser of its own for one part of the measurement. */
export async function onStage<T>(name: BrowserName, extension: string | undefined, job: (stage: Stage) => Promise<T>): Promise<T> {
  const site = await serve();
  const browser = await launchBrowser(name, extension === undefined ? {} : { extension });
  try {
    return await job({ name, browser, site });
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Adds a script to the page as the page's own. */
export function addScript(page: DrivenPage, source: string): Promise<void> {
  return page.evaluate(
    (text, nonce) => {
      const script = document.createElement('script');
      script.nonce = nonce;
      script.textContent = text;
      document.head.append(script);
      script.remove();
    },
    source,
    NONCE,
  );
}

/** Calls one of in-page.ts. Its scripts must have been added. */
export function callBench<K extends keyof Bench>(
  page: DrivenPage,
  name: K,
  ...args: Parameters<Bench[K]>
): Promise<Awaited<ReturnType<Bench[K]>>> {
  return page.evaluate(
    async (which, given) => {
      const world = ((globalThis as { wrappedJSObject?: unknown }).wrappedJSObject ?? globalThis) as {
        corroborateBench: Record<string, (...args: unknown[]) => unknown>;
      };
      return (await world.corroborateBench[which]!(...given)) as never;
    },
    name as string,
    args as unknown[],
  );
}
