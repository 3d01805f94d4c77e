import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DrivenBrowser, type DrivenPage, launchBrowser } from '../../../lib/cli/drive.ts';
import type { BrowserName } from '../../../lib/cli/find-browser.ts';
import { serialisePack } from '../../../lib/pack/serialise-pack.ts';
import { makeBenchExtension } from './bench-extension.ts';
import type { LibraryBench } from './in-extension.ts';
import { commonWords, inventArticle } from './invent-articles.ts';
import { readMemory, readWork } from './memory.ts';

/** Articles of the pack that is read, and of the library that is written to a file: what a pack may have at most. */
const WHOLE = 10_000;
/** Articles of the pack that is added to the end: each takes as long as the one before. */
const ADDED = 500;
/** Articles that are in before the reader stops. */
const STOPPED_AFTER = 100;
/** Articles that a page is asked to bring in by one call, so that no call takes longer than a driver waits. */
const A_CALL = 250;
const PATIENCE_MS = 300_000;
const REPORT = new URL('../../report/library-scale.md', import.meta.url);
/** What stands between the table of the library and ours. */
const HEADING = '\n## Packs\n';

/** One step of a pack's way, as a reader meets it. */
interface Step {
  what: string;
  /** By the clock. */
  ms: number;
  /** Work of all processes of the browser, in ms. */
  work: number;
  /** Longest time for which the page could not have answered a click, in ms. */
  longest: number;
  /** How often the progress that is shown moved on. */
  moves: number;
  /** As in the other table; of the page, not the background. */
  megabytes: number | null;
}

async function measurePacks(name: BrowserName, words: string[]): Promise<Step[]> {
  const extension = await makeBenchExtension(name);
  const list = Array.from({ length: WHOLE }, (_, n) => inventArticle(n, words));
  for (const articles of [WHOLE, ADDED]) {
    const pack = {
      format: 'corroborate-pack',
      version: 1,
      id: 'bench',
      title: 'Bench',
      articles: list.slice(0, articles),
      facts: null,
    } as const;
    await writeFile(join(extension.folder, `${articles}.json`), serialisePack(pack));
  }
  const browser = await launchBrowser(name, { extension: extension.folder });
  const steps: Step[] = [];
  const timed = async (page: DrivenPage, what: string, act: () => Promise<unknown>) => {
    const before = await readWork(browser);
    await page.evaluate(watch);
    const started = performance.now();
    await act();
    const ms = performance.now() - started;
    const watched = await page.evaluate(endWatch);
    steps.push({ what, ms, work: (await readWork(browser)) - before, ...watched, megabytes: await readPageMemory(browser, page) });
    console.log(show(name, steps.at(-1)!));
  };
  try {
    const page = await browser.open(`${browser.extensionOrigin}/library.html`);
    const openFile = async (articles: number) => {
      await page.evaluate(chooseFile, `/${articles}.json`);
      await waitFor(page, '.preview-pack .button.primary');
    };
    await waitFor(page, '.ways-in input[type="file"]');
    await timed(page, `reading and checking a file of ${WHOLE.toLocaleString('en')} articles`, () => openFile(WHOLE));
    await timed(page, `adding ${STOPPED_AFTER} of them`, async () => {
      await page.evaluate(click, '.preview-pack .button.primary');
      await waitFor(page, '.preview-pack progress', STOPPED_AFTER);
    });
    await timed(page, 'stopping there: all of it is taken out again', async () => {
      await page.evaluate(click, '.preview-pack .ways .button');
      await waitFor(page, '.ways-in .failure');
    });
    await openFile(ADDED);
    await timed(page, `adding a pack of ${ADDED} articles to the end`, async () => {
      await page.evaluate(click, '.preview-pack .button.primary');
      await waitFor(page, '.ways-in [role="status"] .box .meta');
    });
    await page.close();
    const bench = await browser.open(`${browser.extensionOrigin}/bench.html`);
    for (let n = 0; n < WHOLE - ADDED; n += A_CALL) await bench.evaluate(callBench, 'fill', n, Math.min(WHOLE - ADDED, n + A_CALL));
    await timed(bench, `writing a library of ${WHOLE.toLocaleString('en')} articles to a file`, async () => {
      await bench.evaluate(callBench, 'exportAll', 0, 0);
      await waitFor(bench, '[data-exported]');
    });
  } finally {
    await browser.close();
    await extension.remove();
  }
  return steps;
}

