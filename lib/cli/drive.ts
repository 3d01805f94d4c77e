import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageState } from '../browser/messages.ts';
import type { BrowserName } from './find-browser.ts';
import { ensureBrowser } from './install-browsers.ts';

/** Something that went wrong while a page was open: an uncaught error, a rejected promise, or a violated content security policy. */
export interface PageError {
  /** Whose code it was. */
  by: 'page' | 'extension';
  text: string;
  /** Address of the script, or "" where the browser does not say. */
  url: string;
}

/** A function sent to the browser as its source text: it must not use anything from around it. Arguments and result travel as JSON. */
export type Remote<A extends unknown[], R> = (...args: A) => R | Promise<R>;

/** One tab. Coordinates are CSS pixels of its viewport. */
export interface DrivenPage {
  /** Resolves when the page has loaded; the content script is injected by then, its marks may not be there yet. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page's own world. Not subject to the page's content security policy. */
  evaluate<A extends unknown[], R>(fn: Remote<A, R>, ...args: A): Promise<R>;
  /** Runs with the extension's eyes: `root` is the closed shadow root of the popover, null while none is in the page. */
  inPopover<A extends unknown[], R>(fn: Remote<[ShadowRoot | null, ...A], R>, ...args: A): Promise<R>;
  /** A real mouse click. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real key press; names as in `KeyboardEvent.key` ("Escape", "Tab", "Enter", "ArrowRight", "a"). */
  press(key: string): Promise<void>;
  /**
   * A shortcut of the manifest. In Firefox its keys are pressed in the browser's window; in Chromium, which has no keyboard without a screen,
   * the background gets the event that the keys make.
   */
  pressShortcut(command: string): Promise<void>;
  /**
   * An entry of ours in the context menu, by its id, as a right click there gives it: in Firefox from the opened menu; in Chromium, whose menu
   * no driver sees, the background gets the event that a click in it makes.
   */
  chooseFromMenu(entry: string, x: number, y: number): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(file: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Makes it the tab that the reader looks at. */
  activate(): Promise<void>;
  /** What went wrong since the last call. */
  takeErrors(): Promise<PageError[]>;
  /** The content script's answer to a request of ToContent (lib/browser/messages.ts), sent from a page of the extension. */
  ask(name: string, ...args: unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

/** The popup of the toolbar button, opened as a click on the button opens it. */
export interface DrivenPopup {
  evaluate<A extends unknown[], R>(fn: Remote<[Document, ...A], R>, ...args: A): Promise<R>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with Corroborate in it and a profile that is deleted when it ends. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly extensionOrigin: string;
  /** A new tab, in front. */
  open(url: string): Promise<DrivenPage>;
  openPopup(page: DrivenPage): Promise<DrivenPopup>;
  /** The browser's own side panel beside the page, as its shortcut opens it. No screenshots of it in Firefox: a tab's picture has no sidebar. */
  openSidePanel(page: DrivenPage): Promise<Omit<DrivenPopup, 'screenshot'>>;
  /** What the reader may take away in the browser's own settings: access to all web pages (Chrome: to be given by a click alone). */
  setSiteAccess(isGiven: boolean): Promise<void>;
  /** As the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  /** What pages and the extension see as the reader's colour scheme, from now on and in open tabs. */
  setDark(dark: boolean): Promise<void>;
  /** As a phone or a tablet: fingers only, nothing hovers. In Chromium it shows with a page's next `setViewport`, which loads the page again. */
  setTouch(isTouch: boolean): Promise<void>;
  /** Resolves when the browser has ended, by whatever way. */
  readonly ended: Promise<void>;
  /** Ends it as a crash or a power cut does: nothing is told to anybody, nothing is written any more. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; by default that of `npm run build`. */
  extension?: string;
  headless?: boolean;
  /** Every host but 127.0.0.1 fails at once, so that nothing depends on a network. */
  offline?: boolean;
  /** Language of the browser's own words, and so of the extension's ("de"); "" for the machine's. */
  language?: string;
  /** Hosts that stand for an address of this machine: { "www.ledger.example": "127.0.0.1:8080" }. Chromium only. */
  hosts?: Record<string, string>;
  /** Device pixels a CSS pixel. Chromium only. */
  scale?: number;
  width?: number;
  height?: number;
  /** Folder of the profile, which is kept; by default a new one, which is deleted when the browser ends. */
  profile?: string | null;
}

export type LaunchSettings = Required<LaunchOptions> & { program: string };

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Folder with the built extension; CORROBORATE_BUILDS names another place for both than `npm run build` has. */
export function builtExtension(name: BrowserName): string {
  return join(process.env.CORROBORATE_BUILDS ?? join(REPOSITORY, '.output'), name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/**
 * Starts a browser with the built extension, headless and offline unless told otherwise. Installs the browser where it is missing.
 * @throws with one plain sentence where the extension is not built or the browser cannot be had.
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<DrivenBrowser> {
  const extension = resolve(options.extension ?? builtExtension(name));
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No extension in ${extension}: run "npm run build" first.`);
  const program = ensureBrowser(name);
  const settings: LaunchSettings = {
    headless: true,
    offline: true,
    profile: null,
    language: 'en-US',
    hosts: {},
    scale: 1,
    width: 1280,
    height: 900,
    ...options,
    extension,
    program,
  };
  // Only the driver that is needed is loaded: puppeteer takes half a second.
  if (name === 'chromium') return (await import('./drive-chromium.ts')).launchChromium(settings);
  return (await import('./drive-firefox.ts')).launchFirefox(settings);
}

/** What the content script says about its page, or null while none answers. */
export async function pageState(page: DrivenPage): Promise<PageState | null> {
  const state = (await page.ask('state')) as PageState | { ok: false } | null;
  return state && 'status' in state ? state : null;
}
