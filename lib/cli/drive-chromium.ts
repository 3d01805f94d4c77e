import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import type { DrivenBrowser, DrivenPage, DrivenPopup, LaunchSettings, Remote } from './drive.ts';
import { ChromiumPage } from './drive-chromium-page.ts';
import { type Cleanup, tieToThisProcess } from './drive-cleanup.ts';

/** A popup opens and a background stops within this time or never. */
const PATIENCE_MS = 10_000;

/** No updates, no reports, no lists fetched: the browser is here to show pages to the extension. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Chromium by puppeteer. As root it runs without its sandbox, which it refuses to set up there. */
export async function launchChromium(settings: LaunchSettings): Promise<DrivenBrowser> {
  const { width, height, scale } = settings;
  const hosts = Object.entries(settings.hosts).map(([host, address]) => `MAP ${host} ${address}`);
  const rules = [...hosts, ...(settings.offline ? ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'] : [])];
  const profile = settings.profile ?? (await mkdtemp(join(tmpdir(), 'corroborate-chromium-')));
  const browser = await puppeteer.launch({
    executablePath: settings.program,
    headless: settings.headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [settings.extension],
    defaultViewport: settings.headless ? { width, height, deviceScaleFactor: scale } : null,
    env: { ...process.env, ...(settings.language ? { LANGUAGE: settings.language } : {}) }, // what Chromium goes by on Linux
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      ...(settings.language ? [`--lang=${settings.language}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
    ],
  });
  const cleanup = tieToThisProcess(browser.process()!.pid!, settings.profile === null ? profile : null);
  try {
    return new Chromium(browser, await loadedExtension(browser, settings.extension), cleanup, scale);
  } catch (error) {
    await cleanup();
    throw error;
  }
}

/** The extension is there a moment after the browser. */
async function loadedExtension(browser: Browser, folder: string): Promise<Extension> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause()) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
  }
  throw new Error(`Chromium did not load the extension in ${folder}.`);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

class Chromium implements DrivenBrowser {
  readonly name = 'chromium';
  readonly extensionOrigin: string;
  readonly ended: Promise<void>;
  private readonly browser: Browser;
  private readonly extension: Extension;
  private readonly cleanup: Cleanup;
  private readonly pages = new Set<ChromiumPage>();
  private control: Promise<Page> | null = null;
  readonly scale: number;
  private dark = false;
  private touch = false;

  constructor(browser: Browser, extension: Extension, cleanup: Cleanup, scale: number) {
    this.scale = scale;
    this.browser = browser;
    this.extension = extension;
    this.cleanup = cleanup;
    this.extensionOrigin = `chrome-extension://${extension.id}`;
    this.ended = new Promise((resolve) => browser.once('disconnected', () => cleanup().then(resolve)));
  }

  async open(url: string): Promise<DrivenPage> {
    const unused = (await this.browser.pages()).find((page) => page.url() === 'about:blank');
    const page = await ChromiumPage.create(unused ?? (await this.browser.newPage()), this);
    this.pages.add(page);
    page.page.once('close', () => this.pages.delete(page));
    await page.activate();
    await page.goto(url);
    return page;
  }

  async openPopup(page: DrivenPage): Promise<DrivenPopup> {
    await page.activate();
    const known = new Set(this.browser.targets());
    await this.extension.triggerAction((page as ChromiumPage).page);
    const isPopup = (target: Target) => !known.has(target) && target.url().startsWith(`${this.extensionOrigin}/popup.html`);
    const target = await this.browser.waitForTarget(isPopup, { timeout: PATIENCE_MS });
    const popup = await target.asPage();
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.dark ? 'dark' : 'light' }]);
    return {
      evaluate: <A extends unknown[], R>(fn: Remote<[Document, ...A], R>, ...args: A) =>
        popup.evaluate(`(${fn})(document, ...${JSON.stringify(args)})`) as Promise<R>,
      screenshot: async (file) => writeFile(file, await popup.screenshot({ captureBeyondViewport: false })),
      close: () => popup.close().catch(() => {}), // it may have closed itself
    };
  }

  async openSidePanel(page: DrivenPage): ReturnType<DrivenBrowser['openSidePanel']> {
    const control = await this.controlPage();
    await page.activate();
    const isPanel = (target: Target) => target.url().startsWith(`${this.extensionOrigin}/sidepanel.html`);
    const session = await control.createCDPSession();
    const expression = 'chrome.windows.getLastFocused().then(({ id }) => chrome.sidePanel.open({ windowId: id }))';
    await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
    const target = await this.browser.waitForTarget(isPanel, { timeout: PATIENCE_MS });
    const panel = await target.asPage();
    return {
      evaluate: <A extends unknown[], R>(fn: Remote<[Document, ...A], R>, ...args: A) =>
        panel.evaluate(`(${fn})(document, ...${JSON.stringify(args)})`) as Promise<R>,
      close: () => panel.close().catch(() => {}),
    };
  }

  async setSiteAccess(isGiven: boolean): Promise<void> {
    const settings = await this.browser.newPage({ background: true });
    await settings.goto('chrome://extensions/');
    const change = { extensionId: this.extension.id, hostAccess: isGiven ? 'ON_ALL_SITES' : 'ON_CLICK' };
    await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
    await settings.close();
  }

  async raise(event: string, told: unknown): Promise<void> {
    const control = await this.controlPage();
    await control.evaluate("chrome.runtime.sendMessage({ corroborate: 'background', name: 'libraryState', args: [] })"); // a stopped one starts
    const worker = await this.background()!.worker();
    const inFront = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
    await worker!.evaluate(`${inFront}.then(([tab]) => chrome.${event}.dispatch(${JSON.stringify(told)}, tab))`);
  }

  async stopBackground(): Promise<void> {
    const target = this.background();
    if (!target) return;
    await (await target.worker())!.close();
    for (const until = Date.now() + PATIENCE_MS; this.browser.targets().includes(target); await pause()) {
      if (Date.now() > until) throw new Error('The background did not stop.');
    }
  }

  private background(): Target | undefined {
    return this.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(this.extensionOrigin));
  }

  async setDark(dark: boolean): Promise<void> {
    this.dark = dark;
    await Promise.all([...this.pages].map((page) => page.applyDark()));
  }

  async setTouch(isTouch: boolean): Promise<void> {
    this.touch = isTouch;
  }

  isTouch(): boolean {
    return this.touch;
  }

  isDark(): boolean {
    return this.dark;
  }

  kill(): Promise<void> {
    return this.cleanup();
  }

  async close(): Promise<void> {
    await this.browser.close().catch(() => {}); // it may have ended already
    await this.cleanup();
  }

  /** A page of the extension, in a tab behind the others, from which requests are sent. */
  controlPage(): Promise<Page> {
    this.control ??= this.browser.newPage({ background: true }).then(async (page) => {
      await page.goto(`${this.extensionOrigin}/popup.html`);
      return page;
    });
    return this.control;
  }
}
