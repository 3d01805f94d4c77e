import { browser } from 'wxt/browser';
import { summarise } from '../compare/summarise.ts';
import type { Review } from '../types.ts';
import { callContent } from './call.ts';

/** `--differs` and `--teal` of components/tokens.css in their light forms: a badge has one colour for both themes. */
const DIFFERS = '#8d5000';
const DONE = '#0b6b62';
const ICON_SIZES = [16, 32, 48];
const NOTE_MS = 2_500; // long enough to be seen beside the page, short enough to give the number back

/** Tabs whose badge says for a moment that something was done. */
const noted = new Set<number>();

/** On the tab's button: the number of facts that differ, or no badge; the dim icon where nothing on the page is comparable. */
export async function showSummary(tabId: number, result: Review | null): Promise<void> {
  const { counts, differing } = result === null ? { counts: null, differing: [] } : summarise(result);
  const isDim = counts !== null && counts.corroborated + counts.varies + counts.differs === 0;
  const path = Object.fromEntries(ICON_SIZES.map((size) => [size, `/icon/${isDim ? 'dim-' : ''}${size}.png`]));
  await browser.action.setIcon({ tabId, path });
  if (noted.has(tabId)) return; // told once the note is gone
  await browser.action.setBadgeBackgroundColor({ tabId, color: DIFFERS });
  await browser.action.setBadgeText({ tabId, text: differing.length === 0 ? '' : String(differing.length) });
}

/** For a moment, on the tab's button: ✓ or !, with the words as its title. */
export async function showNote(tabId: number, isDone: boolean, words: string): Promise<void> {
  noted.add(tabId);
  await browser.action.setBadgeBackgroundColor({ tabId, color: isDone ? DONE : DIFFERS });
  await browser.action.setBadgeText({ tabId, text: isDone ? '✓' : '!' });
  await browser.action.setTitle({ tabId, title: words });
  await new Promise((resolve) => setTimeout(resolve, NOTE_MS));
  noted.delete(tabId);
  const state = await callContent(tabId).state();
  await browser.action.setTitle({ tabId, title: '' });
  await showSummary(tabId, 'review' in state ? state.review : null);
}
