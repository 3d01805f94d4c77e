import type { Article, Sentence, SentenceKind } from '../types.ts';

/** An article out of ready sentences: each is a block of its own, joined by line breaks. */
export function makeArticle(
  id: string,
  sentences: { text: string; kind: SentenceKind }[],
  known: { outlet?: string | null; published?: string | null } = {},
): Article {
  const list: Sentence[] = [];
  let text = '';
  sentences.forEach((sentence, index) => {
    const start = text.length + (index > 0 ? 1 : 0);
    text += (index > 0 ? '\n' : '') + sentence.text;
    list.push({ index, kind: sentence.kind, text: sentence.text, start, end: start + sentence.text.length, block: index });
  });
  const title = list.find((sentence) => sentence.kind === 'title')?.text ?? null;
  return { id, outlet: known.outlet ?? null, author: null, published: known.published ?? null, title, url: null, text, sentences: list };
}
