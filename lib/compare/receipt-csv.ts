import type { ReceiptRow } from './receipt-rows.ts';
import type { ReceiptWords } from './receipt-text.ts';

/** The columns with their values; the names stay English, as the JSON's do, for programs that read them. */
const COLUMNS: Record<string, (row: ReceiptRow, words: ReceiptWords) => string> = {
  fact: ({ match }, words) => words.label(match),
  here: ({ here }) => here.quote,
  hereOutlet: ({ here }, words) => words.outlet(here),
  hereDate: ({ here }, words) => here.published ?? words.date(null),
  hereAddress: ({ here }) => here.url ?? '',
  hereHash: ({ here }) => here.sha256 ?? '',
  there: ({ there }) => there.quote,
  thereOutlet: ({ there }, words) => words.outlet(there),
  thereDate: ({ there }, words) => there.published ?? words.date(null),
  thereAddress: ({ there }) => there.url ?? '',
  thereHash: ({ there }) => there.sha256 ?? '',
  origin: ({ origin }) => String(origin),
  differences: ({ differences }, words) => differences.map(words.difference).join('; '),
};

/** RFC 4180, lines ended by CRLF. */
export function receiptCsv(rows: ReceiptRow[], words: ReceiptWords): string {
  const lines = rows.map((row) => Object.values(COLUMNS).map((read) => csvField(read(row, words))));
  return [Object.keys(COLUMNS), ...lines].map((fields) => `${fields.join(',')}\r\n`).join('');
}

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"); the wide forms of East Asian keyboards too. */
const FORMULA = /^[\s"'\p{Cf}]*[=+\-@|%＝＋－＠]/u;
/** The same after what other settings of a spreadsheet take for the end of a field: a semicolon, a tab or a line break. */
const LATER_FORMULA = /[;\t\r\n][\s";]*([=+\-@|%＝＋－＠])?/g;

/** A field that could be taken for a formula gets a leading apostrophe, which spreadsheets do not show. */
function csvField(value: string): string {
  const safe = (FORMULA.test(value) ? `'${value}` : value).replace(LATER_FORMULA, (run, sign) =>
    sign ? `${run.slice(0, -1)}'${sign}` : run,
  );
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
