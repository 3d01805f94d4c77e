import { askPage, reloadTab } from '../lib/browser/ask-page.ts';
import { askForAccess } from '../lib/browser/site-access.ts';
import type { PageActions } from './popup-message.tsx';
import type { ReadPage } from './read-page.ts';

/** What popup and side panel can do about a page that they cannot show; `read` asks it again. */
export function pageActions({ tab, url }: Pick<ReadPage, 'tab' | 'url'>, read: () => Promise<void>): PageActions {
  const compareNow = async () => {
    if (tab !== null) await askPage(tab, 'compareNow');
    await read();
  };
  return {
    retry: compareNow,
    async reload() {
      if (tab !== null) await reloadTab(tab);
    },
    compareNow,
    async allow() {
      // Nothing may be awaited before: the browsers ask the reader only while the click lasts.
      const isAllowed = url !== null && (await askForAccess(url));
      if (isAllowed && tab !== null) await askPage(tab, 'state');
      await read();
    },
  };
}
