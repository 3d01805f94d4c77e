import { beforeAll, expect, it } from 'vitest';
import { panelStrings } from '../../components/panel-strings.ts';
import { strings } from '../../components/strings.ts';
import type { DrivenPage } from '../../lib/cli/drive.ts';
import { clickText, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { inBothBrowsers, openPanel, steadyMarks, testPage, violations, waitForNoMarks } from './harness.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Text of the sentence that has the tint. */
const tinted = (page: DrivenPage) =>
  page.evaluate(() => {
    const highlights = [CSS.highlights.get('corroborate-current'), CSS.highlights.get('corroborate-current-dark')];
    return highlights.flatMap((one) => [...(one ?? [])] as Range[]).map((range) => range.toString())[0] ?? null;
  });

inBothBrowsers('the side panel', (stage) => {
  let url: string;
  beforeAll(async () => {
    url = stage().site.add('/world/prisoner', await testPage('sample-article.html'));
  });

  it('shows facts by outlets, and lights up and goes to the sentence of a row', async () => {
    const page = await stage().open(url);
    await steadyMarks(page);
    const panel = await openPanel(stage(), url);
    const heads = await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.outlets-row th')].map((one) => one.innerText));
    expect(flat(heads.join(' | '))).toMatch(/^This page \|.*Voice of Pakistan.*\| Omega TV UK/);
    const cells = await panel.evaluate(() => {
      document.querySelector<HTMLElement>('input[value=differs]')!.click();
      return new Promise<string[]>((resolve) =>
        setTimeout(() => resolve([...document.querySelectorAll<HTMLElement>('.fact td.differs .values')].map((one) => one.innerText)), 100),
      );
    });
    expect(cells).toContain('around 1,100');
    const label = await panel.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('.fact .label')];
      const estimate = labels.find((one) => /^Casualties/.test(one.innerText))!;
      estimate.focus();
      return estimate.innerText;
    });
    expect(flat((await waitUntil(() => tinted(page), `the sentence of “${label}”`))!)).toMatch(
      /^South Korean intelligence gives a much lower figure/,
    );
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await waitUntil(async () => (await tinted(page)) === null, 'the tint to go');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.fact .label')].find((one) => /^Casualties/.test(one.innerText))!.click(),
    );
    await waitUntil(
      () =>
        page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('corroborate-current') ?? [])] as Range[];
          const box = range?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        }),
      'the sentence in sight',
    );
    expect(await panel.takeErrors()).toEqual([]);
    expect(await page.takeErrors()).toEqual([]);
  });

  it('follows the page to another one', async () => {
    const page = await stage().open(url);
    await steadyMarks(page);
    const panel = await openPanel(stage(), url);
    await page.goto(stage().site.add('/shop', await testPage('shop.html')));
    await waitUntil(() => panel.evaluate(() => /not look like an article/.test(document.body.innerText)), 'the panel to follow');
    await page.goto(url);
    await waitUntil(() => panel.evaluate(() => document.querySelector('.fact') !== null), 'the panel to come back');
  });

  it.each([
    [320, 640],
    [400, 380],
  ])('fits %i × %i pixels: only the table scrolls sideways', async (width, height) => {
    const page = await stage().open(url);
    await steadyMarks(page);
    const panel = await openPanel(stage(), url);
    await panel.setViewport(width, height);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each([false, true])('has nothing that axe finds, colours included (dark: %s)', async (dark) => {
    const page = await stage().open(url);
    await steadyMarks(page);
    const panel = await openPanel(stage(), url);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.fact.differs .toggle')!.click());
    await stage().browser.setDark(dark);
    await panel.setViewport(400, 800);
    expect(await violations(panel)).toEqual([]);
    await stage().browser.setDark(false);
  });

  it('stands beside the page as the browser’s own panel, and follows it', async () => {
    const page = await stage().open(url);
    await steadyMarks(page);
    const panel = await stage().browser.openSidePanel(page);
    await waitUntil(() => panel.evaluate((document) => document.querySelectorAll('.fact').length > 5), 'the facts');
    expect(await panel.evaluate((document) => document.querySelector('.timeline h2')?.textContent)).toBe(panelStrings.timeline.title);
    await page.goto(stage().site.add('/shop', await testPage('shop.html')));
    await waitUntil(() => panel.evaluate((document) => /not look like an article/.test(document.body.innerText)), 'the panel to follow');
    await panel.close();
  });

  it('does not open by itself, but from the popup and from the popover', async () => {
    const probe = await stage().open(`${stage().browser.extensionOrigin}/popup.html`);
    const page = await stage().open(url);
    await steadyMarks(page);
    expect(await openPanels(probe)).toBe(0);
    const popup = await stage().browser.openPopup(page);
    const button = `[aria-label="${strings.popover.openPanel}"]`;
    await waitUntil(
      () => popup.evaluate((document, wanted) => document.querySelector(wanted) !== null, button),
      'the popup to have its button',
    );
    // Firefox opens its sidebar to a real click alone, which no driver can make in a popup.
    if (stage().browser.name === 'firefox') return void (await popup.close());
    // At once, while the popup may still be reading: a quick reader gets the panel too.
    await popup.evaluate((document, wanted) => document.querySelector<HTMLElement>(wanted)!.click(), button);
    await waitUntil(async () => (await openPanels(probe)) === 1, 'the side panel');
    await popup.close();
    await closePanels(probe);
    await page.activate();
    await clickText(page, 'captured on December 25');
    await stillPopover(page);
    const [x, y] = await page.inPopover((root) => {
      const box = root!.querySelector('footer .icon-button')!.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    });
    await page.clickAt(x!, y!);
    await waitUntil(async () => (await openPanels(probe)) === 1, 'the side panel');
    await closePanels(probe);
  });
});

