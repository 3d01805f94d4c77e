import { browser } from 'wxt/browser';
import type { AddOutcome } from '../library/library-types.ts';
import { callBackground, callContent } from './call.ts';
import type { PageState } from './messages.ts';
import { sayFailure } from './say-failure.ts';

/** What one open tab became. `failed` has its reason in `message`. */
export type TabOutcome = 'waiting' | AddOutcome['outcome'] | 'notArticle' | 'notEnglish' | 'absent' | 'failed';

export interface TabResult {
  id: number;
  /** Its title, else its address. */
  title: string;
  outcome: TabOutcome;
  message: string | null;
}

const PATIENCE_MS = 8_000; // a page that is still being read after this is told as not loaded
const AGAIN_MS = 200;

/**
 * Adds the articles that are open in a window (that of the asking page where null), one tab after the other; calls back with all of them
 * each time one is through. Only tabs whose address the browser tells are looked at: with access to web pages that is every web page.
 */
export async function addTabs(window: number | null, onProgress: (tabs: TabResult[]) => void): Promise<void> {
  const open = await browser.tabs.query(window === null ? { currentWindow: true } : { windowId: window });
  const web = open.flatMap(({ id, url, title, discarded }) =>
    id !== undefined && url !== undefined && /^https?:/.test(url) ? [{ id, title: title || url, discarded: discarded === true }] : [],
  );
  let results = web.map(({ id, title }): TabResult => ({ id, title, outcome: 'waiting', message: null }));
  onProgress(results);
  for (const { id, discarded } of web) {
    const told = discarded ? { outcome: 'absent' as const, message: null } : await addOne(id);
    results = results.map((each) => (each.id === id ? { ...each, ...told } : each));
    onProgress(results);
  }
}

async function addOne(tab: number): Promise<Pick<TabResult, 'outcome' | 'message'>> {
  const status = await settledStatus(tab);
  if (status === 'absent') return { outcome: 'absent', message: null };
  if (status === 'not-article') return { outcome: 'notArticle', message: null };
  if (status === 'not-english') return { outcome: 'notEnglish', message: null };
  const added = await callBackground.addTab(tab);
  return added.ok ? { outcome: added.value.outcome, message: null } : { outcome: 'failed', message: sayFailure(added.failure) };
}

/** What the content script says once it has made up its mind. */
async function settledStatus(tab: number): Promise<Exclude<PageState['status'], 'loading'> | 'absent'> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const state = await callContent(tab).state();
    if ('ok' in state) return 'absent';
    if (state.status !== 'loading') return state.status;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  return 'absent';
}
