import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { forOneBrowser, IN_BACKGROUND, IN_PAGES, trimFor } from '../../lib/cli/trim-polyfill.ts';

const whole = readFileSync(fileURLToPath(import.meta.resolve('webextension-polyfill/dist/browser-polyfill.js')), 'utf8');

type Callback = (reply?: unknown) => void;

/** The polyfill over the APIs of an old Chrome's content script, which answer by callbacks. */
function polyfilled(code: string) {
  const runtime = {
    id: 'us',
    lastError: null as { message: string } | null,
    sendMessage(message: string, done: Callback) {
      runtime.lastError = message === 'gone' ? { message: 'Could not establish connection.' } : null;
      done(`answer to ${message}`);
      runtime.lastError = null;
    },
    onMessage: { addListener: (listener: unknown) => (heard = listener as typeof heard) },
    getURL: (path: string) => `chrome-extension://us${path}`,
  };
  let heard: ((message: unknown, sender: unknown, reply: Callback) => unknown) | undefined;
  const sync = {
    get: (key: string, done: Callback) => done({ [key]: 7 }),
    onChanged: { addListener: () => 'listening' },
  };
  const sandbox = { chrome: { runtime, storage: { sync } }, Error, Promise, browser: undefined as never };
  const script = code.replace('export default module.exports', 'globalThis.browser = module.exports');
  runInNewContext(script, Object.assign(sandbox, { globalThis: sandbox }));
  const { browser } = sandbox as unknown as { browser: typeof chromeLike };
  return { browser, hear: (message: unknown) => new Promise((reply) => heard!(message, {}, reply)) };
}
const chromeLike = {} as {
  runtime: {
    sendMessage(message: string): Promise<string>;
    onMessage: { addListener(listener: (message: string) => Promise<string>): void };
    getURL(path: string): string;
  };
  storage: { sync: { get(...keys: string[]): Promise<Record<string, number>>; onChanged: { addListener(): string } } };
  tabs?: unknown;
};

describe.each([
  ['whole', whole],
  ['trimmed for pages', trimFor(IN_PAGES, whole)],
  ['trimmed for the background', trimFor(IN_BACKGROUND, whole)],
  ['trimmed and built for Chrome', forOneBrowser(trimFor(IN_BACKGROUND, whole)).replaceAll('import.meta.env.FIREFOX', 'false')],
])('webextension-polyfill %s, in a content script', (_which, code) => {
  it('gives promises', async () => {
    const { browser } = polyfilled(code);
    expect(await browser.runtime.sendMessage('hello')).toBe('answer to hello');
    await expect(browser.runtime.sendMessage('gone')).rejects.toThrow('Could not establish connection.');
    expect(await browser.storage.sync.get('settings')).toEqual({ settings: 7 });
    expect(() => browser.storage.sync.get('one', 'two')).toThrow('Expected at most 1 argument');
    expect(browser.storage.sync.onChanged.addListener()).toBe('listening');
    expect(browser.runtime.getURL('/x')).toBe('chrome-extension://us/x');
    expect(browser.tabs).toBeUndefined();
  });

  it('answers messages by promises', async () => {
    const { browser, hear } = polyfilled(code);
    browser.runtime.onMessage.addListener(async (message) => `heard ${message}`);
    expect(await hear('it')).toBe('heard it');
  });
});

describe('trimming the polyfill', () => {
  it('takes away what pages do not have', () => {
    const trimmed = trimFor(IN_PAGES, whole);
    expect(trimmed.length).toBeLessThan(whole.length * 0.6);
    expect(trimmed).not.toMatch(/bookmarks|devtools: |privacy = /);
  });

  it('leaves the background what it uses', () => {
    const folder = fileURLToPath(new URL('../../lib/browser', import.meta.url));
    const source = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const used = new Set([...source.join('').matchAll(/\bbrowser\.(\w+)/g)].map((match) => match[1]!));
    const metadata = /const apiMetadata = \{\n[\s\S]*?\n {6}\};/.exec(whole)![0];
    const wrapped = [...metadata.matchAll(/^ {8}"(\w+)": \{/gm)].map((match) => match[1]!);
    expect(wrapped.length).toBeGreaterThan(20);
    expect(wrapped.filter((name) => used.has(name) && !IN_BACKGROUND.includes(name))).toEqual([]);
  });

  it.each([
    ['no metadata', 'const something = 1;'],
    ['an API that is gone', whole.replace('"storage": {', '"shelf": {')],
    ['an API that is called otherwise', whole.replaceAll('"maxArgs": 1', '"noCallback": true')],
    ['code that is written otherwise', whole.replace('onMessageExternal', 'onOther')],
    ['another wrapper', whole.replace('(function (global, factory)', '(function (root, factory)')],
  ])('throws on %s', (_what, code) => {
    expect(() => trimFor(IN_PAGES, code)).toThrow('trim-polyfill');
  });
});
