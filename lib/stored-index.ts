import type { AnalysedSentence } from './match/analyse.ts';
import type { Lexicon } from './match/lexicon.ts';
import { type IndexedArticle, type IndexedFact, SearchIndex } from './match/search-index.ts';
import { setWords } from './match/story.ts';
import { setOrigins } from './pipeline.ts';
import type { Stories } from './stored-stories.ts';

/** The one version of the format this program writes and reads. */
const VERSION = 2;

/**
 * An index as a file: what was read out of the articles, so that a background that starts need not read them again (it takes half a second).
 * What tells their stories is in a file of its own (stored-stories.ts). Written by the build with the lexicon that is shipped beside it;
 * never taken from anywhere else.
 */
interface StoredIndex {
  format: 'corroborate-index';
  version: typeof VERSION;
  articles: IndexedArticle[];
  /** What matching keeps of each article's sentences. */
  analysed: AnalysedSentence[][];
  facts: IndexedFact[];
  descriptions: (string | null)[];
}

/** The same index gives the same bytes. */
export function storeIndex(index: SearchIndex): string {
  const stored: StoredIndex = {
    format: 'corroborate-index',
    version: VERSION,
    articles: index.articles,
    analysed: index.analysed.map(({ sentences }) => sentences),
    facts: index.facts,
    descriptions: index.descriptions,
  };
  return `${JSON.stringify(stored)}\n`;
}

/** @throws where it is no index, or of another version than this program writes. */
export function restoreIndex(file: string, { words, acronyms, origins }: Stories, lexicon: Lexicon): SearchIndex {
  const stored = JSON.parse(file) as StoredIndex;
  if (stored.format !== 'corroborate-index' || stored.version !== VERSION) {
    throw new Error(`index: unknown format ${JSON.stringify(stored.format)} ${JSON.stringify(stored.version)}`);
  }
  const { articles, facts, descriptions } = stored;
  const analysed = stored.analysed.map((sentences, n) => ({ article: articles[n]!.article, sentences }));
  analysed.forEach((article, n) => {
    setWords(article, words[n]!);
  });
  const index = new SearchIndex({ articles, facts, descriptions, analysed, lexicon, acronyms });
  setOrigins(index, origins);
  return index;
}
