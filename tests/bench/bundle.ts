import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { stripInnerHtml } from '../../lib/cli/strip-inner-html.ts';
import { trimReadability } from '../../lib/cli/trim-readability.ts';

/** The page side of the extension as one classic script, built as wxt.config.ts builds it; leaves `globalThis.corroborateBench`. */
export async function bundlePageSide(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [stripInnerHtml(), trimReadability()],
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'corroborateBenchBundle' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The page side could not be bundled.');
  return chunk.code;
}

/** Readability whole, as its authors publish it; leaves `globalThis.Readability`. */
export function readabilityScript(): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');
}
