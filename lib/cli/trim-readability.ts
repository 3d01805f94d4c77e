import type { Plugin } from 'vite';

/** What lib/extract/choose-container.ts calls of Readability, and what it puts its own in place of. */
const CALLED = ['_grabArticle', '_setNodeTag'];
const REPLACED = ['_prepArticle', '_headerDuplicatesTitle', '_isProbablyVisible'];

const FILE = /\/node_modules\/@mozilla\/readability\/Readability\.js$/;
/** A method of the prototype, as the package is formatted: two spaces deep, closed by a line of its own. */
const METHOD = /^ {2}(\w+)\([^\n]*\) \{\n[\s\S]*?^ {2}\},\n/gm;

/**
 * Vite plugin: leaves only the part of Readability that chooses the article's container in the bundle (a third of it), as every page loads it.
 * Throws when a new version is written differently, so that nothing goes missing silently.
 */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return undefined;
      return { code: trimMethods(code), map: null };
    },
  };
}

/** Removes each method that nothing in CALLED reaches. */
export function trimMethods(code: string): string {
  const methods = new Map<string, string>();
  for (const [source, name] of code.matchAll(METHOD)) methods.set(name!, source);
  const reached = new Set<string>();
  const queue = [...CALLED];
  for (const name of queue) {
    const source = methods.get(name);
    if (source === undefined) throw new Error(`trim-readability: no method ${name} in this version of Readability`);
    if (reached.has(name)) continue;
    reached.add(name);
    for (const [, called] of source.matchAll(/\bthis\.(_\w+)/g)) {
      if (methods.has(called!) && !REPLACED.includes(called!)) queue.push(called!);
    }
  }
  return code.replace(METHOD, (source, name: string) => (reached.has(name) ? source : ''));
}
