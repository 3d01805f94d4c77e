import { beforeEach, expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => ({ writes: [] as object[] }));
vi.mock('wxt/browser', () => {
  const area = { get: async () => ({}), set: async (items: object) => void kept.writes.push(items) };
  return { browser: { runtime: { id: 'us', getURL: (path: string) => path }, storage: { local: area, sync: area } } };
});

const { answers } = await import('../../lib/browser/answer.ts');

const match = { fact: 'f', label: 'What the ferry carried', score: 0.9, sentence: 'It carried grain.', quotes: ['Grain was on board.'] };
const from = (isPrivate: boolean) => ({ tab: 1, url: 'https://news.example/1', window: 1, isPrivate });

beforeEach(() => {
  kept.writes = [];
});

it('keeps a match that the reader hides', async () => {
  expect(await answers.reject(from(false), match)).toEqual({ ok: true, value: null });
  expect(kept.writes).toHaveLength(1);
});

it('keeps nothing of it in a private window, and says so', async () => {
  expect(await answers.reject(from(true), match)).toMatchObject({ ok: false, failure: { code: 'privateWindow' } });
  expect(kept.writes).toEqual([]);
});
