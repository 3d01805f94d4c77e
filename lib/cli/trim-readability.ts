import type { Plugin } from 'vite';

/** What lib/extract/choose-container.ts calls of Readability. */
const CALLED = ['_grabArticle', '_setNodeTag'];
/** What it puts its own in place of, and leaves Readability by. */
const LEAVES_BY = '_prepArticle';
/** What it sets or replaces beside. */
const SET = [LEAVES_BY, '_flags', '_metadata', '_articleTitle', '_headerDuplicatesTitle', '_isProbablyVisible'];

/**
 * What choose-container.ts answers in Readability's place, or never lets it come to: written here as the constant that it always is there, so
 * that the minifier takes the rest away. Each must be found.
 */
const NEVER_REACHED: [what: RegExp, instead: string][] = [
  [/^ {2}if \(options && options\.documentElement\) \{\n[\s\S]*?^ {2}options = options \|\| \{\};\n/gm, '  options = {};\n'],
  [/^ {2}if \(this\._debug\) \{\n[\s\S]*?^ {2}\} else \{\n[\s\S]*?^ {2}\}\n/gm, ''],
  [/^ *this\.log\([\s\S]*?\);\n/gm, ''],
  [/\bthis\._debug\b(?! =)/g, 'false'],
  [/\bthis\._docJSDOMParser\b(?! =)/g, 'false'], // a DOM that only the package's own tests have
  [/\bthis\._isProbablyVisible\(node\)/g, 'true'],
  [/\bthis\._headerDuplicatesTitle\(node\)/g, 'false'],
  [/!this\._articleByline &&\s+!this\._metadata\.byline &&\s+this\._isValidByline\(node, matchString\)/g, 'false'],
  [/\bvar pageCacheHtml = page\.innerHTML;/g, ''],
  [/(?<=this\._prepArticle\(articleContent\);\n)[\s\S]*?(?=^ {2}\},\n)/gm, '    }\n'], // it is left there, within its `while (true)`
  [/^if \(typeof module === "object"\) \{\n[\s\S]*?^\}\n/gm, 'export default Readability;\n'],
];

const FILE = /\/node_modules\/@mozilla\/readability\/Readability\.js$/;
/** Members of the prototype as the package is formatted, two spaces deep: a method, and a constant of one line or several. */
const METHOD = /^ {2}(\w+)\([^\n]*\) \{\n[\s\S]*?^ {2}\},\n/gm;
const CONSTANT =
  /^ {2}([A-Z_]+):(?:[^\n]*,|[^\n]*[[{(]\n[\s\S]*?^ {2}[^\s\n][^\n]*,|\n {4}[^\n]*,|[^\n]*\n(?: {4}[^\n]*\n)*? {4}[^\n]*,)\n/gm;
const NUMBER = /^ {2}([A-Z_]+): (0x[0-9a-f]+|\d+),\n/gm;
/** Entries of its table of expressions, and what the constructor sets. */
const EXPRESSION = /^ {4}(\w+):(?: |\n {6})\/[^\n]*,\n/gm;
const FIELD = /^ {2}this\.(_\w+) =[\s\S]*?;\n(?=\n| {2}\S|\})/gm;

/**
 * Vite plugin: leaves only the part of Readability that chooses the article's container in the bundle (a fifth of it), as every page loads it.
 * Throws when a new version is written differently, so that nothing goes missing silently.
 */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return undefined;
      return { code: trim(code), map: null };
    },
  };
}

/** The source without what choose-container.ts never comes to, with short names for what only this file calls by name. */
export function trim(code: string): string {
  let reduced = code;
  for (const [what, instead] of NEVER_REACHED) {
    if (reduced.search(what) < 0) throw new Error(`trim-readability: no ${what} in this version of Readability`);
    reduced = reduced.replace(what, instead);
  }
  return shortenNames(trimConstants(trimMethods(reduced)));
}

/** Numbers go to where they are used, and what nothing uses goes. */
function trimConstants(code: string): string {
  const numbers = new Map([...code.matchAll(NUMBER)].map(([, name, value]) => [name!, value!]));
  const inlined = code.replace(NUMBER, '').replace(/\bthis\.([A-Z_]+)\b/g, (whole, name: string) => numbers.get(name) ?? whole);
  const uses = (name: string) => inlined.match(new RegExp(`\\b${name}\\b`, 'g'))!.length - 1;
  const fields = inlined.replace(FIELD, (source, name: string) => (uses(name) > 0 ? source : ''));
  const expressions = fields.replace(EXPRESSION, (source, name: string) => (fields.includes(`REGEXPS.${name}`) ? source : ''));
  return expressions.replace(CONSTANT, (source, name: string) => (expressions.includes(`this.${name}`) ? source : ''));
}

/** Minifiers leave the names of properties alone, as they cannot know who uses them. */
function shortenNames(code: string): string {
  const short = new Map<string, string>();
  return code.replace(/\b_[a-z]\w+\b/g, (name) => {
    if (CALLED.includes(name) || SET.includes(name)) return name;
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name)!;
  });
}

/** Removes each method that nothing in CALLED reaches. */
function trimMethods(code: string): string {
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
      if (methods.has(called!) && called !== LEAVES_BY) queue.push(called!);
    }
  }
  return code.replace(METHOD, (source, name: string) => (reached.has(name) ? source : ''));
}
