import { beforeAll, expect, it } from 'vitest';
import type { DrivenPage } from '../../lib/cli/drive.ts';
import { clickText, popoverText, readMarks, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { inBothBrowsers, settled, steadyMarks, testPage, violations, waitForNoMarks } from './harness.ts';

const CASUALTIES = 'About 2,800 North Korean soldiers';
const ALONE = 'harbour master, Ines Quarrie';

/** Changes stored settings as the options page does. */
const choose = (page: DrivenPage, changes: object) =>
  page.evaluate(async (wanted) => {
    type Area = { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
    const world = globalThis as unknown as { browser?: { storage: { sync: Area } }; chrome: { storage: { sync: Area } } };
    const { sync } = (world.browser ?? world.chrome).storage;
    await sync.set({ settings: { ...(await sync.get('settings')).settings, ...wanted } });
  }, changes);

/** Selects the first place where the page has these words; a point on them. */
const select = (page: DrivenPage, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = getSelection()!.getRangeAt(0).getClientRects();
      return [box!.x + box!.width / 2, box!.y + box!.height / 2] as const;
    }
    throw new Error(`The page has no text "${wanted}".`);
  }, words);

const clickInPopover = async (page: DrivenPage, selector: string) => {
  const [x, y] = await page.inPopover((root, wanted) => {
    const box = root!.querySelector(wanted)!.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  }, selector);
  await page.clickAt(x!, y!);
};

