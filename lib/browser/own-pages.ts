import { browser } from 'wxt/browser';

/**
 * After the install. A build that a developer loads by hand is loaded again and again: there the page waits behind the others, and does
 * nothing until it is looked at.
 */
export async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never), active: installType !== 'development' });
}

/** Whose open tabs the library page is to add: `#tabs=7`. */
const TABS = 'tabs';

/** The library page, in a tab in front; it adds the articles that are open in a window where one is named. */
export async function openLibrary({ addTabs = null }: { addTabs?: number | null } = {}): Promise<void> {
  const place = addTabs === null ? '' : `#${TABS}=${addTabs}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${place}` as never) });
}

/** The window whose tabs the library page was opened to add; null where it was just opened. */
export function windowToAdd(hash: string): number | null {
  const id = new URLSearchParams(hash.replace(/^#/, '')).get(TABS);
  return id !== null && /^\d{1,15}$/.test(id) ? Number(id) : null;
}

export interface Shortcut {
  /** As in the manifest ("open-popover"); the browser's own have none of our descriptions. */
  name: string;
  description: string;
  /** As the browser writes it ("Alt+Shift+Right"); "" where none is set. */
  keys: string;
}

/** Order in which they are listed: the ones a reader needs first. Chrome gives them by their names. */
const ORDER = ['open-popover', 'next-sentence', 'previous-sentence', 'open-panel', '_execute_sidebar_action', '_execute_action'];

/** The extension's keyboard shortcuts as they are set now; none where the browser has no keyboard. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = browser.commands === undefined ? [] : await browser.commands.getAll();
  const placeOf = ({ name }: Shortcut) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return commands
    .map(({ name, description, shortcut }) => ({ name: name ?? '', description: description ?? '', keys: shortcut ?? '' }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The browser's own page on which shortcuts are changed; false where it has none that can be opened. */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = (browser.commands ?? {}) as ShortcutSettings;
  try {
    await (open === undefined ? browser.tabs.create({ url: CHROME_SHORTCUTS }) : open());
    return true;
  } catch {
    return false; // Firefox before 137: the shortcuts are under about:addons, which no page may open
  }
}
