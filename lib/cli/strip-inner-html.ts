import type { Plugin } from 'vite';

/** One statement of a dependency that assigns innerHTML, and what stands in its place. */
interface Swap {
  file: RegExp;
  from: RegExp;
  to: string;
}

/** Neither feature is used here (`dangerouslySetInnerHTML`; Readability's retry and noscript images), so no HTML string is ever parsed in a page. */
const SWAPS: Swap[] = [
  { file: /\/node_modules\/preact\/dist\/preact\.mjs$/, from: /\b(\w+)\.innerHTML=(\w+)\.__html/, to: '$1.textContent=$2.__html' },
  {
    file: /\/@mozilla\/readability\/Readability\.js$/,
    from: /page\.innerHTML = pageCacheHtml;/,
    to: 'page.replaceChildren(...new DOMParser().parseFromString(pageCacheHtml, "text/html").body.childNodes);',
  },
  {
    file: /\/@mozilla\/readability\/Readability\.js$/,
    from: /tmp\.innerHTML = noscript\.innerHTML;/,
    to: 'tmp.replaceChildren(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
  },
];

/** Vite plugin. Throws when a new version of a dependency has moved the code, so that a swap never fails silently. */
export function stripInnerHtml(): Plugin {
  return {
    name: 'strip-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0]!.replaceAll('\\', '/');
      const swaps = SWAPS.filter((swap) => swap.file.test(file));
      if (swaps.length === 0) return undefined;
      let result = code;
      for (const { from, to } of swaps) {
        if (!from.test(result)) throw new Error(`strip-inner-html: ${from} not found in ${file}`);
        result = result.replace(from, to);
      }
      return { code: result, map: null };
    },
  };
}
