import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../lib/cli/find-browser.ts';
import { makeArticle } from '../../lib/cli/make-article.ts';
import { readArticleFile } from '../../lib/cli/read-article-file.ts';
import { uncutArticle } from '../uncut-article.ts';
import { inventSentence } from './invented-pages.ts';
import { median } from './median.ts';
import { milliseconds, type Row } from './rows.ts';
import { LABELS, onStage } from './stage.ts';

const RUNS = 9;
/** The page that asks has asked its own questions by then. */
const SETTLE_MS = 3_000;

/** Milliseconds until an extension page has the first answer of a background that was stopped, and of the same background right after. */
async function timeAnswers(name: BrowserName, extension: string | undefined, message: object): Promise<{ first: number; second: number }> {
  return onStage(name, extension, async ({ browser }) => {
    const page = await browser.open(`${browser.extensionOrigin}/popup.html`);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const first: number[] = [];
    const second: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await browser.stopBackground();
      first.push(await page.evaluate(timeMessage, message));
      second.push(await page.evaluate(timeMessage, message));
    }
    return { first: median(first), second: median(second) };
  });
}

async function timeMessage(message: object): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
  const started = performance.now();
  const answer = (await chrome.runtime.sendMessage(message)) as { ok: boolean; message?: string } | undefined;
  const ms = performance.now() - started;
  if (answer?.ok !== true) throw new Error(`No answer: ${answer?.message}`);
  return ms;
}

/** A stopped background's answers: the smallest one, and a whole review of the sample article, beside those of an empty extension. */
export async function measureColdBackground(name: BrowserName, empty: string): Promise<Row[]> {
  const sample = await readArticleFile(
    fileURLToPath(new URL('../pages/sample-article.html', import.meta.url)),
    'https://news.example/world/prisoner',
    {},
  );
  const sentences = sample.sentences.map((_, i) => ({ text: inventSentence(i >> 2, i & 3), kind: 'text' as const }));
  const other = makeArticle('https://news.example/2031/harbour', sentences);
  const ask = (request: string, ...args: unknown[]) => ({ corroborate: 'background', name: request, args });
  const floor = await timeAnswers(name, empty, {});
  const rows: Row[] = [];
  for (const [what, message] of [
    ['clears a badge', ask('clearBadge')],
    [`reviews an article of ${other.sentences.length} sentences on another story, as most are`, ask('review', uncutArticle(other))],
    [`reviews an article of ${sample.sentences.length} sentences on an indexed story`, ask('review', uncutArticle(sample))],
  ] as const) {
    const { first, second } = await timeAnswers(name, undefined, message);
    rows.push({
      what: `first answer of a stopped background: ${what} (the next such answer: ${milliseconds(second)})`,
      where: LABELS[name],
      ours: milliseconds(first),
      against: `empty extension: ${milliseconds(floor.first)}`,
      value: first / floor.first,
      unit: '×',
      target: { most: 3 },
    });
  }
  return rows;
}
