import { beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../lib/cli/drive.ts';
import { clickText, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import type { ChromiumPage } from '../../lib/cli/drive-chromium-page.ts';
import { inBothBrowsers, openPanel, type Stage, steadyMarks, testPage, useStage } from './harness.ts';

/** What readers set in their browser or system: text twice as large, fingers, their own colours, no motion, a dense screen. */

const CASUALTIES = 'About 2,800 North Korean soldiers';
const OWN_PAGES = ['popup', 'options', 'welcome', 'library'] as const;

/** A 1280 × 900 window at 200 %, and the narrowest that WCAG 2.2 asks for (1.4.10). */
const SIZES = [
  [640, 450],
  [320, 640],
] as const;

async function openSurfaces(stage: Stage, article: string): Promise<[string, DrivenPage][]> {
  const surfaces: [string, DrivenPage][] = [];
  for (const name of OWN_PAGES) surfaces.push([name, await stage.open(`${stage.browser.extensionOrigin}/${name}.html`)]);
  return [...surfaces, ['side panel', await openPanel(stage, article)]];
}

/** Words that no scrolling brings into sight, and the page's own width where it is more than the window's. */
function lostContent(): string[] {
  const wide = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const texts = [...document.querySelectorAll('main *, header *')].filter(
    (one) => one.childElementCount === 0 && one.textContent!.trim() !== '' && one.checkVisibility() && !one.closest('.hidden, [hidden]'),
  );
  const outside = texts.filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(one.parentElement);
  });
  return [...wide, ...outside.map((one) => one.textContent!.trim().slice(0, 60))];
}

/** What a finger would miss (WCAG 2.5.8): controls under 24 px that are not links in running text. */
function smallTargets(): string[] {
  const controls = [...document.querySelectorAll('button, select, summary, input, a[href], [role=switch]')];
  return controls
    .filter((one) => one.checkVisibility() && !(one.matches('a') && getComputedStyle(one).display === 'inline'))
    .map((one) => ({ one: one.matches('input') ? (one.closest('label') ?? one) : one }))
    .filter(({ one }) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 1 && height > 1 && (width < 23.9 || height < 23.9);
    })
    .map(({ one }) => one.outerHTML.slice(0, 100));
}

inBothBrowsers('what readers set', (stage) => {
  let url: string;
  beforeAll(async () => {
    url = stage().site.add('/world/prisoner', await testPage('sample-article.html'));
  });

  it('loses nothing at 200 % and at 320 pixels, and is large enough for a finger', async () => {
    await steadyMarks(await stage().open(url));
    const surfaces = await openSurfaces(stage(), url);
    await stage().browser.setTouch(true);
    try {
      for (const [width, height] of SIZES) {
        for (const [name, page] of surfaces) {
          await page.activate();
          await page.setViewport(width, height);
          await waitUntil(() => page.evaluate(() => document.querySelector('main[aria-busy="true"]') === null), 'the page');
          expect.soft(await page.evaluate(lostContent), `${name} at ${width}`).toEqual([]);
          expect.soft(await page.evaluate(smallTargets), `${name} at ${width}`).toEqual([]);
        }
      }
    } finally {
      await stage().browser.setTouch(false);
    }
  });

  it('opens the popover as a sheet at the bottom of a phone, under the sentence it explains', async () => {
    await stage().browser.setTouch(true);
    try {
      const page = await stage().open(url);
      await page.setViewport(360, 740);
      await steadyMarks(page);
      await clickText(page, CASUALTIES);
      await stillPopover(page);
      const sheet = await page.inPopover((root) => {
        const dialog = root!.querySelector('[role=dialog]')!;
        const { left, right, top, bottom } = dialog.getBoundingClientRect();
        const low = [...dialog.querySelectorAll('button, summary')].filter((one) => one.getBoundingClientRect().height < 43.9);
        return { left, right, top, bottom, low: low.map((one) => one.outerHTML) };
      });
      const width = await page.evaluate(() => document.documentElement.clientWidth); // less its scroll bar, where that takes room
      expect(sheet).toMatchObject({ left: 0, right: width, bottom: 740, low: [] });
      const lowest = await page.evaluate((words) => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
        return ranges.find((range) => range.toString().startsWith(words))!.getBoundingClientRect().bottom;
      }, CASUALTIES);
      expect(lowest).toBeLessThanOrEqual(sheet.top);
    } finally {
      await stage().browser.setTouch(false);
    }
  });
});

