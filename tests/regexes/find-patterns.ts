import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

const ROOT = new URL('../../', import.meta.url);

/** A regular expression of the program. */
export interface Pattern {
  source: string;
  flags: string;
  /** File that has it. */
  file: string;
}

export function nameOf({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

/** Every literal in lib, components and entrypoints. */
export function literalPatterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const folder of ['lib', 'components', 'entrypoints']) {
    for (const name of readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const file = `${folder}/${name}`;
      const tree = parseAst(readFileSync(new URL(file, ROOT), 'utf8'), { lang: name.endsWith('x') ? 'tsx' : 'ts' });
      eachNode(tree, (node) => {
        const regex = node.regex as { pattern: string; flags: string } | undefined;
        if (!regex) return;
        const pattern = { source: regex.pattern, flags: regex.flags, file };
        if (!found.has(nameOf(pattern))) found.set(nameOf(pattern), pattern);
      });
    }
  }
  return [...found.values()];
}

function eachNode(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const inner of Object.values(value)) eachNode(inner, visit);
}

/** Files that need a browser or only run in Node. */
const NOT_IMPORTED = /^(?:cli|browser|page)\//;

/**
 * The expressions that are put together while the program runs: those made by `new RegExp` while lib is loaded and `use` runs. Call it before
 * anything of lib has been imported.
 */
export async function madePatterns(use: () => Promise<void>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, self) {
      const made = Reflect.construct(target, given, self) as RegExp;
      const file = /\/(lib\/[\w./-]+\.ts)/.exec(new Error().stack ?? '')?.[1];
      const isOurs = file !== undefined && !(new Error().stack ?? '').split('\n').slice(2, 4).join().includes('node_modules');
      if (isOurs) found.set(String(made), { source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    for (const name of readdirSync(new URL('lib/', ROOT), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.ts') || name.endsWith('.d.ts') || NOT_IMPORTED.test(name)) continue;
      await import(fileURLToPath(new URL(`lib/${name}`, ROOT)));
    }
    await use();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}
