import type { Certainty } from '../types.ts';
import * as data from './attribution.data.ts';
import { COUNTRIES } from './attribution-countries.data.ts';
import type { Tag } from './clauses-tags.ts';
import type { Token } from './clauses-tokens.ts';

const set = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

export const ROLES = set(data.ROLE_NOUNS);
export const AGENCIES = set(data.AGENCY_NOUNS);
export const MEDIA = set(data.MEDIA_NOUNS);
export const TEXTS = set(data.TEXT_NOUNS);
export const TITLES = set(data.TITLES);
const ABSTRACT = set(data.ABSTRACT_NOUNS);
const WEAK = set(data.WEAK_VERBS);
const INFERENCE = set(data.INFERENCE_VERBS);
/** Nouns that sum something up rather than report it, where "this" or "these" points back to them. */
const SUMMARIES = set(
  'figure figures number numbers count tally statistic statistics result results finding findings data trend loss losses evidence',
);
const ABSTRACT_ENDING = /(?:tion|ment|ness|ity|ance|ence|ism|ship)s?$/;

const invert = (lists: Partial<Record<Certainty, string>>): Map<string, Certainty> => {
  const map = new Map<string, Certainty>();
  for (const [certainty, list] of Object.entries(lists)) {
    for (const word of set(list)) if (!map.has(word)) map.set(word, certainty as Certainty);
  }
  return map;
};
/** Base form of a reporting verb → certainty of what it introduces. */
export const SAYING_VERBS = invert(data.SAYING_VERBS);
/** Noun of a reporting verb → certainty of what it introduces. */
export const SAYING_NOUNS = invert(data.SAYING_NOUNS);

/** Verbs that report only where their subject is a source. */
export function isWeakVerb(base: string): boolean {
  return WEAK.has(base);
}

/** Verbs whose participle ("…, suggesting that") says what something means, not who said it. */
export function isInferenceVerb(base: string): boolean {
  return INFERENCE.has(base);
}

/** Adjective, capital or name, lower case with spaces → country ("south korean", "seoul" → "south korea"). */
export const COUNTRY_OF = new Map<string, string>();
/** Names of cities that stand for a government; a person in one is no source by that alone. */
export const CAPITALS = new Set<string>();
for (const line of COUNTRIES.trim().split('\n')) {
  const [country, rest] = line.split(':') as [string, string];
  const [adjectives = '', capitals = ''] = rest.split(';');
  COUNTRY_OF.set(country, country);
  for (const word of adjectives.trim().split(/\s+/)) if (word) COUNTRY_OF.set(word.replaceAll('-', ' '), country);
  for (const word of capitals.trim().split(/\s+/)) {
    if (!word) continue;
    COUNTRY_OF.set(word, country);
    COUNTRY_OF.set(word.replaceAll('-', ' '), country);
    CAPITALS.add(word.replaceAll('-', ' '));
  }
}

/** A noun that names who can be credited: official, agency, newspaper, report. Also "vice-president", "ex-minister". */
export function isSourceNoun(low: string): boolean {
  const last = low.slice(low.lastIndexOf('-') + 1);
  return [low, last].some((word) => ROLES.has(word) || AGENCIES.has(word) || MEDIA.has(word) || TEXTS.has(word) || SAYING_NOUNS.has(word));
}

/** Index of the noun that a phrase is about: "[the spokesman] for the army" → spokesman. -1 for none. */
export function headOf(tokens: Token[], tags: Tag[], from: number, to: number): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const tag = tags[i]!;
    if (
      tag === 'nominal' ||
      tag === 'name' ||
      tag === 'number' ||
      tag === 'ing' ||
      ((tag === 's' || tag === 'base') && isSourceNoun(tokens[i]!.low))
    )
      head = i;
    else if (
      head >= 0 &&
      (tag === 'preposition' || tag === 'to' || tag === 'past' || tag === 'part' || tag === 'that' || tag === 'relative')
    )
      break;
    else if (tokens[i]!.text === ',' || tokens[i]!.text === '(') break;
  }
  return head;
}

/** How well a noun phrase can be credited: 2 names somebody or says what he is, 1 may, 0 cannot. */
export function sourceRank(tokens: Token[], tags: Tag[], from: number, to: number): 0 | 1 | 2 {
  const head = headOf(tokens, tags, from, to);
  if (head < 0 || tags.slice(from, to).includes('pronoun')) return 0;
  const { low, capital } = tokens[head]!;
  if (SUMMARIES.has(low) && /^(?:this|these|that|those|such|his|her|its|their)$/.test(tokens[from]!.low)) return 0;
  if (isSourceNoun(low)) return 2;
  // "Vance" and "Prudence" are names where they stand with a capital.
  if (ABSTRACT_ENDING.test(low) && tags[head] !== 'name') return capital && head === from ? 1 : 0;
  if (ABSTRACT.has(low) && !(capital && tags[head] === 'name')) return 0;
  if (tags[head] === 'number') return 0;
  if (COUNTRY_OF.has(low)) return 2;
  if (tags[head] === 'name') return 2;
  if (capital && head === from) return /(?:ing|[^aiu]s)$/.test(low) ? 1 : 2;
  return 1;
}
