import { browser } from 'wxt/browser';
import type { Result } from '../failure.ts';
import { callContent } from './call.ts';
import type { PageState, ToContent } from './messages.ts';
import { injectContentScript } from './site-access.ts';

type Answer<K extends keyof ToContent> = Result<never> | ReturnType<ToContent[K]>;

function isGone(answer: PageState | Result<never>): boolean {
  return 'ok' in answer && !answer.ok;
}

/** Asks the content script of a tab something that the reader wants now; puts it there first where the page has none. */
export async function askPage<K extends keyof ToContent>(tabId: number, name: K, ...args: Parameters<ToContent[K]>): Promise<Answer<K>> {
  const page = callContent(tabId);
  if (isGone(await page.state())) await injectContentScript(tabId);
  return page[name](...args);
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
