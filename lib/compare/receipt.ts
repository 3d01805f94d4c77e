import type { Review } from '../types.ts';
import { type ArticleHashes, type ReceiptPage, type ReceiptRow, receiptRows } from './receipt-fields.ts';

export type ReceiptFormat = 'text' | 'markdown' | 'json' | 'csv';

/**
 * Both quotations of each report, with outlets, dates, addresses that scroll to the quotation, and a hash of each quoted article.
 * @param fact a fact's id for its receipt, or null for the whole page
 * @param hashes SHA-256 by article id, as the caller worked them out; never computed here
 */
export function receipt(
  review: Review,
  page: ReceiptPage,
  hashes: ArticleHashes,
  format: ReceiptFormat,
  fact: string | null = null,
): string {
  const rows = receiptRows(review, page, hashes, fact);
  const title = review.title ?? 'Article without a title';
  switch (format) {
    case 'text':
      return asText(title, rows);
    case 'markdown':
      return asMarkdown(title, rows);
    case 'json':
      return `${JSON.stringify({ title: review.title, outlet: review.outlet, published: review.published, url: page.url, hash: page.hash, reports: rows }, null, 2)}\n`;
    case 'csv':
      return asCsv(rows);
  }
}

const withHash = (hash: string): string => (hash ? `sha256 ${hash}` : '');
const joinKnown = (...parts: string[]): string => parts.filter(Boolean).join(' · ');

function asText(title: string, rows: ReceiptRow[]): string {
  const blocks = rows.map((row) =>
    [
      row.fact,
      `  “${row.here}”`,
      `  ${joinKnown(row.hereOutlet, row.hereDate, row.hereAddress, withHash(row.hereHash))}`,
      `  “${row.there}”`,
      `  ${joinKnown(row.thereOutlet, row.thereDate, row.thereAddress, withHash(row.thereHash))}`,
      row.differences ? `  ${row.differences}` : '',
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `${[title, ...blocks].join('\n\n')}\n`;
}

function asMarkdown(title: string, rows: ReceiptRow[]): string {
  const source = (outlet: string, date: string, address: string, hash: string): string =>
    joinKnown(
      address ? `[${escapeMarkdown(outlet)}](<${address.replace(/[<>\n\r]/g, encodeURIComponent)}>)` : escapeMarkdown(outlet),
      escapeMarkdown(date),
      hash ? `\`sha256 ${hash.replace(/[^0-9a-zA-Z]/g, '')}\`` : '',
    );
  const blocks = rows.map((row) =>
    [
      `## ${escapeMarkdown(row.fact)}`,
      `> ${escapeMarkdown(row.here)}`,
      source(row.hereOutlet, row.hereDate, row.hereAddress, row.hereHash),
      `> ${escapeMarkdown(row.there)}`,
      source(row.thereOutlet, row.thereDate, row.thereAddress, row.thereHash),
      row.differences ? `*${escapeMarkdown(row.differences)}*` : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `${[`# ${escapeMarkdown(title)}`, ...blocks].join('\n\n')}\n`;
}

/** Quoted words may hold what Markdown or the HTML in it would act on; line breaks would end a quotation. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]()<>#|~!&]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, (_, space: string, mark: string) => `${space}${mark.replace(/[-+=.)]$/, '\\$&')}`);
}

const COLUMNS: (keyof ReceiptRow)[] = [
  'fact',
  'here',
  'hereOutlet',
  'hereDate',
  'hereAddress',
  'hereHash',
  'there',
  'thereOutlet',
  'thereDate',
  'thereAddress',
  'thereHash',
  'differences',
];

/** RFC 4180, lines ended by CRLF. */
function asCsv(rows: ReceiptRow[]): string {
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => csvField(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

/** A field that a spreadsheet would take for a formula gets a leading apostrophe (OWASP, "CSV Injection"). */
function csvField(value: string): string {
  const safe = /^[\s]*[=+\-@\t\r|%＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
