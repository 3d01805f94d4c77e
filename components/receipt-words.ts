import type { ReceiptWords } from '../lib/compare/receipt-text.ts';
import { describeDifference } from './difference-words.ts';
import { formatDate } from './format-date.ts';
import { nameOutlet } from './report-groups.ts';
import { strings } from './strings.ts';
import { describeFact } from './verdict.ts';

/** Receipts in the words of the interface, with dates as the reader's language writes them. */
export function receiptWords(language: string): ReceiptWords {
  return {
    untitled: strings.receipt.untitled,
    here: ({ outlet }) => (outlet === null ? strings.receipt.here : strings.joined([strings.receipt.here, outlet])),
    label: ({ label, fact }) => strings.capitalise(label || fact),
    outlet: nameOutlet,
    date: (published) => formatDate(published, language) ?? strings.receipt.dateUnknown,
    fact: describeFact,
    difference: (difference) => strings.receipt.difference(difference.kind, describeDifference(difference)),
    quoted: strings.quoted,
    by: strings.receipt.by,
  };
}
