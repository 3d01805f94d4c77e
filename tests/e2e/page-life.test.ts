import { beforeAll, describe, expect, it } from 'vitest';
import { clickText, readMarks, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { STRICT_POLICY, TRUSTED_TYPES } from '../../lib/cli/serve.ts';
import { inBothBrowsers, QUOTATION, reviewed, settled, steadyMarks, testPage, waitForNoMarks } from './harness.ts';

const CASUALTIES = 'About 2,800 North Korean soldiers';

inBothBrowsers('the life of a page', (stage) => {
  let sample: string;
  let address: string;
  beforeAll(async () => {
    sample = await testPage('sample-article.html');
    const { site } = stage();
    address = site.add('/world/prisoner', sample);
    const app = await testPage('single-page.html');
    site.add('/app/prisoner', app);
    site.add('/app/herring', app);
    site.add('/fragment/prisoner', /<article>.*<\/article>/s.exec(sample)![0]);
    site.add('/fragment/herring', await testPage('herring-fragment.html'));
  });

  it.each([
    ['strict policy', STRICT_POLICY],
    ['trusted types', TRUSTED_TYPES],
    ['both', `${STRICT_POLICY}; ${TRUSTED_TYPES}`],
    ['sandbox', 'sandbox'],
  ])('marks and explains under a content security policy: %s', async (name, policy) => {
    // Without its own styles, which a strict policy forbids: what is left to complain about would be ours.
    const body = sample.replace(/<style>.*?<\/style>/s, '');
    const page = await stage().open(
      stage()
        .site.add(`/policy/${name}`, { body, headers: { 'content-security-policy': policy } })
        .replaceAll(' ', '%20'),
    );
    await steadyMarks(page);
    await clickText(page, CASUALTIES);
    expect(await stillPopover(page)).toMatch(QUOTATION);
    const style = await page.inPopover((root) => getComputedStyle(root!.querySelector('[role="dialog"]')!).display);
    expect(style).not.toBe('inline');
    expect((await page.takeErrors()).filter(({ by, text }) => by === 'extension' || /style|trusted/i.test(text))).toEqual([]);
  });

  it('follows a page that changes its article by the history API, forward and back', async () => {
    const page = await stage().open(`${stage().site.origin}/app/herring`);
    await settled(page);
    expect(await readMarks(page)).toEqual([]);
    await clickText(page, 'The prisoner');
    const marks = await steadyMarks(page);
    expect(marks.some(({ text }) => text.startsWith(CASUALTIES))).toBe(true);
    await clickText(page, CASUALTIES);
    await stillPopover(page);
    await page.press('Escape');
    await clickText(page, 'Herring is back');
    await waitForNoMarks(page);
    await page.evaluate(() => history.back());
    expect(await steadyMarks(page)).toEqual(marks);
    await page.evaluate(() => history.forward());
    await waitForNoMarks(page);
    expect(await page.takeErrors()).toEqual([]);
  });

  it('has its marks again when the reader comes back', async () => {
    const page = await stage().open(address);
    const marks = await steadyMarks(page);
    await page.goto(stage().site.add('/shop', await testPage('shop.html')));
    await settled(page);
    await page.evaluate(() => history.back());
    await waitUntil(async () => (await page.url()) === address, 'the page before');
    expect(await steadyMarks(page)).toEqual(marks);
    await clickText(page, CASUALTIES);
    expect(await stillPopover(page)).toMatch(QUOTATION);
  });

  describe('text that arrives or changes', () => {
    it('marks a paragraph that is loaded late', async () => {
      const late = /<p id="casualties">(.*?)<\/p>/s.exec(sample)!;
      const page = await stage().open(stage().site.add('/world/late', sample.replace(late[0], '<p id="casualties"></p>')));
      const before = await steadyMarks(page);
      expect(before.filter(({ text }) => text.startsWith(CASUALTIES))).toEqual([]);
      await page.evaluate((text) => {
        document.querySelector('#casualties')!.textContent = text;
      }, late[1]!);
      await waitUntil(async () => (await readMarks(page)).some(({ text }) => text.startsWith(CASUALTIES)), 'the late paragraph’s mark');
      expect((await steadyMarks(page)).length).toBeGreaterThan(before.length);
    });

    it('keeps the marks where they belong when words are replaced', async () => {
      const page = await stage().open(address);
      await steadyMarks(page);
      await page.evaluate(() => {
        const node = document.querySelector('#casualties')!.firstChild as Text;
        node.data = node.data.replace('About 2,800', 'Some 2,600');
      });
      await waitUntil(
        async () => (await readMarks(page)).some(({ text }) => text.startsWith('Some 2,600 North Korean')),
        'the new words’ mark',
      );
      expect((await readMarks(page)).filter(({ text }) => text.startsWith('About 2,800'))).toEqual([]);
      const { sentences } = await reviewed(page);
      expect(sentences.find(({ text }) => text.startsWith('Some 2,600'))?.state).toBe('differs');
    });

    it('drops the marks of a paragraph that is removed, and keeps the others', async () => {
      const page = await stage().open(address);
      await steadyMarks(page);
      const gone = await page.evaluate(() => {
        const paragraph = document.querySelector('#casualties')!;
        paragraph.remove();
        return paragraph.textContent!.replace(/\s+/g, ' ');
      });
      await waitUntil(async () => (await readMarks(page)).every(({ text }) => text !== '' && !gone.includes(text)), 'the marks to go');
      const marks = (await steadyMarks(page)).map(({ text }) => text);
      const { sentences } = await reviewed(page);
      expect(marks).toEqual(sentences.filter(({ state }) => state !== 'alone').map(({ text }) => text));
      expect(marks.length).toBeGreaterThanOrEqual(8);
    });
  });
});
