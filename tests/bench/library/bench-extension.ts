import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtExtension } from '../../../lib/cli/drive.ts';
import type { BrowserName } from '../../../lib/cli/find-browser.ts';

/** The built extension with one page more, `bench.html`, that has in-extension.ts; its folder, and how to be rid of it. */
export async function makeBenchExtension(name: BrowserName): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-bench-'));
  await cp(builtExtension(name), folder, { recursive: true });
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('in-extension.ts', import.meta.url)), formats: ['iife'], name: 'libraryBenchBundle' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The page of the benchmark could not be bundled.');
  await writeFile(join(folder, 'bench.js'), chunk.code);
  await writeFile(
    join(folder, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/bench.js"></script>\n',
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
