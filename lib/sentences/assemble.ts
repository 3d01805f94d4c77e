import type { Block, Sentence, SentenceKind, Span } from '../types.ts';
import { classifyBlock, isLeadIn } from './classify-block.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * The text of an article (blocks joined by "\n", in order, also empty ones) and its sentences with offsets into that text.
 *
 *     [{ kind: 'paragraph', text: 'Casualty estimates:' }, { kind: 'paragraph', text: 'About 1,100 fell. Others fled.' }]
 *     → kinds heading, text, text
 *
 * A paragraph without the marks of a sentence is a heading; a sentence that announces a list is a lead-in, short entries after it are items.
 */
export function assembleSentences(blocks: readonly Block[]): { text: string; sentences: Sentence[] } {
  const text = blocks.map((block) => block.text).join('\n');
  const sentences: Sentence[] = [];
  let offset = 0;
  let listed = false;
  blocks.forEach((block, number) => {
    const next = blocks.slice(number + 1, number + 4).find((other) => other.text.trim() !== '');
    const kind = classifyBlock(block, next, listed);
    for (const span of spansOf(block.text, kind)) {
      const sentence = block.text.slice(span.start, span.end);
      const isLast = span.end >= block.text.trimEnd().length;
      const own: SentenceKind = kind === 'text' && isLast && next && isLeadIn(sentence) ? 'lead-in' : kind;
      sentences.push({
        index: sentences.length,
        kind: own,
        text: sentence,
        start: offset + span.start,
        end: offset + span.end,
        block: number,
      });
      listed = own === 'lead-in' || (own === 'item' && listed);
    }
    offset += block.text.length + 1;
  });
  return { text, sentences };
}

/** Titles and headings are one sentence whatever stops they hold ("Who won? Nobody knows"); the bullet of an item is no part of it. */
function spansOf(text: string, kind: SentenceKind): Span[] {
  if (kind === 'text' || kind === 'lead-in') return splitSentences(text);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start) return [];
  if (kind !== 'item') return [{ start, end }];
  const bullet = /^(?:[•⁃▪‣●◦*–—-]\s*)?/.exec(text.slice(start, end))![0].length;
  return splitSentences(text.slice(start + bullet)).map((span) => ({ start: span.start + start + bullet, end: span.end + start + bullet }));
}
