import { readDates } from '../../lib/claims/dates.ts';

/** Text, published day of the article, and the dates as "text | from..to | source" ("-" where unresolved, then what is still known). */
export type DateRow = [sentence: string, published: string | null, ...dates: string[]];

export function showDates(sentence: string, published: string | null): string[] {
  return readDates(sentence, published).map(({ text, from, to, source, partial }) => {
    const period = from === null ? (partial ?? '-') : from === to ? from : `${from}..${to}`;
    return `${text} | ${period} | ${source ?? '-'}`;
  });
}
