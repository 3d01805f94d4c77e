import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../lib/cli/drive.ts';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** As few as the job allows; each is explained in README and on the welcome page. Another one is a decision, and its reason belongs there first. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each(BROWSER_NAMES)('the manifest for %s', (name) => {
  const folder = builtExtension(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const permissions: string[] = [...manifest.permissions].sort();

  it('asks for what the job needs, and for nothing else', () => {
    expect(permissions.filter((one) => one !== 'sidePanel')).toEqual(PERMISSIONS);
    expect(permissions.includes('sidePanel')).toBe(name === 'chromium');
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('explains each permission in README and on the welcome page', () => {
    const readme = /## Permissions, and why\n([\s\S]*?)\n## /.exec(read('README.md'))![1]!;
    const rows = [...readme.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]!);
    const welcome = [...read('components/page-strings.ts').matchAll(/welcome\.permissions\.(\w+)\.why/g)].map((match) => match[1]!);
    expect([...rows].sort()).toEqual([...PERMISSIONS, 'sidePanel'].sort());
    expect([...welcome].sort()).toEqual([...PERMISSIONS, 'pages', 'sidePanel'].sort());
  });

  it('lets no page near it: no file to fetch, no message from outside, a policy without exceptions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
    expect(manifest.content_scripts[0].world ?? 'ISOLATED').toBe('ISOLATED');
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has no code that comes from text or from elsewhere', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|html)$/.test(file));
    expect(scripts.length).toBeGreaterThan(5);
    const found = scripts.flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const calls = source.match(/\beval\s*\(|\bnew Function\s*\(|\.write\s*\(\s*["'`]<|<script[^>]+src="(?!\/)/g) ?? [];
      return calls.map((call) => `${file}: ${call}`);
    });
    expect(found).toEqual([]);
    const importing = scripts.filter((file) => /\bimportScripts\b/.test(readFileSync(join(folder, file), 'utf8')));
    expect(importing).toEqual(['background.js']); // its own engine.js, and nothing else
    expect(readFileSync(join(folder, 'background.js'), 'utf8').match(/[`"'][^`"']*\.js[`"']/g)).toEqual(
      expect.arrayContaining(['`/engine.js`']),
    );
  });
});
