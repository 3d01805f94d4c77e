import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Which parts of the program a part may import (ARCHITECTURE.md, "Folders"). Its own folder is always allowed. */
const MAY_IMPORT: Record<string, string[]> = {
  types: [],
  failure: [],
  'failure-words': ['failure'],
  'latin-pattern': [],
  sentences: ['types'],
  claims: ['types'],
  match: ['types', 'sentences', 'claims'],
  compare: ['types', 'claims', 'match'],
  pack: ['types'],
  'other-story': ['types'],
  pipeline: ['types', 'sentences', 'claims', 'match', 'compare', 'other-story'],
  'stored-stories': ['types', 'match'],
  'stored-index': ['types', 'match', 'pipeline', 'stored-stories'],
  article: ['types', 'sentences'],
  extract: ['types', 'sentences', 'article'],
  page: ['types', 'failure', 'extract', 'browser'],
  library: ['types', 'failure', 'claims', 'match', 'pipeline'],
  browser: [
    'types',
    'failure',
    'failure-words',
    'article',
    'sentences',
    'claims',
    'match',
    'compare',
    'pack',
    'other-story',
    'pipeline',
    'stored-stories',
    'stored-index',
    'library',
  ],
};
const PURE = [
  'types',
  'failure',
  'failure-words',
  'latin-pattern',
  'sentences',
  'article',
  'claims',
  'match',
  'compare',
  'pack',
  'other-story',
  'pipeline',
  'stored-stories',
  'stored-index',
];

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

/** "lib/claims/figures.ts" → "claims", "lib/pipeline.ts" → "pipeline", "components/x.tsx" → "components" */
function partOf(file: string): string {
  const [top, second] = file.split('/');
  return top === 'lib' ? second!.replace(/\.ts$/, '') : top!;
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

const files = ['lib', 'components', 'entrypoints'].flatMap(filesUnder);

describe('import directions', () => {
  it.each(files.filter((file) => partOf(file) in MAY_IMPORT))('%s', (file) => {
    const part = partOf(file);
    for (const target of importsOf(file).filter((specifier) => specifier.startsWith('.'))) {
      const other = partOf(relative(ROOT, join(ROOT, dirname(file), target)));
      expect([part, ...MAY_IMPORT[part]!], `${file} imports ${target}`).toContain(other);
    }
  });

  it('only lib/cli uses Node', () => {
    const users = files.filter((file) => partOf(file) !== 'cli' && importsOf(file).some((specifier) => specifier.startsWith('node:')));
    expect(users).toEqual([]);
  });

  it('only lib/browser and the entrypoints use browser.*', () => {
    const apis = ['wxt/browser', '@wxt-dev/browser', '@wxt-dev/i18n', '#i18n'];
    const users = files.filter(
      (file) => !['browser', 'entrypoints'].includes(partOf(file)) && importsOf(file).some((specifier) => apis.includes(specifier)),
    );
    expect(users).toEqual([]);
  });

  it('pure code has no clock, no network and no console', () => {
    const users = files
      .filter((file) => PURE.includes(partOf(file)))
      .filter((file) =>
        /\b(Date\.now|new Date\(\)|fetch\(|console\.|setTimeout|performance\.)/.test(readFileSync(join(ROOT, file), 'utf8')),
      );
    expect(users).toEqual([]);
  });
});

describe('shape of the source', () => {
  it('has no file past 350 lines but word lists', () => {
    const long = files.filter((file) => !/\.data\.ts$/.test(file) && readFileSync(join(ROOT, file), 'utf8').split('\n').length > 350);
    expect(long).toEqual([]);
  });

  it('has no drawer for everything', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|misc)(\/|\.ts)/.test(file))).toEqual([]);
  });

  it('imports with file extensions, so that Node runs the same files', () => {
    const bare = files.flatMap((file) =>
      importsOf(file).filter((specifier) => specifier.startsWith('.') && !/\.(tsx?|css|json)(\?\w+)?$/.test(specifier)),
    );
    expect(bare).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');

  it('stays short', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(121);
  });
});
