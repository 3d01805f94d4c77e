import { readFileSync } from 'node:fs';
import { readClaims } from '../../lib/claims/read-claims.ts';
import type { Side } from '../../lib/compare/compare-claims.ts';
import type { Article, Claim, Sentence, SentenceKind, Span } from '../../lib/types.ts';

interface GoldSentence {
  id: string;
  kind: SentenceKind;
  text: string;
  facts?: string[];
}

interface Gold {
  articles: {
    id: string;
    outlet: string | null;
    author: string | null;
    date: string | null;
    title: string | null;
    sentences: GoldSentence[];
  }[];
  differences: { fact: string; a: string; b: string; kind: string; note: string }[];
}

export const GOLD: Gold = JSON.parse(readFileSync(new URL('../fixtures/gold/seeds.json', import.meta.url), 'utf8'));

/** The gold's articles, one block a sentence. */
export const ARTICLES: Article[] = GOLD.articles.map(({ id, outlet, author, date, title, sentences }) => {
  let text = '';
  const spans = sentences.map((sentence, index): Sentence => {
    const start = text.length;
    text += `${sentence.text}\n`;
    return { index, kind: sentence.kind, text: sentence.text, start, end: start + sentence.text.length, block: index };
  });
  return { id, outlet, author, published: date, title, url: null, text, sentences: spans };
});

/** Fact ids by article and sentence. */
export const FACTS: string[][][] = GOLD.articles.map(({ sentences }) => sentences.map(({ facts }) => facts ?? []));

const CLAIMS: Claim[][][] = ARTICLES.map((article) => readClaims(article));

/** A gold sentence ("jia-004:5") as one side of a comparison. */
export function goldSide(id: string, span: Span | null = null): Side {
  const number = GOLD.articles.findIndex(({ sentences }) => sentences.some((sentence) => sentence.id === id));
  const index = GOLD.articles[number]!.sentences.findIndex((sentence) => sentence.id === id);
  const article = ARTICLES[number]!;
  return { article, sentence: article.sentences[index]!, claims: CLAIMS[number]![index]!, span };
}
