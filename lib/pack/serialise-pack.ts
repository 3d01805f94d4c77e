import type { Article, Pack, PackFact, Sentence } from '../types.ts';

/** The pack as a file. Keys stand in one order whatever order they were made in, so that the same pack has the same bytes. */
export function serialisePack(pack: Pack): string {
  return [...serialiseInParts(pack)].join('');
}

/** The same text in parts, one an article. */
export function* serialiseInParts(pack: Pack): Generator<string> {
  const { format, version, id, title, articles, facts } = pack;
  yield `${JSON.stringify({ format, version, id, title }).slice(0, -1)},"articles":[`;
  for (const [n, article] of articles.entries()) yield `${n > 0 ? ',' : ''}${JSON.stringify(orderArticle(article))}`;
  yield `],"facts":${JSON.stringify(facts?.map(orderFact) ?? null)}}\n`;
}

function orderArticle({ id, outlet, author, published, title, url, quotationsOnly, text, sentences }: Article): Article {
  return {
    id,
    outlet,
    author,
    published,
    title,
    url,
    ...(quotationsOnly ? { quotationsOnly: true } : {}),
    text,
    sentences: sentences.map(({ index, kind, text, block, start, end }: Sentence) => ({ index, kind, text, block, start, end })),
  };
}

function orderFact({ id, label, definition, reports }: PackFact): unknown {
  return { id, label, definition, reports: reports.map(({ article, sentence }) => ({ article, sentence })) };
}
