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

const { changeSettings, DEFAULTS, isOnFor, onSettingsChanged, readSettings, resetSettings, setSiteEnabled } = await import(
  '../../lib/browser/settings.ts'
);
const isOn = async (host: string) => isOnFor(host, await readSettings());

beforeEach(() => {
  store.data = {};
  store.listeners.clear();
});

describe('settings', () => {
  it('start with every site on', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await isOn('news.example')).toBe(true);
  });

  it('remember a site that was switched off, and on again', async () => {
    await setSiteEnabled('news.example', false);
    await setSiteEnabled('news.example', false);
    expect(await readSettings()).toEqual({ ...DEFAULTS, sitesOff: ['news.example'] });
    expect(await isOn('other.example')).toBe(true);
    await setSiteEnabled('news.example', true);
    expect(await isOn('news.example')).toBe(true);
  });

  it('are as after the install when they are reset, and every tab hears of it', async () => {
    const seen: string[][] = [];
    await setSiteEnabled('news.example', false);
    onSettingsChanged((settings) => seen.push(settings.sitesOff), new AbortController().signal);
    await resetSettings();
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(seen).toEqual([[]]);
  });

  it('have a list of their own where only chosen sites are on, and leave the other list alone', async () => {
    await setSiteEnabled('a.example', false);
    await changeSettings({ mode: 'chosen' });
    expect(await isOn('news.example')).toBe(false);
    await setSiteEnabled('news.example', true);
    expect(await isOn('news.example')).toBe(true);
    expect(await readSettings()).toEqual({ ...DEFAULTS, mode: 'chosen', sitesOff: ['a.example'], sitesOn: ['news.example'] });
    await changeSettings({ mode: 'asked' });
    await setSiteEnabled('other.example', true);
    expect(await isOn('news.example')).toBe(false);
    expect((await readSettings()).sitesOn).toEqual(['news.example']);
  });

  it.each([
    [{ mode: 'never', look: 'loud', strictness: 0.5, announce: 'yes', sitesOn: 'all' }],
    [{ mode: null, look: null, strictness: 3, announce: null, sitesOn: null }],
    [{ strictness: Number.NaN }],
    [null],
    ['x'],
    [{ sitesOff: 'all' }],
    [[]],
  ])('survive stored data that is broken: %j', async (broken) => {
    store.data.settings = broken;
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('drop what is no host and keep the rest', async () => {
    store.data.settings = { sitesOff: ['a.example', 3, null] };
    expect(await readSettings()).toEqual({ ...DEFAULTS, sitesOff: ['a.example'] });
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
