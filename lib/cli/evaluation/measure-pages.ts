import { readClaims } from '../../claims/read-claims.ts';
import type { Caution } from '../../match/caution.ts';
import type { SearchIndex } from '../../match/search-index.ts';
import type { Gold, LabelledEvent } from '../training/events.ts';
import { type Confusion, precisionRecall } from '../training/metrics.ts';

/** Links of whole pages to editorial facts, as the product makes them. */
export interface PageFigures {
  precision: number;
  recall: number;
  f1: number;
  macroRecall: number;
}

/** Pages of articles that are not in the index but report its facts; `gold` says which. Near misses (related, one family) do not count. */
export function measurePages(event: LabelledEvent, index: SearchIndex, caution: Caution = 0): PageFigures {
  const { facts, ...count } = countPages(event, index, caution);
  const shares = [...facts.values()].map(({ all, found }) => found / all);
  return { ...precisionRecall(count), macroRecall: shares.reduce((sum, share) => sum + share, 0) / shares.length };
}

function countPages(
  event: LabelledEvent,
  index: SearchIndex,
  caution: Caution = 0,
): Confusion & { facts: Map<string, { all: number; found: number }> } {
  const gold: Gold = event.gold!;
  const family = new Map(Object.entries(gold.families).flatMap(([id, members]) => members.map((member) => [member, id] as const)));
  const count = { hits: 0, wrong: 0, missed: 0 };
  const facts = new Map<string, { all: number; found: number }>();
  event.articles.forEach((article, a) => {
    const { links } = index.examine(article, readClaims(article), { caution });
    gold.articles[a]!.sentences.forEach((sentence, s) => {
      const own = sentence.facts ?? [];
      const found = links[s]!.map((link) => index.facts[link.fact]!).filter((fact) => fact.editorial);
      for (const id of own) {
        const hit = found.some((fact) => fact.id === id);
        const seen = facts.get(id) ?? { all: 0, found: 0 };
        facts.set(id, { all: seen.all + 1, found: seen.found + (hit ? 1 : 0) });
        if (hit) count.hits++;
        else count.missed++;
      }
      for (const { id } of found) {
        if (own.includes(id) || sentence.related?.includes(id)) continue;
        if (own.some((other) => family.has(other) && family.get(other) === family.get(id))) continue;
        count.wrong++;
      }
    });
  });
  return { ...count, facts };
}

/** Links of pages about happenings near an event. */
export interface NearFigures {
  pages: number;
  sentences: number;
  right: number;
  wrong: number;
}

/** Counted by the same rules. */
export function measureNear(event: LabelledEvent, index: SearchIndex): NearFigures {
  const { hits, wrong } = countPages(event, index);
  const sentences = event.articles.reduce((sum, article) => sum + article.sentences.length, 0);
  return { pages: event.articles.length, sentences, right: hits, wrong };
}

/** How many links pages about other events get: each is false. */
export function countFalseLinks(pages: LabelledEvent[], index: SearchIndex, caution: Caution = 0): { pages: number; links: number } {
  let links = 0;
  const articles = pages.flatMap((event) => event.articles);
  for (const article of articles) links += index.examine(article, readClaims(article), { caution }).links.flat().length;
  return { pages: articles.length, links };
}
