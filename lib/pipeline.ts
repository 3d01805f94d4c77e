import { readClaims } from './claims/read-claims.ts';
import { isCommentary } from './compare/commentary.ts';
import { compareClaims } from './compare/compare-claims.ts';
import { compareLinked } from './compare/compare-linked.ts';
import { areTwoEvents } from './compare/one-count.ts';
import { findFollowed, groupOrigins } from './compare/origins.ts';
import { stateOf } from './compare/state.ts';
import type { Caution } from './match/caution.ts';
import { type IsRejected, type Rejection, rejectionTest } from './match/rejections.ts';
import type { IndexedFact, Link, SearchIndex } from './match/search-index.ts';
import { reviewOtherStory } from './other-story.ts';
import type { Article, Claim, FactMatch, OmittedFact, OriginGroup, Report, Review, ReviewedSentence } from './types.ts';

/** Below this many shared facts a page is not held to be about an event of the index, and nothing is called left out. Measured: pages on other events share none, see tests/report. */
const SHARED_FACTS_FOR_OMISSIONS = 2;

/**
 * Automatic facts are called left out where so many origins report them: of those of one origin, 15 of 30 were in the article in other words
 * (invented events, judged by their annotation).
 */
const ORIGINS_OF_OMITTED = 2;

/** What one reader asks of a match; without it, the product's own decision. */
export interface ReaderChoices {
  /** Shifts how sure a match must be; 0 is the product's own decision. */
  caution?: Caution;
  /** Matches that the reader has said are not of the same fact. */
  rejections?: readonly Rejection[];
}

/** These depend on the index alone, so they are worked out once an index; origins may come with a stored one. */
const originsOf = new WeakMap<SearchIndex, OriginGroup[]>();
const factsOf = new WeakMap<SearchIndex, number[][][]>();

export function setOrigins(index: SearchIndex, origins: OriginGroup[]): void {
  originsOf.set(index, origins);
}

/**
 * How did the other outlets of the index report what this article says? The whole job, in order: find who tells the same story, set the
 * page's own copies aside, read claims, link sentences to facts, compare each report, say what is left out. Pure: same article, index and
 * choices, same review.
 */
export function review(article: Article, index: SearchIndex, choices: ReaderChoices = {}): Review {
  const story = index.findStory(article);
  const copies = index.copiesOf(article, story);
  const origins = originsIn(index);
  if (story.length === 0 && copies.length === 0) return reviewOtherStory(article, origins); // nobody to compare it with: its claims are not read
  const own = new Set([article.id, ...copies]);
  const claims = story.length === 0 ? article.sentences.map(() => []) : readClaims(article);
  const { links, possible } = index.examine(article, claims, { excludeArticles: own, caution: choices.caution ?? 0, story });
  const isRejected = rejectionTest(choices.rejections ?? [], new Set(index.facts.map(({ id }) => id)));
  const sentences = article.sentences.map((sentence, i): ReviewedSentence => {
    const facts = (links[i] ?? [])
      .map((link) => readMatch(article, i, claims, link, links[i]!, index, own, isRejected))
      .filter((match) => match.reports.length > 0);
    return { index: i, text: sentence.text, start: sentence.start, end: sentence.end, state: stateOfFacts(facts), facts };
  });
  const reported = new Set(sentences.flatMap((sentence) => sentence.facts.map((match) => match.fact)));
  const { title, outlet, published } = article;
  const follows = findOwnOrigin(article, sentences, copies, index);
  return {
    title,
    outlet,
    published,
    copyOf: copies[0] ?? null,
    sentences,
    omitted: findOmitted(index, reported, possible, own),
    origins,
    ...(follows ? { follows } : {}),
  };
}

/** Which articles of the index derive from one origin; each article stands in exactly one group. */
export function originsIn(index: SearchIndex): OriginGroup[] {
  const known = originsOf.get(index);
  if (known) return known;
  const facts = factsIn(index).map((sentences) => sentences.map((numbers) => numbers.map((number) => index.facts[number]!.id)));
  const groups = groupOrigins(index.articles.map(({ article }, i) => ({ article, facts: facts[i]! })));
  originsOf.set(index, groups);
  return groups;
}

/** The origin that the page itself follows: that of its copy in the index, else of an article it tells the same facts as, in the same order or words. */
function findOwnOrigin(article: Article, sentences: ReviewedSentence[], copies: string[], index: SearchIndex): Review['follows'] {
  const inputOf = (entry: { article: Article }, i: number) => ({
    article: entry.article,
    facts: factsIn(index)[i]!.map((numbers) => numbers.map((number) => index.facts[number]!.id)),
  });
  const inputsOf = (ids: Set<string>) => index.articles.flatMap((entry, i) => (ids.has(entry.article.id) ? [inputOf(entry, i)] : []));
  const [copy] = copies;
  if (copy !== undefined) {
    const origin = originNumber(index, copy);
    const { articles, why } = originsIn(index)[origin]!;
    const [own] = inputsOf(new Set([copy]));
    const followed = findFollowed(own!, inputsOf(new Set(articles.filter((id) => !copies.includes(id)))), 0);
    return followed ? { ...followed, origin, why } : undefined;
  }
  const quoted = new Set(sentences.flatMap(({ facts }) => facts.flatMap(({ reports }) => reports.map((report) => report.article))));
  const followed = findFollowed({ article, facts: sentences.map(({ facts }) => facts.map(({ fact }) => fact)) }, inputsOf(quoted));
  return followed ? { ...followed, origin: originNumber(index, followed.article.article) } : undefined;
}

