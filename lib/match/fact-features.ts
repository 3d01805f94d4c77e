import { centerOne, dot, placeBag } from './dense.ts';
import { coverCore, type FactProfile, type ProfiledFact, profileFacts } from './fact-profiles.ts';
import { type LinearModel, logOdds, sigmoid } from './logistic.ts';
import { PAIR_FEATURES, type PairReader } from './pair-features.ts';
import { cosine, toSparse } from './sparse.ts';

/** Names of the features of a page sentence and a fact, in the order of the weights. */
export const FACT_FEATURES = [
  'label',
  'core',
  'profileRatio',
  'bestRatio',
  'figures',
  'dates',
  'denseBest',
  'denseFact',
  'clauseProfile',
  'clauseDense',
] as const;

const FIGURES = PAIR_FEATURES.indexOf('figures');
const DATES = PAIR_FEATURES.indexOf('dates');
const DENSE = PAIR_FEATURES.indexOf('dense');

/** What one sentence shares with one fact, before the decision. */
export interface FactRow {
  fact: number;
  x: Float64Array;
  /** Reports of the fact with the probability that sentence and report say the same, best first. */
  reports: { node: number; probability: number }[];
}

/** Reads the features of page sentences against the facts of an index, all in one collection. Each fact has a report at least. */
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
    const clauses = this.#reader
      .clausesOf(i)
      .map(({ ids, weights }) => toSparse(collection.expand(new Map([...ids].map((id, k) => [id, weights[k]!])))));
    const places = this.#reader.clausesOf(i).map((clause) => clause.place);
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
    const drafts = this.#facts.map((fact, f) => {
      const { profile, label, core } = this.#profiles[f]!;
      const place = this.#places[f]!;
      const reports = fact.reports.map((node) => ({ node, ...pair(node) })).sort((a, b) => b.odds - a.odds);
      const best = (feature: number) => Math.max(...reports.map((report) => report.x[feature]!));
      return {
        reports: reports.map(({ node, odds }) => ({ node, probability: sigmoid(odds) })),
        odds: clip(reports[0]!.odds),
        profile: cosine(vector, profile),
        label: cosine(vector, label),
        core: coverCore(core, bag, own),
        figures: best(FIGURES),
        dates: best(DATES),
        denseBest: best(DENSE),
        denseFact: dot(this.#reader.placeOf(i), place),
        clauseProfile: Math.max(...clauses.map((clause) => cosine(clause, profile))),
        clauseDense: Math.max(...places.map((clause) => dot(clause, place))),
      };
    });
    const bestProfile = Math.max(LEAST_PROFILE, ...drafts.map((draft) => draft.profile));
    const bestOdds = Math.max(...drafts.map((draft) => draft.odds));
    return drafts.map(({ reports, ...draft }, fact) => {
      const values = { ...draft, profileRatio: draft.profile / bestProfile, bestRatio: draft.odds - bestOdds };
      return { fact, x: Float64Array.from(FACT_FEATURES, (name) => values[name]), reports };
    });
  }
}

/** Cosine with a profile below which the best is none; keeps ratios of noise small. */
const LEAST_PROFILE = 0.05;

/** Log-odds beyond these say nothing more. */
function clip(odds: number): number {
  return Math.max(-8, Math.min(6, odds));
}
