import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DrivenBrowser, type DrivenPage, launchBrowser } from '../../../lib/cli/drive.ts';
import { BROWSER_NAMES, type BrowserName } from '../../../lib/cli/find-browser.ts';
import type { Article } from '../../../lib/types.ts';
import { uncutArticle } from '../../uncut-article.ts';
import { makeBenchExtension } from './bench-extension.ts';
import type { LibraryBench } from './in-extension.ts';
import { SENTENCES_AN_ARTICLE } from './invent-articles.ts';
import { readMemory, readWork } from './memory.ts';
import { packsReported, reportPacks } from './packs.ts';
import { readStories, type Story } from './stories.ts';

/**
 * `npm run bench:library [-- chromium|firefox] [sentences…] [--data DIR]`, or `-- packs` for packs.ts: a library of growing size in real browsers, one line a size, beside
 * MiniSearch with the same sentences in the same page. With all sizes and both browsers, tests/report/library-scale.md is written.
 */
const SIZES = [0, 100, 1_000, 10_000, 100_000, 300_000];
const RUNS = 9;
/** Articles that a page is asked to bring in by one call, so that no call takes longer than a driver waits. */
const A_CALL = 1_000;
/** Sentences up to which MiniSearch is also stored and read back: beyond, its index as one text is past what a string may hold. */
const PEER_READ_BACK = 110_000;

/** Milliseconds of one run: what all processes of the browser worked for it, and the fastest of some by the clock. */
interface Times {
  work: number;
  fastest: number;
}

interface Line {
  where: BrowserName;
  sentences: number;
  add: Times;
  alone: Times;
  known: Times;
  bundled: Times;
  cold: Times;
  memory: number;
  peerAdd: number;
  peerReview: number;
  peerLoad: number | null;
}

async function timeRuns(browser: DrivenBrowser, runs: (() => Promise<number>)[]): Promise<Times> {
  const before = await readWork(browser);
  let fastest = Number.POSITIVE_INFINITY;
  for (const run of runs) fastest = Math.min(fastest, await run());
  return { work: ((await readWork(browser)) - before) / runs.length, fastest };
}

function call<K extends 'fill' | 'ask' | 'fillPeer' | 'measurePeer'>(
  page: DrivenPage,
  name: K,
  ...args: Parameters<LibraryBench[K]>
): Promise<Awaited<ReturnType<LibraryBench[K]>>> {
  return page.evaluate(
    async (which, given) => {
      const world = ((globalThis as { wrappedJSObject?: unknown }).wrappedJSObject ?? globalThis) as {
        libraryBench: Record<string, (...args: unknown[]) => unknown>;
        JSON: typeof JSON;
      };
      // Firefox: what comes from outside is not the page's own; as text it becomes so.
      return JSON.parse(
        world.JSON.stringify((await world.libraryBench[which]!(...world.JSON.parse(JSON.stringify(given)))) ?? null),
      ) as never;
    },
    name as string,
    args as unknown[],
  );
}

const asPage = (article: Article) => uncutArticle({ ...article, id: 'page', url: 'https://page.example/story' });

function timeAnswers(browser: DrivenBrowser, page: DrivenPage, article: Article): Promise<Times> {
  const ask = async () => (await call(page, 'ask', 'review', asPage(article))).ms;
  return timeRuns(browser, Array(RUNS).fill(ask));
}

async function measureOurs(
  browser: DrivenBrowser,
  page: DrivenPage,
  { event, bundled, others }: Story,
): Promise<Pick<Line, 'add' | 'alone' | 'known' | 'bundled' | 'cold' | 'memory'>> {
  const [read, ...rest] = event;
  const saved = rest.slice(0, 4);
  await call(page, 'ask', 'review', asPage(read!)); // warms up
  const alone = await timeAnswers(browser, page, read!);
  const ids: string[] = [];
  for (const article of saved) ids.push(((await call(page, 'ask', 'addArticle', uncutArticle(article))).value as { id: string }).id);
  const add = await timeRuns(
    browser,
    others.map((article) => async () => {
      const { ms, value } = await call(page, 'ask', 'addArticle', uncutArticle(article));
      ids.push((value as { id: string }).id);
      return ms;
    }),
  );
  await call(page, 'ask', 'review', asPage(read!));
  const known = await timeAnswers(browser, page, read!);
  const onBundled = await timeAnswers(browser, page, bundled);
  const start = async () => {
    await browser.stopBackground();
    return (await call(page, 'ask', 'review', asPage(read!))).ms;
  };
  const cold = await timeRuns(browser, Array(RUNS).fill(start));
  const memory = await readMemory(browser);
  await call(page, 'ask', 'removeArticles', ids);
  return { add, alone, known, bundled: onBundled, cold, memory };
}

