import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../lib/cli/drive.ts';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';

/**
 * Bytes after gzip -9, most. Every page loads the first; the popover's script comes with the first popover that opens, selection.js with the
 * first use of its menu entry. The background's is read whenever it starts; what reads, matches and compares is in engine.js.
 */
const SCRIPTS = { 'content-scripts/content.js': 20_000, 'selection.js': 2_000, 'background.js': 24_000 };
const PAGE_WITH_POPOVER = 35_000;
const PAGES = { popup: 40_000, sidepanel: 40_000 };

const compressed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Everything that a page loads: its scripts with all that they import, and its style sheets. */
function filesOf(root: string, page: string): string[] {
  const html = readFileSync(join(root, `${page}.html`), 'utf8');
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) add(join(dirname(file), path!));
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) add(join(root, path!));
  return [...files];
}

describe.each(BROWSER_NAMES)('what is loaded in %s stays small', (name) => {
  const root = builtExtension(name);

  it.each(Object.entries(SCRIPTS))('%s: at most %i bytes', (script, most) => {
    expect(compressed(join(root, script))).toBeLessThanOrEqual(most);
  });

  it('what a page loads, and its popover', () => {
    const files = ['content-scripts/content.js', 'popover.js'];
    expect(files.reduce((sum, file) => sum + compressed(join(root, file)), 0)).toBeLessThanOrEqual(PAGE_WITH_POPOVER);
  });

  it.each(Object.entries(PAGES))('the page %s: at most %i bytes', (page, most) => {
    const files = filesOf(root, page);
    expect(files.length).toBeGreaterThan(2);
    expect(files.reduce((sum, file) => sum + compressed(file), 0)).toBeLessThanOrEqual(most);
  });
});
