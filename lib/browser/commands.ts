import { browser } from 'wxt/browser';
import { addFromTab } from './add-command.ts';
import { askPage } from './ask-page.ts';
import type { ToContent } from './messages.ts';
import { openPanelTab, openSidePanel } from './side-panel.ts';

/** Shortcuts that the page answers; their names are in the manifest (wxt.config.ts). */
const OF_PAGE: Record<string, 'openPopover' | 'nextSentence' | 'previousSentence' | 'countMarks' | 'compareNow'> = {
  'open-popover': 'openPopover',
  'next-sentence': 'nextSentence',
  'previous-sentence': 'previousSentence',
  'count-marks': 'countMarks',
  'compare-page': 'compareNow',
} satisfies Record<string, keyof ToContent>;

/** Call it while the background's script first runs, so that a key that starts the background finds its listener. */
export function onCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const name = OF_PAGE[command];
    if (name !== undefined) void askPage(tab.id, name);
    if (command === 'add-article') void addFromTab(tab.id);
    if (command === 'open-panel') void openPanel(tab.id, tab.windowId);
  });
}

/** Nothing may be awaited before: the browsers open it only while the press lasts. */
async function openPanel(tabId: number, windowId: number | undefined): Promise<void> {
  const isOpen = windowId !== undefined && (await openSidePanel(windowId));
  if (!isOpen) await openPanelTab(tabId);
}
