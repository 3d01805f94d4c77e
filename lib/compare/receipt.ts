import type { Review } from '../types.ts';
import { receiptCsv } from './receipt-csv.ts';
import { receiptJson } from './receipt-json.ts';
import { receiptMarkdown } from './receipt-markdown.ts';
import { type ReceiptScope, receiptRows } from './receipt-rows.ts';
import { type ReceiptWords, receiptText } from './receipt-text.ts';

export type ReceiptFormat = 'text' | 'markdown' | 'json' | 'csv';

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
      return receiptText(scope === null ? lead : [], rows, words);
    case 'markdown':
      return receiptMarkdown(lead, rows, words);
    case 'json':
      return receiptJson(review, rows);
    case 'csv':
      return receiptCsv(rows, words);
  }
}
