import { activeTab, callContent, namedTab, type Tab } from '../lib/browser/call.ts';
import { isOnFor, readSettings } from '../lib/browser/settings.ts';
import { hasAccess, hasAccessEverywhere } from '../lib/browser/site-access.ts';
import { type PopupView, viewOf, viewWithoutScript } from './page-view.ts';

export interface ReadPage {
  tab: number | null;
  url: string | null;
  window: number | null;
  view: PopupView;
  /** Whether pages of its site are read by themselves; null where the reader wants none read so, or that makes no sense. */
  isSiteOn: boolean | null;
}

/**
 * Asks the page in front, or that of the named tab, what it is. Never rejects. With `isPressed` the reader has just pressed our button, which
 * tells the address of a page that the browser keeps us out of; without, such a page cannot be told from one of the browser's own.
 */
export async function readPage(tabId: number | null, isPressed: boolean): Promise<ReadPage> {
  const tab = tabId === null ? await activeTab() : await namedTab(tabId);
  if (tab === null) return { tab: null, url: null, window: null, view: { kind: 'browser', host: null }, isSiteOn: null };
  const [state, settings] = await Promise.all([callContent(tab.id).state(), readSettings()]);
  const { id, url, window } = tab;
  if ('ok' in state) return { tab: id, url, window, view: await viewOfSilence(tab, isPressed), isSiteOn: null };
  const isSiteOn = settings.mode === 'asked' ? null : isOnFor(state.host, settings);
  return { tab: id, url, window, view: viewOf(state, settings.mode), isSiteOn };
}

/** What a page is whose content script does not answer. */
async function viewOfSilence({ url, isLoading }: Tab, isPressed: boolean): Promise<PopupView> {
  if (url === null && !isPressed && !(await hasAccessEverywhere())) return { kind: 'closed', host: null };
  const view = viewWithoutScript(url, url === null || (await hasAccess(url)));
  return view.kind === 'absent' && isLoading ? { kind: 'loading', host: null } : view;
}