async function readPageMemory(browser: DrivenBrowser, page: DrivenPage): Promise<number | null> {
  if (browser.name === 'firefox') return readMemory(browser);
  return page.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1_048_576);
}

async function waitFor(page: DrivenPage, selector: string, value = 0): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 30))) {
    if (await page.evaluate(isThere, selector, value)) return;
  }
  throw new Error(`The library's page never showed ${selector}.`);
}

function isThere(selector: string, value: number): boolean {
  const element = document.querySelector(selector);
  return element !== null && Number(element.getAttribute('value') ?? 0) >= value;
}

function click(selector: string): void {
  (document.querySelector(selector) as HTMLElement).click();
}

/** As if the reader had chosen the file. */
async function chooseFile(address: string): Promise<void> {
  const blob = await (await fetch(address)).blob();
  const chosen = new DataTransfer();
  chosen.items.add(new File([blob], 'bench.corroborate.json'));
  const input = document.querySelector('.ways-in input[type="file"]') as HTMLInputElement;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function callBench(name: string, from: number, to: number): Promise<number> {
  const world = ((globalThis as { wrappedJSObject?: unknown }).wrappedJSObject ?? globalThis) as { libraryBench: LibraryBench };
  if (name === 'fill') await world.libraryBench.fill(from, to);
  else void world.libraryBench.exportAll().then((bytes) => document.documentElement.setAttribute('data-exported', String(bytes)));
  return 0;
}

interface Watched {
  longest: number;
  moves: number;
}

/** Begins to watch how long the page is kept from anything else, and the progress it shows; what it sees stands in the page's own root. */
function watch(): void {
  const { dataset } = document.documentElement;
  let longest = 0;
  let moves = -1;
  let last = performance.now();
  let value: string | null | undefined;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    const shown = document.querySelector('.preview-pack progress')?.getAttribute('value');
    if (shown !== value) moves++;
    value = shown;
    dataset.longest = String(longest);
    dataset.moves = String(Math.max(0, moves));
    if (dataset.ended === 'yes') clearInterval(timer);
  }, 4);
  dataset.ended = 'no';
}

function endWatch(): Watched {
  const { dataset } = document.documentElement;
  dataset.ended = 'yes';
  return { longest: Number(dataset.longest), moves: Number(dataset.moves) };
}

const HEAD = [
  '| browser | step | s | work, s | longest wait, ms | progress moved | memory of the page, MB |',
  '|---|---|---|---|---|---|---|',
];

function show(where: BrowserName, { what, ms, work, longest, moves, megabytes }: Step): string {
  const seconds = (value: number) => (value / 1_000).toFixed(1);
  return `| ${where} | ${what} | ${seconds(ms)} | ${seconds(work)} | ${longest.toFixed(0)} | ${moves} | ${megabytes?.toFixed(0) ?? '–'} |`;
}

/** Our section of the report as it stands, "" where there is none. */
export async function packsReported(): Promise<string> {
  const [, ours] = (await readFile(REPORT, 'utf8').catch(() => '')).split(HEADING);
  return ours === undefined ? '' : `${HEADING}${ours}`;
}

/** `npm run bench:library -- packs`: its section of the report is written anew. */
export async function reportPacks(browsers: BrowserName[], nameMachine: () => string): Promise<void> {
  const words = commonWords(await readFile(new URL('../../../assets/lexicon/lexicon.txt', import.meta.url), 'utf8'));
  console.log(HEAD.join('\n'));
  const rows: string[] = [];
  for (const name of browsers) rows.push(...(await measurePacks(name, words)).map((step) => show(name, step)));
  if (browsers.length === 1) return;
  const [before] = (await readFile(REPORT, 'utf8')).split(HEADING);
  const about = `
Written by \`npm run bench:library -- packs\`: the library's own page takes a pack in, on ${nameMachine()}. Work is that of all processes of
the browser; the longest wait is the longest time for which the page could not have answered a click, other
programs' work included; in reading, the one thing that cannot be cut is \`JSON.parse\` of 74 MB.
All ten thousand were not added: that would be some twenty times what the ${ADDED} took, as adding one is little dearer in a full library.
The page's memory is with what is not yet collected, in Firefox that of the extension's whole process.
`;
  await writeFile(REPORT, `${before!.trimEnd()}\n${HEADING}${about}\n${[...HEAD, ...rows].join('\n')}\n`);
}
