import type { Plugin } from 'vite';

/** The APIs that browsers give to content scripts, as far as the polyfill wraps them. */
const IN_PAGES = ['runtime', 'storage'];

const FILE = /\/node_modules\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
/** How many arguments each function of each API takes: as the package is formatted, JSON with a closing brace of its own depth. */
const METADATA = /(const apiMetadata = )(\{\n[\s\S]*?\n {6}\})(?=;\n)/;

/**
 * Vite plugin for content scripts: leaves out what webextension-polyfill knows of the APIs that only the extension's own pages and its
 * background have, half of it. Throws when a new version is written differently, so that nothing goes missing silently.
 */
export function trimPolyfill(): Plugin {
  return {
    name: 'trim-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return undefined;
      return { code: trimMetadata(code), map: null };
    },
  };
}

export function trimMetadata(code: string): string {
  const found = METADATA.exec(code);
  if (!found) throw new Error('trim-polyfill: this version of webextension-polyfill keeps its metadata elsewhere');
  const all = JSON.parse(found[2]!) as Record<string, unknown>;
  const missing = IN_PAGES.filter((name) => !(name in all));
  if (missing.length > 0) throw new Error(`trim-polyfill: webextension-polyfill knows nothing of ${missing.join(', ')}`);
  const kept = Object.fromEntries(IN_PAGES.map((name) => [name, all[name]]));
  return code.replace(METADATA, (_, before: string) => before + JSON.stringify(kept));
}
