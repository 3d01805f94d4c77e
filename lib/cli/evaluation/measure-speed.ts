import MiniSearch from 'minisearch';
import { readClaims } from '../../claims/read-claims.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import { SearchIndex } from '../../match/search-index.ts';
import type { Article, Pack } from '../../types.ts';

/** Milliseconds, medians of some runs. */
export interface SpeedFigures {
  indexed: number;
  page: number;
  build: number;
  /** Reading the page's claims. */
  claims: number;
  link: number;
  miniSearch: number;
}

const RUNS = 5;
const PAGE = 40;
const INDEXED = 500;

/** One page of 40 sentences against an index of 500, and MiniSearch's own search for the same 40 queries. */
export function measureSpeed(articles: Article[], lexicon: Lexicon): SpeedFigures {
  const [first, ...others] = articles;
  const page: Article = { ...first!, id: 'page', sentences: first!.sentences.slice(0, PAGE) };
  const chosen: Article[] = [];
  let size = 0;
  for (const article of others) {
    if (size >= INDEXED) break;
    const sentences = article.sentences.slice(0, INDEXED - size);
    chosen.push({ ...article, sentences });
    size += sentences.length;
  }
  const pack: Pack = { format: 'corroborate-pack', version: 1, id: 'speed', title: 'speed', articles: chosen, facts: [] };
  const index = SearchIndex.build([pack], lexicon);
  const claims = readClaims(page);
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(chosen.flatMap((article) => article.sentences).map(({ text }, id) => ({ id, text })));
  return {
    indexed: size,
    page: page.sentences.length,
    build: time(() => SearchIndex.build([pack], lexicon)),
    claims: time(() => readClaims(page)),
    link: time(() => index.link(page, claims)),
    miniSearch: time(() => page.sentences.map(({ text }) => mini.search(text))),
  };
}

function time(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}
