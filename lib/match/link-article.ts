import type { Article, Claim } from '../types.ts';
import { analyseArticle } from './analyse.ts';
import { type Caution, withCaution } from './caution.ts';
import { Collection } from './collection.ts';
import { AUTOMATIC_THRESHOLD, FACT_SHARE_OF_BEST, REPORT_THRESHOLD } from './decide.ts';
import { EventJudge } from './event-judge.ts';
import { explainMatch, findSpan } from './explain.ts';
import { FactReader } from './fact-features.ts';
import { logOdds } from './logistic.ts';
import { weighLink } from './page-event.ts';
import { PairReader } from './pair-features.ts';
import type { Link, SearchIndex } from './search-index.ts';
import { FACT_MODEL, FACT_THRESHOLD, NEAR_MODEL, NEAR_PAIR_MODEL, PAIR_MODEL } from './weights.data.ts';

/** Sentences less alike (PairReader.likeness) are not looked at; 999 of 1,000 pairs accepted on the seeds and ECB+ are above. */
const MIN_LIKENESS = 0.15;
/** Facts told for one sentence at most. */
const MAX_FACTS = 5;

/**
 * Probability from which the page may well report a fact though no sentence is sure enough to be linked. Facts of editorial packs: of those
 * then called left out, 93 % really were (five held-out articles and the seeds; 82 % at .1, 89 % at .02).
 */
const DOUBT = 0.01;
/** The same for automatic facts, whose probability is that of a pair: of those called left out none was told at .03, four of ten at .1. */
const PAIR_DOUBT = 0.03;

/** Probability that the page is about a fact's event, below which it cannot be said to leave the fact out. */
const ABOUT = 0.5;

/** A question asserts nothing. */
const QUESTION = /\?[”’"')\]]{0,3}\s*$/;

export interface Linking {
  /** Accepted links of each sentence, best first. */
  links: Link[][];
  /** Facts that some sentence may report, linked or not: they must not be called left out. */
  possible: Set<number>;
}

export interface LinkOptions {
  /** What the reader asks of a match. */
  caution?: Caution;
  /** What `findStory` said of the page, where it was asked before. */
  story?: number[];
  /** The articles are to be grouped, so that whether the page is about their event is not asked beforehand. */
  oneEvent?: boolean;
}

/** The whole of linking: choose the articles of the same story, read sentences against their facts, decide, explain. */
export function linkArticle(
  index: SearchIndex,
  article: Article,
  claims: Claim[][],
  excluded: Set<string>,
  { caution = 0, story = index.findStory(article), oneEvent = false }: LinkOptions = {},
): Linking {
  const factThreshold = withCaution(FACT_THRESHOLD, caution);
  const automaticThreshold = withCaution(AUTOMATIC_THRESHOLD, caution);
  const reportThreshold = withCaution(REPORT_THRESHOLD, caution);
  const possible = new Set<number>();
  const near = story.filter((number) => !excluded.has(index.articles[number]!.article.id));
  if (near.length === 0) return { links: article.sentences.map(() => []), possible };
  const page = analyseArticle(article, claims, index.lexicon, index.acronyms);
  const collection = new Collection([page, ...near.map((number) => index.analysed[number]!)], index.lexicon);
  const reader = new PairReader(collection);
  const place = new Map(near.map((number, at) => [number, collection.offsets[at + 1]!]));
  const nodesOf = (reports: { article: number; sentence: number }[]) =>
    reports.filter(({ article }) => place.has(article)).map((report) => place.get(report.article)! + report.sentence);
  const facts = index.facts
    .map((fact, number) => ({
      number,
      editorial: fact.editorial,
      pack: index.articles[fact.reports[0]!.article]!.pack,
      label: index.descriptions[number]!,
      reports: nodesOf(fact.reports.filter(({ automatic }) => automatic !== true)),
      added: nodesOf(fact.reports.filter(({ automatic }) => automatic === true)),
    }))
    .filter((fact) => fact.reports.length > 0);
  const editorial = facts.filter((fact) => fact.editorial);
  const automatic = facts.filter((fact) => !fact.editorial);
  const factReader = new FactReader(reader, editorial, PAIR_MODEL);
  const judge = new EventJudge(reader, oneEvent);
  const articleOf = (node: number): number => collection.nodes[node]!.article;
  const same = new Map(
    [...Map.groupBy(editorial, ({ pack }) => pack)].map(([pack, own]) => [
      pack,
      judge.ofAll(own.flatMap(({ reports }) => reports.map(articleOf))),
    ]),
  );
  for (const fact of facts) {
    const about = fact.editorial ? same.get(fact.pack)! : Math.max(...fact.reports.map((node) => judge.of(articleOf(node))));
    if (about < ABOUT) possible.add(fact.number);
  }
  const readReports = (i: number, nodes: number[]) =>
    nodes
      .map((node) => ({
        node,
        probability: weighLink(logOdds(PAIR_MODEL, reader.read(i, node)), judge.of(articleOf(node)), NEAR_PAIR_MODEL),
      }))
      .sort((a, b) => b.probability - a.probability);
  const isSure = ({ probability }: { probability: number }): boolean => probability >= reportThreshold;
  const links = page.sentences.map((sentence, i): Link[] => {
    if (sentence.kind === 'heading' || sentence.terms.length < 2 || QUESTION.test(sentence.text)) return [];
    const found: { fact: number; score: number; reports: { node: number; probability: number }[] }[] = [];
    for (const row of factReader.read(i)) {
      const score = weighLink(logOdds(FACT_MODEL, row.x), same.get(editorial[row.fact]!.pack)!, NEAR_MODEL);
      if (score >= DOUBT) possible.add(editorial[row.fact]!.number);
      if (score < factThreshold) continue;
      const { number, added } = editorial[row.fact]!;
      found.push({ fact: number, score, reports: [...row.reports, ...readReports(i, added).filter(isSure)] });
    }
    for (const fact of automatic) {
      const reports = readReports(
        i,
        fact.reports.filter((node) => reader.likeness(i, node) > MIN_LIKENESS),
      );
      const score = reports[0]?.probability ?? 0;
      if (score >= PAIR_DOUBT) possible.add(fact.number);
      if (score >= automaticThreshold) found.push({ fact: fact.number, score, reports: reports.filter(isSure) });
    }
    found.sort((a, b) => b.score - a.score || a.fact - b.fact);
    return found
      .filter(({ score }) => score >= FACT_SHARE_OF_BEST * found[0]!.score)
      .slice(0, MAX_FACTS)
      .map(({ fact, score, reports }): Link => {
        const here = collection.nodes[i]!;
        const best = collection.nodes[reports[0]!.node]!;
        return {
          fact,
          score,
          span: findSpan(collection, here, best),
          why: explainMatch(collection, here, best),
          reports: reports.map(({ node, probability }) => {
            const there = collection.nodes[node]!;
            return {
              article: near[there.article - 1]!,
              sentence: there.index,
              score: probability,
              span: findSpan(collection, there, here),
            };
          }),
        };
      });
  });
  return { links, possible };
}
