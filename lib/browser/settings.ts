import { browser } from 'wxt/browser';

/** Where pages are read by themselves: everywhere but the sites switched off, only on sites switched on, or only when the reader asks. */
export type SiteMode = 'everywhere' | 'chosen' | 'asked';

/** How marks look: thin lines, thick lines, or thin lines with a tint behind the text. The kinds of line are the same in all. */
export type MarkLook = 'fine' | 'strong' | 'tint';

/** What the reader has chosen. Stored with the browser's own sync where it has one; never anything about what was read. */
export interface Settings {
  mode: SiteMode;
  /** Hosts on which the extension is off where it is on everywhere else. */
  sitesOff: string[];
  /** Hosts on which it is on where it is on for chosen sites only. */
  sitesOn: string[];
  /** -2 (most matches) to 2 (fewest), see lib/match/caution.ts. */
  strictness: number;
  look: MarkLook;
  /** Screen readers are told how many sentences are marked when a page has been read, unasked. */
  announce: boolean;
  /** Articles that the reader opens go into the library by themselves; never those of private windows. */
  remember: boolean;
}

export const DEFAULTS: Readonly<Settings> = {
  mode: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  strictness: 0,
  look: 'fine',
  announce: false,
  remember: false,
};
export const MODES: readonly SiteMode[] = ['everywhere', 'chosen', 'asked'];
export const LOOKS: readonly MarkLook[] = ['fine', 'strong', 'tint'];
export const MOST_STRICT = 2;
const KEY = 'settings';
/** storage.sync holds 8 kB an item; so many hosts of usual length fit. */
const MOST_SITES = 150;

/** Stored data is checked like any other input: what does not fit falls back to the default. */
function readStored(value: unknown): Settings {
  const stored = (value ?? {}) as Partial<Record<keyof Settings, unknown>>;
  const hosts = (list: unknown) => (Array.isArray(list) ? list.filter((host): host is string => typeof host === 'string') : []);
  const { strictness } = stored;
  return {
    mode: MODES.find((mode) => mode === stored.mode) ?? DEFAULTS.mode,
    sitesOff: hosts(stored.sitesOff),
    sitesOn: hosts(stored.sitesOn),
    strictness:
      Number.isInteger(strictness) && Math.abs(strictness as number) <= MOST_STRICT ? (strictness as number) : DEFAULTS.strictness,
    look: LOOKS.find((look) => look === stored.look) ?? DEFAULTS.look,
    announce: stored.announce === true,
    remember: stored.remember === true,
  };
}

export async function readSettings(): Promise<Settings> {
  return readStored((await browser.storage.sync.get(KEY))[KEY]);
}

/** Changes some settings, here and where the browser syncs to. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set({ [KEY]: { ...(await readSettings()), ...changes } });
}

/** Whether pages of a host are read by themselves. */
export function isOnFor(host: string, { mode, sitesOff, sitesOn }: Settings): boolean {
  return mode === 'everywhere' ? !sitesOff.includes(host) : mode === 'chosen' && sitesOn.includes(host);
}

/** Switches a site on or off: in the list that counts in the reader's mode. Where pages are read only when asked, there is nothing to switch. */
export async function setSiteEnabled(host: string, enabled: boolean): Promise<void> {
  const { mode, sitesOff, sitesOn } = await readSettings();
  const change = (list: string[], isIn: boolean) => {
    const others = list.filter((site) => site !== host);
    return isIn ? [...others, host].sort().slice(0, MOST_SITES) : others;
  };
  if (mode === 'everywhere') await changeSettings({ sitesOff: change(sitesOff, !enabled) });
  if (mode === 'chosen') await changeSettings({ sitesOn: change(sitesOn, enabled) });
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