/** Numbers of the facts that each sentence of each indexed article reports. */
function factsIn(index: SearchIndex): number[][][] {
  const known = factsOf.get(index);
  if (known) return known;
  const facts = index.articles.map(({ article }) => article.sentences.map((): number[] => []));
  for (const [number, { reports }] of index.facts.entries())
    for (const { article, sentence } of reports) facts[article]?.[sentence]?.push(number);
  factsOf.set(index, facts);
  return facts;
}

function originNumber(index: SearchIndex, article: string): number {
  return originsIn(index).findIndex((group) => group.articles.includes(article));
}

/** One accepted link → the fact with one report an article, each compared with the page's sentence. */
function readMatch(
  article: Article,
  sentence: number,
  claims: Claim[][],
  link: Link,
  siblings: Link[],
  index: SearchIndex,
  own: Set<string>,
  isRejected: IsRejected,
): FactMatch {
  const fact = index.facts[link.fact]!;
  const here = { article, sentence: article.sentences[sentence]!, claims: claims[sentence]!, span: link.span };
  const others = siblings.filter((other) => other !== link).map((other) => other.fact);
  const reports: Report[] = [];
  const seen = new Set(own);
  for (const found of bodyFirst(link.reports, index)) {
    const there = index.articles[found.article]!;
    if (seen.has(there.article.id)) continue;
    if (isRejected(fact.id, article.sentences[sentence]!.text, there.article.sentences[found.sentence]!.text)) continue;
    const side = {
      article: there.article,
      sentence: there.article.sentences[found.sentence]!,
      claims: there.claims[found.sentence]!,
      span: found.span,
    };
    const elsewhere = factsIn(index)[found.article]![found.sentence]!.filter((number) => number !== link.fact);
    const report = reportOf(index, fact, found.article, found.sentence);
    const about = { label: fact.label, others: [...others, ...elsewhere].map((number) => index.facts[number]!.label) };
    const differences =
      fact.editorial && !report.automatic
        ? compareClaims(here, side, { ...about, linkedBy: 'person' })
        : compareLinked(here, side, about, found.score);
    if (differences === null || areTwoEvents(differences, here, side)) continue;
    seen.add(there.article.id);
    reports.push({ ...report, differences });
  }
  return { fact: fact.id, label: fact.label, score: link.score, span: link.span, why: link.why, reports, origins: countOrigins(reports) };
}

/** A headline says less than the sentence under it: it is quoted only where an article has no other report of the fact. */
function bodyFirst(reports: Link['reports'], index: SearchIndex): Link['reports'] {
  const isTitle = (report: { article: number; sentence: number }) =>
    index.articles[report.article]!.article.sentences[report.sentence]!.kind === 'title';
  return [...reports].sort((a, b) => Number(isTitle(a)) - Number(isTitle(b)));
}

function reportOf(index: SearchIndex, fact: IndexedFact, article: number, sentence: number): Report {
  const isAutomatic = fact.reports.some(
    (report) => report.article === article && report.sentence === sentence && report.automatic === true,
  );
  const { id, outlet, author, published, title, url, sentences } = index.articles[article]!.article;
  return {
    article: id,
    outlet,
    author,
    published,
    title,
    url,
    sentence,
    quote: sentences[sentence]!.text,
    differences: [],
    origin: originNumber(index, id),
    ...(isAutomatic ? { automatic: true } : {}),
  };
}

function countOrigins(reports: Report[]): number {
  return new Set(reports.map((report) => report.origin)).size;
}

/** The gravest of what the sentence's facts show; a sentence without any is alone. */
function stateOfFacts(facts: FactMatch[]): ReviewedSentence['state'] {
  const states = facts.map((match) => stateOf(match.reports.map((report) => report.differences)));
  return (['differs', 'varies', 'corroborated'] as const).find((state) => states.includes(state)) ?? 'alone';
}

/**
 * Facts that others report and this article does not: those a person linked, or that two origins report; most origins first, no commentary.
 * What a sentence may report, though not surely enough to be linked, is not called left out.
 */
function findOmitted(index: SearchIndex, reported: Set<string>, possible: Set<number>, own: Set<string>): OmittedFact[] {
  if (reported.size < SHARED_FACTS_FOR_OMISSIONS) return [];
  const packs = new Set(
    index.articles
      .filter(
        ({ article }, i) =>
          !own.has(article.id) && index.facts.some((fact) => reported.has(fact.id) && fact.reports.some((report) => report.article === i)),
      )
      .map(({ pack }) => pack),
  );
  const omitted: OmittedFact[] = [];
  for (const [number, fact] of index.facts.entries()) {
    if (reported.has(fact.id) || possible.has(number)) continue;
    const byArticle = new Map<number, Report>();
    for (const { article, sentence } of fact.reports) {
      const entry = index.articles[article]!;
      if (own.has(entry.article.id) || !packs.has(entry.pack) || byArticle.has(article)) continue;
      byArticle.set(article, reportOf(index, fact, article, sentence));
    }
    const reports = [...byArticle.values()];
    const origins = countOrigins(reports);
    if (reports.length === 0 || (!fact.editorial && (origins < ORIGINS_OF_OMITTED || reports.every(({ quote }) => isCommentary(quote)))))
      continue;
    omitted.push({ fact: fact.id, label: fact.label, origins, reports });
  }
  return omitted.sort((a, b) => b.origins - a.origins || b.reports.length - a.reports.length || a.label.localeCompare(b.label, 'en'));
}
