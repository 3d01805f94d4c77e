import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtExtension, type DrivenPage } from '../../lib/cli/drive.ts';
import { clickText, popoverText, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/cli/find-browser.ts';
import { type Language, messagesOf } from '../messages-stand-in.ts';
import { openPanel, type Stage, steadyMarks, testPage, useStage } from './harness.ts';

const NARROW = 320; // px, what WCAG 1.4.10 asks for
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';
const copies: string[] = [];

/** Opens every surface on the sample article, each in the narrow window, and hands over what stands in it. */
async function surfaces(stage: Stage): Promise<Record<'page' | 'popup' | 'panel' | 'options' | 'welcome', Surface> & { popover: string }> {
  const url = stage.site.add('/world/article', await testPage('sample-article.html'));
  const page = await stage.open(url);
  await steadyMarks(page);
  const popup = await stage.browser.openPopup(page);
  const ready = () => popup.evaluate((document) => document.querySelector('main[aria-busy="false"]') !== null);
  await waitUntil(ready, 'the popup');
  const popupSurface = await popup.evaluate(readSurface);
  await popup.close();
  const panel = await readPage(await openPanel(stage, url));
  const options = await readPage(await stage.open(`${stage.browser.extensionOrigin}/options.html`));
  const welcome = await readPage(await stage.open(`${stage.browser.extensionOrigin}/welcome.html`));
  await page.activate();
  await page.setViewport(NARROW, 640);
  await clickText(page, 'captured on December 25');
  await stillPopover(page);
  return { page: await page.evaluate(surfaceOfPage), popup: popupSurface, panel, options, welcome, popover: (await popoverText(page))! };
}

interface Surface {
  language: string;
  direction: string;
  text: string;
  /** Texts that reach out of the window. */
  cutOff: string[];
}

async function readPage(page: DrivenPage): Promise<Surface> {
  await page.setViewport(NARROW, 900);
  await waitUntil(() => page.evaluate(() => document.querySelector('main') !== null), 'the page');
  return page.evaluate(surfaceOfPage);
}

function surfaceOfPage(): Surface {
  const isOutside = (box: DOMRect) => box.width > 0 && (box.left < -1 || box.right > innerWidth + 1);
  const texts = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter(
    (element) => element.childElementCount === 0 && !element.closest('.hidden, .coverage') && isOutside(element.getBoundingClientRect()),
  );
  const { lang, dir } = document.documentElement;
  return { language: lang, direction: dir, text: document.body.innerText, cutOff: texts.map((element) => element.innerText) };
}

function readSurface(document: Document): Surface {
  const { lang, dir } = document.documentElement;
  return { language: lang, direction: dir, text: document.body.innerText, cutOff: [] };
}

describe.each<[BrowserName, Language]>([
  ['chromium', 'de'],
  ['firefox', 'uk'],
])('in %s, where the browser speaks %s', (name, language) => {
  const stage = useStage(name, () => ({ language }));

  it('every surface speaks it, and nothing is cut off', async () => {
    const said = messagesOf(language);
    const { popup, panel, options, welcome, page, popover } = await surfaces(stage());
    for (const surface of [popup, panel, options, welcome]) {
      expect(surface).toMatchObject({ language, direction: 'ltr', cutOff: [] });
    }
    expect(popup.text).toContain(said.popup_differs);
    expect(panel.text).toContain(said.panel_here);
    expect(options.text).toContain(said.options_sites_title);
    expect(options.text).toContain(said.manifest_nextSentence); // the browser itself says these
    expect(welcome.text).toContain(said.welcome_lead);
    expect(popover).toContain(said.kinds_dates);
    expect(page.cutOff).toEqual([]);
  });
});

/** The built extension as it would be in a language that is written from right to left: our words in Hebrew letters, without sense. */
function rightToLeft(name: BrowserName): string {
  const copy = mkdtempSync(join(tmpdir(), 'corroborate-rtl-'));
  copies.push(copy);
  cpSync(builtExtension(name), copy, { recursive: true });
  const file = join(copy, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  const letter = (text: string) => (text.length > 1 ? text : LETTERS[text.toLowerCase().charCodeAt(0) % LETTERS.length]!);
  for (const [key, entry] of Object.entries(messages)) {
    if (key === 'direction') entry.message = 'rtl';
    else if (key !== 'language') entry.message = entry.message.replace(/\{\w+\}|[A-Za-z]/g, letter);
  }
  writeFileSync(file, JSON.stringify(messages));
  return copy;
}

describe.each(BROWSER_NAMES)('from right to left in %s', (name) => {
  const stage = useStage(name, () => ({ extension: rightToLeft(name) }));
  afterAll(() => {
    for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
  });

  it('every surface turns round, quotations stay as they are, and nothing is cut off', async () => {
    const { popup, panel, options, welcome, popover } = await surfaces(stage());
    for (const surface of [popup, panel, options, welcome]) expect(surface).toMatchObject({ direction: 'rtl', cutOff: [] });
    expect(popover).toMatch(/[A-Za-z]+ soldier [a-z]+/); // the only Latin letters left
    const page = await stage().open(`${stage().browser.extensionOrigin}/welcome.html`);
    const edges = await page.evaluate(() => {
      const title = document.querySelector('h1')!.getBoundingClientRect();
      const icon = document.querySelector('.page-head img')!.getBoundingClientRect();
      return { title: title.right, icon: icon.left };
    });
    expect(edges.title).toBeLessThanOrEqual(edges.icon);
  });
});