inBothBrowsers('the welcome page', (stage) => {
  it('has a sample that is marked and explained, and nothing that axe finds', async () => {
    const page = await stage().open(`${stage().browser.extensionOrigin}/welcome.html`);
    const marks = await steadyMarks(page);
    expect(new Set(marks.map(({ kind }) => kind))).toContain('differs');
    expect(marks.map(({ text }) => text).join()).not.toContain('café');
    for (const dark of [false, true]) {
      await stage().browser.setDark(dark);
      expect(await violations(page)).toEqual([]);
    }
    await stage().browser.setDark(false);
    await clickText(page, 'About 2,500 North Korean soldiers');
    await waitUntil(() => page.evaluate(() => document.querySelector('corroborate-popover') !== null), 'the popover');
    await page.press('Escape');
    await waitUntil(() => page.evaluate(() => document.querySelector('corroborate-popover') === null), 'the popover to close');
    await page.setViewport(320, 640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.takeErrors()).toEqual([]);
  });
});

inBothBrowsers('the options', (stage) => {
  it('apply at once in open tabs, and have nothing that axe finds', async () => {
    const url = stage().site.add('/world/prisoner', await testPage('sample-article.html'));
    const page = await stage().open(url);
    const marks = await steadyMarks(page);
    const popup = await stage().browser.openPopup(page);
    await waitUntil(() => popup.evaluate((document) => document.querySelector('[role="switch"]') !== null), 'the popup');
    await popup.evaluate((document) => document.querySelector<HTMLElement>('[role="switch"]')!.click());
    await waitForNoMarks(page);
    await waitUntil(() => popup.evaluate((document) => document.querySelector('[aria-checked="false"]') !== null), 'the popup to say so');
    await popup.close();
    const options = await stage().open(`${stage().browser.extensionOrigin}/options.html`);
    await waitUntil(() => options.evaluate(() => document.querySelector('.sites button') !== null), 'the list of sites');
    for (const dark of [false, true]) {
      await stage().browser.setDark(dark);
      expect(await violations(options)).toEqual([]);
    }
    await stage().browser.setDark(false);
    await options.setViewport(320, 640);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.evaluate(() => document.querySelector<HTMLElement>('.sites button')!.click());
    expect(await steadyMarks(page)).toEqual(marks);
    // As on a full disk: what the browser does not keep is not shown as chosen either.
    await options.activate();
    await options.evaluate(() => {
      type Api = { storage: { sync: { set(items: object): Promise<void> } } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      for (const api of [browser, chrome]) if (api) api.storage.sync.set = () => Promise.reject(new Error('full'));
      document.querySelectorAll<HTMLElement>('input[type=radio]')[1]!.click();
    });
    await waitUntil(() => options.evaluate(() => document.querySelector('.refused') !== null), 'the options to say so');
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=radio]')!.checked)).toBe(true);
    expect(await options.takeErrors()).toEqual([]);
  });
});

/** How many side panels are open: pages of the extension that are no tabs, for Firefox what it says itself. */
function openPanels(probe: DrivenPage): Promise<number> {
  return probe.evaluate(async () => {
    type Api = {
      runtime: { getContexts(filter: object): Promise<unknown[]> };
      sidebarAction?: { isOpen(filter: object): Promise<boolean> };
    };
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { sidebarAction } = world.browser ?? world.chrome;
    if (sidebarAction) return Number(await sidebarAction.isOpen({}));
    return (await world.chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
  });
}

async function closePanels(probe: DrivenPage): Promise<void> {
  await probe.evaluate(() => {
    type Api = { extension: { getViews(): Window[] } };
    const views = (globalThis as unknown as { chrome: Api }).chrome.extension.getViews();
    for (const view of views) if (view.location.pathname === '/sidepanel.html') view.close();
  });
  await waitUntil(async () => (await openPanels(probe)) === 0, 'the side panel to close');
}
