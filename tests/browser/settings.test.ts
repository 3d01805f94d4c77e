import { beforeEach, describe, expect, it, vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown }>;
const store = vi.hoisted(() => ({ data: {} as Record<string, unknown>, listeners: new Set<(changes: Changes) => void>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      sync: {
        get: async (key: string) => ({ [key]: store.data[key] }),
        set: async (items: Record<string, unknown>) => {
          Object.assign(store.data, items);
          for (const listener of store.listeners)
            listener(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
        },
        onChanged: {
          addListener: (listener: never) => store.listeners.add(listener),
          removeListener: (listener: never) => store.listeners.delete(listener),
        },
      },
    },
  },
}));

const { isSiteEnabled, onSettingsChanged, readSettings, resetSettings, setSiteEnabled } = await import('../../lib/browser/settings.ts');

beforeEach(() => {
  store.data = {};
  store.listeners.clear();
});

describe('settings', () => {
  it('start with every site on', async () => {
    expect(await readSettings()).toEqual({ sitesOff: [], remember: false });
    expect(await isSiteEnabled('news.example')).toBe(true);
  });

  it('remember a site that was switched off, and on again', async () => {
    await setSiteEnabled('news.example', false);
    await setSiteEnabled('news.example', false);
    expect(await readSettings()).toEqual({ sitesOff: ['news.example'], remember: false });
    expect(await isSiteEnabled('other.example')).toBe(true);
    await setSiteEnabled('news.example', true);
    expect(await isSiteEnabled('news.example')).toBe(true);
  });

  it('are as after the install when they are reset, and every tab hears of it', async () => {
    const seen: string[][] = [];
    await setSiteEnabled('news.example', false);
    onSettingsChanged((settings) => seen.push(settings.sitesOff), new AbortController().signal);
    await resetSettings();
    expect(await readSettings()).toEqual({ sitesOff: [], remember: false });
    expect(seen).toEqual([[]]);
  });

  it.each([[null], ['x'], [{ sitesOff: 'all' }], [[]]])('survive stored data that is broken: %j', async (broken) => {
    store.data.settings = broken;
    expect(await readSettings()).toEqual({ sitesOff: [], remember: false });
  });

  it('drop what is no host and keep the rest', async () => {
    store.data.settings = { sitesOff: ['a.example', 3, null] };
    expect(await readSettings()).toEqual({ sitesOff: ['a.example'], remember: false });
  });

  it('tell listeners until their signal aborts', async () => {
    const seen: string[][] = [];
    const session = new AbortController();
    onSettingsChanged((settings) => seen.push(settings.sitesOff), session.signal);
    await setSiteEnabled('a.example', false);
    session.abort();
    await setSiteEnabled('b.example', false);
    expect(seen).toEqual([['a.example']]);
  });
});
