import type { Difference, FactMatch, Review, ReviewedSentence } from '../types.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** One quotation with where it stands. What is unknown is null. */
export interface ReceiptQuote {
  /** The sentence, verbatim. */
  quote: string;
  outlet: string | null;
  author: string | null;
  published: string | null;
  /** Address that scrolls to the quotation; null where it is unknown or no web page. */
  url: string | null;
  /** SHA-256 of the article's text, in hexadecimal. */
  sha256: string | null;
}

/** What the page says and what one report says about the same fact. */
export interface ReceiptRow {
  match: FactMatch;
  here: ReceiptQuote;
  there: ReceiptQuote;
  /** Reports of one origin have one number. */
  origin: number;
  differences: Difference[];
}

/** What a receipt is of: the whole page, or one fact where one sentence reports it. */
export type ReceiptScope = { sentence: number; fact: string } | null;

/** One row a report, in page order. `url` is the page's address, where it is known. */
export function receiptRows(review: Review, url: string | null, scope: ReceiptScope): ReceiptRow[] {
  const rows: ReceiptRow[] = [];
  for (const sentence of review.sentences) {
    if (scope !== null && sentence.index !== scope.sentence) continue;
    for (const match of sentence.facts) {
      if (scope !== null && match.fact !== scope.fact) continue;
      const here = quoteHere(review, url, sentence);
      for (const report of match.reports) {
        const { quote, outlet, author, published } = report;
        const there = {
          quote,
          outlet,
          author,
          published,
          url: textFragmentUrl(report.url, quote),
          sha256: review.hashes?.articles[report.article] ?? null,
        };
        rows.push({ match, here, there, origin: report.origin, differences: report.differences });
      }
    }
  }
  return rows;
}

function quoteHere({ outlet, published, hashes }: Review, url: string | null, { text }: ReviewedSentence): ReceiptQuote {
  return { quote: text, outlet, author: null, published, url: textFragmentUrl(url, text), sha256: hashes?.page ?? null };
}
