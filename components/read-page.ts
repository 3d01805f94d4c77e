import { activeTab, callContent } from '../lib/browser/call.ts';
import type { PageState } from '../lib/browser/messages.ts';
import type { PopupView } from './popup.tsx';

/** Asks the page behind the popup what it is. Never rejects. */
export async function readPage(): Promise<{ tab: number | null; view: PopupView }> {
  const tab = await activeTab();
  if (tab === null) return { tab: null, view: { kind: 'browser', host: null } };
  const state = await callContent(tab.id).state();
  return { tab: tab.id, view: 'ok' in state ? viewWithoutScript(tab.url) : viewOf(state) };
}

/** No content script answered: the address, where the browser tells it, says why. */
export function viewWithoutScript(url: string | null): PopupView {
  const protocol = url !== null && URL.canParse(url) ? new URL(url).protocol : null;
  if (protocol === 'http:' || protocol === 'https:') return { kind: 'absent', host: null };
  return { kind: protocol === 'file:' ? 'file' : 'browser', host: null };
}

export function viewOf({ status, message, host, review }: PageState): PopupView {
  if (status === 'failed') return { kind: 'failed', host, message };
  if (status !== 'reviewed') return { kind: status, host };
  return review === null ? { kind: 'failed', host, message: null } : { kind: 'reviewed', host, review };
}
