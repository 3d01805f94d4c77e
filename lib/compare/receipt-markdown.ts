import type { ReceiptQuote, ReceiptRow } from './receipt-rows.ts';
import type { ReceiptWords } from './receipt-text.ts';

/** The receipt as CommonMark that GitHub and the usual editors show alike. */
export function receiptMarkdown([title = '', ...lead]: string[], rows: ReceiptRow[], words: ReceiptWords): string {
  const blocks = [`# ${escapeMarkdown(title)}`, ...lead.map(escapeMarkdown)];
  for (const { match, here, there, differences } of rows) {
    blocks.push(`## ${escapeMarkdown(words.label(match))}`);
    blocks.push(`> ${escapeMarkdown(here.quote)}`, sourceLine(words.here(here), here, words));
    blocks.push(`> ${escapeMarkdown(there.quote)}`, sourceLine(words.outlet(there), there, words));
    if (differences.length > 0) blocks.push(differences.map((one) => `- ${escapeMarkdown(words.difference(one))}`).join('\n'));
  }
  return `${[...blocks, escapeMarkdown(words.by)].join('\n\n')}\n`;
}

/** Text-fragment addresses hold no "<", ">" or backslash: nothing ends the link before its end. */
function sourceLine(name: string, { url, published, sha256 }: ReceiptQuote, words: ReceiptWords): string {
  const parts = [url === null ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](<${url}>)`, escapeMarkdown(words.date(published))];
  if (sha256 !== null) parts.push(`\`SHA-256 ${sha256.replace(/[^0-9a-zA-Z]/g, '')}\``);
  return parts.join(' · ');
}

/**
 * Words that Markdown (CommonMark, and GitHub's tables, links and formulas) shows as they stand, on one line, whatever they hold:
 * "1. See *this* <b>" → "1\. See \*this\* \<b\>"
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#|~!&$@^]/g, '\\$&')
    .replace(/^(\d{0,9})([-+=.:)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/(?<!\\):(?=[\w+-]+:)/g, '\\:');
}
