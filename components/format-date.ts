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
