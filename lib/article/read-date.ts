const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
/** "Fri, 27 Dec 2024 14:41:00 +0100" (RFC 5322) and "27 December 2024". */
const DAY_FIRST =
  /^(?:[A-Za-z]{3,9},?\s)?(\d{1,2})\s([A-Za-z]{3,9})\.?,?\s(\d{4})(?:,?\s(\d{2}):(\d{2})(?::(\d{2}))?)?(?:\s(Z|GMT|UTC|[+-]\d{2}:?\d{2}))?$/;
/** "December 27, 2024". */
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},?\s)?([A-Za-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MAX_LENGTH = 60; // the longest form above with room

/**
 * ISO date (with its time and zone where they are given) of a machine-readable date; null where it is none or not unmistakable.
 *
 *     '2024-12-28T14:41:00+0100' → '2024-12-28T14:41:00+01:00'     'Fri, 27 Dec 2024 14:41:00 GMT' → '2024-12-27T14:41:00Z'     '12/11/2024' → null
 */
export function readDate(value: string): string | null {
  const text = value.trim().replace(/\s+/g, ' ');
  if (text.length > MAX_LENGTH) return null;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return format(iso[1]!, Number(iso[2]), Number(iso[3]), iso.slice(4));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return format(dayFirst[3]!, monthNumber(dayFirst[2]!), Number(dayFirst[1]), dayFirst.slice(4));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? format(monthFirst[3]!, monthNumber(monthFirst[1]!), Number(monthFirst[2]), []) : null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function format(year: string, month: number, day: number, [hour, minute, second, zone]: (string | undefined)[]): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number(year) < 1800 || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date)) return null;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${formatZone(zone)}`;
}

function formatZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|GMT|UTC)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
