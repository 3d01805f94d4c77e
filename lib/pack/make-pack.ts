import type { Article, Pack, PackFact } from '../types.ts';
import { cleanNames } from './clean-names.ts';
import { keepQuotations } from './keep-quotations.ts';

/** Articles as a library hands them out, in portions. */
export interface ArticlePortion {
  articles: Article[];
  facts: PackFact[] | null;
  /** Names of the automatic facts of each sentence of each article, "" for none. */
  automatic: string[][];
}

/** One pack out of portions; reports of a fact that stand in several of them come together. The same portions give the same pack. */
export function makePack(name: string, portions: readonly ArticlePortion[], quotationsOnly: boolean): Pack {
  const facts = new Map<string, PackFact>();
  for (const fact of portions.flatMap(({ facts }) => facts ?? [])) {
    const known = facts.get(fact.id);
    facts.set(fact.id, known ? { ...known, reports: [...known.reports, ...fact.reports] } : fact);
  }
  const pack: Pack = {
    format: 'corroborate-pack',
    version: 1,
    id: name,
    title: name,
    articles: portions.flatMap(({ articles }) => articles.map(cleanNames)),
    facts: facts.size > 0 ? [...facts.values()] : null,
  };
  if (!quotationsOnly) return pack;
  const shared = findShared(portions);
  return keepQuotations(pack, (article, sentence) => shared.has(`${article.id} ${sentence.index}`));
}

/** Sentences that another article of the same pack reports too, as "id index". */
function findShared(portions: readonly ArticlePortion[]): Set<string> {
  const reports = new Map<string, { article: string; sentence: number }[]>();
  for (const { articles, automatic } of portions) {
    for (const [n, { id }] of articles.entries()) {
      for (const [sentence, fact] of (automatic[n] ?? []).entries()) {
        if (fact !== '') reports.set(fact, [...(reports.get(fact) ?? []), { article: id, sentence }]);
      }
    }
  }
  const shared = [...reports.values()].filter((list) => list.some(({ article }) => article !== list[0]!.article));
  return new Set(shared.flat().map(({ article, sentence }) => `${article} ${sentence}`));
}
