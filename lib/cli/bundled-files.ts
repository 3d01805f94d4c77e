import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { serialisePack } from '../pack/serialise-pack.ts';
import { buildBundledPack } from './build-pack.ts';

const LEXICON = new URL('../../assets/lexicon/lexicon.txt', import.meta.url);

/** What the build adds to the extension beside the code: the bundled pack and the lexicon. */
export async function bundledFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const files = [{ relativeDest: 'bundled.corroborate.json', contents: serialisePack(await buildBundledPack()) }];
  if (existsSync(LEXICON)) files.push({ relativeDest: 'lexicon.txt', contents: await readFile(LEXICON, 'utf8') });
  return files;
}
