import { readdir, readFile } from 'node:fs/promises';
import type { DrivenBrowser } from '../drive.ts';
import { waitUntil } from '../drive-actions.ts';
import { pageOfText, samplePages } from '../sample-pages.ts';
import type { Site } from '../serve.ts';

const EVENTS = ['ferry-capsize', 'andes-earthquake']; // invented for this project, like their outlets
const FOLDER = new URL('../../../tests/fixtures/events/', import.meta.url);

/** A reader's library with articles on three events, each added from its page. Hosts that end in ".example" must lead to the site. */
export async function fillLibrary(browser: DrivenBrowser, site: Site): Promise<void> {
  for (const { path, html, article } of await samplePages())
    if (article !== null) await add(browser, site, 'www.archive.example', path, html);
  for (const event of EVENTS) {
    for (const file of (await readdir(new URL(event, FOLDER))).filter((name) => name.endsWith('.txt')).sort()) {
      const name = file.replace(/\.txt$/, '');
      const meta = JSON.parse(await readFile(new URL(`${event}/${name}.json`, FOLDER), 'utf8'));
      const html = pageOfText(await readFile(new URL(`${event}/${file}`, FOLDER), 'utf8'), { ...meta, url: null });
      await add(browser, site, `www.${name}.example`, `/world/${event}`, html);
    }
  }
}

interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<{ ok: boolean } | null> };
}

async function add(browser: DrivenBrowser, site: Site, host: string, path: string, html: string): Promise<void> {
  site.add(path, html);
  const url = `http://${host}${path}`;
  const page = await browser.open(url);
  const control = await browser.open(`${browser.extensionOrigin}/options.html`);
  const ask = () =>
    control.evaluate(async (wanted) => {
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await api.tabs.query({})).find((one) => one.url === wanted);
      return (await api.runtime.sendMessage({ corroborate: 'background', name: 'addTab', args: [tab?.id] }))?.ok === true;
    }, url);
  await waitUntil(ask, `the library to have ${url}`);
  await control.close();
  await page.close();
}
