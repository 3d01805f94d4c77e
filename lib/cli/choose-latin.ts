import { fileURLToPath } from 'node:url';
import { type Plugin, parseAst } from 'vite';
import { latinSource } from '../latin-pattern.ts';

const LIB = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');
const RUNTIME = `${LIB}latin-pattern.ts`;

/** As much of a syntax tree as is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string };
  callee?: { type: string; name?: string };
  arguments?: { type: string; value?: unknown }[];
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Vite plugin: every regular expression of `lib` that has classes of all scripts (`\p{…}`) becomes a `latinPattern`, see lib/latin-pattern.ts. */
export function chooseLatin(): Plugin {
  return {
    name: 'choose-latin',
    enforce: 'post', // when the types are gone
    transform(code, id) {
      const file = id.split('?')[0]!.replaceAll('\\', '/');
      if (!file.startsWith(LIB) || file === RUNTIME || !code.includes('\\p{')) return undefined;
      return { code: withLatinPatterns(code, RUNTIME), map: null };
    },
  };
}

/** The same module with its expressions replaced: those that are the same at every use are made once, when the module starts. */
export function withLatinPatterns(code: string, runtime: string): string {
  const edits: Edit[] = [];
  const made: string[] = [];
  for (const { node, isInFunction } of walk(parseAst(code) as unknown as Node, false)) {
    if (node.regex !== undefined) {
      const { pattern, flags } = node.regex;
      if (!isReplaced(pattern, flags)) continue;
      const call = `latinPattern(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
      // Where an expression remembers a place in a text, each use has one of its own.
      const isKept = isInFunction && !flags.includes('g');
      if (isKept) made.push(call);
      edits.push({ start: node.start, end: node.end, text: isKept ? `latinPattern${made.length}` : `/* @__PURE__ */ ${call}` });
    } else if (node.type === 'NewExpression' && !isInFunction && node.callee?.name === 'RegExp') {
      const flags = node.arguments?.[1]?.value;
      if (typeof flags !== 'string' || !flags.includes('u')) continue;
      edits.push({ start: node.start, end: code.indexOf('(', node.start), text: '/* @__PURE__ */ latinPattern' });
    }
  }
  if (edits.length === 0) return code;
  let result = `import { latinPattern } from ${JSON.stringify(runtime)};\n`;
  for (const [n, call] of made.entries()) result += `const latinPattern${n + 1} = /* @__PURE__ */ ${call};\n`;
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}

/** Expressions without such classes are quick to build as they are. */
export function isReplaced(pattern: string, flags: string): boolean {
  return !flags.includes('y') && flags.includes('u') && pattern.includes('\\p{') && latinSource(pattern) !== null;
}

function* walk(node: Node, isInFunction: boolean): Generator<{ node: Node; isInFunction: boolean }> {
  yield { node, isInFunction };
  const isInside = isInFunction || /Function/.test(node.type);
  for (const child of Object.values(node).flat() as unknown[]) {
    if (typeof (child as Node | null)?.type === 'string') yield* walk(child as Node, isInside);
  }
}
