import { parseLexicon } from '../match/lexicon.ts';
import type { SearchIndex } from '../match/search-index.ts';
import { restoreIndex } from '../stored-index.ts';
import { fetchOwn, once } from './own-files.ts';
import { loadStories } from './story-source.ts';

/** The one copy of the bundled index. Kept while the context lives; read again from the extension's own files after a cold start. */
export const loadIndex: () => Promise<SearchIndex> = once(async () => {
  const [index, stories, lexicon] = await Promise.all([fetchOwn('bundled.index.json'), loadStories(), fetchOwn('lexicon.txt')]);
  return restoreIndex(index, stories, parseLexicon(lexicon));
});
