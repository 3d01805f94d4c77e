import type { Pack, PackFact, Sentence } from '../types.ts';

/** The pack as a file. Keys stand in one order whatever order they were made in, so that the same pack has the same bytes. */
export function serialisePack(pack: Pack): string {
  const { format, version, id, title } = pack;
  const articles = pack.articles.map((article) => ({
    id: article.id,
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    title: article.title,
    url: article.url,
    ...(article.quotationsOnly ? { quotationsOnly: true } : {}),
    text: article.text,
    sentences: article.sentences.map(({ index, kind, text, block, start, end }: Sentence) => ({ index, kind, text, block, start, end })),
  }));
  const facts = pack.facts?.map(({ id, label, definition, reports }: PackFact) => ({
    id,
    label,
    definition,
    reports: reports.map(({ article, sentence }) => ({ article, sentence })),
  }));
  return `${JSON.stringify({ format, version, id, title, articles, facts: facts ?? null })}\n`;
}
