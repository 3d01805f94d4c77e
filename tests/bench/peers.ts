import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Programs that ours is measured against. They have a lock file of their own and are no dependencies of the product. */
const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));

/**
 * Installs the peers where they are missing.
 * @throws with what to do by hand where npm cannot.
 */
export function ensurePeers(): void {
  if (existsSync(peerPath('mark.js/package.json')) && existsSync(peerPath('hypothesis/package.json'))) return;
  process.stderr.write('installing the programs to compare with, in tests/peers\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('mark.js and hypothesis could not be installed: run "npm ci" in tests/peers where npm has a registry.');
}

/** Path of a file of a peer: "mark.js/dist/mark.min.js". */
export function peerPath(file: string): string {
  return join(PEERS, 'node_modules', file);
}

export function readPeer(file: string): Promise<string> {
  return readFile(peerPath(file), 'utf8');
}
