import { readFile, writeFile } from 'node:fs/promises';
import { type DrivenPage, launchBrowser, pageState } from '../../lib/cli/drive.ts';
import { clickText, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/cli/find-browser.ts';
import { serve } from '../../lib/cli/serve.ts';
import { type Reading, readMemory, slopeOf } from './measure.ts';

/** `npm run soak [-- chromium|firefox]`: so many page views in one session of each browser; the report goes to tests/report/soak.md. */
const VIEWS = Number(process.env.SOAK_VIEWS ?? 500);
const VIEWS_A_READING = 25;
/** What a browser and its engine set up in the first views is no leak. */
const WARM_UP = 100;
/** Every so many views the popover is opened, and the site switched off and on again. */
const CLICK_EVERY = 10;

const REPORT = new URL('../report/soak.md', import.meta.url);
const testPage = (file: string) => readFile(new URL(`../pages/${file}`, import.meta.url), 'utf8');

async function soak(name: BrowserName): Promise<{ view: number; reading: Reading }[]> {
  const site = await serve();
  const browser = await launchBrowser(name);
  const readings: { view: number; reading: Reading }[] = [];
  try {
    const paths = [
      site.add('/world/prisoner', await testPage('sample-article.html')),
      site.add('/ropes', await testPage('shop.html')),
      site.add('/world/again', await testPage('sample-article.html')),
      site.add('/welt/gefangener', await testPage('german-article.html')),
    ];
    const page = await browser.open(paths[0]!);
    for (let view = 1; view <= VIEWS; view++) {
      await page.goto(`${paths[view % paths.length]}?${view}`);
      await decided(page);
      if (view % CLICK_EVERY === 0) await use(page, `${paths[0]}?used${view}`);
      if (view % VIEWS_A_READING === 0) {
        await page.goto(`${paths[0]}?reading${view}`); // always the same page, so that readings can be compared
        await decided(page);
        readings.push({ view, reading: await readMemory(browser, page) });
        process.stderr.write(`${name} ${view}: ${JSON.stringify(readings.at(-1)!.reading)}\n`);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return readings;
}

function decided(page: DrivenPage): Promise<true> {
  return waitUntil(async () => ((await pageState(page))?.status ?? 'loading') !== 'loading' || null, 'the page to be looked at');
}

async function use(page: DrivenPage, url: string): Promise<void> {
  await page.goto(url);
  await decided(page);
  await clickText(page, 'About 2,800 North Korean soldiers');
  await stillPopover(page);
  await page.press('Escape');
  await page.ask('setEnabled', false);
  await page.ask('setEnabled', true);
  await decided(page);
}

function report(name: BrowserName, readings: { view: number; reading: Reading }[]): string {
  const steady = readings.filter(({ view }) => view >= WARM_UP);
  const rows = Object.keys(steady[0]!.reading).map((what) => {
    const points = steady.map(({ view, reading }) => ({ view, value: reading[what]! })).filter(({ value }) => Number.isFinite(value));
    const [first, last] = [points[0]!.value, points.at(-1)!.value];
    const show = (value: number) => Math.round(value).toLocaleString('en');
    return `| ${name} | ${what} | ${show(first)} | ${show(last)} | ${slopeOf(points).toFixed(2)} |`;
  });
  return rows.join('\n');
}

const wanted = BROWSER_NAMES.filter((name) => process.argv.length < 3 || process.argv.includes(name));
const parts: string[] = [];
for (const name of wanted) parts.push(report(name, await soak(name)));
const text = `# Soak

Written by \`npm run soak\`: ${VIEWS} page views in one session of each browser (articles, a shop, a German article; every ${CLICK_EVERY}th with the
popover opened and the site switched off and on), memory read on the same page every ${VIEWS_A_READING} views after a collection of garbage. The slope is that of
least squares from view ${WARM_UP} on. Firefox tells the memory of whole processes only, which its allocator gives back late.

| browser | what | at view ${WARM_UP} | at view ${VIEWS} | slope a view |
|---|---|---|---|---|
${parts.join('\n')}
`;
console.log(text);
if (wanted.length === BROWSER_NAMES.length) await writeFile(REPORT, text);
