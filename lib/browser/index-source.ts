import { browser } from 'wxt/browser';
import { parseLexicon } from '../match/lexicon.ts';
import { SearchIndex } from '../match/search-index.ts';
import { readPack } from './read-pack.ts';

/** The one copy of the index. Kept while the background lives; built again from the extension's own files after a cold start. */
let index: Promise<SearchIndex> | null = null;

async function fetchOwn(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path as never));
  if (!response.ok) throw new Error(`Corroborate's own file ${path} could not be read (${response.status}). Reinstall the extension.`);
  return response.text();
}

async function buildIndex(): Promise<SearchIndex> {
  const [pack, lexicon] = await Promise.all([fetchOwn('bundled.corroborate.json'), fetchOwn('lexicon.txt')]);
  const read = readPack(JSON.parse(pack));
  if (!read.ok) throw new Error(`The bundled index is broken: ${read.message}`);
  return SearchIndex.build([read.value], parseLexicon(lexicon));
}

/** Resolves to the index. A failure is not kept: the next call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= buildIndex().catch((error: unknown) => {
    index = null;
    throw error;
  });
  return index;
}
