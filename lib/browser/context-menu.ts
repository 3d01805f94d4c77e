import { browser } from 'wxt/browser';
import { addFromTab } from './add-command.ts';
import { askPage } from './ask-page.ts';
import { say } from './say.ts';

const COMPARE_SELECTION = 'compare-selection';
const COMPARE_PAGE = 'compare-page';
const ADD_ARTICLE = 'add-article';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Entries of the context menu; made anew whenever the extension is installed or updated. Phones have no such menu. */
export async function createContextMenu(): Promise<void> {
  const menus = browser.contextMenus;
  if (menus === undefined) return;
  await menus.removeAll();
  menus.create({ id: COMPARE_SELECTION, title: say('menu.selection'), contexts: ['selection'], documentUrlPatterns: WEB_PAGES });
  menus.create({ id: ADD_ARTICLE, title: say('saved.add'), contexts: ['page'], documentUrlPatterns: WEB_PAGES });
  menus.create({ id: COMPARE_PAGE, title: say('menu.page'), contexts: ['page'], documentUrlPatterns: WEB_PAGES });
}

/** Call it while the background's script first runs, so that a click that starts the background finds its listener. */
export function onContextMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === COMPARE_SELECTION) void askPage(tab.id, 'compareSelection', selectionText ?? '');
    if (menuItemId === ADD_ARTICLE) void addFromTab(tab.id);
    if (menuItemId === COMPARE_PAGE) void askPage(tab.id, 'compareNow');
  });
}
