import type { Plugin } from 'vite';

/** The APIs that browsers give to content scripts, as far as the polyfill wraps them. */
export const IN_PAGES = ['runtime', 'storage'];
/** The same for what the background uses of its own; a test looks for others in its code. */
export const IN_BACKGROUND = ['runtime', 'storage', 'tabs', 'commands', 'contextMenus', 'i18n', 'management', 'permissions'];

const FILE = /\/node_modules\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
/** How many arguments each function of each API takes: as the package is formatted, JSON with a closing brace of its own depth. */
const METADATA = /(const apiMetadata = )(\{\n[\s\S]*?\n {6}\})(?=;\n)/;

/**
 * Vite plugin for content scripts and the background: leaves out what webextension-polyfill knows of APIs that they do not have or use, half
 * of it. Throws when a new version is written differently, so that nothing goes missing silently.
 */
export function trimPolyfill(apis: readonly string[]): Plugin {
  return {
    name: 'trim-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return undefined;
      return { code: trimMetadata(code, apis), map: null };
    },
  };
}

export function trimMetadata(code: string, apis: readonly string[]): string {
  const found = METADATA.exec(code);
  if (!found) throw new Error('trim-polyfill: this version of webextension-polyfill keeps its metadata elsewhere');
  const all = JSON.parse(found[2]!) as Record<string, unknown>;
  const missing = apis.filter((name) => !(name in all));
  if (missing.length > 0) throw new Error(`trim-polyfill: webextension-polyfill knows nothing of ${missing.join(', ')}`);
  const kept = Object.fromEntries(apis.map((name) => [name, all[name]]));
  return code.replace(METADATA, (_, before: string) => before + JSON.stringify(kept));
}
