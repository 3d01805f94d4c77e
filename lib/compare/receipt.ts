import type { Difference, FactMatch, Followed, Review } from '../types.ts';
import { receiptCsv } from './receipt-csv.ts';
import { receiptMarkdown } from './receipt-markdown.ts';
import { type ReceiptQuote, type ReceiptRow, type ReceiptScope, receiptRows } from './receipt-rows.ts';

export type ReceiptFormat = 'text' | 'markdown' | 'json' | 'csv';

/** The reader's words around the quotations; JSON has none of them. */
export interface ReceiptWords {
  untitled: string;
  /** Heads the page's own sentence: "This article · Harbour Courier". */
  here(quote: ReceiptQuote): string;
  label(match: FactMatch): string;
  /** "Reuters" · "Outlet unknown, by J. Writer" */
  outlet(quote: ReceiptQuote): string;
  /** "27 Dec 2024" · "date unknown" */
  date(published: string | null): string;
  /** "3 outlets, 2 origins · two give another figure" */
  fact(match: FactMatch): string;
  /** "Figure: 1,100 here, around 1,000 there" */
  difference(difference: Difference): string;
  /** “…” as the reader's language writes it. */
  quoted(text: string): string;
  /** Whose text the whole page goes back to; absent where that is not told. */
  followed?(followed: Followed): string;
  /** The last line: "Compared with Corroborate" */
  by: string;
}

/**
 * Both quotations of each report, with outlets, dates, addresses that scroll to the quotation, and a hash of each quoted article. A
 * quotation is data in every format: it can neither end its place nor become markup, a formula or a field of its own.
 * @param url the page's address, null where unknown
 * @param scope one fact of one sentence, or null for the whole page
 */
export function receipt(
  review: Review,
  url: string | null,
  format: ReceiptFormat,
  words: ReceiptWords,
  scope: ReceiptScope = null,
): string {
  const rows = receiptRows(review, url, scope);
  const title = review.title ?? words.untitled;
  const lead = [title, ...(scope === null && review.follows && words.followed ? [words.followed(review.follows)] : [])];
  switch (format) {
    case 'text':
      return asText(scope === null ? lead : [], rows, words);
    case 'markdown':
      return receiptMarkdown(lead, rows, words);
    case 'json':
      return asJson(review, rows);
    case 'csv':
      return receiptCsv(rows, words);
  }
}

/** The page's sentence once a fact, and under it each report. */
function asText(lead: string[], rows: ReceiptRow[], words: ReceiptWords): string {
  const blocks = lead.map(oneLine);
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    if (before?.match !== row.match || before.here.quote !== row.here.quote)
      blocks.push(`${oneLine(words.label(row.match))}\n${words.fact(row.match)}`, quoteText(words.here(row.here), row.here, [], words));
    blocks.push(quoteText(words.outlet(row.there), row.there, row.differences.map(words.difference), words));
  }
  return `${[...blocks, words.by].join('\n\n')}\n`;
}

function quoteText(name: string, quote: ReceiptQuote, differences: string[], words: ReceiptWords): string {
  const lines = [
    `${name} · ${words.date(quote.published)}`,
    words.quoted(quote.quote),
    ...differences,
    quote.url,
    quote.sha256 && `SHA-256 ${quote.sha256}`,
  ];
  return lines
    .filter((line) => line !== null && line !== '')
    .map((line) => oneLine(line!))
    .join('\n');
}

/** A line break in a quotation would make what follows look like a line of ours. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, (run) => (/[\n\r\v\f\u0085\u2028\u2029]/.test(run) ? ' ' : run));
}

/** With "<" and the two line separators written as escapes, so that the text may stand in a page or a script too. */
function asJson({ title, outlet, published, hashes, follows }: Review, rows: ReceiptRow[]): string {
  const reports = rows.map(({ match, here, there, origin, differences }) => ({
    fact: match.fact,
    label: match.label,
    here,
    there,
    origin,
    differences: differences.map(({ kind, here, there, relation }) => ({ kind, here, there, relation })),
  }));
  const json = JSON.stringify({ title, outlet, published, sha256: hashes?.page ?? null, follows: follows ?? null, reports }, null, 2);
  return `${json.replace(/[<\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
