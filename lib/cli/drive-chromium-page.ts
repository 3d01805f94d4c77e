import { writeFile } from 'node:fs/promises';
import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import type { DrivenPage, PageError, Remote } from './drive.ts';
import { askContent, remoteCall } from './drive-remote.ts';

/** What a page needs of its browser. */
export interface ChromiumOwner {
  extensionOrigin: string;
  /** Device pixels a CSS pixel. */
  scale: number;
  controlPage(): Promise<Page>;
  /** Makes an event of the browser in the background: its name, and what it tells besides the tab in front. */
  raise(event: 'commands.onCommand' | 'contextMenus.onClicked', told: unknown): Promise<void>;
  isDark(): boolean;
  isTouch(): boolean;
}

/** One tab of Chromium. */
export class ChromiumPage implements DrivenPage {
  readonly page: Page;
  private readonly owner: ChromiumOwner;
  private errors: PageError[] = [];

  private constructor(page: Page, session: CDPSession, owner: ChromiumOwner) {
    this.page = page;
    this.owner = owner;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => this.noteException(exceptionDetails));
    session.on('Log.entryAdded', ({ entry }) => this.noteLog(entry));
  }

  static async create(page: Page, owner: ChromiumOwner): Promise<ChromiumPage> {
    const session = await page.createCDPSession();
    const driven = new ChromiumPage(page, session, owner);
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable'), driven.applyDark()]);
    return driven;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  evaluate<A extends unknown[], R>(fn: Remote<A, R>, ...args: A): Promise<R> {
    return this.page.evaluate(remoteCall(fn, args)) as Promise<R>;
  }

  async inPopover<A extends unknown[], R>(fn: Remote<[ShadowRoot | null, ...A], R>, ...args: A): Promise<R> {
    const realm = this.page.extensionRealms().find((one) => one.origin === this.owner.extensionOrigin);
    // Without a content script there is no popover either.
    if (!realm) return this.page.evaluate(`(${fn})(null, ...${JSON.stringify(args)})`) as Promise<R>;
    return realm.evaluate(`(${fn})(
      [...document.querySelectorAll('html > corroborate-popover')].map((one) => chrome.dom.openOrClosedShadowRoot(one)).find((root) => root) ?? null,
      ...${JSON.stringify(args)})`) as Promise<R>;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }

  async pressShortcut(command: string): Promise<void> {
    await this.activate();
    await this.owner.raise('commands.onCommand', command);
  }

  async chooseFromMenu(entry: string): Promise<void> {
    await this.activate();
    const selectionText = await this.page.evaluate(() => getSelection()?.toString() ?? '');
    await this.owner.raise('contextMenus.onClicked', { menuItemId: entry, selectionText });
  }

  async screenshot(file: string): Promise<void> {
    await writeFile(file, await this.page.screenshot({ captureBeyondViewport: false }));
  }

  async setViewport(width: number, height: number): Promise<void> {
    const isTouch = this.owner.isTouch();
    await this.page.setViewport({ width, height, deviceScaleFactor: this.owner.scale, isMobile: isTouch, hasTouch: isTouch });
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async takeErrors(): Promise<PageError[]> {
    await this.page.evaluate('0').catch(() => {}); // what was under way has been told by the time this is answered
    return this.errors.splice(0);
  }

  async ask(name: string, ...args: unknown[]): Promise<unknown> {
    const control = await this.owner.controlPage();
    return control.evaluate(remoteCall(askContent, [this.page.url(), name, args]));
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async applyDark(): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.owner.isDark() ? 'dark' : 'light' }]);
  }

  private noteException(details: Protocol.Runtime.ExceptionDetails): void {
    const url = details.url ?? details.stackTrace?.callFrames[0]?.url ?? '';
    this.note(url, details.exception?.description ?? details.text);
  }

  private noteLog(entry: Protocol.Log.LogEntry): void {
    // "network" is a picture that is missing; "security" is a policy of the page that somebody broke.
    if (entry.level === 'error' && entry.source !== 'network') {
      this.note(entry.url ?? entry.stackTrace?.callFrames[0]?.url ?? '', entry.text);
    }
  }

  private note(url: string, text: string): void {
    this.errors.push({ by: url.startsWith(this.owner.extensionOrigin) ? 'extension' : 'page', text, url });
  }
}
