import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../lib/cli/find-browser.ts';

/** An extension whose background answers every message and does nothing else: the floor of what a browser needs. Folder, and its removal. */
export async function makeEmptyExtension(name: BrowserName): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-empty-'));
  const isFirefox = name === 'firefox';
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: isFirefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(isFirefox ? { browser_specific_settings: { gecko: { id: 'empty@corroborate.example' } } } : {}),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: true, value: null }); });\n',
  );
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Empty</title>\n');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
