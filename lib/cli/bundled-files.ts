import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseLexicon, wordsOfLexicon } from '../match/lexicon.ts';
import { SearchIndex } from '../match/search-index.ts';
import { originsIn } from '../pipeline.ts';
import { storeIndex } from '../stored-index.ts';
import { storeStories } from '../stored-stories.ts';
import { buildBundledPack } from './build-pack.ts';

const LEXICON = new URL('../../assets/lexicon/lexicon.txt', import.meta.url);

/** What the build adds to the extension beside the code: the lexicon, and the index of the bundled pack as it is with that lexicon; of both what tells stories also by itself. */
export async function bundledFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  if (!existsSync(LEXICON)) throw new Error('assets/lexicon/lexicon.txt is missing: run "npm run lexicon"');
  const lexicon = await readFile(LEXICON, 'utf8');
  const index = SearchIndex.build([await buildBundledPack()], parseLexicon(lexicon));
  return [
    { relativeDest: 'bundled.index.json', contents: storeIndex(index) },
    { relativeDest: 'bundled.stories.json', contents: storeStories(index, originsIn(index)) },
    { relativeDest: 'lexicon.txt', contents: lexicon },
    { relativeDest: 'words.txt', contents: wordsOfLexicon(lexicon) },
  ];
}
