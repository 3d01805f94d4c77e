import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { DrivenPage, DrivenPopup } from '../../lib/cli/drive.ts';
import { waitUntil } from '../../lib/cli/drive-actions.ts';
import { pageOfText } from '../../lib/cli/sample-pages.ts';
import { inBothBrowsers, type Stage, steadyMarks, waitForNoMarks } from './harness.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (page: DrivenPage, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);

/** Waits for a place of the page whose text has the words; that text. */
const waitForText = (page: DrivenPage, selector: string, words: RegExp) =>
  waitUntil(async () => {
    const text = flat((await textOf(page, selector)) ?? '');
    return words.test(text) ? text : null;
  }, `${words} in ${selector}`);

/** Clicks on what has this selector and, where it is given, exactly this text. */
const press = (page: DrivenPage, selector: string, text: string | null = null) =>
  waitUntil(
    () =>
      page.evaluate(
        (wanted, words) => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => words === null || one.innerText.trim() === words);
          found?.click();
          return found !== undefined;
        },
        selector,
        text,
      ),
    `${selector} ${text ?? ''}`,
  );

/** A file dropped on the page. */
const drop = (page: DrivenPage, name: string, content: string) =>
  page.evaluate(
    (file, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], file));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    content,
  );

async function article(stage: Stage, event: string, id: string): Promise<string> {
  const file = (ending: string) => readFile(new URL(`../fixtures/events/${event}/${id}.${ending}`, import.meta.url), 'utf8');
  const { url: _, ...known } = JSON.parse(await file('json'));
  return stage.site.add(`/${id}/2025/${event}`, pageOfText(await file('txt'), known));
}

async function violations(page: DrivenPage): Promise<string[]> {
  const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  const run = new Function(`${axe}
    return window.axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')));`);
  return page.evaluate(run as () => Promise<string[]>);
}

/** Presses the popup's button of a class once it is there, and waits for the words that follow. */
async function pressInPopup(popup: DrivenPopup, button: string, words: RegExp): Promise<string> {
  await waitUntil(
    () =>
      popup.evaluate((document, wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        found?.click();
        return found !== null;
      }, button),
    button,
  );
  return waitUntil(async () => {
    const text = flat(await popup.evaluate((document) => document.body.innerText));
    return words.test(text) ? text : null;
  }, `the popup to say ${words}`);
}

/** As after the install, also where a test before was not through. */
async function emptyLibrary(stage: Stage): Promise<void> {
  const page = await stage.open(`${stage.browser.extensionOrigin}/library.html`);
  await page.evaluate(async () => {
    type Runtime = { runtime: { sendMessage(message: unknown): Promise<{ value: never }> } };
    const world = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const ask = (name: string, ...args: unknown[]) =>
      (world.browser ?? world.chrome).runtime.sendMessage({ corroborate: 'background', name, args }).then(({ value }) => value);
    const { events } = (await ask('listLibrary', { search: '', set: null, offset: 0, limit: 100 })) as {
      events: { articles: { id: string }[] }[];
    };
    const ids = events.flatMap(({ articles }) => articles.map(({ id }) => id));
    if (ids.length > 0) await ask('removeArticles', ids);
    for (const { id } of (await ask('listPacks')) as { id: string }[]) await ask('removePack', id);
  });
  await stage.closePages();
}

