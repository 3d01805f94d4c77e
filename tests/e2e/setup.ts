import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../lib/cli/drive.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/cli/find-browser.ts';
import { unzip } from '../../lib/cli/unzip.ts';
import manifest from '../../package.json' with { type: 'json' };

const OUTPUT = join(import.meta.dirname, '../../.output');
const UNZIPPED = join(OUTPUT, 'unzipped');

/**
 * The tests see what the stores get: the archives of `npm run zip`, unpacked. Where one of the builds is newer than its archive, as after
 * `npm run build`, they see the builds. One of the two must be there; else every test would fail for the same reason.
 */
export default async function setup(): Promise<void> {
  const missing = BROWSER_NAMES.map(builtExtension).filter((folder) => !existsSync(join(folder, 'manifest.json')));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}. Run "npm run zip" or "npm run build" first.`);
  rmSync(UNZIPPED, { recursive: true, force: true });
  if (!BROWSER_NAMES.every(isFresh)) return;
  for (const name of BROWSER_NAMES) await unzip(archiveOf(name), builtExtension(name).replace(OUTPUT, UNZIPPED));
  process.env.CORROBORATE_BUILDS = UNZIPPED;
}

function archiveOf(name: BrowserName): string {
  return join(OUTPUT, `${manifest.name}-${manifest.version}-${name === 'chromium' ? 'chrome' : 'firefox'}.zip`);
}

function isFresh(name: BrowserName): boolean {
  const archive = archiveOf(name);
  return existsSync(archive) && statSync(archive).mtimeMs >= statSync(join(builtExtension(name), 'manifest.json')).mtimeMs;
}
