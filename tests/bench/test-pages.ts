import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { OTHER_PAGES } from './invented-pages.ts';

/** Real pages, kept beside the checkout because their texts are not ours; without them the tests' own pages stand in. */
const REAL = new URL('../../../shared/pages/', import.meta.url);
const OWN = new URL('../fixtures/pages/', import.meta.url);

export interface BenchPage {
  name: string;
  html: string;
  /** Path it is served at; what a page is depends on it. */
  path: string;
}

/** Where the articles come from, for the report. */
export const ARTICLES_FROM = existsSync(REAL) ? '../shared/pages' : 'tests/fixtures/pages';

export function articlePages(): BenchPage[] {
  return existsSync(REAL) ? pagesIn(REAL, readdirSync(REAL)) : ownPages('article');
}

/** The tests' own pages that are no article: a few kilobytes each. */
export function smallOtherPages(): BenchPage[] {
  return ownPages('not-article');
}

export function otherPages(): BenchPage[] {
  return Object.entries(OTHER_PAGES).map(([name, { path, html }]) => ({ name, path, html }));
}

function ownPages(status: string): BenchPage[] {
  const folders = readdirSync(OWN).filter((folder) => {
    const expected = JSON.parse(readFileSync(new URL(`${folder}/expected.json`, OWN), 'utf8'));
    return expected.status === status && expected.contentType === undefined;
  });
  return pagesIn(OWN, folders);
}

function pagesIn(root: URL, folders: string[]): BenchPage[] {
  return folders.sort().map((name) => ({
    name,
    path: `/${pathIn(root, name)}`,
    html: readFileSync(new URL(`${name}/source.html`, root), 'utf8'),
  }));
}

function pathIn(root: URL, name: string): string {
  const file = new URL(`${name}/expected.json`, root);
  const address = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).address : undefined;
  return address === undefined ? `2031/${name}` : new URL(address).pathname.slice(1);
}