inBothBrowsers('the reader’s choices', (stage) => {
  let url: string;
  beforeAll(async () => {
    url = stage().site.add('/world/prisoner', await testPage('sample-article.html'));
  });
  const openOptions = () => stage().open(`${stage().browser.extensionOrigin}/options.html`);

  it('hide a match for good, in other tabs too, and give it back from the options', async () => {
    const page = await stage().open(url);
    const before = await steadyMarks(page);
    const marksOf = async () => (await readMarks(page)).map(({ text }) => text);
    const isMarked = async () => (await marksOf()).some((text) => text.startsWith(CASUALTIES));
    await clickText(page, CASUALTIES);
    await stillPopover(page);
    await clickInPopover(page, '.reject');
    await waitUntil(() => page.inPopover((root) => root!.querySelector('.told') !== null), 'the popover to say so');
    await waitUntil(async () => !(await isMarked()), 'the mark to go');
    await clickInPopover(page, '.told button');
    await waitUntil(isMarked, 'the mark to come back');
    expect(await popoverText(page)).toMatch(/3,000/);
    await clickInPopover(page, '.reject');
    await waitUntil(async () => !(await isMarked()), 'the mark to go again');
    await page.press('Escape');
    await page.goto(url);
    expect((await steadyMarks(page)).map(({ text }) => text).filter((text) => text.startsWith(CASUALTIES))).toEqual([]);
    const options = await openOptions();
    await waitUntil(() => options.evaluate(() => document.querySelector('.rejections button') !== null), 'the list of hidden matches');
    expect(await violations(options)).toEqual([]);
    await options.evaluate(() => document.querySelector<HTMLElement>('.rejections button')!.click());
    await page.activate();
    await waitUntil(isMarked, 'the mark to come back in its tab');
    expect(await steadyMarks(page)).toEqual(before);
    expect([...(await page.takeErrors()), ...(await options.takeErrors())]).toEqual([]);
  });

  it('ask more or less of a match, and change how marks look, at once in open tabs', async () => {
    const options = await openOptions();
    await choose(options, { strictness: 0, look: 'fine' });
    const page = await stage().open(url);
    const usual = await steadyMarks(page);
    await choose(options, { strictness: 2 });
    await waitUntil(async () => (await steadyMarks(page)).length < usual.length, 'fewer marks');
    await choose(options, { strictness: -2 });
    await waitUntil(async () => (await steadyMarks(page)).length > usual.length, 'more marks');
    await choose(options, { strictness: 0, look: 'tint' });
    const names = () => page.evaluate(() => [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name));
    await waitUntil(async () => (await names()).includes('corroborate-differs-tint'), 'marks with a tint');
    expect((await names()).filter((name) => !name.endsWith('-tint'))).toEqual([]);
    await choose(options, { look: 'fine' });
    await waitUntil(async () => (await steadyMarks(page)).length === usual.length, 'the usual marks');
  });

  it.each([
    ['chosen', /not one of those you chose/],
    ['asked', /waits until you ask/],
  ])('leave pages alone where the mode is “%s”, until the popup asks', async (mode, words) => {
    const options = await openOptions();
    await choose(options, { mode });
    const page = await stage().open(url);
    expect((await settled(page)).status).toBe('off');
    expect(await readMarks(page)).toEqual([]);
    const popup = await stage().browser.openPopup(page);
    await waitUntil(() => popup.evaluate((document) => document.querySelector('.offers') !== null), 'the popup');
    expect(await popup.evaluate((document) => document.body.innerText)).toMatch(words);
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.offers button')!.click());
    await waitUntil(() => popup.evaluate((document) => document.querySelector('.states') !== null), 'the summary');
    await popup.close();
    expect((await steadyMarks(page)).length).toBeGreaterThan(5);
    await choose(options, { mode: 'everywhere' });
    expect((await steadyMarks(page)).length).toBeGreaterThan(5);
    await page.goto(url);
    await steadyMarks(page);
  });

  it('answer to a selection, also where nothing is marked or the page is no article', async () => {
    const page = await stage().open(url);
    await steadyMarks(page);
    await page.chooseFromMenu('compare-selection', ...(await select(page, ALONE)));
    expect(await stillPopover(page)).toMatch(/Nothing in your index reports this/);
    await page.press('Escape');
    const shop = (await testPage('shop.html')).replace(
      '</body>',
      `<p>${CASUALTIES} have been killed or wounded, Zelensky said.</p></body>`,
    );
    await page.goto(stage().site.add('/shop', shop));
    expect((await settled(page)).status).toBe('not-article');
    await page.chooseFromMenu('compare-selection', ...(await select(page, `${CASUALTIES} have been killed or wounded, Zelensky said.`)));
    expect(await stillPopover(page)).toMatch(/3,000/);
    await page.press('Escape');
    await waitForNoMarks(page);
    expect(await page.takeErrors()).toEqual([]);
  });

  it('are plain about a site that the browser keeps closed, and read the page when asked', async () => {
    const options = await openOptions();
    await choose(options, { mode: 'everywhere' });
    await stage().browser.setSiteAccess(false);
    const page = await stage().open(stage().site.add('/closed', await testPage('sample-article.html')));
    expect([await readMarks(page), await page.ask('state')]).toEqual([[], null]);
    // The panel was not pressed for: it cannot know the page's address, and must not take it for one of the browser's own.
    const panel = await stage().browser.openSidePanel(page);
    await waitUntil(() => panel.evaluate((document) => /out of this page/.test(document.body.innerText)), 'the panel to say so');
    await panel.close();
    if (stage().browser.name === 'firefox') {
      // Chromium answers the first click with a question of its own, which no driver can see.
      const popup = await stage().browser.openPopup(page);
      await waitUntil(() => popup.evaluate((document) => document.querySelector('.offers') !== null), 'the popup');
      expect(await popup.evaluate((document) => document.body.innerText)).toMatch(/Your browser keeps Corroborate out of this site/);
      await popup.evaluate((document) => document.querySelector<HTMLElement>('.offers button')!.click());
      await waitUntil(() => popup.evaluate((document) => document.querySelector('.states') !== null), 'the summary');
      await popup.close();
      expect((await steadyMarks(page)).length).toBeGreaterThan(5);
    }
    await stage().browser.setSiteAccess(true);
  });

  it('have shortcuts that the browser has assigned', async () => {
    const options = await openOptions();
    const keys = await waitUntil(
      () =>
        options.evaluate(() => {
          const rows = [...document.querySelectorAll('.pairs > div')].filter((row) => row.querySelector('.keys'));
          return rows.length > 0 && rows.map((row) => [...row.querySelectorAll('kbd')].map((key) => key.textContent).join(' '));
        }),
      'the shortcuts',
    );
    expect(keys.slice(0, 4)).toEqual(['Alt Shift →', 'Alt Shift ↓', 'Alt Shift ↑', 'Alt Shift ←']);
  });

  it('tell a screen reader where it stands, without a change to the page’s body', async () => {
    const page = await stage().open(url);
    const marks = await steadyMarks(page);
    const body = await page.evaluate(() => document.body.outerHTML);
    const regions = () => page.evaluate(() => document.querySelectorAll('html > corroborate-status').length);
    expect(await regions()).toBe(0);
    await page.ask('countMarks');
    await waitUntil(async () => (await regions()) === 1, 'the region');
    await page.ask('nextSentence');
    expect(await regions()).toBe(1);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
    expect(marks.length).toBeGreaterThan(5);
  });
});
