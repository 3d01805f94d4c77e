import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Preact's own sources, which its package has beside the built files: one can say in them, in words, what is left out. */
const HOME = dirname(createRequire(import.meta.url).resolve('preact/package.json'));
const SOURCES = ['src', 'src/diff'].flatMap((folder) =>
  readdirSync(join(HOME, folder)).flatMap((name) => (name.endsWith('.js') ? [join(HOME, folder, name)] : [])),
);
const JSX = join(HOME, 'jsx-runtime/src/index.js');

/** What the popover's parts do without. Each must be found, and what they then may not use stands in FORGONE. */
const UNUSED: [what: RegExp, instead: string][] = [
  // Taking over markup that a server has written, or that waits for something.
  [/oldVNode\._flags & MODE_SUSPENDED &&[\s\S]*?_excess\)\)/g, 'false'],
  [/\bisHydrating \|\| excessDomChildren(?=\) \{)/g, 'false'],
  [/(?<=if \()excessDomChildren(?=\) \{\n\t\tfor )/g, 'false'],
  [/(?<=&& )excessDomChildren(?=\) \{)/g, 'false'],
  [/\bexcessDomChildren && slice\.call\(parentDom\.childNodes\)/g, 'NULL'],
  [/\bexcessDomChildren\s+\? excessDomChildren\[0\]\s+: /g, ''],
  [/\bparentDom\.firstChild\s+\? slice\.call\(parentDom\.childNodes\)\s+: NULL/g, 'NULL'],
  [/if \((?:resumed|excessDomChildren)\) \w+\.some\(removeNode\);/g, ''],
  [/(?<!\S)newVNode\._flags &= RESET_MODE;/g, ''],
  [/!isHydrating\b/g, 'true'],
  [/(?<=if \()isHydrating(?=\))/g, 'false'],
  [/\bvnode && vnode\._flags & MODE_HYDRATE/g, 'false'],
  [/\boldVNode\._flags & MODE_HYDRATE \? \[oldDom\] : NULL/g, 'NULL'],
  [/\boldVNode\._flags & MODE_HYDRATE(?=,)/g, 'false'],
  [/!skipRemove &&\s+\(r = vnode\._component\) &&[\s\S]*?nodes = \[\]\)\)\)/g, 'false'],
  // Portals and context.
  [/(?<=if \()(?:newProps|parentVNode\.props)\._parentDom(?=\))/g, 'false'],
  [/!vnode\.props\._parentDom/g, 'true'],
  [/\btmp && globalContext\[tmp\._id\]/g, 'false'],
  [/(?<=const componentContext = )tmp\s[\s\S]*?: (?=globalContext;)/g, ''],
  [/if \(provider\) provider\.sub\(c\);/g, ''],
  // What was for older components, errors, and other libraries.
  [/\bnewType\.getDerivedStateFromProps\b(?!\()/g, 'false'],
  [
    /\bc\.(?:component(?:WillMount|WillReceiveProps|WillUpdate)|getSnapshotBeforeUpdate|shouldComponentUpdate|getChildContext)\b(?!\()/g,
    'false',
  ],
  [/\bif \(\(tmp = options\.\w+\)\) tmp\(newVNode\);/g, ''],
  [/\bif \(options\.\w+\)\s+options\.\w+\([^\n]*\);/g, ''],
  [/\bif \(!original && options\.vnode\) options\.vnode\(vnode\);/g, ''],
  [/\btmp = newType\.contextType;/g, ''],
  [/(?<=nodeType == 8) &&\s+!oldDom\.data\.startsWith\('\$s'\)/g, ''],
  [/\bif \(renderHook\) renderHook\(newVNode\);/g, ''],
  [/\brenderHook = options\._render,/g, ''],
  [/\boptions\.event \? options\.event\(e\) : e\b/g, 'e'],
  [/\boptions\.debounceRendering\b/g, 'undefined'],
  [/\boptions\._catchError\(e, [^\n]*\);/g, 'throw e;'],
  // Attributes and elements.
  [/\bi == 'dangerouslySetInnerHTML'/g, 'false'],
  [/(?<=if \()newHtml(?=\) \{)/g, 'false'],
  [/\bif \(oldHtml\) dom\.textContent = '';/g, ''],
  [/\belse if \(nodeType == 'math'\) namespace = MATH_NAMESPACE;/g, ''],
  [/\bnodeType == 'foreignObject' \|\|\s[\s\S]*?\.test\(nodeType\)\)/g, 'false'],
  [/\bnodeType == 'template' && dom\.content\b/g, 'false'],
  [/\bnodeType == 'textarea' && newProps\.defaultValue != NULL\s+\? NULL\s+: /g, ''],
  [/(?<=\|\| )nodeType == 'textarea'/g, 'false'],
  [/\bi == '(?:value|checked)'/g, 'false'],
  [/(?<=if \()true \|\| false(?=\) \{\n\t{3}i = 'value')/g, 'false'],
  [/\bname == 'style'/g, 'false'],
  [/\bname = name\.replace\(\/xlink[^\n]*;/g, ''],
  [/\buseCapture = name != \(name = name\.replace\(CAPTURE_REGEX, '\$1'\)\);/g, ''],
  [/(?<=EventListener\(name, proxy), useCapture(?=\))/g, ''],
];

const FORGONE =
  /\bdangerouslySetInnerHTML\b|\b(?:createContext|createPortal|hydrate|contextType|getChildContext|getDerivedStateFrom\w+|getSnapshotBeforeUpdate|shouldComponentUpdate|componentWill(?:Mount|Update|ReceiveProps)|componentDidCatch)\b|['"]preact\/(?:hooks|compat)['"]|\s(?:style|className|xlinkHref|\w+Capture|default(?:Value|Checked))=\{|<(?:input|textarea|select|progress|template|math|foreignObject)\b/;

/**
 * Vite plugin for the popover: builds Preact from its sources without what the popover does not use, a third of it. Throws when a new version
 * is written differently, or when one of our parts uses something that is then not there.
 */
export function trimPreact(): Plugin {
  const sources = new Map(SOURCES.map((file) => [file, readFileSync(file, 'utf8')]));
  sources.set(JSX, readFileSync(JSX, 'utf8'));
  const trimmed = trim(sources);
  return {
    name: 'trim-preact',
    enforce: 'pre',
    apply: 'build',
    resolveId(source) {
      if (source === 'preact') return join(HOME, 'src/index.js');
      return source === 'preact/jsx-runtime' || source === 'preact/jsx-dev-runtime' ? JSX : undefined; // both have one source
    },
    transform(code, id) {
      const file = id.split('?')[0]!;
      const ours = trimmed.get(file);
      if (ours !== undefined) return { code: ours, map: null, moduleSideEffects: false };
      const used = file.includes('/components/') ? FORGONE.exec(code)?.[0] : undefined;
      if (used !== undefined) throw new Error(`trim-preact: ${file} uses ${used.trim()}, which the popover’s Preact has not`);
      return undefined;
    },
  };
}

export function trim(sources: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Set([...sources.values()].flatMap((code) => code.match(/\b_[a-z]\w*\b/g) ?? []));
  const short = new Map([...names].sort().map((name, i) => [name, `_${i.toString(36)}`])); // Preact's own build shortens them too
  const missing = new Set(UNUSED);
  const trimmed = new Map<string, string>();
  for (const [file, source] of sources) {
    let code = source;
    for (const swap of UNUSED) {
      const [what, instead] = swap;
      if (code.search(what) >= 0) missing.delete(swap);
      code = code.replace(what, instead);
    }
    trimmed.set(
      file,
      code.replace(/\b_[a-z]\w*\b/g, (name) => short.get(name)!),
    );
  }
  for (const [what] of missing) throw new Error(`trim-preact: no ${what} in this version of Preact`);
  return trimmed;
}
