import type { Remote } from './drive.ts';

/** Source text that calls a function in the browser. */
export function remoteCall<A extends unknown[], R>(fn: Remote<A, R>, args: A): string {
  return `(${fn})(...${JSON.stringify(args)})`;
}

interface Tabs {
  query(filter: object): Promise<{ id?: number; url?: string; active: boolean }[]>;
  sendMessage(tab: number, message: object, options: object): Promise<unknown>;
}

/**
 * Runs in a page of the extension: one request to the content script of the tab that shows `url`, in the form of lib/browser/call.ts.
 * The answer, or null where no tab or no content script is there.
 */
export async function askContent(url: string, name: string, args: unknown[]): Promise<unknown> {
  const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
  const tabs = (api.browser ?? api.chrome).tabs;
  const same = (await tabs.query({})).filter((tab) => tab.url === url);
  const tab = same.find((one) => one.active) ?? same[0];
  if (tab?.id === undefined) return null;
  try {
    return (await tabs.sendMessage(tab.id, { corroborate: 'content', name, args }, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
