import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PageState, PageStatus } from '../browser/messages.ts';
import type { Review } from '../types.ts';
import { type DrivenBrowser, type DrivenPage, pageState } from './drive.ts';
import { popoverText, readMarks, stillPopover, waitUntil } from './drive-actions.ts';
import { printReview } from './print-review.ts';
import { sayFailure } from './say-failure.ts';

/** A page from the network may be slow; one of ours takes a second. */
const REVIEW_LIMIT_MS = 30_000;

const WHY_NOT: Record<Exclude<PageStatus, 'reviewed' | 'failed' | 'loading'>, string> = {
  'not-article': 'the page does not look like an article',
  'not-english': 'the article is not in English',
  off: 'the extension is off for this site',
};

/**
 * Shows without a screen what a reader would see: prints the review that the extension made in the page, and saves pictures of the page,
 * the popover and the toolbar popup, light and dark, in the folder.
 * @throws where the extension has no review of the page.
 */
export async function showHeadless(browser: DrivenBrowser, url: string, folder: string): Promise<void> {
  const page = await browser.open(url);
  const review = reviewOf(await waitUntil(() => settledState(page), 'a review by the extension', REVIEW_LIMIT_MS));
  const marked = review.sentences.filter(({ state }) => state !== 'alone');
  if (marked.length > 0) await waitUntil(async () => (await readMarks(page)).length > 0, 'marks on the page');
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  for (const dark of [false, true]) {
    await browser.setDark(dark);
    const file = (what: string) => join(folder, `${browser.name}-${what}-${dark ? 'dark' : 'light'}.png`);
    pictures.push(...(await takePictures(browser, page, marked.find(({ state }) => state === 'differs') ?? marked[0], file)));
  }
  console.log(printReview(review));
  console.log(`Pictures:\n${pictures.map((picture) => `  ${relative(process.cwd(), picture)}`).join('\n')}`);
}

async function settledState(page: DrivenPage): Promise<PageState | null> {
  const state = await pageState(page);
  return state && state.status !== 'loading' ? state : null;
}

function reviewOf({ status, failure, review }: PageState): Review {
  if (status === 'reviewed' && review) return review;
  throw new Error(
    status === 'failed' || status === 'reviewed' || status === 'loading'
      ? failure === null
        ? 'the page could not be compared'
        : sayFailure(failure)
      : WHY_NOT[status],
  );
}

async function takePictures(
  browser: DrivenBrowser,
  page: DrivenPage,
  sentence: { index: number } | undefined,
  file: (what: string) => string,
): Promise<string[]> {
  await page.screenshot(file('page'));
  const pictures = [file('page')];
  if (sentence) {
    await page.ask('showSentence', { sentence: sentence.index, fact: null });
    await stillPopover(page);
    await page.screenshot(file('popover'));
    pictures.push(file('popover'));
    await page.press('Escape');
    await waitUntil(async () => (await popoverText(page)) === null, 'the popover to close');
  }
  const popup = await browser.openPopup(page);
  await waitUntil(() => popup.evaluate(isDrawn), 'the popup');
  await popup.screenshot(file('popup'));
  await popup.close();
  return [...pictures, file('popup')];
}

/** The popup has rendered (it has no main before), has the page's state, and its pictures have come. */
function isDrawn(popup: Document): boolean {
  return popup.querySelector('main[aria-busy="false"]') !== null && [...popup.images].every((image) => image.complete);
}