inBothBrowsers('the library page', (stage) => {
  let first: string;
  let second: string;
  beforeAll(async () => {
    first = await article(stage(), 'ferry-capsize', 'daily-lantern');
    second = await article(stage(), 'ferry-capsize', 'westbridge-post');
  });

  beforeEach(() => emptyLibrary(stage()));

  it('is filled from the popup, lights up the next article, goes into a file and comes back from it', async () => {
    const page = await stage().open(first);
    const popup = await stage().browser.openPopup(page);
    const added = await pressInPopup(popup, '.save-bar .primary', /Added to your library/);
    expect(added).toContain('No other article here reports the same facts yet.');
    await pressInPopup(popup, '.save-bar .quiet', /Removed from your library/);
    await pressInPopup(popup, '.save-bar .quiet', /In your library · added/);
    await popup.close();
    const other = await stage().open(second);
    await steadyMarks(other);
    const next = await stage().browser.openPopup(other);
    expect(await pressInPopup(next, '.save-bar .primary', /Added to your library/)).toMatch(/shares \d+ facts with 1 other article/);
    await next.close();

    const library = await stage().open(`${stage().browser.extensionOrigin}/library.html`);
    expect(await waitForText(library, '.several', /19 drown/)).toMatch(/^2 articles on one event .*Westbridge Post.*The Daily Lantern/);
    for (const dark of [false, true]) {
      await stage().browser.setDark(dark);
      expect(await violations(library)).toEqual([]);
    }
    await stage().browser.setDark(false);
    await library.setViewport(320, 640);
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await library.setViewport(1280, 900);

    await press(library, '.event-head input');
    await press(library, '.selection .button', 'Export…');
    await press(library, '.choice:last-of-type input[name=texts]');
    expect(await violations(library)).toEqual([]);
    await library.evaluate(() => {
      const world = window as unknown as { saved: Promise<string> };
      HTMLAnchorElement.prototype.click = () => {}; // the browser would save it
      URL.createObjectURL = (file) => {
        world.saved = (file as Blob).text();
        return 'blob:';
      };
    });
    await press(library, '.export-form [type=submit]');
    await waitForText(library, '.export-form [role=status]', /\.corroborate\.json was saved/);
    const file = await library.evaluate(() => (window as unknown as { saved: Promise<string> }).saved);

    await press(library, '.selection .button', 'Remove');
    await press(library, '.undo button');
    await waitForText(library, '.undo', /2 articles are back/);
    await waitForText(library, '.several', /2 articles on one event/);
    await press(library, '.article .icon-button');
    await waitForText(library, '.undo', /1 article removed/);
    await waitForText(library, '.search-bar [role=status]', /1 article in 1 event/);
    await press(library, '.article .icon-button');
    await waitForText(library, '.empty', /Nothing is in your library yet/);
    expect(await violations(library)).toEqual([]);
    await other.activate();
    await waitForNoMarks(other);
    await library.activate();

    await drop(library, 'broken.corroborate.json', file.replace('"start":0,', '"start":1,'));
    expect(await waitForText(library, '[role=alert]', /./)).toMatch(
      /^broken\.corroborate\.json cannot be imported Article 1, sentence 1 .* Nothing was changed\.$/,
    );
    expect(await violations(library)).toEqual([]);
    await drop(library, 'mine.corroborate.json', file);
    expect(await waitForText(library, '.preview-pack', /./)).toMatch(/2 articles · 2 with quotations only .*Westbridge Post/);
    expect(await violations(library)).toEqual([]);
    await press(library, '.preview-pack .primary');
    await waitForText(library, '.several', /2 articles on one event/);
    await other.activate();
    await steadyMarks(other);
    await library.activate();
    await press(library, '.pack .switch');
    await waitForText(library, '.pack.off', /My articles/);
    await other.activate();
    await waitForNoMarks(other);
    await library.activate();
    await press(library, '.pack .button');
    await press(library, '.pack .button', 'Remove, really?');
    await waitForText(library, '.empty', /Nothing is in your library yet/);
    for (const each of [page, other, library]) expect(await each.takeErrors()).toEqual([]);
  });

  it('adds the tabs that are open, and says what became of each', async () => {
    await stage().open(first);
    await stage().open(second);
    await stage().open(stage().site.add('/shop', await readFile(new URL('../pages/shop.html', import.meta.url), 'utf8')));
    const library = await stage().open(`${stage().browser.extensionOrigin}/library.html`);
    await press(library, '.ways .button', 'Add open tabs');
    const told = await waitForText(library, '.tab-results', /2 articles added\./);
    expect(told.match(/\badded\b(?!\.)/g)).toHaveLength(2);
    expect(told).toMatch(/not an article/);
    expect(await violations(library)).toEqual([]);
    await waitForText(library, '.several', /2 articles on one event/);
    await press(library, '.event-head input');
    await press(library, '.selection .button', 'Remove');
    await waitForText(library, '.empty', /Nothing is in your library yet/);
    expect(await library.takeErrors()).toEqual([]);
  });
});
