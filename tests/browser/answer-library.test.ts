import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `extension://us${path}` } } }));
const opened = vi.hoisted(() => ({ count: 0, added: 0 }));
const settings = vi.hoisted(() => ({ remember: false }));
vi.mock('../../lib/browser/settings.ts', () => ({ readSettings: async () => settings }));
vi.mock('../../lib/browser/library-source.ts', () => ({
  loadLibrary: async () => {
    opened.count++;
    return {
      list: async () => ({ events: [], totalEvents: 0, totalArticles: 0 }),
      add: async (_article: unknown, remembered: boolean) => {
        opened.added += remembered ? 1 : 0;
        return { outcome: 'added' };
      },
    };
  },
  tellLibraryChanged: async () => {},
}));
const { libraryAnswers, rememberArticle } = await import('../../lib/browser/answer-library.ts');

const page = (url: string | null) => ({ tab: 1, url, window: 1, isPrivate: false });
const QUERY = { search: '', set: null, offset: 0, limit: 10 };

describe('what is saved', () => {
  it.each([['https://news.example/story'], ['extension://us.example/library.html'], [null]])('is not told to %s', async (url) => {
    for (const answer of Object.values(libraryAnswers)) {
      await expect((answer as (...args: unknown[]) => Promise<unknown>)(page(url), QUERY)).rejects.toThrow('own pages');
    }
    expect(opened.count).toBe(0);
  });

  it('is told to the extension’s own pages', async () => {
    expect(await libraryAnswers.listLibrary(page('extension://us/library.html'), QUERY)).toMatchObject({ ok: true });
  });

  it.each([[{}], [{ ...QUERY, limit: 1e9 }], [{ ...QUERY, search: 3 }], [null]])('is not looked for with %j', async (query) => {
    await expect(libraryAnswers.listLibrary(page('extension://us/library.html'), query as never)).rejects.toThrow();
  });
});

describe('what is read', () => {
  const article = { id: 'a', url: 'https://news.example/story' } as never;
  const reader = { tab: 7, url: 'https://news.example/story', window: 1, isPrivate: false };

  it.each<[string, object, boolean, number]>([
    ['where the reader wants it', {}, true, 1],
    ['where they do not', {}, false, 0],
    ['in a private window', { isPrivate: true }, true, 0],
    ['on a page of the extension', { url: 'extension://us/welcome.html' }, true, 0],
    ['in no tab', { tab: null }, true, 0],
  ])('is remembered %s: %j', async (_, change, remember, times) => {
    settings.remember = remember;
    opened.added = 0;
    await rememberArticle({ ...reader, ...change }, article);
    expect(opened.added).toBe(times);
  });
});
