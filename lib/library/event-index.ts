import type { AnalysedArticle } from '../match/analyse.ts';
import { analyseArticle, learnAcronyms } from '../match/analyse.ts';
import { Collection } from '../match/collection.ts';
import { labelFact } from '../match/label-fact.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { type IndexedArticle, type IndexedFact, SearchIndex } from '../match/search-index.ts';
import type { StoredFact, StoredLink, StoredText } from './schema.ts';
import { readArticleOf } from './stored-text.ts';

/** Name of the pack that comes with the extension, in links. */
export const BUNDLED = 'bundled';

/** Stored articles that may tell a page's story, with what links them. */
export interface EventParts {
  texts: StoredText[];
  /** Group of each text, in their order. */
  events: string[];
  /** Editorial facts of packs that are switched on and that the texts link to. */
  facts: StoredFact[];
}

/** An index of some stored articles beside the bundled ones, and where its editorial facts come from. */
export interface EventIndex {
  index: SearchIndex;
  /** Pack of each editorial fact, by number in `index.facts`; null for automatic facts. */
  packs: (string | null)[];
}

/** Joins stored articles with the bundled index. What was worked out when they went in is taken as it is: only words are read again. */
export function joinIndex(bundled: SearchIndex, parts: EventParts, lexicon: Lexicon): EventIndex {
  const { texts, events, facts } = withoutBundled(bundled, parts);
  const articles = texts.map(
    (text, n): IndexedArticle => ({ article: readArticleOf(text), claims: text.claims, pack: `library:${events[n]}` }),
  );
  const acronyms = learnAcronyms([...bundled.articles, ...articles].flatMap(({ article }) => article.sentences));
  const analysed = articles.map(({ article, claims }) => analyseArticle(article, claims, lexicon, acronyms));
  const first = bundled.articles.length;
  const editorial = new Map<string, { fact: IndexedFact; description: string | null; pack: string }>();
  bundled.facts.forEach((fact, n) => {
    const copy = { ...fact, reports: [...fact.reports] };
    editorial.set(nameLink({ pack: BUNDLED, fact: fact.id }), { fact: copy, description: bundled.descriptions[n]!, pack: BUNDLED });
  });
  for (const { pack, id, label, definition } of facts) {
    const fact: IndexedFact = { id: `${pack}/${id}`, label, editorial: true, reports: [] };
    editorial.set(nameLink({ pack, fact: id }), { fact, description: `${label}. ${definition}`, pack });
  }
  const automatic = new Map<string, { article: number; sentence: number }[]>();
  texts.forEach((text, n) => {
    const live = text.links.filter((link) => editorial.has(nameLink(link)));
    for (const link of live) {
      const report = { article: first + n, sentence: link.sentence, ...(link.editorial ? {} : { automatic: true }) };
      editorial.get(nameLink(link))!.fact.reports.push(report);
    }
    if (live.some((link) => link.editorial)) return; // a person has read it: what that person left out is no fact
    const linked = new Set(live.map(({ sentence }) => sentence));
    text.facts.forEach((fact, sentence) => {
      if (fact === '' || linked.has(sentence)) return;
      const reports = automatic.get(fact) ?? [];
      reports.push({ article: first + n, sentence });
      automatic.set(fact, reports);
    });
  });
  const known = [...editorial.values()].filter(({ fact }) => fact.reports.length > 0);
  const label = lazyLabels(analysed, first, lexicon);
  return {
    index: new SearchIndex({
      articles: [...bundled.articles, ...articles],
      facts: [...known.map(({ fact }) => fact), ...[...automatic].map(([id, reports]) => new AutomaticFact(id, reports, label))],
      descriptions: [...known.map(({ description }) => description), ...Array.from(automatic, () => null)],
      analysed: [...bundled.analysed, ...analysed],
      lexicon,
      acronyms,
    }),
    packs: [...known.map(({ pack, fact }) => (fact.editorial ? pack : null)), ...Array.from(automatic, () => null)],
  };
}

/** A bundled article that the reader has saved too is one article, not two. */
function withoutBundled(bundled: SearchIndex, { texts, events, facts }: EventParts): EventParts {
  const isBundled = texts.map((text) => text.links.some(({ pack }) => pack === BUNDLED) && bundled.copyOf(readArticleOf(text)) !== null);
  return { texts: texts.filter((_, n) => !isBundled[n]), events: events.filter((_, n) => !isBundled[n]), facts };
}

function nameLink({ pack, fact }: Pick<StoredLink, 'pack' | 'fact'>): string {
  return `${pack}\n${fact}`;
}

type Reports = { article: number; sentence: number }[];

/** A page is told a handful of an event's facts: their labels are found when they are asked for. */
class AutomaticFact implements IndexedFact {
  readonly editorial = false;
  readonly id: string;
  readonly reports: Reports;
  readonly #read: (reports: Reports) => string;
  #label: string | null = null;

  constructor(id: string, reports: Reports, read: (reports: Reports) => string) {
    this.id = id;
    this.reports = reports;
    this.#read = read;
  }

  get label(): string {
    this.#label ??= this.#read(this.reports);
    return this.#label;
  }
}

function lazyLabels(analysed: AnalysedArticle[], first: number, lexicon: Lexicon): (reports: Reports) => string {
  let collection: Collection | null = null;
  return (reports) => {
    collection ??= new Collection(analysed, lexicon);
    const { offsets } = collection;
    return labelFact(
      collection,
      reports.map(({ article, sentence }) => offsets[article - first]! + sentence),
    );
  };
}
