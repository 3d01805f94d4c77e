import { spawnSync } from 'node:child_process';
import { BROWSER_NAMES, type BrowserName, browserVariable, findBrowser } from './find-browser.ts';

/** Debian's packages, in the order they are tried; Ubuntu has `firefox` only. */
const PACKAGES: Record<BrowserName, string[]> = { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] };

/** One download of a browser over a slow line; longer means that apt-get hangs. */
const INSTALL_LIMIT_MS = 10 * 60_000;

let listsAreFresh = false;

/**
 * Path of the browser, installed by apt-get first where it is missing and this may be done without asking.
 * @throws with what to install by hand where it cannot be.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const apt = aptCommand();
  if (!apt) throw new Error(`${byHand(name)} (It cannot be installed from here: no apt-get, or no right to use it.)`);
  process.stderr.write(`${name} is missing: installing it with apt-get\n`);
  // A stale list asks for versions the mirror has dropped already, so it is renewed once a run.
  if (!listsAreFresh) listsAreFresh = run(apt, ['update', '-q']);
  for (const wanted of PACKAGES[name]) {
    if (run(apt, ['install', '-y', '-q', '--no-install-recommends', wanted])) break;
  }
  const installed = findBrowser(name);
  if (!installed) throw new Error(`apt-get could not install it. ${byHand(name)}`);
  return installed;
}

/** apt-get as this user may run it: as root, or by sudo without a password; null where neither works. */
function aptCommand(): string[] | null {
  if (!succeeds('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : null;
}

function run([command, ...first]: string[], rest: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt-get's own words go to standard error: standard output belongs to the command that asked for the browser.
  const done = spawnSync(command!, [...first, ...rest], { stdio: ['ignore', 2, 2], env, timeout: INSTALL_LIMIT_MS });
  return done.status === 0;
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function byHand(name: BrowserName): string {
  const packages = PACKAGES[name].join(' or ');
  return `Install ${packages} by hand ("apt-get install ${PACKAGES[name][0]}"), or set ${browserVariable(name)} to the browser's program.`;
}

if (import.meta.main) {
  try {
    for (const name of BROWSER_NAMES) console.log(`${name}: ${ensureBrowser(name)}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
