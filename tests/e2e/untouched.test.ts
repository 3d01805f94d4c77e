import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clickText, stillPopover } from '../../lib/cli/drive-actions.ts';
import { inBothBrowsers, type Stage, settled, steadyMarks, testPage } from './harness.ts';

/** Real pages, kept outside the repository because their texts are not ours. Where they are missing these tests are skipped, and say so. */
const PAGES = new URL('../../../shared/pages/', import.meta.url);
const folders = existsSync(PAGES) ? readdirSync(PAGES).sort() : [];

/** A page's own scripts would change it; without them its DOM is what the parser made. Nothing else is fetched either: it is not there. */
const NO_SCRIPTS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Body and attributes of html and head: in a frame, where the content script does not run, and on the page itself. */
async function markupWithout(stage: Stage, path: string): Promise<string> {
  const frame = `<!doctype html><title>Frame</title><iframe src="${path}" hidden></iframe>`;
  const page = await stage.open(stage.site.add(`${path}/frame`, frame));
  return page.evaluate(() => {
    const { documentElement, head, body } = document.querySelector('iframe')!.contentDocument!;
    return [documentElement.cloneNode(false), head.cloneNode(false), body].map((one) => (one as Element).outerHTML).join('\n');
  });
}

const markup = () =>
  [document.documentElement.cloneNode(false), document.head.cloneNode(false), document.body]
    .map((one) => (one as Element).outerHTML)
    .join('\n');

inBothBrowsers('the page itself', (stage) => {
  it('stays byte for byte what it was, with marks and a popover on it', async () => {
    const path = '/world/prisoner';
    const url = stage().site.add(path, { body: await testPage('sample-article.html'), headers: NO_SCRIPTS });
    const before = await markupWithout(stage(), path);
    const page = await stage().open(url);
    await steadyMarks(page);
    expect(await page.evaluate(markup)).toBe(before);
    await clickText(page, 'About 2,800 North Korean soldiers');
    await stillPopover(page);
    expect(await page.evaluate(markup)).toBe(before);
    expect((await page.takeErrors()).filter(({ by }) => by === 'extension')).toEqual([]);
  });

  it('stays untouched where its language is not read', async () => {
    const path = '/welt/gefangener';
    const url = stage().site.add(path, await testPage('german-article.html'));
    const before = await markupWithout(stage(), path);
    const page = await stage().open(url);
    expect((await settled(page)).status).toBe('not-english');
    expect(await page.evaluate(markup)).toBe(before);
    expect(await page.takeErrors()).toEqual([]);
  });

  describe.skipIf(folders.length === 0)(`real pages of ${folders.length === 0 ? 'the missing folder ' : ''}../shared/pages`, () => {
    it.each(folders)('%s: no error, nothing changed', async (folder) => {
      const path = `/${folder}`;
      const url = stage().site.add(path, { body: readFileSync(new URL(`${folder}/source.html`, PAGES)), headers: NO_SCRIPTS });
      const before = await markupWithout(stage(), path);
      const page = await stage().open(url);
      const { status, failure } = await settled(page);
      expect({ status, failure }).not.toMatchObject({ status: 'failed' });
      expect((await page.evaluate(markup)) === before).toBe(true); // toBe on the text itself would print a megabyte
      expect((await page.takeErrors()).filter(({ by }) => by === 'extension')).toEqual([]);
    });
  });
});
