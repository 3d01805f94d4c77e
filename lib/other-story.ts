import type { Article, OriginGroup, Review } from './types.ts';

/** The review of a page whose story nobody in the index tells: each of its sentences stands alone. `origins` are those of the index. */
export function reviewOtherStory({ title, outlet, published, sentences }: Article, origins: OriginGroup[]): Review {
  return {
    title,
    outlet,
    published,
    copyOf: null,
    sentences: sentences.map(({ text, start, end }, index) => ({ index, text, start, end, state: 'alone', facts: [] })),
    omitted: [],
    origins,
  };
}
