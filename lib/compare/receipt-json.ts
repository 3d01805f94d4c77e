import type { Review } from '../types.ts';
import type { ReceiptRow } from './receipt-rows.ts';

/** With "<" and the two line separators written as escapes, so that the text may stand in a page or a script too. */
export function receiptJson({ title, outlet, published, hashes, follows }: Review, rows: ReceiptRow[]): string {
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
