import { centerOne, dot, placeBag } from './dense.ts';
import { coverCore, type FactProfile, type ProfiledFact, profileFacts } from './fact-profiles.ts';
import { type LinearModel, logOdds, sigmoid } from './logistic.ts';
import { PAIR_FEATURES, type PairReader } from './pair-features.ts';
import { cosine, toSparse } from './sparse.ts';

/** Names of the features of a page sentence and a fact, in the order of the weights. */
export const FACT_FEATURES = [
  'best',
  'second',
  'profile',
  'label',
  'core',
  'profileRatio',
  'bestRatio',
  'figures',
  'dates',
  'hop',
  'mean',
  'denseBest',
  'denseFact',
] as const;

const FIGURES = PAIR_FEATURES.indexOf('figures');
const DATES = PAIR_FEATURES.indexOf('dates');
const DENSE = PAIR_FEATURES.indexOf('dense');
const HOP = PAIR_FEATURES.indexOf('hop');

/** What one sentence shares with one fact, before the decision. */
export interface FactRow {
  fact: number;
  x: Float64Array;
  /** Reports of the fact with the probability that sentence and report say the same, best first. */
  reports: { node: number; probability: number }[];
}

/** Reads the features of page sentences against the facts of an index, all in one collection. */
export class FactReader {
  readonly #reader: PairReader;
  readonly #facts: ProfiledFact[];
  readonly #profiles: FactProfile[];
  readonly #pair: LinearModel;
  readonly #places: Float64Array[];

  constructor(reader: PairReader, facts: ProfiledFact[], pair: LinearModel) {
    this.#reader = reader;
    this.#facts = facts;
    this.#profiles = profileFacts(reader.collection, facts);
    this.#pair = pair;
    this.#places = this.#profiles.map(({ own }) => centerOne(placeBag(reader.collection, own), reader.center));
  }

  /** Rows of one page node with every fact. */
  read(i: number): FactRow[] {
    const { collection } = this.#reader;
    const own = collection.bag(collection.nodes[i]!);
    const bag = collection.expand(collection.contextBag(collection.nodes[i]!));
    const vector = toSparse(bag);
    const cache = new Map<number, { x: Float64Array; odds: number }>();
    const pair = (j: number) => {
      let found = cache.get(j);
      if (found === undefined) {
        const x = this.#reader.read(i, j);
        found = { x, odds: logOdds(this.#pair, x) };
        cache.set(j, found);
      }
      return found;
    };
    const rows = this.#facts.map((fact, f): FactRow => {
      const { profile, label, core } = this.#profiles[f]!;
      const x = new Float64Array(FACT_FEATURES.length);
      const scored = fact.reports.map((node) => ({ node, ...pair(node) })).sort((a, b) => b.odds - a.odds);
      const odds = scored.map((one) => clip(one.odds));
      x[0] = odds[0] ?? -8;
      x[1] = odds.length > 1 ? odds[1]! : (odds[0] ?? -8) - 1;
      x[2] = cosine(vector, profile);
      x[3] = cosine(vector, label);
      x[4] = coverCore(core, bag, own);
      x[7] = Math.max(0, ...scored.map((one) => one.x[FIGURES]!));
      x[8] = Math.max(0, ...scored.map((one) => one.x[DATES]!));
      x[9] = Math.max(0, ...scored.map((one) => one.x[HOP]!));
      x[10] = odds.length > 0 ? odds.reduce((sum, value) => sum + value, 0) / odds.length : -8;
      x[11] = Math.max(-1, ...scored.map((one) => one.x[DENSE]!));
      x[12] = dot(this.#reader.placeOf(i), this.#places[f]!);
      return { fact: f, x, reports: scored.map(({ node, odds: value }) => ({ node, probability: sigmoid(value) })) };
    });
    const bestProfile = Math.max(0.05, ...rows.map((row) => row.x[2]!));
    const bestPair = Math.max(-8, ...rows.map((row) => row.x[0]!));
    for (const { x } of rows) {
      x[5] = x[2]! / bestProfile;
      x[6] = x[0]! - bestPair;
    }
    return rows;
  }
}

/** Log-odds beyond this say nothing more. */
function clip(odds: number): number {
  return Math.max(-8, Math.min(6, odds));
}
