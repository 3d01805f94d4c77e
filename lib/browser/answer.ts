import { browser } from 'wxt/browser';
import { failed } from '../failure.ts';
import { fingerprint } from '../match/rejections.ts';
import { articleOfText } from '../sentences/article-of-text.ts';
import { showSummary } from './badge.ts';
import type { Handlers } from './call.ts';
import { LIBRARY_REQUESTS, type LibraryRequest } from './engine-port.ts';
import { loadEngine } from './load-engine.ts';
import type { ToBackground } from './messages.ts';
import { MAX_TEXT, readArticle } from './read-article.ts';
import { readRejectedMatch } from './read-rejected-match.ts';
import { addRejection, removeRejection } from './rejections.ts';
import { rememberArticle } from './remember-article.ts';
import { readAhead, reviewArticle } from './review-article.ts';
import { openSidePanel } from './side-panel.ts';

/** A reader who asks about one sentence wants to see what may be meant, named as doubtful, rather than nothing. Step of lib/match/caution.ts. */
const ASKED_STRICTNESS = -1;

/** Requests about the library are the engine's. */
const libraryAnswers = Object.fromEntries(
  LIBRARY_REQUESTS.map((name) => [
    name,
    async (...args: unknown[]) => ((await loadEngine()).library[name] as (...args: unknown[]) => unknown)(...args),
  ]),
) as Pick<Handlers<ToBackground>, LibraryRequest>;

/** What the background answers. Nothing is kept between two messages but the index, so it may be stopped at any moment. */
export const answers: Handlers<ToBackground> = {
  async review(sender, input) {
    readAhead();
    const article = readArticle(input);
    if (!article.ok) return article;
    const review = await reviewArticle(article.value);
    const { tab } = sender;
    if (tab !== null) afterAnswer(() => showSummary(tab, review));
    afterAnswer(() => rememberArticle(sender, article.value));
    return { ok: true, value: review };
  },
  async reviewSelection(_sender, input) {
    const article = readArticle(input);
    return article.ok ? { ok: true, value: await reviewArticle(article.value, ASKED_STRICTNESS) } : article;
  },
  async reviewText(_sender, text) {
    const article = articleOfText(String(text).slice(0, MAX_TEXT));
    return { ok: true, value: await reviewArticle(article, ASKED_STRICTNESS) };
  },
  async reject(sender, input) {
    if (sender.isPrivate) return failed('privateWindow');
    const match = readRejectedMatch(input);
    if (!match.ok) return match;
    await addRejection(match.value);
    return { ok: true, value: null };
  },
  async restore(_sender, { fact, sentence }) {
    await removeRejection(String(fact), fingerprint(String(sentence)));
    return { ok: true, value: null };
  },
  ...libraryAnswers,
  async loadScript(sender, name) {
    const file = name === 'selection' ? '/selection.js' : '/popover.js';
    if (sender.tab === null) return failed('unexpected', { words: 'Only a page can ask for a script.' });
    await browser.scripting.executeScript({ target: { tabId: sender.tab, frameIds: [0] }, files: [file] });
    return { ok: true, value: null };
  },
  async clearBadge(sender) {
    const { tab } = sender;
    if (tab !== null) afterAnswer(() => showSummary(tab, null));
    return { ok: true, value: null };
  },
  async openPanel(sender) {
    const isOpen = sender.window !== null && (await openSidePanel(sender.window));
    return isOpen ? { ok: true, value: null } : failed('noSidePanel');
  },
};

/** What the page need not wait for. The tab may be gone by then. */
function afterAnswer(work: () => Promise<void>): void {
  setTimeout(() => void work().catch(() => {}), 0);
}
