import type { DateMention, Relation } from '../types.ts';

const SAME_SHARE = 0.8; // "earlier this month", written on the 28th, and "in December" cover 28 of 31 days alike

/** Kinds of happening that news uses for one another. */
const EVENT_KIN: string[][] = [
  ['strike', 'kill'],
  ['capture', 'arrest'],
  ['begin', 'strike'],
  ['sign', 'force', 'begin'],
];

/** Do two dates date the same kind of happening, as far as their verbs tell? When something was said is not when it happened. */
export function datesAlike(here: DateMention, there: DateMention): 'same' | 'unknown' | null {
  if (isAside(here) || isAside(there)) return null;
  if (here.event === there.event && here.event !== undefined) return 'same';
  if (here.event === undefined || there.event === undefined) return 'unknown';
  return EVENT_KIN.some((kin) => kin.includes(here.event!) && kin.includes(there.event!)) ? 'unknown' : null;
}

/** Dates the report or names a thing ("the 2004 tsunami"), not what is told. */
export function isAside({ event }: DateMention): boolean {
  return event === 'say' || event === 'confirm' || event === 'name';
}

/** How the period of `there` stands to that of `here`; null where it cannot be told ("Thursday" of an undated article). */
export function relateDates(here: DateMention, there: DateMention): Relation | 'same' | null {
  if (isYearCounted(here, there) || isYearCounted(there, here)) return 'same';
  if (here.from && here.to && there.from && there.to)
    return relatePeriods([day(here.from), day(here.to)], [day(there.from), day(there.to)]);
  if (here.from === null && there.from === null) return relatePartials(here.partial, there.partial);
  return here.from === null ? flip(relateOpen(there, here)) : relateOpen(here, there);
}

const YEARS_AGO = /\byears? (?:ago|before|earlier)$/i;

/** "three years ago", said in March, and "2023": nobody counts such years from day to day. */
function isYearCounted(counted: DateMention, year: DateMention): boolean {
  if (!YEARS_AGO.test(counted.text) || !/^\d{4}$/.test(year.text)) return false;
  return counted.from?.slice(0, 4) === year.text || counted.to?.slice(0, 4) === year.text;
}

const DAY_MS = 86_400_000; // milliseconds in a day

function day(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS;
}

/** A day within a longer stretch than this is no answer to the same question. */
const YEAR_DAYS = 366;
/** Nor is a stretch that holds so many of the other's: "over the past 20 years" | "in March". */
const MANY_TIMES = 40;

function relatePeriods([a, b]: [number, number], [c, d]: [number, number]): Relation | 'same' | null {
  if (b < c || d < a) return 'conflict';
  const shared = Math.min(b, d) - Math.max(a, c) + 1;
  if (shared / (Math.max(b, d) - Math.min(a, c) + 1) >= SAME_SHARE) return 'same';
  // "back on Monday" | "kept until the end of the decade"
  if (Math.min(b - a, d - c) === 0 && Math.max(b - a, d - c) > YEAR_DAYS) return null;
  const [shorter, longer] = [Math.min(b - a, d - c) + 1, Math.max(b - a, d - c) + 1];
  if (longer >= YEAR_DAYS - 1 && longer > MANY_TIMES * shorter) return null;
  if (a <= c && b >= d) return 'narrower';
  return c <= a && d >= b ? 'vaguer' : 'compatible';
}

/** A resolved period against one whose year is unknown. */
function relateOpen(here: DateMention, there: DateMention): Relation | 'same' | null {
  const partial = there.partial;
  if (!partial || !here.from || !here.to) return null;
  if (partial.startsWith('-W-')) {
    const weekday = new Date(`${here.from.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7;
    return here.from === here.to && partial === `-W-${weekday}` ? 'same' : null;
  }
  if (here.partial && !here.partial.startsWith('-W-')) return relatePartials(here.partial, partial);
  // "earlier this year" holds every day of it; a period within one month is compared with "--06".
  if (here.from.slice(0, 7) !== here.to.slice(0, 7)) return null;
  return relatePartials(here.from === here.to ? `--${here.from.slice(5, 10)}` : `--${here.from.slice(5, 7)}`, partial);
}

function relatePartials(here: string | undefined, there: string | undefined): Relation | 'same' | null {
  if (!here || !there) return null;
  if (here === there) return 'same';
  // Two weekdays of undated articles may lie in two weeks, and mean two days or one.
  if (here.startsWith('-W-') || there.startsWith('-W-')) return null;
  if (here.startsWith(there)) return 'vaguer';
  return there.startsWith(here) ? 'narrower' : 'conflict';
}

function flip(relation: Relation | 'same' | null): Relation | 'same' | null {
  return relation === 'narrower' ? 'vaguer' : relation === 'vaguer' ? 'narrower' : relation;
}
