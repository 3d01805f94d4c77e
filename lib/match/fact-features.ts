import { centerOne, dot, placeBag } from './dense.ts';
import { contrastFacts, coverDistinct, coverKinds, type FactContrast, kindsOf, tellClause } from './fact-contrast.ts';
import { type FactProfile, type ProfiledFact, profileFacts } from './fact-profiles.ts';
import { type LinearModel, logOdds, sigmoid } from './logistic.ts';
import { PAIR_FEATURES, type PairReader } from './pair-features.ts';
import { cosine, toSparse } from './sparse.ts';

/** Names of the features of a page sentence and a fact, in the order of the weights. */
export const FACT_FEATURES = [
  'label',
  'distinct',
  'profileRatio',
  'bestRatio',
  'figures',
  'dates',
  'denseBest',
  'clauseDense',
  'profileLead',
  'tellingLead',
  'kinds',
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
  readonly #contrasts: FactContrast[];
  readonly #pair: LinearModel;
  readonly #places: Float64Array[];

  constructor(reader: PairReader, facts: ProfiledFact[], pair: LinearModel) {
    this.#reader = reader;
    this.#facts = facts;
    this.#profiles = profileFacts(reader.collection, facts);
    this.#contrasts = contrastFacts(reader.collection, facts, this.#profiles);
    this.#pair = pair;
    this.#places = this.#profiles.map(({ own }) => centerOne(placeBag(reader.collection, own), reader.center));
  }

  /** Rows of one page node with every fact. */
  read(i: number): FactRow[] {
    const { collection } = this.#reader;
    const own = collection.bag(collection.nodes[i]!);
    const bag = collection.expand(collection.contextBag(collection.nodes[i]!));
    const vector = toSparse(bag);
    const clauses = this.#reader.clausesOf(i).map(({ ids, weights, mass, place }) => {
      const expanded = collection.expand(new Map([...ids].map((id, k) => [id, weights[k]!])));
      return { expanded, vector: toSparse(expanded), place, size: Math.min(1, mass / FULL_CLAUSE) };
    });
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
    const values = kindsOf(collection.nodes[i]!.sentence);
    const drafts = this.#facts.map((fact, f) => {
      const { profile, label } = this.#profiles[f]!;
      const { telling, distinct, kinds } = this.#contrasts[f]!;
      const place = this.#places[f]!;
      const reports = fact.reports.map((node) => ({ node, ...pair(node) })).sort((a, b) => b.odds - a.odds);
      const best = (feature: number) => Math.max(...reports.map((report) => report.x[feature]!));
      return {
        reports: reports.map(({ node, odds }) => ({ node, probability: sigmoid(odds) })),
        odds: clip(reports[0]!.odds),
        profile: cosine(vector, profile),
        label: cosine(vector, label),
        distinct: coverDistinct(distinct, bag, own),
        figures: best(FIGURES),
        dates: best(DATES),
        denseBest: best(DENSE),
        clauseDense: Math.max(...clauses.map((clause) => dot(clause.place, place))),
        kinds: coverKinds(kinds, values),
        byProfile: clauses.map((clause) => cosine(clause.vector, profile)),
        byTelling: clauses.map((clause) => tellClause(telling, clause.expanded)),
      };
    });
    const bestProfile = Math.max(LEAST_PROFILE, ...drafts.map((draft) => draft.profile));
    const bestOdds = Math.max(...drafts.map((draft) => draft.odds));
    const rivalProfile = clauses.map((_, c) => bestOfOthers(drafts.map((draft) => draft.byProfile[c]!)));
    const rivalTelling = clauses.map((_, c) => bestOfOthers(drafts.map((draft) => draft.byTelling[c]!)));
    return drafts.map(({ reports, byProfile, byTelling, ...draft }, fact) => {
      const found = {
        ...draft,
        profileRatio: draft.profile / bestProfile,
        bestRatio: draft.odds - bestOdds,
        profileLead: Math.max(...byProfile.map((own, c) => clauses[c]!.size * compare(own, rivalProfile[c]![fact]!))),
        tellingLead: Math.max(...byTelling.map((own, c) => Math.max(-1, Math.min(1, own - rivalTelling[c]![fact]!)))),
      };
      return { fact, x: Float64Array.from(FACT_FEATURES, (name) => found[name]), reports };
    });
  }
}

/** For each value the best of the others: by how much a fact leads a clause, or by how much it is led. */
function bestOfOthers(values: number[]): number[] {
  let first = 0;
  let second = 0;
  for (const value of values) {
    if (value > first) {
      second = first;
      first = value;
    } else if (value > second) second = value;
  }
  return values.map((value) => (value === first ? second : first));
}

/** Logarithm of how many times larger one cosine is than the other, -2..2. */
function compare(own: number, rival: number): number {
  return Math.max(-2, Math.min(2, Math.log((own + LEAST_PROFILE) / (rival + LEAST_PROFILE))));
}

/** Cosine with a profile below which the best is none; keeps ratios of noise small. */
const LEAST_PROFILE = 0.05;

/** Weight of a clause from which its lead counts in full: some four telling words. */
const FULL_CLAUSE = 14;

/** Log-odds beyond these say nothing more. */
function clip(odds: number): number {
  return Math.max(-8, Math.min(6, odds));
}
