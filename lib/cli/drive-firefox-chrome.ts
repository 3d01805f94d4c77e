/**
 * Functions that run in Firefox's own window (Marionette's chrome context), where its internals are at hand. They travel as source text
 * and must not use anything from around them but these globals.
 */

// biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here.
type Internal = any;
declare const Services: Internal;
declare const ChromeUtils: Internal;
declare const WebExtensionPolicy: Internal;
declare const gBrowser: Internal;
declare const SidebarController: Internal;

/** Keeps a list of script errors on the window; warnings are left out. */
export function startCollectingErrors(): void {
  const WARNING = 1; // nsIScriptError.warningFlag
  const shared = window as Internal;
  shared.corroborateErrors = [];
  shared.corroborateErrorListener = {
    QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']),
    observe(message: Internal) {
      const error = message.QueryInterface && message instanceof (globalThis as Internal).Ci.nsIScriptError ? message : null;
      if (error && !(error.flags & WARNING)) shared.corroborateErrors.push({ text: error.errorMessage, url: error.sourceName ?? '' });
    },
  };
  Services.console.registerListener(shared.corroborateErrorListener);
}

export function takeCollectedErrors(): { text: string; url: string }[] {
  return (window as Internal).corroborateErrors.splice(0);
}

/** As a click on the toolbar button; resolves when the popup's page has loaded. A popup that is still open is closed first. */
export async function openActionPopup(gecko: string): Promise<void> {
  const until = async (isTrue: () => unknown, what: string) => {
    for (let tries = 0; !isTrue(); tries++) {
      if (tries > 200) throw new Error(`The popup did not ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const find = (): Internal => document.querySelector('.webextension-popup-browser');
  find()?.closest('panel')?.hidePopup();
  await until(() => !find(), 'close');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(gecko);
  extension.tabManager.addActiveTabPermission(gBrowser.selectedTab); // a click on the button gives the page with it
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
  await until(() => find()?.currentURI?.spec.startsWith('moz-extension:') && !find().webProgress?.isLoadingDocument, 'open');
}

export function closeActionPopup(): void {
  const view: Internal = document.querySelector('.webextension-popup-browser');
  view?.closest('panel')?.hidePopup();
}

/**
 * Presses keys in the browser's window as a keyboard does ("Alt+Shift+Down", as manifests write shortcuts): the page has them first where it
 * has the focus, then the browser's menus and shortcuts.
 */
export function pressKeys(keys: string): void {
  const { Cc, Ci } = globalThis as Internal;
  const KEYS: Record<string, [key: string, keyCode: number, code?: string]> = {
    Alt: ['Alt', 18, 'AltLeft'],
    Shift: ['Shift', 16, 'ShiftLeft'],
    Down: ['ArrowDown', 40],
    Up: ['ArrowUp', 38],
    Left: ['ArrowLeft', 37],
    Right: ['ArrowRight', 39],
  };
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('Another keyboard is at work.');
  gBrowser.selectedBrowser.focus();
  const events = keys.split('+').map((name) => {
    const [key, keyCode, code = key] = KEYS[name] ?? [name, name.charCodeAt(0), `Key${name}`];
    return new window.KeyboardEvent('', { key, keyCode, code });
  });
  for (const event of events) keyboard.keydown(event);
  for (const event of events.reverse()) keyboard.keyup(event);
}

/** The entry of an extension in the menu that a right click has just opened; the menu closes with it. */
export async function clickInContextMenu(entry: string): Promise<void> {
  const menu: Internal = document.getElementById('contentAreaContextMenu');
  const find = () => menu.state === 'open' && menu.querySelector(`[id$="menuitem-_${entry}"]:not([hidden])`);
  for (let tries = 0; !find(); tries++) {
    if (tries > 200) throw new Error(`The context menu (${menu.state}) has no ${entry}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  menu.activateItem(find());
}

/** As its shortcut; resolves when the sidebar's page has loaded. */
export async function openSidebar(gecko: string): Promise<void> {
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  await SidebarController.show(`${ExtensionCommon.makeWidgetId(gecko)}-sidebar-action`);
}

export function closeSidebar(): void {
  SidebarController.hide();
}

/** As the switch on the page of add-ons. */
export async function setHostPermissions(gecko: string, isGiven: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(gecko);
  const hosts = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  await (isGiven ? ExtensionPermissions.add(gecko, hosts, extension) : ExtensionPermissions.remove(gecko, hosts, extension));
}

/** PNG in base64: a panel is a window of its own, which a screenshot of the tab does not show. */
export async function snapshotOfPopup(): Promise<string> {
  const view: Internal = document.querySelector('.webextension-popup-browser');
  const { width, height } = view.getBoundingClientRect();
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] as string;
}

export async function terminateBackground(gecko: string): Promise<void> {
  await WebExtensionPolicy.getByID(gecko).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

export function setColourScheme(dark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0); // popups take the browser's own scheme
}

/** Extensions speak it from now on, as with a language pack; Firefox's own words stay as they are where it has none for it. */
export function setLanguage(language: string): void {
  const known: string[] = Services.locale.availableLocales;
  if (!known.includes(language)) Services.locale.availableLocales = [language, ...known];
  Services.locale.requestedLocales = [language];
}

/** Viewport of the tab in front. A window cannot be as narrow as a phone, the page's frame in it can. */
export function setFrameSize(width: number, height: number): void {
  for (const [property, value] of Object.entries({ width, height })) {
    gBrowser.selectedBrowser.style.setProperty(`min-${property}`, `${value}px`);
    gBrowser.selectedBrowser.style.setProperty(`max-${property}`, `${value}px`);
  }
}

/** What there is to point with: a finger alone, or what the machine has. */
export function setPointers(isTouch: boolean): void {
  const COARSE = 1; // widget::PointerCapabilities
  for (const name of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']) {
    if (isTouch) Services.prefs.setIntPref(name, COARSE);
    else Services.prefs.clearUserPref(name);
  }
}
