import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const settings = vi.hoisted(() => ({ remember: false }));
const engine = vi.hoisted(() => ({ remember: vi.fn(async () => {}) }));
vi.mock('../../lib/browser/settings.ts', () => ({ readSettings: async () => settings }));
vi.mock('../../lib/browser/load-engine.ts', () => ({ loadEngine: async () => engine }));
const { rememberArticle } = await import('../../lib/browser/remember-article.ts');

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
    engine.remember.mockClear();
    await rememberArticle({ ...reader, ...change }, article);
    expect(engine.remember).toHaveBeenCalledTimes(times);
  });
});
