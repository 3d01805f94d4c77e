import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser, DrivenPage, DrivenPopup, LaunchSettings, PageError, Remote } from './drive.ts';
import { type Cleanup, tieToThisProcess } from './drive-cleanup.ts';
import {
  closeActionPopup,
  closeSidebar,
  openActionPopup,
  openSidebar,
  setColourScheme,
  setHostPermissions,
  setLanguage,
  setPointers,
  snapshotOfPopup,
  startCollectingErrors,
  takeCollectedErrors,
  terminateBackground,
} from './drive-firefox-chrome.ts';
import { FirefoxPage } from './drive-firefox-page.ts';
import { OFFLINE, QUIET } from './drive-firefox-preferences.ts';
import { remoteCall } from './drive-remote.ts';
import { Marionette } from './marionette.ts';

/** Firefox's own notes that a popup closed, or a page was left, before an answer came; nobody waits for that any more. */
const LEFT_WHILE_ASKING = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/** A Firefox that has not written its port after this time will not. */
const START_LIMIT_MS = 30_000;

/** Where Marionette writes the port it listens on. */
const PORT_FILE = 'MarionetteActivePort';

/** Firefox by Marionette, the remote protocol that is built into it. */
export async function launchFirefox(settings: LaunchSettings): Promise<DrivenBrowser> {
  const profile = settings.profile ?? (await mkdtemp(join(tmpdir(), 'corroborate-firefox-')));
  const manifest = readManifest(settings.extension);
  const gecko = manifest.browser_specific_settings.gecko.id;
  const uuid = await readUuid(profile);
  const preferences = {
    ...QUIET,
    ...(settings.offline ? OFFLINE : {}),
    // Else it makes a folder "Downloads" in the person's home.
    'browser.download.folderList': 2,
    'browser.download.dir': profile,
    // Firefox gives each installation of an extension a random host; said beforehand, it is known.
    'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const size = ['--width', String(settings.width), '--height', String(settings.height)];
  await rm(join(profile, PORT_FILE), { force: true }); // of a browser that had the profile before
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, ...size];
  const child = spawn(settings.program, settings.headless ? [...args, '--headless'] : args, {
    stdio: 'ignore',
    detached: true, // a process group of its own, which can be ended as a whole
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  await new Promise((resolve, reject) => child.once('spawn', () => resolve(null)).once('error', reject));
  const cleanup = tieToThisProcess(child.pid!, settings.profile === null ? profile : null);
  const ended = new Promise<void>((resolve) => child.once('exit', () => cleanup().then(resolve)));
  try {
    const isAlive = () => child.exitCode === null && child.signalCode === null;
    const marionette = await Marionette.connect(await readPort(profile, isAlive));
    const firefox = new Firefox(marionette, manifest, uuid, ended, cleanup);
    await firefox.prepare(settings);
    return firefox;
  } catch (error) {
    await cleanup();
    throw error;
  }
}

/** Host of the extension in a profile: what it stored is found again under the same one. */
async function readUuid(profile: string): Promise<string> {
  const file = join(profile, 'corroborate-host');
  const known = await readFile(file, 'utf8').catch(() => null);
  const uuid = known ?? randomUUID();
  if (known === null) await writeFile(file, uuid);
  return uuid;
}

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
  commands: Record<string, { suggested_key?: { default: string } }>;
}

function readManifest(extension: string): Manifest {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
}

async function readPort(profile: string, isAlive: () => boolean): Promise<number> {
  for (const until = Date.now() + START_LIMIT_MS; Date.now() < until && isAlive(); ) {
    const port = Number(await readFile(join(profile, PORT_FILE), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Firefox did not start.');
}

export class Firefox implements DrivenBrowser {
  readonly name = 'firefox';
  readonly extensionOrigin: string;
  readonly ended: Promise<void>;
  private readonly marionette: Marionette;
  private readonly gecko: string;
  private readonly commands: Manifest['commands'];
  private readonly cleanup: Cleanup;
  /** Marionette has one current window and context, so what is sent to it stands in one line. */
  private queue: Promise<unknown> = Promise.resolve();
  private readonly pages = new Set<FirefoxPage>();
  private unusedTab: string | null = null;
  private control: Promise<string> | null = null;

  constructor(marionette: Marionette, manifest: Manifest, uuid: string, ended: Promise<void>, cleanup: Cleanup) {
    this.marionette = marionette;
    this.gecko = manifest.browser_specific_settings.gecko.id;
    this.commands = manifest.commands;
    this.extensionOrigin = `moz-extension://${uuid}`;
    this.ended = ended;
    this.cleanup = cleanup;
  }

  async prepare(settings: LaunchSettings): Promise<void> {
    if (settings.language) await this.inChrome(setLanguage, settings.language);
    await this.marionette.send('Addon:Install', { path: settings.extension, temporary: true });
    this.unusedTab = (await this.marionette.send('WebDriver:GetWindowHandle').then(answeredValue)) as string;
    await this.inChrome(startCollectingErrors);
  }

  async open(url: string): Promise<DrivenPage> {
    const handle = this.unusedTab ?? (await this.newTab(true));
    this.unusedTab = null;
    const page = new FirefoxPage(this, handle);
    this.pages.add(page);
    await page.activate();
    await page.goto(url);
    return page;
  }

  async openPopup(page: DrivenPage): Promise<DrivenPopup> {
    const control = await this.controlPage();
    await page.activate();
    await this.inChrome(openActionPopup, this.gecko);
    return {
      evaluate: async <A extends unknown[], R>(fn: Remote<[Document, ...A], R>, ...args: A) =>
        (await this.inTab(
          control,
          `(async () => (${fn})(window.browser.extension.getViews({ type: 'popup' })[0].document, ...${JSON.stringify(args)}))()`,
        )) as R,
      screenshot: async (file) => writeFile(file, Buffer.from((await this.inChrome(snapshotOfPopup)) as string, 'base64')),
      close: async () => {
        await this.inChrome(closeActionPopup);
      },
    };
  }

  async openSidePanel(page: DrivenPage): ReturnType<DrivenBrowser['openSidePanel']> {
    const control = await this.controlPage();
    await page.activate();
    await this.inChrome(openSidebar, this.gecko);
    return {
      evaluate: async <A extends unknown[], R>(fn: Remote<[Document, ...A], R>, ...args: A) =>
        (await this.inTab(
          control,
          `(async () => {
            const find = () => window.browser.extension.getViews({ type: 'sidebar' })[0];
            while (!find()) await new Promise((resolve) => setTimeout(resolve, 25));
            return (${fn})(find().document, ...${JSON.stringify(args)});
          })()`,
        )) as R,
      close: async () => {
        await this.inChrome(closeSidebar);
      },
    };
  }

  async setSiteAccess(isGiven: boolean): Promise<void> {
    await this.inChrome(setHostPermissions, this.gecko, isGiven);
  }

  async stopBackground(): Promise<void> {
    await this.inChrome(terminateBackground, this.gecko);
  }

  async setDark(dark: boolean): Promise<void> {
    await this.inChrome(setColourScheme, dark);
    const isThere = (wanted: boolean) => matchMedia('(prefers-color-scheme: dark)').matches === wanted;
    await Promise.all([...this.pages].map((page) => page.settle(isThere, dark)));
  }

  async setTouch(isTouch: boolean): Promise<void> {
    await this.inChrome(setPointers, isTouch);
  }

  async kill(): Promise<void> {
    await this.cleanup();
    this.marionette.close();
  }

  async close(): Promise<void> {
    const quit = this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}); // it may have ended already
    await Promise.race([quit.then(() => this.ended), new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
    this.marionette.close();
    await this.cleanup();
  }

  /** A page of the extension, in a tab behind the others, from which requests are sent. Its handle. */
  controlPage(): Promise<string> {
    this.control ??= this.newTab(false).then(async (handle) => {
      await this.command(handle, 'WebDriver:Navigate', { url: `${this.extensionOrigin}/popup.html` });
      return handle;
    });
    return this.control;
  }

  forget(page: FirefoxPage): void {
    this.pages.delete(page);
  }

  /** What the manifest suggests for a shortcut of its own ("Alt+Shift+Down"). */
  keysOf(command: string): string {
    const keys = this.commands[command]?.suggested_key?.default;
    if (keys === undefined) throw new Error(`There are no keys for ${command}.`);
    return keys;
  }

  /** One WebDriver command in the tab; the value it answers with. */
  command(handle: string, name: string, parameters: object = {}, focus = false): Promise<unknown> {
    return this.inLine(async () => {
      await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus });
      return answeredValue(await this.marionette.send(name, parameters));
    });
  }

  /** Value of an expression in the tab's page; `sandbox: "system"` sees closed shadow roots. */
  inTab(handle: string, expression: string, sandbox: 'system' | null = null): Promise<unknown> {
    return this.command(handle, 'WebDriver:ExecuteAsyncScript', scriptOf(expression, sandbox)).then(unwrap);
  }

  /** Runs in the browser's own window. */
  inChrome<A extends unknown[]>(fn: Remote<A, unknown>, ...args: A): Promise<unknown> {
    return this.inLine(async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return unwrap(answeredValue(await this.marionette.send('WebDriver:ExecuteAsyncScript', scriptOf(remoteCall(fn, args), null))));
      } finally {
        await this.marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** Errors of the whole browser since the last call; the extension's, and those of pages. */
  async takeErrors(): Promise<PageError[]> {
    const errors = (await this.inChrome(takeCollectedErrors)) as { text: string; url: string }[];
    return errors
      .map(({ text, url }): PageError => ({ by: url.startsWith(this.extensionOrigin) ? 'extension' : 'page', text, url }))
      .filter(({ by, url }) => by === 'extension' || /^https?:/.test(url))
      .filter(({ text }) => !LEFT_WHILE_ASKING.test(text));
  }

  private async newTab(focus: boolean): Promise<string> {
    const made = await this.inLine(() => this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus }));
    return (made as { handle: string }).handle;
  }

  private inLine<T>(job: () => Promise<T>): Promise<T> {
    const result = this.queue.then(job);
    this.queue = result.catch(() => {});
    return result;
  }
}

function answeredValue(answer: unknown): unknown {
  return (answer as { value?: unknown } | null)?.value;
}

/** An async script whose result is either a value or an error's words: Marionette loses the latter where a promise rejects. */
function scriptOf(expression: string, sandbox: 'system' | null): object {
  const script = `const done = arguments[arguments.length - 1];
    (async () => (${expression}))().then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + error?.stack }));`;
  return { script, args: [], newSandbox: true, sandbox };
}

function unwrap(result: unknown): unknown {
  const { value, error } = result as { value?: unknown; error?: string };
  if (error) throw new Error(error);
  return value;
}
