import { browser } from 'wxt/browser';
import { summarise } from '../compare/summarise.ts';
import { review } from '../pipeline.ts';
import type { Handlers } from './call.ts';
import { loadIndex } from './index-source.ts';
import type { ToBackground } from './messages.ts';
import { readArticle } from './read-article.ts';

/** amber of the marks; see components/tokens.css */
const BADGE_COLOUR = '#9a5b00';

/** What the background answers. Nothing is kept between two messages but the index, so it may be stopped at any moment. */
export const answers: Handlers<ToBackground> = {
  async review(sender, input) {
    const article = readArticle(input);
    if (!article.ok) return article;
    const result = review(article.value, await loadIndex());
    if (sender.tab !== null) await showBadge(sender.tab, summarise(result).differing.length);
    return { ok: true, value: result };
  },
  async loadPopover(sender) {
    if (sender.tab === null) return { ok: false, message: 'Only a page can ask for a popover.' };
    await browser.scripting.executeScript({ target: { tabId: sender.tab, frameIds: [0] }, files: ['/popover.js'] });
    return { ok: true, value: null };
  },
  async clearBadge(sender) {
    if (sender.tab !== null) await showBadge(sender.tab, 0);
    return { ok: true, value: null };
  },
};

/** The number of facts that differ, or no badge at all. */
async function showBadge(tabId: number, differing: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: differing === 0 ? '' : String(differing) });
}
