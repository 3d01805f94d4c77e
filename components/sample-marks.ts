import type { Mark } from '../lib/page/highlighter.ts';
import type { Review, ReviewedSentence, UncutArticle } from '../lib/types.ts';

/** Marks of a reviewed sample whose blocks are the children of `root`, each with one text node. */
export function marksOfSample(root: HTMLElement, article: UncutArticle, review: Review): Mark[] {
  return review.sentences.flatMap((sentence): Mark[] => {
    if (sentence.state === 'alone') return [];
    const range = rangeOf(root, article, sentence);
    return range === null ? [] : [{ sentence: sentence.index, kind: sentence.state, range }];
  });
}

/** A sentence's offsets count in the blocks joined by one line break, and a sentence stands in one block. */
function rangeOf(root: HTMLElement, { blocks }: UncutArticle, sentence: ReviewedSentence): Range | null {
  let from = 0;
  for (const [number, { text }] of blocks.entries()) {
    const node = root.children[number]?.firstChild;
    if (node && sentence.start >= from && sentence.end <= from + text.length) {
      const range = document.createRange();
      range.setStart(node, sentence.start - from);
      range.setEnd(node, sentence.end - from);
      return range;
    }
    from += text.length + 1;
  }
  return null;
}
