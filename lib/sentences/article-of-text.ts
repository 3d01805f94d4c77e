import type { Article, Block } from '../types.ts';
import { assembleSentences } from './assemble.ts';

/**
 * A piece of text that stands in no article, as an article of which nothing else is known; its lines are its paragraphs. A reader asks about
 * it, so none of it is set aside as a heading.
 */
export function articleOfText(text: string): Article {
  const blocks = text.split(/\n+/).map((line): Block => ({ kind: 'paragraph', text: line }));
  const { text: joined, sentences } = assembleSentences(blocks);
  return {
    id: 'selection',
    outlet: null,
    author: null,
    published: null,
    title: null,
    url: null,
    text: joined,
    sentences: sentences.map((sentence) => ({ ...sentence, kind: 'text' })),
  };
}
