import { activeTab, callContent, namedTab } from '../lib/browser/call.ts';
import { type PopupView, viewOf, viewWithoutScript } from './page-view.ts';

export interface ReadPage {
  tab: number | null;
  url: string | null;
  window: number | null;
  view: PopupView;
}

/** Asks the page behind the popup, or that of the named tab, what it is. Never rejects. */
export async function readPage(tabId: number | null = null): Promise<ReadPage> {
  const tab = tabId === null ? await activeTab() : await namedTab(tabId);
  if (tab === null) return { tab: null, url: null, window: null, view: { kind: 'browser', host: null } };
  const state = await callContent(tab.id).state();
  return { tab: tab.id, url: tab.url, window: tab.window, view: 'ok' in state ? viewWithoutScript(tab.url) : viewOf(state) };
}
