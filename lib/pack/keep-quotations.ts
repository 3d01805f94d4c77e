import type { Article, Pack, Sentence } from '../types.ts';

/**
 * The same pack without the full texts: of each article its title and the sentences that may be quoted stay, joined by line breaks in
 * their order, each in the block (paragraph) it stood in. Facts name the sentences by their new numbers.
 * @param isQuoted whether a review quotes a sentence; those that the pack's own facts name always are.
 */
export function keepQuotations(pack: Pack, isQuoted: (article: Article, sentence: Sentence) => boolean): Pack {
  const named = new Map<string, Set<number>>();
  for (const { reports } of pack.facts ?? []) {
    for (const { article, sentence } of reports) named.set(article, (named.get(article) ?? new Set()).add(sentence));
  }
  const numbers = new Map<string, Map<number, number>>();
  const articles = pack.articles.map((article): Article => {
    const kept = article.sentences.filter(
      (sentence) => sentence.kind === 'title' || named.get(article.id)?.has(sentence.index) || isQuoted(article, sentence),
    );
    numbers.set(article.id, new Map(kept.map((sentence, index) => [sentence.index, index])));
    return { ...article, ...joinSentences(kept), quotationsOnly: true };
  });
  const facts =
    pack.facts?.map((fact) => ({
      ...fact,
      reports: fact.reports.map(({ article, sentence }) => ({ article, sentence: numbers.get(article)?.get(sentence) ?? sentence })),
    })) ?? null;
  return { ...pack, articles, facts };
}

/** A text of nothing but these sentences, each where it says it stands. */
function joinSentences(kept: readonly Sentence[]): Pick<Article, 'text' | 'sentences'> {
  let end = -1; // as if a line break stood before the first
  const sentences = kept.map((sentence, index): Sentence => {
    const start = end + 1;
    end = start + sentence.text.length;
    return { ...sentence, index, start, end };
  });
  return { text: sentences.map(({ text }) => text).join('\n'), sentences };
}
