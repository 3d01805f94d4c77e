import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { builtExtension, type DrivenBrowser, launchBrowser } from '../../lib/cli/drive.ts';
import { readArticleFile } from '../../lib/cli/read-article-file.ts';
import type { Article, Review } from '../../lib/types.ts';
import { uncutArticle } from '../uncut-article.ts';

/** Facts that a stopped background finds for an article on a story that it knows, for which it needs its engine. */
async function factsOf(browser: DrivenBrowser, article: Article): Promise<number> {
  await browser.stopBackground();
  const page = await browser.open(`${browser.extensionOrigin}/popup.html`);
  const answer = await page.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
    return (await chrome.runtime.sendMessage({ corroborate: 'background', name: 'review', args: [asked] })) as never;
  }, uncutArticle(article));
  await page.close();
  const { ok, value, message } = answer as { ok: boolean; value?: Review; message?: string };
  expect([ok, message]).toEqual([true, undefined]);
  return value!.sentences.flatMap(({ facts }) => facts).length;
}

// Chrome runs in a service worker such scripts alone as it ran while that version of the worker was installed.
it('the engine comes after an install, a new start of the browser and an update in Chromium', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-update-'));
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  await cp(builtExtension('chromium'), extension, { recursive: true });
  const sample = fileURLToPath(new URL('../pages/sample-article.html', import.meta.url));
  const article = await readArticleFile(sample, 'https://news.example/world/prisoner', {});
  const found: number[] = [];
  try {
    for (const version of ['1.0.0', '1.0.0', '1.0.1']) {
      const file = join(extension, 'manifest.json');
      const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
      await writeFile(file, JSON.stringify({ ...manifest, version }));
      const browser = await launchBrowser('chromium', { extension, profile });
      try {
        found.push(await factsOf(browser, article));
      } finally {
        await browser.close();
      }
    }
    expect(found[0]).toBeGreaterThan(5);
    expect(found).toEqual([found[0], found[0], found[0]]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}, 90_000); // three cold starts of a browser
