import { browser } from 'wxt/browser';
import { failed, failureOf, type Result } from '../failure.ts';
import type { ToBackground, ToContent, ToPanel } from './messages.ts';

/**
 * Typed messages between the contexts. A request is `{ corroborate: direction, name, args }`; the reply is what the handler returns.
 * Every call resolves to a Result: a context that is gone or did not answer is a failure, never a rejection.
 */
interface Request {
  corroborate: 'background' | 'content' | 'panel';
  name: string;
  args: unknown[];
}

// biome-ignore lint/suspicious/noExplicitAny: the argument lists differ by message; each use below is typed by its interface.
type Messages = Record<string, (...args: any[]) => unknown>;
type Asynchronous<M> = { [K in keyof M]: M[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never };
export type Handlers<M> = {
  [K in keyof M]: M[K] extends (...args: infer A) => infer R ? (sender: Sender, ...args: A) => R | Promise<R> : never;
};

/** Who asked, as the browser says it: `tab` is the tab of a content script, null for the extension's own pages. */
export interface Sender {
  tab: number | null;
  /** Address of the page that asked; null where the browser does not say. */
  url: string | null;
  /** The window of that tab, null for the extension's own pages. */
  window: number | null;
  /** True where that tab is private, and where the browser does not say. */
  isPrivate: boolean;
}

/** The one failure that readers meet in daily life. */
const GONE: Result<never> = failed('stopped');

function proxyOf<M>(send: (request: Omit<Request, 'corroborate'>) => Promise<unknown>): Asynchronous<M> {
  return new Proxy({} as object, {
    get:
      (_target, name) =>
      async (...args: unknown[]) => {
        try {
          return (await send({ name: String(name), args })) ?? GONE;
        } catch {
          return GONE; // the other side is not there: stopped, reloaded, or a page without our content script
        }
      },
  }) as Asynchronous<M>;
}

/** For content scripts and extension pages: ask the background. */
export const callBackground = proxyOf<ToBackground>((request) =>
  browser.runtime.sendMessage({ corroborate: 'background', ...request } satisfies Request),
);

/** For content scripts: tell the side panel. Fails where none is open, which nobody needs to know. */
export const callPanel = proxyOf<ToPanel>((request) => browser.runtime.sendMessage({ corroborate: 'panel', ...request } satisfies Request));

/** For extension pages and the background: ask the content script of a tab. `state` fails where no content script is. */
export function callContent(tab: number): {
  [K in keyof ToContent]: (...args: Parameters<ToContent[K]>) => Promise<Result<never> | ReturnType<ToContent[K]>>;
} {
  return proxyOf<ToContent>((request) =>
    browser.tabs.sendMessage(tab, { corroborate: 'content', ...request } satisfies Request, { frameId: 0 }),
  ) as never;
}

function isRequest(message: unknown, direction: Request['corroborate']): message is Request {
  const request = message as Partial<Request> | null;
  return (
    typeof request === 'object' && request?.corroborate === direction && typeof request.name === 'string' && Array.isArray(request.args)
  );
}

/**
 * Not an async listener on purpose: it must return undefined for messages that are not its own, else it answers them all with null.
 * Replies go through `sendResponse`, which both browsers have; Chrome took promises only lately. Messages of other extensions never arrive
 * here (those are onMessageExternal, to which nobody listens).
 */
function listen(direction: Request['corroborate'], handlers: Messages, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: { id?: number; windowId?: number; incognito?: boolean }; url?: string },
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isRequest(message, direction) || !Object.hasOwn(handlers, message.name)) return undefined;
    const { tab, url = null } = sender;
    const from: Sender = { tab: tab?.id ?? null, url, window: tab?.windowId ?? null, isPrivate: tab?.incognito !== false };
    // Called before this returns: what asks for the reader's click, as opening the side panel does, is refused a moment later.
    new Promise((resolve) => resolve(handlers[message.name]!(from, ...message.args)))
      .catch((error: unknown): Result<never> => ({ ok: false, failure: failureOf(error) }))
      .then(sendResponse);
    return true; // the reply comes later
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

/** For the background. Call it while the script first runs, so that a message that starts the background finds its listener. */
export function onToBackground(handlers: Handlers<ToBackground>): void {
  listen('background', handlers as unknown as Messages);
}

/** For the content script; stops listening when the signal aborts. */
export function onToContent(handlers: Handlers<ToContent>, signal: AbortSignal): void {
  listen('content', handlers as unknown as Messages, signal);
}

/** For the side panel and the library's page, each for what it wants to know; stops listening when the signal aborts. */
export function onToPanel(handlers: Partial<Handlers<ToPanel>>, signal: AbortSignal): void {
  listen('panel', handlers as unknown as Messages, signal);
}

export interface Tab {
  id: number;
  /** Null where the browser does not tell it. */
  url: string | null;
  window: number | null;
  /** The browser still gets its page; a content script comes when the page is there. */
  isLoading: boolean;
}

/** The tab the reader looks at, or null. As the popup's own page is no tab, this is the page behind it. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return readTab(tab);
}

/** A tab by its id; null where it is closed. */
export async function namedTab(id: number): Promise<Tab | null> {
  return readTab(await browser.tabs.get(id).catch(() => undefined));
}

function readTab(tab: { id?: number; url?: string; windowId?: number; status?: string } | undefined): Tab | null {
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, window: tab.windowId ?? null, isLoading: tab.status === 'loading' };
}
