import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../lib/cli/find-browser.ts';

const SCRIPT = fileURLToPath(new URL('../../lib/cli/install-browsers.ts', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program in the test's own folder. */
function program(name: string, script = 'exit 0'): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('findBrowser', () => {
  it('takes the program that the person names, before any other', () => {
    program('chromium');
    const own = program('my-chromium');
    expect(findBrowser('chromium', { CHROME_PATH: own, PATH: folder })).toBe(own);
  });

  it('does not pass over a wrong name in silence', () => {
    expect(() => findBrowser('firefox', { FIREFOX_PATH: '/nowhere/firefox', PATH: folder })).toThrow('"/nowhere/firefox"');
  });

  it.each([
    ['chromium', ['google-chrome', 'chromium'], 'chromium'],
    ['chromium', ['google-chrome'], 'google-chrome'],
    ['firefox', ['firefox', 'firefox-esr'], 'firefox-esr'],
    ['firefox', ['firefox'], 'firefox'],
  ] as const)('of %s finds among %j: %s', (name, there, expected) => {
    for (const one of there) program(one);
    expect(findBrowser(name, { PATH: ['/nowhere', folder].join(delimiter) })).toBe(join(folder, expected));
  });

  it('does not take a folder or a file that cannot be run', () => {
    writeFileSync(join(folder, 'firefox'), '');
    mkdirSync(join(folder, 'firefox-esr'));
    expect(findBrowser('firefox', { PATH: folder })).toBeNull();
  });
});

/** The command on a machine that has no programs but those of the test; `id -u` decides nothing, the process is what it is. */
describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('install-browsers, as root (skipped for other users)', () => {
  const run = () => spawnSync(process.execPath, [SCRIPT], { env: { PATH: folder }, encoding: 'utf8' });
  /** An apt-get that notes its calls and knows the packages given. */
  const fakeApt = (packages: string[]) =>
    program(
      'apt-get',
      `echo "$DEBIAN_FRONTEND $*" >> ${folder}/calls
for last; do :; done
case "$last" in ${packages.join('|') || 'none'}) printf '#!/bin/sh\\n' > ${folder}/$last; /bin/chmod +x ${folder}/$last;; -q|--version) ;; *) exit 100;; esac`,
    );
  const calls = () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');

  it('says where the browsers are, and touches nothing', () => {
    program('chromium');
    program('firefox-esr');
    const { status, stdout } = run();
    expect([status, stdout]).toEqual([0, `chromium: ${folder}/chromium\nfirefox: ${folder}/firefox-esr\n`]);
  });

  it('installs what is missing, and renews the lists once', () => {
    fakeApt(['chromium', 'firefox-esr']);
    const { status, stdout } = run();
    expect([status, stdout]).toEqual([0, `chromium: ${folder}/chromium\nfirefox: ${folder}/firefox-esr\n`]);
    expect(calls().filter((call) => call.includes(' update '))).toHaveLength(1);
    expect(calls()).toContain('noninteractive install -y -q --no-install-recommends chromium');
  });

  it('takes another package where the first is unknown', () => {
    fakeApt(['chromium', 'firefox']);
    expect(run().stdout).toContain(`firefox: ${folder}/firefox\n`);
  });

  it.each([
    ['there is no apt-get', () => undefined],
    ['apt-get has no such package', () => void fakeApt([])],
  ])('says what to do by hand where %s', (_why, prepare) => {
    prepare();
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('Install chromium by hand');
    expect(stderr).toContain('CHROME_PATH');
  });
});
