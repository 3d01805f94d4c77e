import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { LANGUAGES } from './messages-stand-in.ts';

const ROOT = join(import.meta.dirname, '..');
const papers = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', '.github/pull_request_template.md'].filter(
  (paper) => existsSync(join(ROOT, paper)),
);
const commands = readFileSync(join(ROOT, 'lib/cli/main.ts'), 'utf8');
const WRITTEN = ['tests/report/bench.md']; // by `npm run bench`, on the machine that asks
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);

/** "lib/claims/figures*.ts" stands for files, "tests/fixtures/pages/NAME/source.html" for ones that a reader makes. */
function exists(path: string): boolean {
  const real = path.replace(/\/[^/]*[A-Z]{4,}[^/]*(\/.*|\.\w+)?$/, '').replace(/\/$/, '');
  const star = real.indexOf('*');
  if (star < 0) return existsSync(join(ROOT, real));
  const folder = join(ROOT, real.slice(0, real.lastIndexOf('/', star)));
  const [head, tail] = real.slice(real.lastIndexOf('/', star) + 1).split('*') as [string, string];
  return readdirSync(folder).some((file) => file.startsWith(head) && file.endsWith(tail));
}

describe.each(papers)('%s', (paper) => {
  const text = readFileSync(join(ROOT, paper), 'utf8');

  it('names only files that are there', () => {
    const named = all(text, /`((?:\.?\/)?(?:lib|components|entrypoints|assets|tests|\.ci|\.github)\/[^`\s]*)`/g);
    expect(named.filter((path) => !exists(path) && !WRITTEN.includes(path))).toEqual([]);
    const linked = all(text, /\]\(((?!https?:|#|mailto:)[^)\s]+)\)/g).concat(all(text, /(?:src|srcset)="((?!https?:)[^"]+)"/g));
    expect(linked.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const scripts = all(text, /npm run (?:--silent )?([\w:]+)/g);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    expect(all(text, /corroborate -- (\w+)/g).filter((name) => !new RegExp(`\\b${name}\\b`).test(commands))).toEqual([]);
  });
});

describe('texts for the stores', () => {
  it.each(LANGUAGES)('are there in %s, with what the stores ask for', (language) => {
    const text = readFileSync(join(ROOT, `assets/store/${language}.md`), 'utf8');
    const [, summary = ''] = /^> (.+)$/m.exec(text) ?? [];
    const { manifest: words } = JSON.parse(readFileSync(join(ROOT, `assets/locales/${language}.json`), 'utf8'));
    expect(summary).toBe(words.description);
  });
});
