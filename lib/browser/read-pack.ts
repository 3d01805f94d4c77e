import * as v from 'valibot';
import { type Failure, failed, type Result } from '../failure.ts';
import { hasInvisible } from '../pack/clean-names.ts';
import type { Article, Pack } from '../types.ts';
import { inSlices } from './in-slices.ts';
import { CHECKS, issueFailure, placeOf } from './pack-failures.ts';
import { MAX_SENTENCES, MAX_TEXT, sentenceSchema } from './read-article.ts';

type Refused = { ok: false; failure: Failure };

/** The one version of the format this program reads and writes. */
export const PACK_VERSION = 1;
/** Most articles in a pack: what a whole library holds (ARCHITECTURE.md, "Data that lasts"). */
export const MAX_ARTICLES = 10_000;
const MAX_FACTS = 100_000;
const MAX_REPORTS = 20_000;
/** Longest id, title, label, name or address, in UTF-16 units. */
const MAX_NAME = 2_000;

/** ISO 8601: a day, or a day with a time and perhaps a zone, as lib/extract/read-date.ts writes them. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(
  v.string(),
  v.maxLength(MAX_NAME),
  v.check((text) => !hasInvisible(text), CHECKS.invisible),
);
const id = v.pipe(
  name,
  v.minLength(1),
  v.check((text) => text !== '__proto__', CHECKS.reserved),
);
const known = v.nullable(name);
const address = v.nullable(v.pipe(name, v.check(isWebAddress, CHECKS.address)));
const date = v.nullable(v.pipe(name, v.check(isDate, CHECKS.date)));

const articleSchema = v.object({
  id,
  outlet: known,
  author: known,
  published: date,
  title: known,
  url: address,
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  sentences: v.pipe(v.array(sentenceSchema), v.maxLength(MAX_SENTENCES)),
  quotationsOnly: v.optional(v.literal(true, CHECKS.onlyTrue)),
});

const factSchema = v.object({
  id,
  label: v.pipe(name, v.minLength(1)),
  definition: v.optional(name),
  reports: v.pipe(v.array(v.object({ article: id, sentence: whole })), v.maxLength(MAX_REPORTS)),
});

/** A pack in three parts, checked in this order; the articles one by one. */
const headSchema = v.object({
  format: v.literal('corroborate-pack'),
  version: v.literal(PACK_VERSION),
  id,
  title: v.pipe(name, v.minLength(1)),
  articles: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ARTICLES)),
});
const factsSchema = v.object({ facts: v.nullable(v.pipe(v.array(factSchema), v.maxLength(MAX_FACTS))) });

/**
 * Checks a pack, as any input from outside: its shape, that every sentence stands where it says it does, that every report of a fact names
 * a sentence that is there, that no id comes twice. What the format does not know is left out. The failure names the first place that is
 * broken, counted from one.
 */
export function readPack(data: unknown): Result<Pack> {
  const steps = checkPack(data);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same for a page that shows something meanwhile: ten thousand articles take seconds. */
export function readPackInSlices(data: unknown): Promise<Result<Pack>> {
  return inSlices(checkPack(data));
}

/** Rests after each article. */
function* checkPack(data: unknown): Generator<void, Result<Pack>> {
  const other = findOtherFormat(data);
  if (other !== null) return other;
  const head = v.safeParse(headSchema, data, { abortEarly: true });
  if (!head.success) return { ok: false, failure: issueFailure(head.issues[0]) };
  const articles: Article[] = [];
  for (const [n, article] of head.output.articles.entries()) {
    const read = v.safeParse(articleSchema, article, { abortEarly: true });
    if (!read.success) return { ok: false, failure: issueFailure(read.issues[0], ['articles', n]) };
    articles.push(read.output as Article);
    yield;
  }
  const facts = v.safeParse(factsSchema, data, { abortEarly: true });
  if (!facts.success) return { ok: false, failure: issueFailure(facts.issues[0]) };
  const pack = { ...head.output, articles, ...facts.output } as Pack;
  for (const [n, article] of articles.entries()) {
    const misplaced = findMisplacedSentence(article, n);
    if (misplaced !== null) return misplaced;
    yield;
  }
  return findRepeatedId(pack) ?? findLooseReport(pack) ?? { ok: true, value: pack };
}

/** Says it before all else: whoever chose another file, or one of a newer program, is not told about its fields. */
function findOtherFormat(data: unknown): Refused | null {
  const { format, version } = (typeof data === 'object' && data !== null ? data : {}) as { format?: unknown; version?: unknown };
  if (format !== 'corroborate-pack') return failed('notPack');
  if (version === PACK_VERSION) return null;
  if (typeof version !== 'number') return failed('packNoVersion', { known: PACK_VERSION });
  return failed(version > PACK_VERSION ? 'packNewer' : 'packVersion', { version, known: PACK_VERSION });
}

export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function isDate(text: string): boolean {
  return ISO_DATE.test(text) && !Number.isNaN(new Date(text.slice(0, 10)).getTime());
}

function findMisplacedSentence({ text, sentences }: Article, n: number): Refused | null {
  for (const [m, { index, start, end, text: own }] of sentences.entries()) {
    const at = () => ({ place: placeOf(['articles', n, 'sentences', m]), part: null });
    if (index !== m) return failed('wrongNumber', { ...at(), is: index, should: m });
    if (start > end || text.slice(start, end) !== own) return failed('misplaced', at());
    if (m > 0 && start < sentences[m - 1]!.end) return failed('overlaps', at());
  }
  return null;
}

function findRepeatedId({ articles, facts }: Pack): Refused | null {
  for (const [kind, list] of [
    ['articles', articles],
    ['facts', facts ?? []],
  ] as const) {
    const seen = new Map<string, number>();
    for (const [n, { id }] of list.entries()) {
      const first = seen.get(id);
      if (first !== undefined) return failed('repeatedId', { place: placeOf([kind, n]), part: null, other: placeOf([kind, first]) });
      seen.set(id, n);
    }
  }
  return null;
}

function findLooseReport({ articles, facts }: Pack): Refused | null {
  const sentences = new Map(articles.map((article) => [article.id, article.sentences.length]));
  for (const [n, fact] of (facts ?? []).entries()) {
    for (const [m, { article, sentence }] of fact.reports.entries()) {
      const at = { place: placeOf(['facts', n, 'reports', m]), part: null };
      const count = sentences.get(article);
      if (count === undefined) return failed('unknownArticle', at);
      if (sentence >= count) return failed('unknownSentence', { ...at, sentence: sentence + 1, count });
    }
  }
  return null;
}
