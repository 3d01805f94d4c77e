import { readClaims } from '../claims/read-claims.ts';
import type { Article, Claim, Pack, Span, Why } from '../types.ts';
import { type AnalysedArticle, analyseArticle, learnAcronyms } from './analyse.ts';
import { clusterNodes, nameFact } from './auto-facts.ts';
import type { Caution } from './caution.ts';
import { Collection } from './collection.ts';
import { addressOf, isCopy, shingle } from './copy.ts';
import { labelFact } from './label-fact.ts';
import type { Lexicon } from './lexicon.ts';
import { type Linking, linkArticle } from './link-article.ts';
import { scorePairs } from './score-pairs.ts';
import { findStory, weigh } from './story.ts';

export interface IndexedArticle {
  article: Article;
  claims: Claim[][];
  pack: string;
}

/** A fact of the index. `report.article` counts in `SearchIndex.articles`. */
export interface IndexedFact {
  id: string;
  label: string;
  /** A person linked its reports. */
  editorial: boolean;
  /** `automatic`: linked to an editorial fact by the program; it is told with the others, and the fact is not recognised by it. */
  reports: { article: number; sentence: number; automatic?: boolean }[];
}

/** A page's sentence reports a fact of the index. */
export interface Link {
  /** Number in `SearchIndex.facts`. */
  fact: number;
  /** Calibrated probability, 0..1. */
  score: number;
  /** Part of the page's sentence that the link rests on; offsets into the sentence's text. */
  span: Span;
  why: Why;
  /** Indexed sentences that report the fact, best first; `span` is into their text. */
  reports: { article: number; sentence: number; score: number; span: Span }[];
}

/** The articles of some packs, ready to be asked which of their facts another article reports. */
export class SearchIndex {
  readonly articles: IndexedArticle[];
  readonly facts: IndexedFact[];
  /** Text that describes each fact, or null for automatic ones. */
  readonly descriptions: (string | null)[];
  readonly analysed: AnalysedArticle[];
  readonly lexicon: Lexicon;
  readonly acronyms: Map<string, string[]>;
  readonly #shingles: (Set<number> | null)[];

  constructor(parts: Pick<SearchIndex, 'articles' | 'facts' | 'descriptions' | 'analysed' | 'lexicon' | 'acronyms'>) {
    this.articles = parts.articles;
    this.facts = parts.facts;
    this.descriptions = parts.descriptions;
    this.analysed = parts.analysed;
    this.lexicon = parts.lexicon;
    this.acronyms = parts.acronyms;
    this.#shingles = parts.articles.map(() => null);
  }

  /** Reads and links the articles of packs. An article id that comes twice is taken once, from the first pack. */
  static build(packs: Pack[], lexicon: Lexicon): SearchIndex {
    const articles: IndexedArticle[] = [];
    const numbers = new Map<string, number>();
    for (const pack of packs) {
      for (const article of pack.articles) {
        if (numbers.has(article.id)) continue;
        numbers.set(article.id, articles.length);
        articles.push({ article, claims: readClaims(article), pack: pack.id });
      }
    }
    const acronyms = learnAcronyms(articles.flatMap(({ article }) => article.sentences));
    const analysed = articles.map(({ article, claims }) => analyseArticle(article, claims, lexicon, acronyms));
    const facts: IndexedFact[] = [];
    const descriptions: (string | null)[] = [];
    for (const fact of packs.flatMap((pack) => pack.facts ?? [])) {
      const reports = fact.reports.flatMap(({ article, sentence }) => {
        const number = numbers.get(article);
        return number !== undefined && articles[number]!.article.sentences[sentence] !== undefined ? [{ article: number, sentence }] : [];
      });
      if (reports.length === 0) continue;
      facts.push({ id: fact.id, label: fact.label, editorial: true, reports });
      descriptions.push(`${fact.label}. ${fact.definition ?? ''}`);
    }
    for (const pack of packs) {
      for (const fact of findAutomaticFacts(pack, analysed, articles, facts, lexicon)) {
        facts.push(fact);
        descriptions.push(null);
      }
    }
    return new SearchIndex({ articles, facts, descriptions, analysed, lexicon, acronyms });
  }

  /** For each sentence of a page, the facts it reports, best first. Articles in `excludeArticles` (ids) count as absent. */
  link(article: Article, claims: Claim[][], options: { excludeArticles?: Set<string> } = {}): Link[][] {
    return this.examine(article, claims, options).links;
  }

  /** The same, with the facts that the page may report though no sentence is linked to them. `story` is what `findStory` said. */
  examine(
    article: Article,
    claims: Claim[][],
    { excludeArticles = new Set(), ...options }: { excludeArticles?: Set<string>; caution?: Caution; story?: number[] } = {},
  ): Linking {
    return linkArticle(this, article, claims, excludeArticles, options);
  }

  /** Numbers of the articles that tell the story of a page. It reads words alone, so most pages are done with quickly. */
  findStory(article: Article): number[] {
    const words = this.analysed.map((one) => weigh(one, this.lexicon));
    return findStory(article, { words, acronyms: this.acronyms }, this.lexicon);
  }

  /** Ids of the indexed articles that a page is, by address or by near-identical text, in their order. Only texts of `story` can be near. */
  copiesOf(article: Article, story: number[] = this.articles.map((_, i) => i)): string[] {
    const address = addressOf(article);
    const near = new Set(story);
    const own = near.size === 0 ? null : shingle(article.text);
    return this.articles.flatMap(({ article: other }, i) => {
      if (address !== null && addressOf(other) === address) return [other.id];
      if (own === null || !near.has(i)) return [];
      this.#shingles[i] ??= shingle(other.text);
      return isCopy(own, this.#shingles[i]!) ? [other.id] : [];
    });
  }

  /** The first of them, or null. */
  copyOf(article: Article): string | null {
    return this.copiesOf(article)[0] ?? null;
  }
}

/** Clusters of a pack's sentences; a sentence like no other is a fact of its own. Articles that a person linked are left as that person read them. */
function findAutomaticFacts(
  pack: Pack,
  analysed: AnalysedArticle[],
  articles: IndexedArticle[],
  known: IndexedFact[],
  lexicon: Lexicon,
): IndexedFact[] {
  const linked = new Set(known.flatMap((fact) => fact.reports.map(({ article }) => article)));
  const own = articles.map((_, i) => i).filter((i) => articles[i]!.pack === pack.id && !linked.has(i));
  if (own.length === 0) return [];
  const collection = new Collection(
    own.map((i) => analysed[i]!),
    lexicon,
  );
  const free = collection.nodes
    .map((_, node) => node)
    .filter((node) => {
      const { sentence } = collection.nodes[node]!;
      return sentence.kind !== 'heading' && sentence.kind !== 'lead-in' && sentence.terms.length > 1;
    });
  const clusters = clusterNodes(free, scorePairs(collection).pairs);
  return clusters.map((nodes) => ({
    id: nameFact(collection, nodes),
    label: labelFact(collection, nodes),
    editorial: false,
    reports: nodes.map((node) => ({ article: own[collection.nodes[node]!.article]!, sentence: collection.nodes[node]!.index })),
  }));
}
