import { browser } from 'wxt/browser';

/** What the reader has chosen. Stored with the browser's own sync where it has one; never anything about what was read. */
export interface Settings {
  /** Hosts on which the extension is off. */
  sitesOff: string[];
  /** Articles that the reader opens go into the library by themselves; never those of private windows. */
  remember: boolean;
}

const DEFAULTS: Settings = { sitesOff: [], remember: false };
const KEY = 'settings';

/** Stored data is checked like any other input: what does not fit falls back to the default. */
function readStored(value: unknown): Settings {
  const stored = (value ?? {}) as Partial<Record<keyof Settings, unknown>>;
  const sitesOff = Array.isArray(stored.sitesOff) ? stored.sitesOff.filter((host): host is string => typeof host === 'string') : [];
  return { ...DEFAULTS, sitesOff, remember: stored.remember === true };
}

export async function readSettings(): Promise<Settings> {
  return readStored((await browser.storage.sync.get(KEY))[KEY]);
}

export async function isSiteEnabled(host: string): Promise<boolean> {
  return !(await readSettings()).sitesOff.includes(host);
}

export async function setSiteEnabled(host: string, enabled: boolean): Promise<void> {
  const { sitesOff, ...rest } = await readSettings();
  const others = sitesOff.filter((site) => site !== host);
  await browser.storage.sync.set({ [KEY]: { ...rest, sitesOff: enabled ? others : [...others, host].sort() } });
}

export async function setRemember(remember: boolean): Promise<void> {
  await browser.storage.sync.set({ [KEY]: { ...(await readSettings()), remember } });
}

/** All settings as after the install, here and where the browser syncs to. */
export async function resetSettings(): Promise<void> {
  await browser.storage.sync.set({ [KEY]: DEFAULTS });
}

/** Calls back with the new settings, in every open tab, until the signal aborts. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(readStored(change.newValue));
  };
  browser.storage.sync.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener));
}
