import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { PageState } from '../../lib/browser/messages.ts';
import { type DrivenBrowser, type DrivenPage, type LaunchOptions, launchBrowser, pageState } from '../../lib/cli/drive.ts';
import { type Mark, openPanelTab, readMarks, waitUntil } from '../../lib/cli/drive-actions.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/cli/find-browser.ts';
import { type Site, serve } from '../../lib/cli/serve.ts';
import type { Review } from '../../lib/types.ts';

/** A browser with the built extension and a site to put pages on. */
export class Stage {
  readonly browser: DrivenBrowser;
  readonly site: Site;
  private readonly pages: DrivenPage[] = [];

  constructor(browser: DrivenBrowser, site: Site) {
    this.browser = browser;
    this.site = site;
  }

  /** A page in front, closed when the test ends. */
  async open(url: string): Promise<DrivenPage> {
    const page = await this.browser.open(url);
    this.pages.push(page);
    return page;
  }

  async closePages(): Promise<void> {
    for (const page of this.pages.splice(0)) await page.close();
  }
}

/** The same tests in both browsers; each gets a browser of its own, started once. */
export function inBothBrowsers(what: string, tests: (stage: () => Stage) => void): void {
  describe.each(BROWSER_NAMES)(`${what} in %s`, (name) => tests(useStage(name)));
}

/** A stage for the tests around the call, from the first to the last of them. */
export function useStage(name: BrowserName, options?: () => LaunchOptions): () => Stage {
  let stage: Stage;
  beforeAll(async () => {
    stage = new Stage(await launchBrowser(name, options?.()), await serve());
  });
  afterEach(() => stage.closePages());
  afterAll(async () => {
    await stage?.browser.close();
    await stage?.site.close();
  });
  return () => stage;
}

/** What every popover has: somebody's words. */
export const QUOTATION = /“[^”]{20,}”/;

export function testPage(file: string): Promise<string> {
  return readFile(new URL(`../pages/${file}`, import.meta.url), 'utf8');
}

/** What the content script says once it has made up its mind. */
export function settled(page: DrivenPage): Promise<PageState> {
  return waitUntil(async () => {
    const state = await pageState(page);
    return state && state.status !== 'loading' ? state : null;
  }, 'the content script to make up its mind');
}

/** The review of a page that is expected to have one. */
export async function reviewed(page: DrivenPage): Promise<Review> {
  const { status, failure, review } = await settled(page);
  if (status !== 'reviewed' || !review) throw new Error(`No review: ${status} ${failure?.code ?? ''}`);
  return review;
}

/** The panel as a tab of its own, which is what phones have; it is about the tab that shows `url`. Closed when the test ends. */
export function openPanel(stage: Stage, url: string): Promise<DrivenPage> {
  return openPanelTab((address) => stage.open(address), stage.browser.extensionOrigin, url);
}

/** The marks, once there are some and they have stayed the same for a moment. */
export async function steadyMarks(page: DrivenPage): Promise<Mark[]> {
  let last = '';
  return waitUntil(async () => {
    const marks = await readMarks(page);
    const now = JSON.stringify(marks);
    const isSteady = now === last && marks.length > 0;
    last = now;
    return isSteady ? marks : null;
  }, 'marks');
}

export function waitForNoMarks(page: DrivenPage): Promise<true> {
  return waitUntil(async () => (await readMarks(page)).length === 0, 'the marks to vanish');
}

/** What axe finds on a page of the extension, colours included. */
export async function violations(page: DrivenPage): Promise<string[]> {
  const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  const run = new Function(`${axe}
    return window.axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')));`);
  return page.evaluate(run as () => Promise<string[]>);
}
