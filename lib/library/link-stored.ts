import { linkArticle } from '../match/link-article.ts';
import type { Link } from '../match/search-index.ts';
import type { Article, Claim } from '../types.ts';
import type { EventIndex } from './event-index.ts';
import type { StoredLink } from './schema.ts';

/** Mean probability that a sentence says the same as all known reports of a fact, from which it is one of them; as in automatic linking of packs. */
const JOIN_AT = 0.5;
export interface StoredLinking {
  /** Automatic fact of each sentence, null where it is the first to report its fact. */
  facts: (string | null)[];
  links: StoredLink[];
  /** Facts shared with each other article, by article id. */
  shared: Map<string, number>;
  /** All facts that another article reports too. */
  sharedFacts: number;
}

/** Which facts of the articles it joins a new article reports: editorial ones, and automatic ones whose reports it fits as a whole. */
export function linkStored(article: Article, claims: Claim[][], { index, packs }: EventIndex): StoredLinking {
  const linking = linkArticle(index, article, claims, new Set(), { oneEvent: true });
  const facts: (string | null)[] = [];
  const links: StoredLink[] = [];
  const reported = new Set<number>();
  linking.links.forEach((found, sentence) => {
    let joined: Link | null = null;
    for (const link of found) {
      const pack = packs[link.fact] ?? null;
      const { id, editorial } = index.facts[link.fact]!;
      if (editorial && pack !== null) {
        links.push({ sentence, pack, fact: factName(id, pack), editorial: false });
        reported.add(link.fact);
      } else if (joined === null && fits(link, index.facts[link.fact]!.reports.length)) joined = link;
    }
    if (joined !== null) reported.add(joined.fact);
    facts.push(joined === null ? null : index.facts[joined.fact]!.id);
  });
  const shared = new Map<string, number>();
  for (const number of reported) {
    for (const other of new Set(index.facts[number]!.reports.map((report) => report.article))) {
      const { id } = index.articles[other]!.article;
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  return { facts, links, shared, sharedFacts: reported.size };
}

/** Reports that are not among the link's are alike in nothing and count as 0. */
function fits({ reports }: Link, known: number): boolean {
  return reports.reduce((sum, { score }) => sum + score, 0) >= JOIN_AT * known;
}

/** Facts of packs are named with their pack in an index, as two packs may use one name; those of the bundled pack are not. */
function factName(id: string, pack: string): string {
  return id.startsWith(`${pack}/`) ? id.slice(pack.length + 1) : id;
}