describe('what readers set, as Chromium can pretend', () => {
  const stage = useStage('chromium', () => ({ scale: 2 }));
  let url: string;
  beforeAll(async () => {
    url = stage().site.add('/world/prisoner', await testPage('sample-article.html'));
  });
  const emulate = (page: DrivenPage, name: string, value: string) => (page as ChromiumPage).page.emulateMediaFeatures([{ name, value }]);

  it('finds the mark under a click on a screen of twice the density', async () => {
    const page = await stage().open(url);
    await steadyMarks(page);
    await clickText(page, CASUALTIES);
    expect(await stillPopover(page)).toMatch(/Voice of Pakistan/);
  });

  it('moves nothing where the reader wants no motion', async () => {
    const page = await stage().open(url);
    await emulate(page, 'prefers-reduced-motion', 'reduce');
    await steadyMarks(page);
    await clickText(page, CASUALTIES);
    await waitUntil(() => page.inPopover((root) => root?.querySelector('[role=dialog]') != null), 'the popover');
    const moving = (root: ShadowRoot | Document | null = document) => {
      const all = [...root!.querySelectorAll('*')].map((one) => getComputedStyle(one));
      const lasting = all.flatMap((style) => `${style.transitionDuration}, ${style.animationDuration}`.split(', ')).filter((one) => parseFloat(one) > 0);
      return [root!.getAnimations().filter(({ playState }) => playState === 'running').length, lasting];
    }; // biome-ignore format: sent to the browser
    expect(await page.inPopover(moving)).toEqual([0, []]);
    const panel = await openPanel(stage(), url);
    await emulate(panel, 'prefers-reduced-motion', 'reduce');
    expect(await panel.evaluate(moving as () => unknown)).toEqual([0, []]);
  });

  it('tells the states apart in the reader’s own colours', async () => {
    const page = await stage().open(url);
    await emulate(page, 'forced-colors', 'active');
    await steadyMarks(page);
    const lines = await page.evaluate(() =>
      ['corroborated', 'varies', 'differs'].map((kind) => {
        const { textDecorationStyle, backgroundColor } = getComputedStyle(document.body, `::highlight(corroborate-${kind})`);
        return [textDecorationStyle, /, 0\)$|transparent/.test(backgroundColor)];
      }),
    );
    expect(lines).toEqual([
      ['solid', true],
      ['dotted', true],
      ['double', true],
    ]);
    const panel = await openPanel(stage(), url);
    await emulate(panel, 'forced-colors', 'active');
    const looks = await panel.evaluate(() => {
      const look = (selector: string) => {
        const { backgroundImage, backgroundColor, borderTopWidth } = getComputedStyle(document.querySelector(selector)!);
        return `${backgroundImage} ${backgroundColor} ${borderTopWidth}`;
      };
      return ['corroborated', 'varies', 'differs', 'alone'].map((state) => look(`.stack > .${state}`));
    });
    expect(new Set(looks).size).toBe(4);
    const popup = await stage().open(`${stage().browser.extensionOrigin}/popup.html`);
    await emulate(popup, 'forced-colors', 'active');
    await page.activate();
    await popup.goto(`${stage().browser.extensionOrigin}/popup.html`);
    await waitUntil(() => popup.evaluate(() => document.querySelector('.button.primary') !== null), 'the popup');
    const [words, ground] = await popup.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('.button.primary')!);
      return [color, backgroundColor];
    });
    expect(words).not.toBe(ground);
  });
});
