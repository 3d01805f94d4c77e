import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../lib/cli/drive.ts';
import { clickText, popoverText, readMarks, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { inBothBrowsers, QUOTATION, reviewed, settled, steadyMarks, testPage, waitForNoMarks } from './harness.ts';

const CASUALTIES = 'About 2,800 North Korean soldiers';

const bodyMarkup = () => document.body.outerHTML;
/** Firefox remarks it where a page is left while an answer is on its way; nothing has failed. */
const LEFT_EARLY = /^Promise resolved while context is inactive/;
const extensionErrors = async (page: DrivenPage) =>
  (await page.takeErrors()).filter(({ by, text }) => by === 'extension' && !LEFT_EARLY.test(text));

inBothBrowsers('a page that means no good', (stage) => {
  let sample: string;
  let address: string;
  let usual: string[];
  beforeAll(async () => {
    sample = await testPage('sample-article.html');
    address = stage().site.add('/world/prisoner', sample);
    usual = (await steadyMarks(await stage().open(address))).map(({ text }) => text);
  });

  /** The sample with more in its head or at the end of its article. */
  const variant = (name: string, { head = '', end = '' }: { head?: string; end?: string }) =>
    stage().site.add(`/hostile/${name}`, sample.replace('<head>', `<head>${head}`).replace('</article>', `${end}</article>`));

  it('may redefine what scripts are made of: marks and popover are the same, and nothing of it was called', async () => {
    const script = readFileSync(new URL('../pages/hostile-prototypes.js', import.meta.url), 'utf8');
    const page = await stage().open(variant('prototypes', { head: `<script>${script}</script>` }));
    await waitUntil(async () => ((await reviewed(page)).sentences.length > 0 ? true : null), 'the review');
    const touched = await page.evaluate(() => {
      const world = window as unknown as { touched: string[]; mend(): void };
      const names = [...world.touched];
      world.mend();
      return names;
    });
    expect((await steadyMarks(page)).map(({ text }) => text)).toEqual(usual);
    expect(touched).toEqual([]);
    await clickText(page, CASUALTIES);
    expect(await stillPopover(page)).toMatch(QUOTATION);
    expect(await extensionErrors(page)).toEqual([]);
  });

  it('may take our element away as often as it likes: nothing fails, and the next click opens again', async () => {
    const page = await stage().open(address);
    await steadyMarks(page);
    await page.evaluate(() => {
      const world = window as unknown as { guard: MutationObserver; taken: number };
      world.taken = 0;
      world.guard = new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if ((node as Element).localName === 'corroborate-popover') world.taken++;
          (node as Element).remove();
        }
      });
      world.guard.observe(document.documentElement, { childList: true });
    });
    await clickText(page, CASUALTIES);
    await waitUntil(
      async () => (await page.evaluate(() => (window as unknown as { taken: number }).taken)) > 0,
      'the popover to be taken away',
    );
    await page.evaluate(() => (window as unknown as { guard: MutationObserver }).guard.disconnect());
    await waitUntil(async () => {
      if ((await popoverText(page)) !== null) return true;
      await clickText(page, CASUALTIES); // the first click closes what the page has taken away
      return null;
    }, 'the popover to open again');
    expect(await stillPopover(page)).toMatch(QUOTATION);
    expect(await extensionErrors(page)).toEqual([]);
  });

  it('cannot speak for the reader or for the extension', async () => {
    const page = await stage().open(address);
    const marks = await steadyMarks(page);
    const reached = await page.evaluate((words) => {
      const fake = { corroborate: 'content', name: 'setEnabled', args: [false] };
      window.postMessage(fake, '*');
      window.postMessage({ ...fake, corroborate: 'background', name: 'clearBadge', args: [] }, '*');
      for (const name of ['wxt:content-script-started', 'corroborate', 'prerenderingchange']) {
        document.dispatchEvent(new CustomEvent(name, { detail: fake }));
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !walker.currentNode.textContent!.includes(words));
      const target = walker.currentNode.parentElement!;
      target.scrollIntoView({ block: 'center' });
      const { x, y } = target.getClientRects()[0]!;
      const at = { bubbles: true, clientX: x + 10, clientY: y + 10, pointerType: 'mouse' };
      target.dispatchEvent(new PointerEvent('pointerdown', at));
      target.dispatchEvent(new MouseEvent('click', at));
      target.click();
      for (const key of ['Enter', 'Escape']) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      const api = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } }; browser?: unknown; corroborateOpenPopover?: unknown };
      return [typeof api.chrome?.runtime?.sendMessage, typeof api.browser, typeof api.corroborateOpenPopover];
    }, CASUALTIES);
    expect(reached).toEqual(['undefined', 'undefined', 'undefined']);
    expect((await settled(page)).status).toBe('reviewed');
    expect(await popoverText(page)).toBeNull();
    expect(await steadyMarks(page)).toEqual(marks);
  });

  it('has no look inside: the popover’s root is closed, no object of ours is in the page, no file of ours can be fetched', async () => {
    const page = await stage().open(address);
    await steadyMarks(page);
    await clickText(page, CASUALTIES);
    await stillPopover(page);
    const seen = await page.evaluate(async (origin) => {
      const host = document.querySelector('corroborate-popover')!;
      const files = [
        'popover.js',
        'engine.js',
        'words.txt',
        'lexicon.txt',
        'bundled.index.json',
        'content-scripts/content.js',
        'icon/16.png',
      ];
      const fetched = files.map((file) =>
        fetch(`${origin}/${file}`).then(
          () => file,
          () => null,
        ),
      );
      return {
        root: host.shadowRoot,
        text: host.textContent,
        attributes: [...host.attributes].map(({ name }) => name).sort(),
        globals: Object.keys(window).filter((name) => /corroborate/i.test(name)),
        sheets: [...document.styleSheets].filter(({ href }) => href !== null).length,
        fetched: (await Promise.all(fetched)).filter((file) => file !== null),
      };
    }, stage().browser.extensionOrigin);
    expect(seen).toEqual({ root: null, text: '', attributes: ['popover', 'style'], globals: [], sheets: 0, fetched: [] });
  });

  it('keeps its forms, editors, frames and shadow trees to itself', async () => {
    const words = /<p id="casualties">(.*?)<\/p>/s.exec(sample)![1]!;
    const end = `<div id="editor" contenteditable="true"><p>${words}</p></div><textarea id="notes">${words}</textarea>
<form><input name="firstChild" value="${CASUALTIES}"><input name="nextSibling"><input name="parentNode"></form>
<iframe srcdoc="<p>${words.replaceAll('"', '&quot;')}</p>"></iframe><div id="shadow"></div>
<script>document.querySelector('#shadow').attachShadow({ mode: 'open' }).innerHTML = document.querySelector('#editor').innerHTML;</script>`;
    const page = await stage().open(variant('forms', { end }));
    expect((await steadyMarks(page)).map(({ text }) => text)).toEqual(usual);
    const before = await page.evaluate(bodyMarkup);
    await clickText(page, CASUALTIES);
    await stillPopover(page);
    const found = await page.evaluate(() => {
      const editor = document.querySelector('#editor')!;
      const inside: string[] = [];
      for (const [name, highlight] of CSS.highlights) {
        for (const range of highlight) if (editor.contains((range as Range).startContainer)) inside.push(name);
      }
      const frame = document.querySelector('iframe')!.contentWindow as unknown as { CSS: typeof CSS };
      return { inside, inFrame: frame.CSS.highlights.size, value: document.querySelector<HTMLTextAreaElement>('#notes')!.value.length };
    });
    expect(found).toEqual({ inside: [], inFrame: 0, value: words.length });
    expect((await page.evaluate(bodyMarkup)) === before).toBe(true);
    expect(await extensionErrors(page)).toEqual([]);
  });

  it.each([
    [
      '2,000 elements in one another', // Chromium itself does not get through 3,000
      () => {
        let at: Element = document.querySelector('article')!;
        for (let i = 0; i < 2_000; i++) at = at.appendChild(document.createElement('div'));
        at.append('The ferry struck the wall of the harbour, the harbour master said on Thursday.');
      },
    ],
    [
      'two megabytes in one text node',
      () => {
        const box = document.body.appendChild(document.createElement('div'));
        box.textContent = 'The ferry struck the wall of the harbour, said the harbour master. '.repeat(30_000);
      },
    ],
    [
      'a megabyte without a space',
      () => {
        const paragraph = document.querySelector('article')!.appendChild(document.createElement('p'));
        paragraph.textContent = 'x'.repeat(1_000_000);
      },
    ],
    [
      'odd characters after its words',
      () => {
        const odd = ['e\u0301\u0301', '\u200b', '\u202e', '\u2066', '\ud83d', '\udc00', '\u00ad', '👩‍👩‍👧', '\u0000'];
        const paragraphs = document.querySelectorAll('article p');
        for (let i = 0; i < paragraphs.length; i++) paragraphs[i]!.append(` ${odd.join(' ')} `);
      },
    ],
    [
      '50,000 text nodes',
      () => {
        const box = document.body.appendChild(document.createElement('div'));
        for (let i = 0; i < 50_000; i++) box.append('The ferry ', document.createElement('wbr'));
      },
    ],
  ] as const)('may hold %s beside its story', async (name, spoil) => {
    const page = await stage().open(variant(name.replaceAll(/\W/g, '-'), { end: `<script>(${spoil})()</script>` }));
    await settled(page);
    const marks = (await steadyMarks(page)).map(({ text }) => text);
    const kept = usual.filter((text) => marks.some((other) => other.startsWith(text)));
    expect(kept.length).toBeGreaterThan(usual.length / 2);
    expect(await extensionErrors(page)).toEqual([]);
  });

  it.each([
    ['100,000 words', `<p>${'The ferry struck the wall of the harbour, said the harbour master on Thursday. '.repeat(10)}</p>`.repeat(770)],
    ['50,000 text nodes', `<p>${'The ferry <b>struck</b> the wall. '.repeat(17_000)}</p>`],
  ])('may have a story of %s: it is read up to its limit', async (name, end) => {
    const page = await stage().open(variant(`story-${name.replaceAll(/\W/g, '-')}`, { end }));
    const { sentences } = await reviewed(page);
    const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeGreaterThan(100_000);
    expect(length).toBeLessThanOrEqual(200_000); // MAX_TEXT of lib/extract/read-blocks.ts
    expect(await extensionErrors(page)).toEqual([]);
  });

  describe('and one that is only busy', () => {
    it('is marked though an image of it never comes', async () => {
      stage().site.add('/hostile/never.png', { body: '', type: 'image/png', isEndless: true });
      const page = await stage().open(address);
      await page.evaluate(
        (to) => {
          location.href = to;
        },
        variant('waiting', { end: '<img src="/hostile/never.png" width="10" height="10" alt="">' }),
      );
      await waitUntil(
        async () => (await page.url()).endsWith('/waiting') && (await readMarks(page)).length > 0,
        'marks on a page that waits',
      );
      expect(await extensionErrors(page)).toEqual([]);
    });

    it('is left alone while it has not come to its end', async () => {
      const url = stage().site.add('/hostile/endless', { body: sample.replace(/<footer.*$/s, ''), isEndless: true });
      const page = await stage().open(address);
      await steadyMarks(page);
      await page.evaluate((to) => {
        location.href = to;
      }, url);
      await waitUntil(async () => (await page.url()) === url, 'the endless page');
      expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(1_000);
      expect(await extensionErrors(page)).toEqual([]);
    });

    it('changes its text 50 times a second, and keeps its marks and its turns', async () => {
      const ticker = `<p>Standings: <span id="ticker">0</span> boats are in the harbour, the harbour master said.</p>
<script>setInterval(() => { document.querySelector('#ticker').textContent = String(Number(document.querySelector('#ticker').textContent) + 1); }, 20);</script>`;
      const page = await stage().open(variant('ticker', { end: ticker }));
      await waitUntil(async () => (await readMarks(page)).length > 0, 'marks on a restless page');
      const ticks = () => page.evaluate(() => Number(document.querySelector('#ticker')!.textContent));
      const before = await ticks();
      await waitUntil(async () => (await ticks()) > before + 50, 'fifty more changes');
      const marks = (await readMarks(page)).map(({ text }) => text);
      expect(marks.filter((text) => usual.includes(text)).length).toBeGreaterThan(usual.length / 2);
      expect(await extensionErrors(page)).toEqual([]);
    });
  });

  it('shifts by nothing, and is as it was once the site is switched off', async () => {
    const page = await stage().open(address);
    const before = await page.evaluate(bodyMarkup);
    await steadyMarks(page);
    await clickText(page, CASUALTIES);
    await stillPopover(page);
    const shift = await page.evaluate(async () => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
      const entries = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 200);
      });
      return entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
    });
    expect(shift).toBe(0);
    await page.ask('setEnabled', false);
    await waitForNoMarks(page);
    const left = await page.evaluate(() => ({
      highlights: [...CSS.highlights.keys()],
      hosts: document.querySelectorAll('corroborate-popover').length,
      beside: [...document.documentElement.children].map(({ localName }) => localName),
      attributes: document.documentElement.getAttributeNames(),
    }));
    expect(left).toEqual({ highlights: [], hosts: 0, beside: ['head', 'body'], attributes: ['lang'] });
    expect((await page.evaluate(bodyMarkup)) === before).toBe(true);
  });
});
