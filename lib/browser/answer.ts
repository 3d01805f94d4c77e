import { browser } from 'wxt/browser';
import { cautionOf } from '../match/caution.ts';
import { fingerprint } from '../match/rejections.ts';
import type { ReaderChoices } from '../pipeline.ts';
import { articleOfText } from '../sentences/article-of-text.ts';
import type { Article, Review } from '../types.ts';
import { libraryAnswers, rememberArticle } from './answer-library.ts';
import { showSummary } from './badge.ts';
import type { Handlers } from './call.ts';
import { withHashes } from './hash-articles.ts';
import { reviewArticle } from './library-source.ts';
import type { Result, ToBackground } from './messages.ts';
import { MAX_TEXT, readArticle } from './read-article.ts';
import { readRejectedMatch } from './read-rejected-match.ts';
import { addRejection, readRejections, removeRejection } from './rejections.ts';
import { readSettings } from './settings.ts';
import { openSidePanel } from './side-panel.ts';

/** A reader who asks about one sentence wants to see what may be meant, named as doubtful, rather than nothing. Step of lib/match/caution.ts. */
const ASKED_STRICTNESS = -1;

/** What the background answers. Nothing is kept between two messages but the index, so it may be stopped at any moment. */
export const answers: Handlers<ToBackground> = {
  async review(sender, input) {
    const article = readArticle(input);
    if (!article.ok) return article;
    const { review, index } = await reviewArticle(article.value, await readChoices());
    const result = await withHashes(review, article.value, index);
    if (sender.tab !== null) await showSummary(sender.tab, result);
    void rememberArticle(sender, article.value);
    return { ok: true, value: result };
  },
  async reviewSelection(_sender, input) {
    const article = readArticle(input);
    if (!article.ok) return article;
    return reviewAsked(article.value);
  },
  async reviewText(_sender, text) {
    return reviewAsked(articleOfText(String(text).slice(0, MAX_TEXT)));
  },
  async reject(sender, input) {
    if (sender.isPrivate) return { ok: false, message: 'Nothing is kept of a private window.' };
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
  async loadPopover(sender) {
    if (sender.tab === null) return { ok: false, message: 'Only a page can ask for a popover.' };
    await browser.scripting.executeScript({ target: { tabId: sender.tab, frameIds: [0] }, files: ['/popover.js'] });
    return { ok: true, value: null };
  },
  async clearBadge(sender) {
    if (sender.tab !== null) await showSummary(sender.tab, null);
    return { ok: true, value: null };
  },
  async openPanel(sender) {
    const isOpen = sender.window !== null && (await openSidePanel(sender.window));
    return isOpen ? { ok: true, value: null } : { ok: false, message: 'The side panel could not be opened here.' };
  },
};

async function reviewAsked(article: Article): Promise<Result<Review>> {
  const { review, index } = await reviewArticle(article, await readChoices(ASKED_STRICTNESS));
  return { ok: true, value: await withHashes(review, article, index) };
}

/** What the reader has set and rejected, as the pipeline takes it. `strictness` stands in for all that raises or lowers what is asked. */
async function readChoices(strictness?: number): Promise<ReaderChoices> {
  const [settings, rejections] = await Promise.all([readSettings(), readRejections()]);
  const scores = strictness === undefined ? rejections.map(({ score }) => score) : [];
  return { caution: cautionOf(strictness ?? settings.strictness, scores), rejections };
}
