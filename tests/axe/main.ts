import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DrivenBrowser, type DrivenPage, launchBrowser, pageState } from '../../lib/cli/drive.ts';
import { readMarks, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/cli/find-browser.ts';
import { serve } from '../../lib/cli/serve.ts';
import type { Review } from '../../lib/types.ts';
import { libraryStates, pageStates, type Shown, savedStates, type Told, usedPanel } from './surfaces.ts';

/**
 * `npm run axe [-- chromium|firefox|all [LANGUAGES [FOLDER]]]`: what axe finds on every surface of the extension in every state, in five languages, light and
 * dark; with a folder, a picture of each. What the browser and the background say is put in place of what they would say, so that states
 * that are rare (a full disk, a file, a page that is being read) can be looked at.
 */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'uk'];
const WIDTHS = { popup: 360, sidepanel: 380, options: 820, library: 820, welcome: 820, popover: 900 }; // CSS pixels, as readers meet them
const AXE = readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SAMPLE = new URL('../pages/sample-article.html', import.meta.url);
const SETTLE_MS = 200; // longer than every transition

interface Walk {
  browser: DrivenBrowser;
  language: string;
  folder: string | null;
  found: string[];
  looked: number;
}

async function walk(name: BrowserName, language: string, folder: string | null): Promise<Walk> {
  const site = await serve();
  const browser = await launchBrowser(name, { language });
  const now: Walk = { browser, language, folder, found: [], looked: 0 };
  try {
    const url = site.add('/world/prisoner', await readFile(SAMPLE, 'utf8'));
    const article = await browser.open(url);
    await waitUntil(async () => (await readMarks(article)).length > 0, 'marks');
    const review = (await pageState(article))!.review!;
    const frame = await browser.open(
      site.add('/frame', '<!doctype html><html lang="en"><title>Frame</title><main><h1>Popover</h1></main>'),
    );
    await lookAtPopovers(now, article, frame, review);
    await lookAtStates(now, 'popup', [...pageStates(review), ...savedStates(review)]);
    await lookAtStates(now, 'sidepanel', [...pageStates(review), ...usedPanel(review)]);
    await lookAtStates(now, 'library', libraryStates());
    await lookAtStates(now, 'options', []);
    await lookAtStates(now, 'welcome', []);
  } finally {
    await browser.close();
    await site.close();
  }
  return now;
}

/** A page of the extension as it is, then in each of the states. */
async function lookAtStates(now: Walk, surface: 'popup' | 'sidepanel' | 'library' | 'options' | 'welcome', states: Shown[]): Promise<void> {
  const address = `${now.browser.extensionOrigin}/${surface}.html`;
  const teller = await now.browser.open(`${now.browser.extensionOrigin}/options.html`);
  const page = await now.browser.open(address);
  await page.setViewport(WIDTHS[surface], 800);
  await waitUntil(() => page.evaluate(() => document.querySelector('main') !== null), surface);
  if (states.length === 0) await inBothSchemes(now, page, surface);
  for (const { name, told, clicks } of states) {
    await page.goto(address);
    await waitUntil(() => page.evaluate(() => document.querySelector('main') !== null), surface);
    await page.evaluate(tell, told);
    for (const change of ['pageChanged', 'libraryChanged']) await teller.evaluate(announce, change);
    await pause();
    for (const selector of clicks) {
      const isThere = await page.evaluate((wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        found?.click();
        return found !== null;
      }, selector);
      if (!isThere) now.found.push(`${surface} ${name}: nothing to click at ${selector}`);
      await pause();
    }
    await inBothSchemes(now, page, `${surface}-${name}`);
  }
  await page.close();
  await teller.close();
}

/** The popover stands in a closed root, which axe does not enter: its copy in an open one is what is looked at. */
async function lookAtPopovers(now: Walk, article: DrivenPage, frame: DrivenPage, review: Review): Promise<void> {
  await frame.setViewport(WIDTHS.popover, 800);
  for (const state of ['corroborated', 'varies', 'differs'] as const) {
    const sentence = review.sentences.find((one) => one.state === state);
    if (!sentence) continue;
    await article.activate();
    await article.ask('showSentence', { sentence: sentence.index, fact: null });
    await stillPopover(article);
    await pause();
    if (now.folder) await article.screenshot(join(now.folder, `${now.browser.name}-${now.language}-popover-${state}-light.png`));
    await article.inPopover((root) => {
      for (const closed of root!.querySelectorAll('details')) closed.open = true;
    });
    const copied = await article.inPopover((root) => ({
      html: root!.innerHTML,
      css: [...root!.adoptedStyleSheets, ...root!.styleSheets]
        .map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'))
        .join('\n'),
    }));
    await frame.evaluate(({ html, css }) => {
      document.querySelector('corroborate-copy')?.remove();
      const host = document.querySelector('main')!.appendChild(document.createElement('corroborate-copy'));
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = html;
      const style = root.appendChild(document.createElement('style'));
      style.textContent = css;
    }, copied);
    await frame.activate();
    await inBothSchemes({ ...now, folder: null }, frame, `popover-${state}`);
    await article.activate();
    await article.press('Escape');
  }
}

async function inBothSchemes(now: Walk, page: DrivenPage, what: string): Promise<void> {
  for (const dark of [false, true]) {
    await now.browser.setDark(dark);
    await pause();
    const said = `${now.browser.name} ${now.language} ${what} ${dark ? 'dark' : 'light'}`;
    for (const violation of await violations(page)) now.found.push(`${said}: ${violation}`);
    now.looked++;
    if (now.folder) await page.screenshot(join(now.folder, `${said.replaceAll(' ', '-')}.png`));
  }
  await now.browser.setDark(false);
}

async function violations(page: DrivenPage): Promise<string[]> {
  const run = new Function(`${await AXE}
    return window.axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')));`);
  return page.evaluate(run as () => Promise<string[]>);
}

/** Runs in the page: what it asks of the browser and the background from now on is answered from what it is told. */
function tell(told: Told): void {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects, changed.
  type Api = any;
  for (const api of [(globalThis as Api).browser, (globalThis as Api).chrome]) {
    if (!api?.tabs) continue;
    const tab = { id: 1, windowId: 1, active: true, incognito: false, ...(told.url === null ? {} : { url: told.url }) };
    const send = api.runtime.sendMessage.bind(api.runtime);
    api.tabs.query = async () => [tab];
    api.tabs.get = async () => tab;
    api.tabs.sendMessage = async (_id: number, { name }: { name: string }) => {
      if (told.state === null) throw new Error('Nobody is there.');
      return name === 'state' ? told.state : { ok: true, value: null };
    };
    api.permissions.contains = async () => told.hasAccess;
    api.runtime.sendMessage = async (message: { name: string }) => told.background[message.name] ?? send(message);
  }
}

function announce(name: string): void {
  type Api = { runtime: { sendMessage(message: object): Promise<unknown> } };
  const world = globalThis as unknown as { browser?: Api; chrome: Api };
  void (world.browser ?? world.chrome).runtime.sendMessage({ corroborate: 'panel', name, args: [] }).catch(() => {});
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

const [which = 'all', languages = 'all', folder = null] = process.argv.slice(2);
if (folder) await mkdir(folder, { recursive: true });
for (const name of BROWSER_NAMES.filter((one) => which === 'all' || which === one)) {
  for (const language of languages === 'all' ? LANGUAGES : languages.split(',')) {
    const { found, looked } = await walk(name, language, folder);
    console.log(`${name} ${language}: ${looked} views, axe finds ${found.length}`);
    for (const one of found) console.log(`  ${one}`);
    if (found.length > 0) process.exitCode = 1;
  }
}
