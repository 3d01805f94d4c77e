import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../lib/cli/drive.ts';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';

/** The tests see what `npm run build` made, so it must be there; without it every one of them would fail for the same reason. */
export default function setup(): void {
  const missing = BROWSER_NAMES.map(builtExtension).filter((folder) => !existsSync(join(folder, 'manifest.json')));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}. Run "npm run build" first.`);
}
