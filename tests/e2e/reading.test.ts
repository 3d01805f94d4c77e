import { beforeAll, expect, it } from 'vitest';
import type { DrivenPage } from '../../lib/cli/drive.ts';
import { clickText, popoverText, readMarks, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { inBothBrowsers, reviewed, steadyMarks, testPage } from './harness.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const CASUALTIES = 'About 2,800 North Korean soldiers';

inBothBrowsers('reading an article', (stage) => {
  let url: string;
  beforeAll(async () => {
    url = stage().site.add('/world/prisoner', await testPage('sample-article.html'));
  });

  const openSample = async (): Promise<DrivenPage> => {
    const page = await stage().open(url);
    await steadyMarks(page);
    return page;
  };
  const openPopover = async (page: DrivenPage, words = CASUALTIES): Promise<string> => {
    await clickText(page, words);
    return stillPopover(page);
  };
  const waitForNoPopover = (page: DrivenPage) => waitUntil(async () => (await popoverText(page)) === null, 'the popover to close');

  it('marks the sentences that the review says others report, each with its kind, and no others', async () => {
    const page = await openSample();
    const review = await reviewed(page);
    const expected = review.sentences
      .filter(({ state }) => state !== 'alone')
      .map(({ state, text }) => ({ kind: state, text: flat(text) }));
    expect(await steadyMarks(page)).toEqual(expected);
    expect(expected.length).toBeGreaterThanOrEqual(10);
    expect(await page.takeErrors()).toEqual([]);
  });

  it.each([
    ['another total of casualties', CASUALTIES, 'differs'],
    ['another day of the capture', 'captured on December 25', 'differs'],
    ['the strength of the force', 'about 12,000, among them 500 officers', 'marked'],
    ['the source of the soldiers', 'belong to the 11th Corps', 'marked'],
    ['what nobody else reports', 'harbour master, Ines Quarrie', 'none'],
    ['the colonel’s remark', 'taught winter warfare', 'none'],
    ['the newsletter box', 'before your first coffee', 'none'],
    ['the list of other stories', 'The breakwater that cost', 'none'],
  ])('marks %s as it should be', async (_what, words, expected) => {
    const marks = (await steadyMarks(await openSample())).filter(({ text }) => text.includes(words));
    if (expected === 'none') expect(marks).toEqual([]);
    else expect(marks).toEqual([expect.objectContaining({ kind: expected === 'marked' ? expect.any(String) : expected })]);
  });

  it('shows on a click who reports it, in which words, and what differs', async () => {
    const page = await openSample();
    const text = flat(await openPopover(page));
    const sentence = (await reviewed(page)).sentences.find((one) => one.text.startsWith(CASUALTIES))!;
    const report = sentence.facts[0]!.reports[0]!;
    const difference = report.differences.find(({ kind }) => kind === 'figures')!;
    expect(text).toContain(flat(report.quote));
    expect(text).toContain(report.outlet ?? 'Outlet unknown');
    expect(text).toMatch(/Voice of Pakistan/);
    expect(text).toMatch(/3,000 North Korean soldiers/);
    expect(text).toContain(`${difference.here} here, ${difference.there} there`);
    expect(difference.here).toContain('2,800');
    expect(await page.takeErrors()).toEqual([]);
  });

  it('does not cover the sentence it explains', async () => {
    const page = await openSample();
    await openPopover(page);
    const popover = await page.inPopover((root) => {
      const { left, top, right, bottom } = root!.querySelector('[role="dialog"]')!.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    const lines = await page.evaluate((words) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      const boxes = [...ranges.find((range) => range.toString().startsWith(words))!.getClientRects()];
      return boxes.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }, CASUALTIES);
    const covered = lines.filter(
      (line) => line.left < popover.right && line.right > popover.left && line.top < popover.bottom && line.bottom > popover.top,
    );
    expect(covered).toEqual([]);
    expect(popover.left >= 0 && popover.top >= 0 && popover.right <= 1280).toBe(true);
  });

  it('closes by Esc, by ✕ and by a click elsewhere', async () => {
    const page = await openSample();
    await openPopover(page);
    await page.press('Escape');
    await waitForNoPopover(page);
    await openPopover(page, 'captured on December 25');
    const [x, y] = await page.inPopover((root) => {
      const box = root!.querySelector('button[aria-label="Close"]')!.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    });
    await page.clickAt(x!, y!);
    await waitForNoPopover(page);
    await openPopover(page, 'belong to the 11th Corps');
    await page.clickAt(5, 450);
    await waitForNoPopover(page);
  });

  it('opens by the shortcut, keeps the focus inside, and gives it back', async () => {
    const page = await openSample();
    await page.evaluate(() => document.querySelector<HTMLElement>('.byline a')!.focus());
    await page.pressShortcut('open-popover');
    await stillPopover(page);
    for (let presses = 0; presses < 8; presses++) {
      await page.press('Tab');
      expect(await page.inPopover((root) => root?.activeElement !== null)).toBe(true);
    }
    await page.press('Escape');
    await waitForNoPopover(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mara Ellingsworth');
  });

  it('goes from mark to mark and opens one by Enter', async () => {
    const page = await openSample();
    const current = () =>
      page.evaluate(() => {
        const highlights = [CSS.highlights.get('corroborate-current'), CSS.highlights.get('corroborate-current-dark')];
        return highlights.flatMap((one) => [...(one ?? [])] as Range[]).map((range) => range.toString())[0] ?? null;
      });
    const marks = await readMarks(page);
    await page.pressShortcut('next-sentence');
    const first = flat((await waitUntil(current, 'a current sentence'))!);
    // Also where the reader writes something, which stays theirs.
    await page.evaluate(() => document.querySelector<HTMLElement>('input')!.focus());
    await page.pressShortcut('next-sentence');
    await waitUntil(async () => flat((await current()) ?? '') !== first, 'the next sentence');
    const second = flat((await current())!);
    const texts = marks.map(({ text }) => text);
    expect(texts.indexOf(second)).toBe(texts.indexOf(first) + 1);
    await page.pressShortcut('previous-sentence');
    await waitUntil(async () => flat((await current()) ?? '') === first, 'the sentence before');
    for (const key of ['a', 'ArrowDown', 'b']) await page.press(key);
    expect(await page.evaluate(() => [document.activeElement!.localName, document.querySelector('input')!.value])).toEqual(['input', 'ab']);
    expect(await popoverText(page)).toBeNull();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.press('Enter');
    await stillPopover(page);
    await page.press('Escape');
    await waitForNoPopover(page);
  });

  it('fits a screen of 320 pixels', async () => {
    const page = await openSample();
    await page.setViewport(320, 640);
    await openPopover(page);
    await waitUntil(
      () =>
        page.inPopover((root) => {
          const { left, right, top, bottom } = root!.querySelector('[role="dialog"]')!.getBoundingClientRect();
          return left >= 0 && right <= 320 && top >= 0 && bottom <= 640;
        }),
      'the popover to stand inside the screen',
    );
    expect(await page.inPopover((root) => root!.querySelector('[role="dialog"]')!.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('chooses marks for a dark page, and for a light one', async () => {
    const page = await openSample();
    const names = () => page.evaluate(() => [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name));
    await stage().browser.setDark(true);
    await waitUntil(async () => (await names()).every((name) => name.endsWith('-dark')), 'marks for dark pages');
    await stage().browser.setDark(false);
    await waitUntil(async () => (await names()).every((name) => !name.endsWith('-dark')), 'marks for light pages');
    expect((await names()).length).toBeGreaterThan(0);
  });
});
