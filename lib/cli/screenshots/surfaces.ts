import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageState } from '../../browser/messages.ts';
import { builtExtension, type DrivenBrowser, type DrivenPage, pageState } from '../drive.ts';
import { openPanelTab, readMarks, stillPopover, waitUntil } from '../drive-actions.ts';
import type { Site } from '../serve.ts';

export interface Scene {
  /** Address of the sample article. */
  article: string;
  site: Site;
}

export type Theme = 'light' | 'dark';

/** One picture of each surface, "popup-light.png", in the folder. */
export async function takeSurfaces(browser: DrivenBrowser, scene: Scene, theme: Theme, folder: string): Promise<void> {
  const file = (what: string) => join(folder, `${what}-${theme}.png`);
  await browser.setDark(theme === 'dark');
  const page = await openArticle(browser, scene, 900, 700);
  await showFigures(page);
  await page.screenshot(file('popover'));
  await page.press('Escape');
  await takePopup(browser, page, file('popup'));
  const panel = await openPanel(browser, scene, 460, 760);
  await panel.screenshot(file('panel'));
  await panel.close();
  for (const [name, width, height] of [
    ['options', 820, 900],
    ['welcome', 820, 900],
    ['library', 820, 900],
  ] as const) {
    if (!existsSync(join(builtExtension('chromium'), `${name}.html`))) continue;
    const own = await openOwnPage(browser, name, width, height);
    await own.screenshot(file(name));
    await own.close();
  }
  await page.close();
}

/** The sample article with its marks. */
export async function openArticle(browser: DrivenBrowser, scene: Scene, width: number, height: number): Promise<DrivenPage> {
  const page = await browser.open(scene.article);
  await page.setViewport(width, height);
  await waitUntil(async () => (await readMarks(page)).length > 0, 'marks on the page');
  await settle(page);
  return page;
}

/** Opens the popover on the sentence whose figures most outlets give otherwise: it has the number line. */
export async function showFigures(page: DrivenPage): Promise<void> {
  const { review } = (await pageState(page)) as PageState;
  const candidates = review!.sentences.flatMap((sentence) =>
    sentence.facts.map(({ fact, reports }) => ({
      at: { sentence: sentence.index, fact },
      differing: reports.filter(({ differences }) => differences.some(({ kind, bounds }) => kind === 'figures' && bounds)).length,
    })),
  );
  candidates.sort((a, b) => b.differing - a.differing);
  await page.ask('showSentence', candidates[0]!.at);
  await stillPopover(page);
  await settle(page);
}

const POPUP = { width: 360, tallest: 600 }; // px: components/popup.css, and what the browsers allow

/**
 * The toolbar popup on the article, as large as the browser would make it: drawn in a tab behind the article's, for the window of a real
 * popup has one size and one scale when no screen is there.
 */
export async function takePopup(browser: DrivenBrowser, article: DrivenPage, file: string): Promise<void> {
  const address = `${browser.extensionOrigin}/popup.html`;
  const popup = await browser.open(address);
  await popup.setViewport(POPUP.width, POPUP.tallest);
  await article.activate();
  await popup.goto(address); // asks for the tab in front
  await waitUntil(() => popup.evaluate(() => document.querySelector('main[aria-busy="false"]') !== null), 'the popup');
  const height = await popup.evaluate(() => Math.ceil(document.getElementById('app')!.getBoundingClientRect().bottom));
  await popup.setViewport(POPUP.width, Math.min(height, POPUP.tallest));
  await popup.activate(); // it has read the article by now
  await settle(popup);
  await popup.screenshot(file);
  await popup.close();
}

export async function openPanel(browser: DrivenBrowser, scene: Scene, width: number, height: number): Promise<DrivenPage> {
  const panel = await openPanelTab((address) => browser.open(address), browser.extensionOrigin, scene.article);
  await panel.setViewport(width, height);
  await settle(panel);
  return panel;
}

export async function openOwnPage(browser: DrivenBrowser, name: string, width: number, height: number): Promise<DrivenPage> {
  const page = await browser.open(`${browser.extensionOrigin}/${name}.html`);
  await page.setViewport(width, height);
  await waitUntil(() => page.evaluate(() => document.querySelector('main') !== null), `the page ${name}`);
  await settle(page);
  return page;
}

const STILL_MS = 400; // longer than every transition of ours, and than the sample of the welcome page takes

/** Pictures have come, nothing moves, no caret blinks. */
async function settle(page: DrivenPage): Promise<void> {
  await waitUntil(
    () => page.evaluate(() => [...document.images].every(({ complete }) => complete) && document.readyState === 'complete'),
    'the pictures',
  );
  await new Promise((resolve) => setTimeout(resolve, STILL_MS));
}
