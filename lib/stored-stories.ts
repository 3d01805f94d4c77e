import { addressOf } from './match/copy.ts';
import type { SearchIndex } from './match/search-index.ts';
import { type StoryWords, weigh } from './match/story.ts';
import type { OriginGroup } from './types.ts';

/** The one version of the format this program writes and reads. */
const VERSION = 1;

/** What a page is asked first: is it of a story of the index? For most it is not, and then nothing else need be read. */
export interface Stories extends StoryWords {
  /** Address of each article as `addressOf` gives it. */
  addresses: (string | null)[];
  origins: OriginGroup[];
}

/** The same as a file, beside that of the index (stored-index.ts). */
interface StoredStories {
  format: 'corroborate-stories';
  version: typeof VERSION;
  words: [string, number][][];
  acronyms: [string, string[]][];
  addresses: (string | null)[];
  origins: OriginGroup[];
}

/** The same index gives the same bytes. `origins` are those of the index. */
export function storeStories(index: SearchIndex, origins: OriginGroup[]): string {
  const stored: StoredStories = {
    format: 'corroborate-stories',
    version: VERSION,
    words: index.analysed.map((article) => [...weigh(article, index.lexicon)]),
    acronyms: [...index.acronyms],
    addresses: index.articles.map(({ article }) => addressOf(article)),
    origins,
  };
  return `${JSON.stringify(stored)}\n`;
}

/** @throws where it is something else, or of another version than this program writes. */
export function restoreStories(file: string): Stories {
  const { format, version, words, acronyms, addresses, origins } = JSON.parse(file) as StoredStories;
  if (format !== 'corroborate-stories' || version !== VERSION) {
    throw new Error(`stories: unknown format ${JSON.stringify(format)} ${JSON.stringify(version)}`);
  }
  return { words: words.map((one) => new Map(one)), acronyms: new Map(acronyms), addresses, origins };
}
