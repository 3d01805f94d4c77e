import { readFile } from 'node:fs/promises';
import { readPackFile } from '../browser/pack-file.ts';
import { type Lexicon, parseLexicon } from '../match/lexicon.ts';
import { SearchIndex } from '../match/search-index.ts';
import type { Pack } from '../types.ts';
import { buildBundledPack } from './build-pack.ts';
import { sayFailure } from './say-failure.ts';
import { whyUnreadable } from './why-unreadable.ts';

export const ASSETS = new URL('../../assets/', import.meta.url);

export async function loadLexicon(): Promise<Lexicon> {
  return parseLexicon(await readFile(new URL('lexicon/lexicon.txt', ASSETS), 'utf8'));
}

/** Reads a pack file, gzipped or not. Throws one clear line that names the file and the place. */
export async function loadPack(file: string): Promise<Pack> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(`${file}: ${whyUnreadable(error)}`);
  });
  const read = await readPackFile(new Blob([bytes]));
  if (!read.ok) throw new Error(`${file}: ${sayFailure(read.failure)}`);
  return read.value;
}

/** The index of the extension (bundled pack first), with further packs, or with them alone. */
export async function loadIndex(packs: string[], onlyPacks: boolean): Promise<SearchIndex> {
  const own = onlyPacks ? [] : [await buildBundledPack()];
  return SearchIndex.build([...own, ...(await Promise.all(packs.map(loadPack)))], await loadLexicon());
}
