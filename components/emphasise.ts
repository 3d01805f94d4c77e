import { differs } from '../lib/compare/summarise.ts';
import type { Report, Span } from '../lib/types.ts';

export interface Segment {
  text: string;
  /** differs: another figure, date or place; varies: another source or certainty; null: the plain quotation. */
  mark: 'differs' | 'varies' | null;
}

/** The quotation cut at the words that differ. The segments' texts joined are the quotation, whatever the spans are. */
export function emphasise(report: Report): Segment[] {
  const { quote } = report;
  const marks: (Segment['mark'] | undefined)[] = new Array(quote.length);
  for (const difference of report.differences) {
    const span = difference.span && clip(difference.span, quote.length);
    if (!span) continue;
    const mark = differs(difference) ? 'differs' : 'varies';
    for (let i = span.start; i < span.end; i++) if (marks[i] !== 'differs') marks[i] = mark;
  }
  const segments: Segment[] = [];
  for (let start = 0; start < quote.length; ) {
    let end = start + 1;
    while (end < quote.length && marks[end] === marks[start]) end++;
    segments.push({ text: quote.slice(start, end), mark: marks[start] ?? null });
    start = end;
  }
  return segments;
}

function clip({ start, end }: Span, length: number): Span | null {
  const clipped = { start: Math.max(0, start), end: Math.min(length, end) };
  return clipped.start < clipped.end ? clipped : null;
}
