import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `extension://us${path}` } } }));
const opened = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../lib/browser/library-source.ts', () => ({
  loadLibrary: async () => {
    opened.count++;
    return {
      list: async () => ({ events: [], totalEvents: 0, totalArticles: 0 }),
    };
  },
  tellLibraryChanged: async () => {},
}));
const { libraryAnswers } = await import('../../lib/browser/answer-library.ts');

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
