import type { Plugin } from 'vite';

const FILE = /\/node_modules\/wxt\/dist\/utils\/content-script-context\.mjs$/;
const ANNOUNCED = /this\.stopOldScripts\(\);\s*this\.listenForNewerScripts\(\);/;

/** What entrypoints/content uses of the context, with what that calls; the rest is timers and events for others. */
const USED = ['constructor', 'signal', 'abort', 'isInvalid', 'notifyInvalidated'];
/** What only the rest imports, which would stay, as it does something when it is loaded; and a line for developers. */
const NEEDLESS = /^import \{ (?:getUniqueEventName|createLocationWatcher|logger) \} from [^\n]*;\n|^\t\tlogger\.debug\([^\n]*\);\n/gm;
/** Members of the class as the package is formatted: one tab deep. */
const METHOD = /^\t(?:get )?(\w+)\([^\n]*\) \{\n[\s\S]*?^\t\}\n/gm;
const FIELD = /^\t(?:static SCRIPT_STARTED_MESSAGE_TYPE|locationWatcher) = [^\n]*;\n/gm;

/**
 * Vite plugin. WXT's content scripts announce themselves by an event on `document` and stop when they hear another one do so. The page shares
 * that document: it could tell that the extension is there, and switch it off by an event of its own (both were tried, in both browsers).
 * A second copy of our script does no harm: its marks have the same names and replace the first one's. What nobody uses then goes too, as
 * every page loads it.
 */
export function quietContentScript(): Plugin {
  return {
    name: 'quiet-content-script',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return undefined;
      if (!ANNOUNCED.test(code)) throw new Error('quiet-content-script: this version of WXT announces content scripts in another way');
      return { code: trimContext(code.replace(ANNOUNCED, '')), map: null };
    },
  };
}

function trimContext(code: string): string {
  const methods = [...code.matchAll(METHOD)].map(([, name]) => name!);
  const missing = USED.filter((name) => !methods.includes(name));
  if (missing.length > 0) throw new Error(`quiet-content-script: this version of WXT has no ${missing.join(', ')}`);
  return code
    .replace(NEEDLESS, '')
    .replace(FIELD, '')
    .replace(METHOD, (source, name: string) => (USED.includes(name) ? source : ''));
}
