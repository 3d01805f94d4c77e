import type { Article } from '../types.ts';
import type { Collection, Node } from './collection.ts';
import { type LinearModel, logOdds, sigmoid } from './logistic.ts';
import type { PairReader } from './pair-features.ts';

/** What tells whether a page is about the event that some articles report, or about one near it: in the order of the weights. */
export const PAGE_FEATURES = ['leadNames', 'pageNames', 'lead', 'title'] as const;

/** A page beside the articles of an event. */
export interface PageRow {
  x: Float64Array;
  /** Days from the page to the nearest of the articles; null where no date is known. */
  days: number | null;
}

/** The title and the first sentences say what an article is about. */
const LEAD = 3;
/** Rarity of rare words, in nats. */
const RARE = 6;
/** Share of an opening's names that is taken for known where it has none: the mean of what was seen. */
const USUAL_SHARE = 0.65;
/** Names unknown to the event that count in one sentence at most. */
const MOST_STRANGE = 3;
/** Log-odds of a pair beyond these say nothing more. */
const LEAST_ODDS = -8;
const MOST_ODDS = 6;

/**
 * Reads how a page stands to the articles of events. The same people, the same kind of accident, the same day of the week: sentence by
 * sentence a page on another event can hardly be told from one on this. What it opens with can: whom and what it names there, and
 * whether it begins as these articles do.
 */
export class PageReader {
  readonly #reader: PairReader;
  readonly #pair: LinearModel;
  readonly #page: number;
  readonly #lead: number[];
  readonly #names: Set<number>[];
  readonly #articles = new Map<number, { terms: Set<number>; lead: number; title: number }>();

  /** @param page number of the page in the reader's collection */
  constructor(reader: PairReader, pair: LinearModel, page: number) {
    this.#reader = reader;
    this.#pair = pair;
    this.#page = page;
    const { nodes } = reader.collection;
    const text = textOf(reader.collection, page);
    this.#lead = text.slice(0, LEAD);
    this.#names = text.map((i) => namesOf(nodes[i]!));
  }

  /** @param others numbers of an event's articles; at least one */
  read(others: number[]): PageRow {
    const { rarity, articles } = this.#reader.collection;
    const event = others.map((article) => this.#readArticle(article));
    const known = new Map<number, boolean>();
    const isKnown = (id: number): boolean => {
      if (!known.has(id))
        known.set(
          id,
          event.some(({ terms }) => terms.has(id)),
        );
      return known.get(id)!;
    };
    const sum = (ids: Iterable<number>) => [...ids].reduce((total, id) => total + rarity[id]!, 0);
    const opening = new Set(this.#names.slice(0, LEAD).flatMap((names) => [...names]));
    const all = sum(opening);
    const strange = this.#names.map((names) => Math.min(MOST_STRANGE, sum([...names].filter((id) => !isKnown(id))) / RARE));
    return {
      x: Float64Array.of(
        all > 0 ? sum([...opening].filter(isKnown)) / all : USUAL_SHARE,
        -mean(strange),
        mean(event.map(({ lead }) => lead)),
        mean(event.map(({ title }) => title)),
      ),
      days: daysApart(
        articles[this.#page]!.article,
        others.map((article) => articles[article]!.article),
      ),
    };
  }

  #readArticle(article: number) {
    let found = this.#articles.get(article);
    if (found === undefined) {
      const { collection } = this.#reader;
      const { nodes, offsets, articles } = collection;
      const lead = textOf(collection, article).slice(0, LEAD);
      const terms = new Set<number>();
      for (let k = 0; k < articles[article]!.sentences.length; k++) for (const id of nodes[offsets[article]! + k]!.ids) terms.add(id);
      found = { terms, lead: this.#best(this.#lead, lead), title: this.#best(this.#lead.slice(0, 1), lead.slice(0, 1)) };
      this.#articles.set(article, found);
    }
    return found;
  }

  /** Log-odds of the pair that is likeliest to say the same. */
  #best(here: number[], there: number[]): number {
    const odds = here.flatMap((i) => there.map((j) => logOdds(this.#pair, this.#reader.read(i, j))));
    return Math.min(MOST_ODDS, Math.max(LEAST_ODDS, ...odds));
  }
}

/** Node numbers of an article's sentences, headings left out. */
function textOf({ articles, offsets }: Collection, article: number): number[] {
  return articles[article]!.sentences.flatMap(({ kind }, index) => (kind === 'heading' ? [] : [offsets[article]! + index]));
}

/** Term numbers of the names in a node. */
function namesOf({ ids, sentence }: Node): Set<number> {
  return new Set(sentence.terms.flatMap(({ name }, at) => (name ? [ids[at]!] : [])));
}

/**
 * Log-odds that a page loses each time its distance in days grows e-fold. Chosen, not fitted: the neighbouring pages that models are
 * fitted on have dates their writers chose, which would make it 2.7.
 */
const PER_LOG_DAY = 1;
/** From here on a page is simply of another time. */
const FAR_DAYS = 60;
/** What is taken for unknown. */
const USUAL_DAYS = 3;

/** Probability that a page is about the event itself, 0..1. */
export function isSameEvent(model: LinearModel, { x, days }: PageRow): number {
  const distance = days === null ? USUAL_DAYS : Math.min(days, FAR_DAYS);
  return sigmoid(logOdds(model, x) + PER_LOG_DAY * (Math.log1p(USUAL_DAYS) - Math.log1p(distance)));
}

/**
 * Probability of a link, from its log-odds on a page that is about the event, and the probability that the page is.
 * @param near from those log-odds to those on a page about a neighbouring event, where most of what looks alike is not the same
 */
export function weighLink(odds: number, same: number, near: LinearModel): number {
  return same * sigmoid(odds) + (1 - same) * sigmoid(logOdds(near, [odds]));
}

const DAY_MS = 86_400_000;

function daysApart(page: Article, others: Article[]): number | null {
  const at = readDay(page.published);
  const days = others.map(({ published }) => readDay(published)).filter((day) => day !== null);
  return at === null || days.length === 0 ? null : Math.min(...days.map((day) => Math.abs(day - at)));
}

function readDay(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 'yyyy-mm-dd'.length));
  return Number.isNaN(time) ? null : Math.round(time / DAY_MS);
}

function mean(values: number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
