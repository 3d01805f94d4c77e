import { writeFile } from 'node:fs/promises';
import type { DrivenPage, PageError, Remote } from './drive.ts';
import type { Firefox } from './drive-firefox.ts';
import { clickInContextMenu, pressKeys, setFrameSize } from './drive-firefox-chrome.ts';
import { askContent, remoteCall } from './drive-remote.ts';

/** Code points that stand for keys (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Buttons of a mouse, as WebDriver counts them. */
const LEFT = 0;
const RIGHT = 2;

const SETTLE_LIMIT_MS = 3_000;

/** One tab of Firefox. */
export class FirefoxPage implements DrivenPage {
  private readonly firefox: Firefox;
  private readonly handle: string;

  constructor(firefox: Firefox, handle: string) {
    this.firefox = firefox;
    this.handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.firefox.command(this.handle, 'WebDriver:Navigate', { url });
  }

  async url(): Promise<string> {
    return (await this.firefox.command(this.handle, 'WebDriver:GetCurrentURL')) as string;
  }

  evaluate<A extends unknown[], R>(fn: Remote<A, R>, ...args: A): Promise<R> {
    return this.firefox.inTab(this.handle, remoteCall(fn, args)) as Promise<R>;
  }

  inPopover<A extends unknown[], R>(fn: Remote<[ShadowRoot | null, ...A], R>, ...args: A): Promise<R> {
    const expression = `(${fn})(
      [...document.querySelectorAll('html > corroborate-popover')].map((one) => one.openOrClosedShadowRoot).find((root) => root) ?? null,
      ...${JSON.stringify(args)})`;
    return this.firefox.inTab(this.handle, expression, 'system') as Promise<R>;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.clickBy(LEFT, x, y);
  }

  async chooseFromMenu(entry: string, x: number, y: number): Promise<void> {
    await this.activate();
    await this.clickBy(RIGHT, x, y);
    await this.firefox.inChrome(clickInContextMenu, entry);
  }

  async pressShortcut(command: string): Promise<void> {
    await this.activate();
    await this.firefox.inChrome(pressKeys, this.firefox.keysOf(command));
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.perform('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async screenshot(file: string): Promise<void> {
    const picture = await this.firefox.command(this.handle, 'WebDriver:TakeScreenshot', { full: false, hash: false });
    await writeFile(file, Buffer.from(picture as string, 'base64'));
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.activate();
    await this.firefox.inChrome(setFrameSize, width, height);
    await this.settle((wide, high) => innerWidth === wide && innerHeight === high, width, height);
  }

  async activate(): Promise<void> {
    await this.firefox.command(this.handle, 'WebDriver:GetWindowHandle', {}, true);
  }

  takeErrors(): Promise<PageError[]> {
    return this.firefox.takeErrors();
  }

  async ask(name: string, ...args: unknown[]): Promise<unknown> {
    const control = await this.firefox.controlPage();
    return this.firefox.inTab(control, remoteCall(askContent, [await this.url(), name, args]));
  }

  async close(): Promise<void> {
    this.firefox.forget(this);
    const control = await this.firefox.controlPage(); // without another tab the window would close, and the browser with it
    await this.firefox.command(this.handle, 'WebDriver:CloseWindow');
    await this.firefox.command(control, 'WebDriver:GetWindowHandle'); // Marionette's current window must be one that exists
  }

  /** What the browser's window was told reaches the page's process a little later. */
  async settle<A extends unknown[]>(isThere: Remote<A, boolean>, ...args: A): Promise<void> {
    for (const until = Date.now() + SETTLE_LIMIT_MS; Date.now() < until; ) {
      if (await this.evaluate(isThere, ...args)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`Firefox did not pass on to the page: ${isThere} ${JSON.stringify(args)}`);
  }

  private async clickBy(button: number, x: number, y: number): Promise<void> {
    await this.perform('pointer', [
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]);
  }

  private async perform(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    const device = type === 'pointer' ? { id: 'mouse', type, parameters: { pointerType: 'mouse' } } : { id: 'keyboard', type };
    await this.firefox.command(this.handle, 'WebDriver:PerformActions', { actions: [{ ...device, actions }] });
  }
}
