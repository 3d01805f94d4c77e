import type { Difference, FactMatch, Followed } from '../types.ts';
import type { ReceiptQuote, ReceiptRow } from './receipt-rows.ts';

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

/** The page's sentence once a fact, and under it each report. */
export function receiptText(lead: string[], rows: ReceiptRow[], words: ReceiptWords): string {
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
