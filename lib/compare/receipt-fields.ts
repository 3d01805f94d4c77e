import type { FactMatch, Report, Review, ReviewedSentence } from '../types.ts';

/** Where the page that was read came from; what is unknown is null. */
export interface ReceiptPage {
  url: string | null;
  /** SHA-256 of the page's article text, hexadecimal; null where the caller has none. */
  hash: string | null;
}

/** Hash of an article's text by article id, as hexadecimal; articles missing here have an empty field. */
export type ArticleHashes = Record<string, string>;

/** One line of a receipt: what the page says and what one report says about the same fact. */
export interface ReceiptRow {
  fact: string;
  here: string;
  hereOutlet: string;
  hereDate: string;
  hereAddress: string;
  hereHash: string;
  there: string;
  thereOutlet: string;
  thereDate: string;
  thereAddress: string;
  thereHash: string;
  /** "figures: 1,100 here, around 1,000 there (conflict); …", empty where the two agree. */
  differences: string;
}

const UNKNOWN_OUTLET = 'outlet unknown';
const UNKNOWN_DATE = 'date unknown';

/** One row a report, in page order: of one fact where `fact` is given, else of the whole page. */
export function receiptRows(review: Review, page: ReceiptPage, hashes: ArticleHashes, fact: string | null): ReceiptRow[] {
  const rows: ReceiptRow[] = [];
  for (const sentence of review.sentences) {
    for (const match of sentence.facts) {
      if (fact !== null && match.fact !== fact) continue;
      for (const report of match.reports) rows.push(receiptRow(review, page, hashes, sentence, match, report));
    }
  }
  return rows;
}

function receiptRow(
  review: Review,
  page: ReceiptPage,
  hashes: ArticleHashes,
  sentence: ReviewedSentence,
  match: FactMatch,
  report: Report,
): ReceiptRow {
  return {
    fact: match.label || match.fact,
    here: sentence.text,
    hereOutlet: review.outlet ?? UNKNOWN_OUTLET,
    hereDate: review.published ?? UNKNOWN_DATE,
    hereAddress: page.url === null ? '' : textFragmentUrl(page.url, sentence.text),
    hereHash: page.hash ?? '',
    there: report.quote,
    thereOutlet: report.outlet ?? (report.author ? `${UNKNOWN_OUTLET}, by ${report.author}` : UNKNOWN_OUTLET),
    thereDate: report.published ?? UNKNOWN_DATE,
    thereAddress: report.url === null ? '' : textFragmentUrl(report.url, report.quote),
    thereHash: hashes[report.article] ?? '',
    differences: report.differences
      .map(({ kind, here, there, relation }) => `${kind}: ${here || 'plain'} here, ${there || 'plain'} there (${relation})`)
      .join('; '),
  };
}

/** Words from which on a quotation is named by its beginning and end; shorter ones are given whole. */
const WHOLE_QUOTE_WORDS = 10;
/** Words that name the beginning and the end of a longer quotation: enough to be found once on a page. */
const EDGE_WORDS = 5;

/**
 * The address of a page with a text fragment that scrolls to a quotation (WICG "Scroll to Text Fragment"):
 * "https://a.org/x", "The bridge fell." → "https://a.org/x#:~:text=The%20bridge%20fell." An element id in the address is kept.
 */
export function textFragmentUrl(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return url;
  const base = url.replace(/:~:.*$/s, '');
  const joiner = base.includes('#') ? ':~:' : '#:~:';
  const text =
    words.length <= WHOLE_QUOTE_WORDS
      ? encodeFragment(words.join(' '))
      : `${encodeFragment(words.slice(0, EDGE_WORDS).join(' '))},${encodeFragment(words.slice(-EDGE_WORDS).join(' '))}`;
  return `${base}${joiner}text=${text}`;
}

/** Comma, hyphen and ampersand mean something in a text directive and must be written in percents too. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')).replace(
    /-/g,
    '%2D',
  );
}
