import { beforeAll, expect, it } from 'vitest';
import { clickText, stillPopover } from '../../lib/cli/drive-actions.ts';
import { inBothBrowsers, QUOTATION, steadyMarks, testPage } from './harness.ts';

inBothBrowsers('the background', (stage) => {
  let sample: string;
  beforeAll(async () => {
    sample = stage().site.add('/world/prisoner', await testPage('sample-article.html'));
  });

  it('answers a new page after it was stopped', async () => {
    const marks = await steadyMarks(await stage().open(sample));
    await stage().browser.stopBackground();
    expect(await steadyMarks(await stage().open(`${sample}?again`))).toEqual(marks);
  });

  it('answers a click after it was stopped', async () => {
    const page = await stage().open(sample);
    await steadyMarks(page);
    await stage().browser.stopBackground();
    await clickText(page, 'About 2,800 North Korean soldiers');
    expect(await stillPopover(page)).toMatch(QUOTATION);
  });

  it('answers three pages at once', async () => {
    await stage().browser.stopBackground();
    const pages = [await stage().open(`${sample}?1`), await stage().open(`${sample}?2`), await stage().open(`${sample}?3`)];
    const marks = await Promise.all(pages.map(steadyMarks));
    expect(marks[1]).toEqual(marks[0]);
    expect(marks[2]).toEqual(marks[0]);
  });

  it('sends nothing: the extension may not, and does not', async () => {
    const { browser, site } = stage();
    const own = await browser.open(`${browser.extensionOrigin}/popup.html`);
    const answer = await own.evaluate(async (url) => {
      const tries = [
        fetch(url).then(
          () => 'fetched',
          () => 'refused',
        ),
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
          image.src = url;
        }),
      ];
      return Promise.all(tries);
    }, `${site.origin}/from-the-extension`);
    await own.close();
    expect(answer).toEqual(['refused', 'refused']);
    // Everything the site was asked for in this file: the pages that were opened, and what browsers ask of every site.
    const paths = new Set(site.requests.map(({ path }) => path));
    paths.delete('/favicon.ico');
    expect([...paths]).toEqual(['/world/prisoner']);
    expect(site.requests.filter(({ origin }) => origin !== null)).toEqual([]);
  });
});
