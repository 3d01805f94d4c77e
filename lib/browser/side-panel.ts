import { browser } from 'wxt/browser';

/** Chrome's side panel and Firefox's sidebar, neither of which the polyfill's types know in full; phones have none of them. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Where the panel is a page of its own, this is the tab it is about; see `pinnedTab`. */
const TAB = 'tab';

/**
 * Opens the side panel of a window; where the browser has none, or no window is known, false. Call it straight from a click: Firefox wants
 * to see one right now, and only in a page of the extension, but asks for no window; Chrome wants the window, and counts a click for some
 * seconds, so that a page of the extension may still be asking for it.
 */
export async function openSidePanel(inWindow: number | Promise<number | null>): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel) {
      const windowId = typeof inWindow === 'number' ? inWindow : await inWindow;
      if (windowId === null) return false;
      await sidePanel.open({ windowId });
      return true;
    }
    await sidebarAction?.open();
    return sidebarAction !== undefined;
  } catch {
    return false;
  }
}

/** The panel as a tab of its own, about another tab: for browsers without a side panel. */
export async function openPanelTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?${TAB}=${tabId}` as never) });
}

/** The tab that a panel in a tab of its own is about; null for the real side panel, which follows the active tab. */
export function pinnedTab(search: string): number | null {
  const id = new URLSearchParams(search).get(TAB);
  return id !== null && /^\d{1,15}$/.test(id) ? Number(id) : null;
}

/** Calls back when the reader may be looking at another page than before: another tab, another address, or a page that has loaded. */
export function onTabChanged(callback: (tabId: number) => void, signal: AbortSignal): void {
  const onActivated = ({ tabId }: { tabId: number }) => callback(tabId);
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) callback(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
