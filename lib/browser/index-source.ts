import { browser } from 'wxt/browser';
import { parseLexicon } from '../match/lexicon.ts';
import type { SearchIndex } from '../match/search-index.ts';
import { restoreIndex } from '../stored-index.ts';

/** The one copy of the index. Kept while the background lives; read again from the extension's own files after a cold start. */
let index: Promise<SearchIndex> | null = null;

async function fetchOwn(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path as never));
  if (!response.ok) throw new Error(`Corroborate's own file ${path} could not be read (${response.status}). Reinstall the extension.`);
  return response.text();
}

async function readIndex(): Promise<SearchIndex> {
  const [index, lexicon] = await Promise.all([fetchOwn('bundled.index.json'), fetchOwn('lexicon.txt')]);
  return restoreIndex(index, parseLexicon(lexicon));
}

/** Resolves to the index. A failure is not kept: the next call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= readIndex().catch((error: unknown) => {
    index = null;
    throw error;
  });
  return index;
}
