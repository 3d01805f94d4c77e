import type { FactMatch, ReviewedSentence } from '../lib/types.ts';
import { describeDifference } from './difference-words.ts';
import { formatDate } from './format-date.ts';
import { groupReports, nameOutlet } from './report-groups.ts';
import { sourceLink } from './source-link.ts';
import { strings } from './strings.ts';
import { describeFact } from './verdict.ts';

/** What "Copy" puts on the clipboard: the sentence, every quotation with outlet, date and address, and what differs, as plain text. */
export function receiptText(sentence: ReviewedSentence, match: FactMatch, language: string): string {
  const blocks = [
    `${strings.capitalise(match.label)}\n${describeFact(match)}`,
    `${strings.receipt.here}\n${strings.quoted(sentence.text)}`,
  ];
  for (const { first, folded } of groupReports(match.reports)) {
    for (const report of [first, ...folded]) {
      const date = formatDate(report.published, language);
      const lines = [strings.joined([nameOutlet(report), ...(date === null ? [] : [date])]), strings.quoted(report.quote)];
      for (const difference of report.differences) lines.push(`${strings.kinds[difference.kind]}: ${describeDifference(difference)}`);
      const link = sourceLink(report.url, report.quote);
      if (link !== null) lines.push(link);
      blocks.push(lines.join('\n'));
    }
  }
  blocks.push(strings.receipt.by);
  return blocks.join('\n\n');
}
