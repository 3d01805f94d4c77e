import type { Mark } from '../lib/page/highlighter.ts';
import type { Article, Review, ReviewedSentence } from '../lib/types.ts';

/** Marks of a reviewed sample whose blocks are the children of `root`, each with one text node. */
export function marksOfSample(root: HTMLElement, article: Article, review: Review): Mark[] {
  return review.sentences.flatMap((sentence): Mark[] => {
    if (sentence.state === 'alone') return [];
    const range = rangeOf(root, article, sentence);
    return range === null ? [] : [{ sentence: sentence.index, kind: sentence.state, range }];
  });
}

function rangeOf(root: HTMLElement, article: Article, sentence: ReviewedSentence): Range | null {
  const { block } = article.sentences[sentence.index]!;
  const node = root.children[block]?.firstChild;
  if (!node) return null;
  const before = article.text.split('\n').slice(0, block); // blocks are joined by one line break
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const range = document.createRange();
  range.setStart(node, sentence.start - start);
  range.setEnd(node, sentence.end - start);
  return range;
}
