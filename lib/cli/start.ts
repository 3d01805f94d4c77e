import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DrivenBrowser, launchBrowser } from './drive.ts';
import { BROWSER_NAMES, type BrowserName, findBrowser } from './find-browser.ts';
import { pageOfText, samplePages } from './sample-pages.ts';
import { type Site, serve } from './serve.ts';
import { showHeadless } from './start-headless.ts';
import { whyUnreadable } from './why-unreadable.ts';

const USAGE = 'usage: npm start -- [--browser chromium|firefox] [--screenshots FOLDER] [FILE.html|FILE.txt|http(s)://ADDRESS]';

/**
 * `npm start`: the extension in a browser on the sample article, or on what is named. With a display that is a window, until it is closed;
 * without one the review is printed and pictures are saved.
 */
async function start(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { browser: { type: 'string' }, screenshots: { type: 'string', default: 'screenshots' } },
  });
  if (positionals.length > 1) throw new Error(`one file or address at most. ${USAGE}`);
  const name = chooseBrowser(values.browser);
  const headless = !hasDisplay();
  const isRemote = /^https?:/i.test(positionals[0] ?? '');
  const site = await serve();
  let browser: DrivenBrowser | null = null;
  try {
    const url = await addressOf(positionals[0], site);
    browser = await launchBrowser(name, { headless, offline: headless && !isRemote, ...(headless ? {} : { language: '' }) });
    if (headless) return await showHeadless(browser, url, resolve(values.screenshots));
    await browser.open(url);
    console.log(`${name} shows ${url} with Corroborate in it.\nOther pages to try: ${site.origin}/\nClose the browser to end.`);
    await browser.ended;
  } finally {
    await browser?.close();
    await site.close();
  }
}

function chooseBrowser(wanted: string | undefined): BrowserName {
  if (wanted !== undefined) {
    const name = BROWSER_NAMES.find((one) => one === wanted);
    if (!name) throw new Error(`"${wanted}" is no browser it can drive. ${USAGE}`);
    return name;
  }
  return BROWSER_NAMES.find((one) => findBrowser(one) !== null) ?? 'chromium';
}

function hasDisplay(): boolean {
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The sample where nothing is named; a file becomes a page of the site, an address stays what it is. */
async function addressOf(named: string | undefined, site: Site): Promise<string> {
  const samples = await samplePages();
  for (const { path, html } of samples) site.add(path, html);
  const links = samples.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('\n');
  site.add('/', `<!doctype html><meta charset="utf-8"><title>Sample pages</title><ul>${links}</ul>`);
  if (named === undefined) return site.origin + samples[0]!.path;
  if (/^https?:/i.test(named)) return new URL(named).href;
  const path = `/${basename(named).replace(/\.txt$/i, '')}`;
  const isText = /\.txt$/i.test(named);
  if (!isText && !/\.(x?html?)$/i.test(named)) throw new Error(`"${named}" is neither .html nor .txt nor an http address. ${USAGE}`);
  const body = await readFile(named).catch((error: unknown) => {
    throw new Error(`${named}: ${whyUnreadable(error)}`);
  });
  return site.add(path, isText ? pageOfText(body.toString()) : { body, type: 'text/html' }); // the page says its encoding itself
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
