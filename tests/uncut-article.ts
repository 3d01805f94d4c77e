import type { Article, Block, UncutArticle } from '../lib/types.ts';

/** An article as a page would send it: its lines as blocks, each of the kind that its first sentence says. */
export function uncutArticle({ id, url, outlet, title, published, author, text, sentences }: Article): UncutArticle {
  const blocks = text.split('\n').map((line, number): Block => {
    const kind = sentences.find(({ block }) => block === number)?.kind;
    return { kind: kind === 'title' || kind === 'heading' || kind === 'item' ? kind : 'paragraph', text: line };
  });
  const said = (value: string | null) => (value === null ? [] : [value]);
  return { id, url, outlet: said(outlet), title: said(title), published: said(published), authors: [said(author)], blocks };
}
