import { browser } from 'wxt/browser';

/**
 * Both browsers let a reader take the access to web pages away: Chrome for some sites or until the button is pressed ("on click"), Firefox
 * by site or for all. Then no content script comes with the page.
 */

/** "https://news.example/a?b" → "https://news.example/*"; null for what is no web page. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

export async function hasAccess(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && browser.permissions.contains({ origins: [site] });
}

/** Whether every web page may be read: what the manifest asks for, and a reader may take back. */
export function hasAccessEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

/** Asks the reader for a site for good. Call it straight from a click: nothing may be awaited before. */
export async function askForAccess(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && browser.permissions.request({ origins: [site] }).catch(() => false);
}

/** Files of the content script, as the build names them. */
const SCRIPT = '/content-scripts/content.js';
const STYLE = '/content-scripts/content.css';

/**
 * Puts the content script into a tab that has none: one that was open before, or where access is given by a click alone (`activeTab`).
 * False where the browser refuses.
 */
export async function injectContentScript(tabId: number): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    return false; // a page of the browser, a store, or no access
  }
}
