import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = mkdtempSync(join(tmpdir(), 'corroborate-pictures-'));
afterAll(() => rmSync(PICTURES, { recursive: true }));

/** `npm start` after its build, on a machine without a display. */
async function start(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  try {
    return { code: 0, ...(await run(process.execPath, ['lib/cli/start.ts', '--screenshots', PICTURES, ...args], { cwd: ROOT, env })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe.each(BROWSER_NAMES)('npm start without a display, in %s', (browser) => {
  it('prints the review of the sample article and saves pictures', async () => {
    const { code, stdout, stderr } = await start('--browser', browser);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^North Korean prisoner of war dies in Ukrainian custody, Seoul says\nThe Harbour Ledger, 29 Dec 2024\n/);
    expect(stdout).toContain('About 2,800 North Korean soldiers');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Voice of Pakistan');
    for (const what of ['page', 'popover', 'popup']) {
      for (const theme of ['light', 'dark']) {
        const name = `${browser}-${what}-${theme}.png`;
        expect(stdout).toContain(name);
        expect(statSync(join(PICTURES, name)).size, name).toBeGreaterThan(5_000); // bytes; an empty page makes about 3,000
      }
    }
  });

  it('reads a file instead', async () => {
    const { code, stdout } = await start('--browser', browser, 'assets/articles/002_0fc6b3c28e9a472f.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('This is an article of the index (omega-tv-uk)');
  });
});

describe('npm start says what is wrong', () => {
  it.each([
    ['a page that is no article', ['tests/pages/shop.html'], 'does not look like an article'],
    ['a missing file', ['no-such-file.html'], 'no-such-file.html'],
    ['something that is no page', ['package.json'], 'neither .html nor .txt'],
    ['an unknown browser', ['--browser', 'lynx'], '"lynx"'],
    ['an unknown option', ['--colour'], '--colour'],
  ])('%s', async (_what, args, words) => {
    const { code, stdout, stderr } = await start(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect([stdout, stderr.trim().split('\n').length]).toEqual(['', 1]);
  });
});
