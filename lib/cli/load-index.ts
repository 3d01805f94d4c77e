import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { readPack } from '../browser/read-pack.ts';
import { type Lexicon, parseLexicon } from '../match/lexicon.ts';
import { SearchIndex } from '../match/search-index.ts';
import type { Pack } from '../types.ts';
import { buildBundledPack } from './build-pack.ts';
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
  let data: unknown;
  try {
    data = JSON.parse((bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch {
    throw new Error(`${file} is no pack: it is not JSON`);
  }
  const read = readPack(data);
  if (!read.ok) throw new Error(`${file} is no pack: ${read.message}`);
  return read.value;
}

/** The index of the extension (bundled pack first), with further packs, or with them alone. */
export async function loadIndex(packs: string[], onlyPacks: boolean): Promise<SearchIndex> {
  const own = onlyPacks ? [] : [await buildBundledPack()];
  return SearchIndex.build([...own, ...(await Promise.all(packs.map(loadPack)))], await loadLexicon());
}
