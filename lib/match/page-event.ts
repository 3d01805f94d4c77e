import type { Article } from '../types.ts';
import type { Node } from './collection.ts';
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
 * Reads how a page stands to the articles of one event. The same people, the same kind of accident, the same day of the week: sentence by
 * sentence a page on another event can hardly be told from one on this. What it opens with can: whom and what it names there, and
 * whether it begins as these articles do.
 * @param page number of the page in the reader's collection
 * @param others numbers of the event's articles; at least one
 */
export function readPage(reader: PairReader, pair: LinearModel, page: number, others: number[]): PageRow {
  const { nodes, articles, offsets, rarity } = reader.collection;
  const textOf = (article: number): number[] =>
    articles[article]!.sentences.flatMap(({ kind }, index) => (kind === 'heading' ? [] : [offsets[article]! + index]));
  const known = new Set<number>();
  for (const article of others) {
    for (let k = 0; k < articles[article]!.sentences.length; k++) for (const id of nodes[offsets[article]! + k]!.ids) known.add(id);
  }
  const own = textOf(page);
  const leads = own.slice(0, LEAD);
  const names = new Set(leads.flatMap((i) => namesOf(nodes[i]!)));
  let all = 0;
  let shared = 0;
  for (const id of names) {
    all += rarity[id]!;
    if (known.has(id)) shared += rarity[id]!;
  }
  const strange = own.map((i) => {
    const unknown = new Set(namesOf(nodes[i]!).filter((id) => !known.has(id)));
    return Math.min(
      MOST_STRANGE,
      [...unknown].reduce((sum, id) => sum + rarity[id]! / RARE, 0),
    );
  });
  const odds = (i: number, j: number) => Math.max(LEAST_ODDS, Math.min(MOST_ODDS, logOdds(pair, reader.read(i, j))));
  const openings = others.map((article) => textOf(article).slice(0, LEAD)).filter((list) => list.length > 0);
  const best = (from: number[], to: number[]) => Math.max(LEAST_ODDS, ...from.flatMap((i) => to.map((j) => odds(i, j))));
  return {
    x: Float64Array.of(
      all > 0 ? shared / all : USUAL_SHARE,
      -mean(strange),
      mean(openings.map((list) => best(leads, list))),
      mean(openings.map((list) => best(leads.slice(0, 1), list.slice(0, 1)))),
    ),
    days: daysApart(
      articles[page]!.article,
      others.map((article) => articles[article]!.article),
    ),
  };
}

/** Term numbers of the names in a node, each as often as it stands there. */
function namesOf({ ids, sentence }: Node): number[] {
  return sentence.terms.flatMap(({ name }, at) => (name ? [ids[at]!] : []));
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
