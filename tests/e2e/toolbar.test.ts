import { beforeAll, expect, it } from 'vitest';
import { popupStrings } from '../../components/popup-strings.ts';
import type { DrivenPopup } from '../../lib/cli/drive.ts';
import { clickText, popoverText, readMarks, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { inBothBrowsers, settled, steadyMarks, testPage, waitForNoMarks } from './harness.ts';

/** Text of the popup once it has stopped loading. */
const textOf = (popup: DrivenPopup) =>
  waitUntil(
    () =>
      popup.evaluate((document) =>
        document.querySelector('main[aria-busy="false"]') ? document.body.innerText.replace(/\s+/g, ' ') : null,
      ),
    'the popup',
  );

/** How much of the popup has moved by itself since it opened (https://web.dev/articles/cls); Firefox does not tell, and counts as 0. */
const shiftOf = (popup: DrivenPopup) =>
  popup.evaluate((document) => {
    const { PerformanceObserver } = document.defaultView as unknown as { PerformanceObserver: typeof globalThis.PerformanceObserver };
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
    return new Promise<number>((resolve) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      document.defaultView!.setTimeout(() => resolve(sum), 300);
    });
  });

inBothBrowsers('the toolbar button', (stage) => {
  let sample: string;
  beforeAll(async () => {
    sample = stage().site.add('/world/prisoner', await testPage('sample-article.html'));
  });

  it('sums the page up', async () => {
    const page = await stage().open(sample);
    const marks = await steadyMarks(page);
    const popup = await stage().browser.openPopup(page);
    const text = await textOf(popup);
    expect(await shiftOf(popup)).toBe(0);
    await popup.close();
    expect(text).toContain('Add this article');
    expect(text).toContain('North Korean prisoner of war dies in Ukrainian custody, Seoul says');
    expect(text).toContain('The Harbour Ledger');
    expect(text).toContain('Voice of Pakistan');
    expect(text).toMatch(new RegExp(`${marks.filter(({ kind }) => kind === 'differs').length} differs?`));
    expect(text).toContain('127.0.0.1');
    expect(await page.takeErrors()).toEqual([]);
  });

  it('leads to the sentence that differs', async () => {
    const page = await stage().open(sample);
    await steadyMarks(page);
    const popup = await stage().browser.openPopup(page);
    await textOf(popup);
    const fact = await popup.evaluate((document) => {
      const button = document.querySelector<HTMLElement>('main li button')!;
      const label = button.querySelector('.label')!.textContent;
      button.click();
      return label;
    });
    expect(await stillPopover(page)).toContain(fact);
    await popup.close();
  });

  it.each([
    ['shop.html', 'not-article', /not look like an article/i],
    ['german-article.html', 'not-english', /not in English/i],
  ])('says of %s that it is %s', async (file, status, words) => {
    const page = await stage().open(stage().site.add(`/${file}`, await testPage(file)));
    expect((await settled(page)).status).toBe(status);
    expect(await readMarks(page)).toEqual([]);
    const popup = await stage().browser.openPopup(page);
    expect(await textOf(popup)).toMatch(words);
    expect(await shiftOf(popup)).toBe(0);
    await popup.close();
    expect(await page.takeErrors()).toEqual([]);
  });

  it('says calmly that nothing is comparable', async () => {
    const article = `<!doctype html><html lang="en"><title>Herring</title><main>${await testPage('herring-fragment.html')}</main></html>`;
    const page = await stage().open(stage().site.add('/port/herring', article));
    const { status, review } = await settled(page);
    expect([status, review?.sentences.filter(({ state }) => state !== 'alone')]).toEqual(['reviewed', []]);
    const popup = await stage().browser.openPopup(page);
    expect(await textOf(popup)).toMatch(/Nothing in your index is about this story/);
    expect(await shiftOf(popup)).toBe(0);
    await popup.close();
  });

  it('waits for a page that is still coming, and reads it once, however early it was asked to', async () => {
    const endless = stage().site.add('/coming', { body: '<!doctype html><title>Coming</title><p>Soon.', isEndless: true });
    const page = await stage().open(stage().site.add('/before', '<!doctype html><title>Before</title>'));
    await page.evaluate((url) => void setTimeout(() => location.assign(url)), endless);
    await waitUntil(async () => (await page.url()) === endless, 'the page to begin');
    const popup = await stage().browser.openPopup(page);
    await waitUntil(() => popup.evaluate((document) => document.querySelector('main[aria-busy="true"]') !== null), 'the popup');
    expect(await popup.evaluate((document) => document.body.innerText)).toContain(popupStrings.reading);
    await popup.close();
    await page.goto(sample);
    await steadyMarks(page);
    const own = await stage().open(`${stage().browser.extensionOrigin}/options.html`);
    await own.evaluate(async (url) => {
      type Api = {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
        scripting: { executeScript(script: object): Promise<unknown> };
      };
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, scripting } = world.browser ?? world.chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url)!;
      await scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/content.js'] });
    }, sample);
    await page.activate();
    await clickText(page, 'captured on December 25');
    await stillPopover(page);
    await clickText(page, 'captured on December 25'); // a second copy would open it again
    await waitUntil(async () => (await popoverText(page)) === null, 'the popover to close');
    expect(await page.takeErrors()).toEqual([]);
  });

  it('switches the site off and on without a reload', async () => {
    const page = await stage().open(sample);
    const before = await steadyMarks(page);
    const toggle = async () => {
      const popup = await stage().browser.openPopup(page);
      await textOf(popup);
      await popup.evaluate((document) => document.querySelector<HTMLElement>('[role="switch"]')!.click());
      await waitUntil(async () => ((await page.ask('state')) as { status: string }).status !== 'loading', 'the switch to take');
      return popup;
    };
    const off = await toggle();
    await waitForNoMarks(page);
    expect((await settled(page)).status).toBe('off');
    await off.close();
    await page.goto(sample);
    expect((await settled(page)).status).toBe('off');
    expect(await readMarks(page)).toEqual([]);
    const on = await toggle();
    expect(await steadyMarks(page)).toEqual(before);
    await on.close();
  });
});
