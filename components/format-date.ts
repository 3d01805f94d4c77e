import { strings } from './strings.ts';

/** long: "27 Dec 2024" · short: "27 Dec" */
type DateForm = 'long' | 'short';

/**
 * "2024-12-27" → "27 Dec 2024" in the reader's language. A date without a time is a day, not a moment: it is never moved by the time zone.
 * What is no date is null.
 */
export function formatDate(published: string | null, language: string, form: DateForm = 'long'): string | null {
  if (published === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published);
  if (!day) return null;
  const date = new Date(day[0]); // a date alone is read as midnight UTC, and written as such below
  if (Number.isNaN(date.getTime())) return null;
  const year = form === 'long' ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...year, timeZone: 'UTC' }).format(date);
}

/** The language dates are written in: that of the words around them, as the browser has it. */
export function readerLanguage(): string {
  return strings.locale;
}

const STEPS = [
  [60, 'minute'],
  [60, 'hour'],
  [24, 'day'],
  [7, 'week'],
  [4.35, 'month'],
  [12, 'year'],
] as const;

/** formatAgo('2024-12-24T10:00:00Z', new Date('2024-12-27T12:00:00Z'), 'en') → "3 days ago"; null for what is no instant. */
export function formatAgo(instant: string, now: Date, language: string): string | null {
  let amount = (new Date(instant).getTime() - now.getTime()) / 1000;
  if (Number.isNaN(amount)) return null;
  let unit: Intl.RelativeTimeFormatUnit = 'second';
  for (const [size, next] of STEPS) {
    if (Math.abs(amount) < size) break;
    amount /= size;
    unit = next;
  }
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return unit === 'second' ? words.format(0, 'second') : words.format(Math.trunc(amount), unit);
}
