import { browser } from 'wxt/browser';
import { summarise } from '../compare/summarise.ts';
import { cautionOf } from '../match/caution.ts';
import { fingerprint } from '../match/rejections.ts';
import type { ReaderChoices } from '../pipeline.ts';
import type { Review } from '../types.ts';
import { libraryAnswers, rememberArticle } from './answer-library.ts';
import type { Handlers } from './call.ts';
import { withHashes } from './hash-articles.ts';
import { reviewArticle } from './library-source.ts';
import type { ToBackground } from './messages.ts';
import { readArticle } from './read-article.ts';
import { readRejectedMatch } from './read-rejected-match.ts';
import { addRejection, readRejections, removeRejection } from './rejections.ts';
import { readSettings } from './settings.ts';
import { openSidePanel } from './side-panel.ts';

/** `--differs` of components/tokens.css in its light form: a badge has one colour for both themes. */
const BADGE_COLOUR = '#8d5000';
const ICON_SIZES = [16, 32, 48];
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
    const { review, index } = await reviewArticle(article.value, await readChoices(ASKED_STRICTNESS));
    return { ok: true, value: await withHashes(review, article.value, index) };
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

/** What the reader has set and rejected, as the pipeline takes it. `strictness` stands in for all that raises or lowers what is asked. */
async function readChoices(strictness?: number): Promise<ReaderChoices> {
  const [settings, rejections] = await Promise.all([readSettings(), readRejections()]);
  const scores = strictness === undefined ? rejections.map(({ score }) => score) : [];
  return { caution: cautionOf(strictness ?? settings.strictness, scores), rejections };
}

/** On the tab's button: the number of facts that differ, or no badge; the dim icon where nothing on the page is comparable. */
async function showSummary(tabId: number, result: Review | null): Promise<void> {
  const { counts, differing } = result === null ? { counts: null, differing: [] } : summarise(result);
  const isDim = counts !== null && counts.corroborated + counts.varies + counts.differs === 0;
  const path = Object.fromEntries(ICON_SIZES.map((size) => [size, `/icon/${isDim ? 'dim-' : ''}${size}.png`]));
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: differing.length === 0 ? '' : String(differing.length) });
  await browser.action.setIcon({ tabId, path });
}
