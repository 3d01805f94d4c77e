import { beforeEach, describe, expect, it, vi } from 'vitest';

const store = vi.hoisted(() => ({ data: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: store.data[key] }),
        set: async (items: Record<string, unknown>) => Object.assign(store.data, items),
        onChanged: { addListener: () => {}, removeListener: () => {} },
      },
    },
  },
}));

const { addRejection, clearRejections, readRejections, removeRejection } = await import('../../lib/browser/rejections.ts');

const match = (n: number) => ({
  fact: `f${n}`,
  label: `Fact ${n}`,
  score: 0.5,
  sentence: `Sentence ${n}.`,
  quotes: [`Quote ${n}.`, `Other ${n}.`],
});

beforeEach(() => {
  store.data = {};
});

describe('rejected matches', () => {
  it('are kept as fingerprints: no word of the page or of a quotation', async () => {
    await addRejection(match(1));
    expect(await readRejections()).toEqual([
      {
        fact: 'f1',
        label: 'Fact 1',
        score: 0.5,
        here: expect.stringMatching(/^[0-9a-f]{16}$/),
        there: [expect.any(String), expect.any(String)],
      },
    ]);
    expect(JSON.stringify(store.data)).not.toMatch(/Sentence|Quote/);
  });

  it('are kept once each, and undone one by one or together', async () => {
    await Promise.all([addRejection(match(1)), addRejection(match(2)), addRejection(match(1)), addRejection(match(3))]);
    const kept = await readRejections();
    expect(kept.map(({ fact }) => fact)).toEqual(['f2', 'f1', 'f3']);
    await removeRejection('f1', kept[1]!.here);
    await removeRejection('f2', 'elsewhere');
    expect((await readRejections()).map(({ fact }) => fact)).toEqual(['f2', 'f3']);
    await clearRejections();
    expect(await readRejections()).toEqual([]);
  });

  it('are the newest 500 at most', async () => {
    store.data.rejections = Array.from({ length: 700 }, (_, n) => ({
      fact: `f${n}`,
      label: '',
      score: 0,
      here: '0'.repeat(16),
      there: [],
    }));
    await addRejection(match(1));
    const kept = await readRejections();
    expect([kept.length, kept[0]!.fact, kept.at(-1)!.fact]).toEqual([500, 'f201', 'f1']);
  });

  it.each([
    [null],
    ['x'],
    [{}],
    [[null, 3, {}]],
    [[{ fact: 'f', label: 'l', score: 2, here: '0'.repeat(16), there: [] }]],
    [[{ fact: 'f', label: 'l', score: 0.5, here: 'words of a page', there: [] }]],
    [[{ fact: 'f', label: 'l', score: 0.5, here: '0'.repeat(16), there: [7] }]],
  ])('are none where what is stored is broken: %j', async (broken) => {
    store.data.rejections = broken;
    expect(await readRejections()).toEqual([]);
  });
});
