import { activeTab, callContent, namedTab } from '../lib/browser/call.ts';
import { isOnFor, readSettings } from '../lib/browser/settings.ts';
import { hasAccess } from '../lib/browser/site-access.ts';
import { type PopupView, viewOf, viewWithoutScript } from './page-view.ts';

export interface ReadPage {
  tab: number | null;
  url: string | null;
  window: number | null;
  view: PopupView;
  /** Whether pages of its site are read by themselves; null where the reader wants none read so, or that makes no sense. */
  isSiteOn: boolean | null;
}

/** Asks the page behind the popup, or that of the named tab, what it is. Never rejects. */
export async function readPage(tabId: number | null = null): Promise<ReadPage> {
  const tab = tabId === null ? await activeTab() : await namedTab(tabId);
  if (tab === null) return { tab: null, url: null, window: null, view: { kind: 'browser', host: null }, isSiteOn: null };
  const [state, settings] = await Promise.all([callContent(tab.id).state(), readSettings()]);
  const { id, url, window } = tab;
  if ('ok' in state) {
    const view = viewWithoutScript(url, url === null || (await hasAccess(url)));
    return { tab: id, url, window, view, isSiteOn: null };
  }
  const isSiteOn = settings.mode === 'asked' ? null : isOnFor(state.host, settings);
  return { tab: id, url, window, view: viewOf(state, settings.mode), isSiteOn };
}
