import type { Plugin } from 'vite';

const FILE = /\/node_modules\/wxt\/dist\/utils\/content-script-context\.mjs$/;
const ANNOUNCED = /this\.stopOldScripts\(\);\s*this\.listenForNewerScripts\(\);/;

/**
 * Vite plugin. WXT's content scripts announce themselves by an event on `document` and stop when they hear another one do so. The page shares
 * that document: it could tell that the extension is there, and switch it off by an event of its own (both were tried, in both browsers).
 * A second copy of our script does no harm: its marks have the same names and replace the first one's.
 */
export function quietContentScript(): Plugin {
  return {
    name: 'quiet-content-script',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return undefined;
      if (!ANNOUNCED.test(code)) throw new Error('quiet-content-script: this version of WXT announces content scripts in another way');
      return { code: code.replace(ANNOUNCED, ''), map: null };
    },
  };
}
