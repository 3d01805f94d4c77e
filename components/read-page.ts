import { activeTab, callContent } from '../lib/browser/call.ts';
import { type PopupView, viewOf, viewWithoutScript } from './page-view.ts';

/** Asks the page behind the popup what it is. Never rejects. */
export async function readPage(): Promise<{ tab: number | null; view: PopupView }> {
  const tab = await activeTab();
  if (tab === null) return { tab: null, view: { kind: 'browser', host: null } };
  const state = await callContent(tab.id).state();
  return { tab: tab.id, view: 'ok' in state ? viewWithoutScript(tab.url) : viewOf(state) };
}
