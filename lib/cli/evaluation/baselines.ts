import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { EventRows } from '../training/pair-rows.ts';

/** A peer's score for two nodes of an event. */
export type PairScore = (i: number, j: number) => number;

const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));

/** Cosine of TF-IDF vectors of stems, rarities counted in the event's own sentences. */
export function scoreByTfIdf({ reader }: EventRows): PairScore {
  const { nodes } = reader.collection;
  const bags = nodes.map((node) => {
    const bag = new Map<string, number>();
    for (const word of words(node.sentence.text)) bag.set(word, (bag.get(word) ?? 0) + 1);
    return bag;
  });
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vectors = bags.map((bag) => {
    const weighted = [...bag].map(([word, count]) => [word, count * Math.log((nodes.length + 1) / counts.get(word)!)] as const);
    const norm = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([word, weight]) => [word, weight / norm]));
  });
  return (i, j) => {
    let sum = 0;
    for (const [word, weight] of vectors[i]!) sum += weight * (vectors[j]!.get(word) ?? 0);
    return sum;
  };
}

/** MiniSearch BM25+ with stems, any word may match; scores by the query's score for itself, mean of both ways. */
export function scoreByMiniSearch({ reader }: EventRows): PairScore {
  const { nodes } = reader.collection;
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], processTerm: (term) => stemmer(term.toLowerCase()) });
  index.addAll(nodes.map((node, id) => ({ id, text: node.sentence.text })));
  const found = nodes.map(
    (node) => new Map(index.search(node.sentence.text, { combineWith: 'OR' }).map(({ id, score }) => [id as number, score])),
  );
  const one = (i: number, j: number) => (found[i]!.get(j) ?? 0) / (found[i]!.get(i) ?? 1);
  return (i, j) => (one(i, j) + one(j, i)) / 2;
}
