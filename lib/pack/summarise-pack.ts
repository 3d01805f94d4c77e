import type { Pack } from '../types.ts';

/** What is in a pack, before anything of it is added. */
export interface PackSummary {
  title: string;
  articles: number;
  /** How many of the articles are there with their quotations only. */
  quotationsOnly: number;
  sentences: number;
  /** Facts that a person linked. */
  facts: number;
  /** Outlets by the number of their articles, most first; null is "outlet unknown". */
  outlets: { outlet: string | null; articles: number }[];
  /** First and last date of publication that is known, as ISO dates. */
  from: string | null;
  to: string | null;
}

export function summarisePack({ title, articles, facts }: Pack): PackSummary {
  const counts = new Map<string | null, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const days = articles.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort();
  return {
    title,
    articles: articles.length,
    quotationsOnly: articles.filter(({ quotationsOnly }) => quotationsOnly).length,
    sentences: articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    facts: facts?.length ?? 0,
    outlets: [...counts]
      .map(([outlet, articles]) => ({ outlet, articles }))
      .sort((a, b) => b.articles - a.articles || Number(a.outlet === null) - Number(b.outlet === null)),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
