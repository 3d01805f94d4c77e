import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ToBackground } from '../../lib/browser/messages.ts';
import { buildPackFromFolder } from '../../lib/cli/build-pack.ts';
import { type DrivenBrowser, type DrivenPage, launchBrowser } from '../../lib/cli/drive.ts';
import { clickText, stillPopover, waitUntil } from '../../lib/cli/drive-actions.ts';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import type { Result } from '../../lib/failure.ts';
import type { AddOutcome } from '../../lib/library/library-types.ts';
import type { Article, Review, UncutArticle } from '../../lib/types.ts';
import { uncutArticle } from '../uncut-article.ts';
import { inBothBrowsers, QUOTATION, reviewed, steadyMarks, waitForNoMarks } from './harness.ts';

const EVERYTHING = { search: '', set: null, offset: 0, limit: 100 };

async function readEvent(name: string): Promise<Article[]> {
  const { pack } = await buildPackFromFolder(fileURLToPath(new URL(`../fixtures/events/${name}`, import.meta.url)));
  return pack.articles;
}

/** A page with an article as outlets put it: its metadata in the head, its blocks as paragraphs. */
function pageOf({ title, outlet, published, text }: Article): string {
  const escapeText = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const meta = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:site_name', outlet],
    ['article:published_time', published],
  ].map(([property, content]) => (content ? `<meta property="${property}" content="${escapeText(content)}">` : ''));
  const paragraphs = text.split('\n').filter((block) => block !== title);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeText(title ?? '')}</title>${meta.join('')}</head>
    <body><article><h1>${escapeText(title ?? '')}</h1>${paragraphs.map((block) => `<p>${escapeText(block)}</p>`).join('')}</article></body></html>`;
}

type Ask = <K extends keyof ToBackground>(name: K, ...args: Parameters<ToBackground[K]>) => Promise<ReturnType<ToBackground[K]>>;

/** The extension's own page, from which the background is asked as the library's page does it. */
async function ownPage(browser: DrivenBrowser): Promise<{ page: DrivenPage; ask: Ask }> {
  const page = await browser.open(`${browser.extensionOrigin}/welcome.html`);
  const ask = (name: string, ...args: unknown[]) =>
    page.evaluate(
      (which, given) => {
        const world = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
        interface Runtime {
          runtime: { sendMessage(message: unknown): Promise<unknown> };
        }
        return (world.browser ?? world.chrome).runtime.sendMessage({ corroborate: 'background', name: which, args: given });
      },
      name,
      args,
    );
  return { page, ask: ask as never };
}

function value<T>(result: Result<T> | null | undefined): T {
  if (!result?.ok) throw new Error(result?.failure.code ?? 'No answer.');
  return result.value;
}

const outletsIn = ({ sentences }: Review) =>
  new Set(sentences.flatMap(({ facts }) => facts.flatMap(({ reports }) => reports.map(({ outlet }) => outlet))));

inBothBrowsers('the library', (stage) => {
  let quake: Article[];
  let ferry: Article[];
  beforeAll(async () => {
    quake = await readEvent('andes-earthquake');
    ferry = await readEvent('ferry-capsize');
  });

  it('lights up pages on an event as soon as another article on it is saved', async () => {
    const { page: own, ask } = await ownPage(stage().browser);
    const first = await stage().open(stage().site.add('/quake/herald', pageOf(quake[2]!)));
    const second = await stage().open(stage().site.add('/quake/metro', pageOf(quake[0]!)));
    await waitForNoMarks(second);
    const article = value((await first.ask('article')) as Result<UncutArticle>);
    expect(value(await ask('addArticle', article))).toMatchObject({ outcome: 'added', articles: 0 });

    await second.activate();
    const marks = await steadyMarks(second);
    expect(marks.length).toBeGreaterThan(5);
    const review = await reviewed(second);
    expect([...outletsIn(review)]).toEqual([quake[2]!.outlet]);
    expect(
      review.sentences.flatMap(({ facts }) => facts.flatMap(({ reports }) => reports.flatMap(({ differences }) => differences))).length,
    ).toBeGreaterThan(0);
    const marked = review.sentences.find(({ state }) => state !== 'alone')!;
    await clickText(second, marked.text.slice(0, 40));
    expect(await stillPopover(second)).toMatch(QUOTATION);

    expect(value(await ask('addArticle', value((await second.ask('article')) as Result<UncutArticle>)))).toMatchObject({
      outcome: 'added',
      articles: 1,
    });
    await first.activate();
    expect((await steadyMarks(first)).length).toBeGreaterThan(5);
    expect(value(await ask('listLibrary', EVERYTHING))).toMatchObject({ totalArticles: 2, totalEvents: 1 });

    const ids = value(await ask('listLibrary', EVERYTHING)).events.flatMap(({ articles }) => articles.map(({ id }) => id));
    value(await ask('removeArticles', ids));
    await waitForNoMarks(first);
    await own.close();
  });

  it('is whole after the background was stopped in the middle of adding', async () => {
    const { page: own, ask } = await ownPage(stage().browser);
    const articles = [...quake, ...ferry].map((article, n) => ({ ...article, url: `https://news-${n}.example/story` }));
    const adding = articles.map((article) => ask('addArticle', uncutArticle(article)).catch(() => null));
    await adding[1];
    await stage().browser.stopBackground();
    const outcomes = (await Promise.all(adding)) as (Result<AddOutcome> | null)[];
    const told = outcomes.filter((outcome) => outcome?.ok).length;
    const { totalArticles } = value(await ask('listLibrary', EVERYTHING));
    expect(totalArticles).toBeGreaterThanOrEqual(told);
    for (const article of articles) value(await ask('addArticle', uncutArticle(article)));
    const list = value(await ask('listLibrary', EVERYTHING));
    expect(list.totalArticles).toBe(8);
    const isOf = (event: Article[], outlet: string | null) => event.some((article) => article.outlet === outlet);
    for (const { articles: together } of list.events)
      expect([quake, ferry].some((event) => together.every(({ outlet }) => isOf(event, outlet)))).toBe(true);
    expect(value(await ask('libraryState')).damaged).toEqual([]);
    value(
      await ask(
        'removeArticles',
        list.events.flatMap((event) => event.articles.map(({ id }) => id)),
      ),
    );
    await own.close();
  });
});

describe.each(BROWSER_NAMES)('a library in %s', (name) => {
  it('is there again after the browser was killed', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'corroborate-kept-'));
    const quake = (await readEvent('andes-earthquake')).map((article) => ({ ...article, url: `https://${article.id}.example/story` }));
    let browser = await launchBrowser(name, { profile });
    try {
      const first = await ownPage(browser);
      for (const article of quake.slice(0, 3)) value(await first.ask('addArticle', uncutArticle(article)));
      void first.ask('addArticle', uncutArticle(quake[3]!)).catch(() => null);
      await browser.kill();
      browser = await launchBrowser(name, { profile });
      const { ask } = await ownPage(browser);
      const { totalArticles, totalEvents } = await waitUntil(
        () =>
          ask('listLibrary', EVERYTHING).then(
            (list) => (list?.ok ? list.value : null),
            () => null,
          ),
        'the library',
      );
      expect([3, 4]).toContain(totalArticles);
      expect(totalEvents).toBe(1);
      expect(value(await ask('libraryState')).damaged).toEqual([]);
      expect([...outletsIn(value(await ask('review', uncutArticle(quake[3]!))))].length).toBeGreaterThan(0);
    } finally {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    }
  }, 90_000); // two cold starts of a browser, one of them after a crash
});
