import type { Plugin } from 'vite';

const FILE = /\/node_modules\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
/** How many arguments each function of each API takes: as the package is formatted, JSON with a closing brace of its own depth. */
const METADATA = /(?<=const apiMetadata = )\{\n[\s\S]*?\n {6}\}(?=;\n)/;
/** What is written for module loaders of all kinds, around the polyfill itself. */
const WRAPPER = /^\(function \(global, factory\) \{\n[\s\S]*?\n\}\)\(typeof globalThis[^\n]*, function \(module\) \{\n([\s\S]*)\n\}\);\n/;

/** Before all of the polyfill itself. */
const NO_BROWSER = /if \(!\((?=globalThis\.browser && globalThis\.browser\.runtime && )/;

/** The APIs that browsers give to content scripts, as far as the polyfill wraps them. */
export const IN_PAGES = ['runtime', 'storage'];
/** The same for what the background uses of its own; a test looks for others in its code. */
export const IN_BACKGROUND = ['runtime', 'storage', 'tabs', 'commands', 'contextMenus', 'i18n', 'management', 'permissions'];

/** What only other APIs have, or that no metadata of these asks for. Each must be found. */
const ELSEWHERE: [what: RegExp, instead: string][] = [
  [/ {6}const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);\n/, ''],
  [/ {8}devtools: \{\n[\s\S]*?\n {8}\},\n/, ''],
  [/ {10}onMessageExternal: [^\n]*\n/, ''],
  [/ {6}const settingMetadata = \{\n[\s\S]*?\n {6}\};\n/, ''],
  [/ {6}apiMetadata\.privacy = \{\n[\s\S]*?\n {6}\};\n/, ''],
  [/\bmetadata\.fallbackToNoCallback(?= ?\))/, 'false'],
  [/\bmetadata\.noCallback(?=\))/, 'false'],
  [/\bhasOwnProperty\(metadata, "\*"\)/, 'false'],
];
const TABS: [what: RegExp, instead: string] = [/,\n {8}tabs: \{\n[\s\S]*?\n {8}\}(?=\n)/, ''];

/**
 * Vite plugin: leaves out what webextension-polyfill knows of APIs that a script does not use, in content scripts two thirds of it. Throws when a new version is written differently, so that nothing goes missing silently.
 */
export function trimPolyfill(apis: readonly string[]): Plugin {
  return {
    name: 'trim-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return undefined;
      return { code: forOneBrowser(trimFor(apis, code)), map: null };
    },
  };
}

/** Firefox has `browser` itself: the build for it leaves out all that would make one. */
export function forOneBrowser(code: string): string {
  if (!NO_BROWSER.test(code)) throw new Error('trim-polyfill: this version of webextension-polyfill looks for `browser` in another way');
  return code.replace(NO_BROWSER, 'if (!import.meta.env.FIREFOX && !(');
}

/** The polyfill as a module with one default export. */
export function trimFor(apis: readonly string[], code: string): string {
  const all = JSON.parse(METADATA.exec(code)?.[0] ?? '{}') as Record<string, unknown>;
  const missing = apis.filter((name) => !(name in all));
  if (missing.length > 0) throw new Error(`trim-polyfill: this version of webextension-polyfill says nothing of ${missing.join(', ')}`);
  const kept = JSON.stringify(Object.fromEntries(apis.map((name) => [name, all[name]])));
  if (/noCallback|fallbackToNoCallback|"\*"/i.test(kept)) throw new Error('trim-polyfill: an API is called in another way now');
  let trimmed = code.replace(METADATA, () => kept);
  for (const [what, instead] of apis.includes('tabs') ? ELSEWHERE : [...ELSEWHERE, TABS]) {
    if (!what.test(trimmed)) throw new Error(`trim-polyfill: no ${what} in this version of webextension-polyfill`);
    trimmed = trimmed.replace(what, instead);
  }
  const body = WRAPPER.exec(trimmed)?.[1];
  if (body === undefined) throw new Error('trim-polyfill: this version of webextension-polyfill is wrapped in another way');
  return `const module = {};\n(() => {\n${body}\n})();\nexport default module.exports;\n`;
}
