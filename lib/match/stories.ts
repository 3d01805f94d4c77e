import type { Collection } from './collection.ts';
import { toSparse } from './sparse.ts';

/** Share of an article's best likeness from which two articles tell one story and more says nothing (ECB+ tells sister events apart below). */
const ONE_STORY = 0.75;
/** Cosine of two articles above which more says nothing; articles on one event have a median of .32 in ECB+, across sister events .17. */
const ALIKE = 0.34;

/** How alike the articles of a collection are, by number of both. */
export interface Stories {
  /** Likeness against the best that either finds, up to ONE_STORY. */
  relative: Float64Array;
  /** Likeness as such, up to ALIKE. */
  absolute: Float64Array;
}

/** Compares all articles of a collection; `bags` holds the weighted words of each node. */
export function compareStories(collection: Collection, bags: Map<number, number>[]): Stories {
  const count = collection.articles.length;
  const sums = collection.articles.map(() => new Map<number, number>());
  collection.nodes.forEach((node, i) => {
    const sum = sums[node.article]!;
    for (const [id, weight] of bags[i]!) sum.set(id, (sum.get(id) ?? 0) + weight);
  });
  const likeness = collection.similarities(sums.map((sum) => toSparse(new Map([...sum].map(([id, weight]) => [id, Math.sqrt(weight)])))));
  const best = new Float64Array(count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) if (a !== b) best[a] = Math.max(best[a]!, likeness[a * count + b]!);
  }
  const relative = Float64Array.from(likeness, (value, at) => {
    const lesser = Math.min(best[Math.floor(at / count)]!, best[at % count]!);
    return lesser > 0 ? Math.min(ONE_STORY, value / lesser) : 0;
  });
  return { relative, absolute: Float64Array.from(likeness, (value) => Math.min(value, ALIKE)) };
}