/** In a page of its own, closed again, so that each size starts from nothing. */
async function measurePeer(
  browser: DrivenBrowser,
  articles: number,
  { event, others }: Story,
): Promise<Pick<Line, 'peerAdd' | 'peerReview' | 'peerLoad'>> {
  const page = await browser.open(`${browser.extensionOrigin}/bench.html`);
  for (let n = 0; n < articles; n += A_CALL) await call(page, 'fillPeer', n, Math.min(articles, n + A_CALL));
  const { add, review, load } = await call(page, 'measurePeer', event[0]!, others, articles * SENTENCES_AN_ARTICLE <= PEER_READ_BACK);
  await page.close();
  return { peerAdd: Math.min(...add), peerReview: review, peerLoad: load };
}

/** Ours and MiniSearch in a browser each: in Firefox all pages and the background of an extension are one process. */
async function measureBrowser(name: BrowserName, sizes: number[], story: Story): Promise<Line[]> {
  const extension = await makeBenchExtension(name);
  const profile = await mkdtemp(join(tmpdir(), 'corroborate-library-'));
  const browser = await launchBrowser(name, { extension: extension.folder, profile });
  const peers = await launchBrowser(name, { extension: extension.folder });
  const lines: Line[] = [];
  try {
    const page = await browser.open(`${browser.extensionOrigin}/bench.html`);
    let articles = 0;
    for (const sentences of sizes) {
      const wanted = Math.ceil(sentences / SENTENCES_AN_ARTICLE);
      for (; articles < wanted; articles = Math.min(wanted, articles + A_CALL)) {
        await call(page, 'fill', articles, Math.min(wanted, articles + A_CALL));
      }
      const ours = await measureOurs(browser, page, story);
      const line = { where: name, sentences, ...ours, ...(await measurePeer(peers, articles, story)) };
      console.log(show(line));
      lines.push(line);
    }
  } finally {
    await browser.close();
    await peers.close();
    await extension.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
  return lines;
}

const HEAD = [
  '| browser | sentences | adding | review: page of no known event | review: page of a saved event | review: page of the bundled event | first answer after a stop | memory, MB | MiniSearch: adding | MiniSearch: a page | MiniSearch: read back |',
  '|---|---|---|---|---|---|---|---|---|---|---|',
];

function show(line: Line): string {
  const one = (value: number | null) => (value === null ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0));
  const both = ({ work, fastest }: Times) => `${one(work)} · ${one(fastest)}`;
  const { where, sentences, add, alone, known, bundled, cold, memory, peerAdd, peerReview, peerLoad } = line;
  const cells = [both(add), both(alone), both(known), both(bundled), both(cold), one(memory), one(peerAdd), one(peerReview), one(peerLoad)];
  return `| ${where} | ${sentences.toLocaleString('en')} | ${cells.join(' | ')} |`;
}

async function run(): Promise<void> {
  const words = process.argv.slice(2);
  const at = words.indexOf('--data');
  const data = at < 0 ? null : (words.splice(at, 2)[1] ?? null);
  const asked = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const isPacks = words.includes('packs');
  const unknown = words.filter((word) => word !== 'packs' && !/^\d+$/.test(word) && !(BROWSER_NAMES as readonly string[]).includes(word));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: neither a browser nor a number of sentences`);
  const browsers = BROWSER_NAMES.filter(
    (name) => !words.some((word) => (BROWSER_NAMES as readonly string[]).includes(word)) || words.includes(name),
  );
  if (isPacks) return reportPacks(browsers, nameMachine);
  const story = await readStories(data);
  console.log(HEAD.join('\n'));
  const lines: Line[] = [];
  for (const name of browsers) lines.push(...(await measureBrowser(name, asked.length > 0 ? asked : SIZES, story)));
  if (asked.length > 0 || browsers.length < BROWSER_NAMES.length) return;
  await writeFile(
    new URL('../../report/library-scale.md', import.meta.url),
    `# The reader's library, small and large

Written by \`npm run bench:library\`. One line a size, in real browsers, through the extension's own messages: milliseconds, first
what all processes of the browser worked for one answer, the mean of ${RUNS}, then the fastest of them by the clock, on ${nameMachine()}:
what else the machine does adds to the clock, so that on a busy one the work is what counts.
The library is filled with invented articles of ${SENTENCES_AN_ARTICLE} sentences each; what is read and added are articles of ${story.source}. Memory is the heap and
the buffers of the background in Chromium; in Firefox the whole process of the extension, with the benchmark's own page in it. MiniSearch
has the same sentences in a page of the same extension in another browser, and is asked for each sentence of the page. Targets: adding 100 ms of work; a
review 1.5 × that with the bundled index alone (its own event's page in the line of 0 sentences) and 30 ms; the first answer 300 ms;
250 MB.

${[...HEAD, ...lines.map(show)].join('\n')}
${await packsReported()}`,
  );
}

function nameMachine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${loadavg()[1]!.toFixed(1)} at the end of the run`;
}

try {
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
