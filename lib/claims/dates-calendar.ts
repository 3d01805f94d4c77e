/** Days as ISO strings, "2024-12-26", and plain arithmetic on them. No clock, no time zone. */

export interface Period {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000; // milliseconds in a day

export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** 0 is Sunday, as in `Date`. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `a` to `b`, negative where b is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);
}

/** The whole month; months past the year's ends carry over: (2024, 13) is January 2025. */
export function monthPeriod(year: number, month: number): Period {
  return { from: isoDay(year, month, 1), to: isoDay(year, month + 1, 0) };
}

export function yearPeriod(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Monday to Sunday. */
export function weekPeriod(day: string): Period {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** The day of an article's date, "2024-12-28T14:41:00+01:00" → "2024-12-28"; null where it is none. */
export function dayOf(published: string | null): string | null {
  const day = published?.slice(0, 10) ?? '';
  if (!/^(?:1[5-9]|20)\d\d-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;
  return isoDay(yearOf(day), monthOf(day), Number(day.slice(8))) === day ? day : null;
}

/** "early 2023", "late December": a third of the period, a little more, for nobody agrees where early ends. */
export function narrow(period: Period, part: string | undefined): Period {
  if (part === undefined) return period;
  const length = daysBetween(period.from, period.to);
  if (part.startsWith('earl')) return { from: period.from, to: addDays(period.from, Math.round(length * 0.42)) };
  if (part.startsWith('lat')) return { from: addDays(period.from, Math.round(length * 0.58)), to: period.to };
  return { from: addDays(period.from, Math.round(length * 0.25)), to: addDays(period.from, Math.round(length * 0.75)) };
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MANY: Record<string, number> = { a: 1, an: 1, fifteen: 15, twenty: 20, thirty: 30 };

/** "three", "3", "a" → a number; null for what is none. */
export function countOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  const small = NUMBERS.indexOf(lower);
  return small > 0 ? small : (MANY[lower] ?? null);
}
