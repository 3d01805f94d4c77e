import type { Article, Block, UncutArticle } from '../lib/types.ts';

/** An article as a page would send it: its lines as blocks, each of the kind that its first sentence says. */
export function uncutArticle({ text, sentences, quotationsOnly: _, ...known }: Article): UncutArticle {
  const blocks = text.split('\n').map((line, number): Block => {
    const kind = sentences.find(({ block }) => block === number)?.kind;
    return { kind: kind === 'title' || kind === 'heading' || kind === 'item' ? kind : 'paragraph', text: line };
  });
  return { ...known, blocks };
}
