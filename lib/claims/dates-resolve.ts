import { FEASTS, MONTHS, SEASONS, WEEKDAYS } from './dates.data.ts';
import {
  addDays,
  countOf,
  daysBetween,
  isoDay,
  monthOf,
  monthPeriod,
  narrow,
  type Period,
  weekdayOf,
  weekPeriod,
  yearOf,
  yearPeriod,
} from './dates-calendar.ts';
import { en } from './dates-chrono.ts';
import type { DateSpan } from './dates-scan.ts';

/** What an expression means: a period, where it came from, and what stays comparable where the year is unknown. */
export interface Resolved {
  period: Period | null;
  source: 'absolute' | 'article' | null;
  /** "--12-26", "--06", or "-W-4" for Thursday (ISO 8601 with what is unknown left out). */
  partial?: string;
}

const NOTHING: Resolved = { period: null, source: null };
const NEAR_DAYS = 45; // a day this close ahead is taken for the coming one even with no future verb: "on January 20", written 28 December

/** Resolves one expression against the article's day (null: unknown, then nothing relative is resolved). */
export function resolveDate(span: DateSpan, today: string | null, isFuture: boolean): Resolved {
  const { groups } = span;
  const part = groups.part?.toLowerCase();
  switch (span.kind) {
    case 'absolute':
      return resolveDay(span.text, today, isFuture);
    case 'month':
      return resolveMonth(groups, part, today, isFuture);
    case 'year': {
      const year = Number(groups.year);
      const until = groups.until;
      const last = until ? (until.length === 2 ? Math.floor(year / 100) * 100 + Number(until) : Number(until)) : year;
      const period = { from: `${year}-01-01`, to: `${Math.max(last, year)}-12-31` };
      return { period: narrow(period, part), source: 'absolute' };
    }
    case 'decade': {
      const year = Number(groups.decade);
      const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part === 'late' ? [7, 9] : [0, 9];
      return { period: { from: `${year + from}-01-01`, to: `${year + to}-12-31` }, source: 'absolute' };
    }
    case 'century': {
      const first = (Number(groups.number) - 1) * 100;
      return { period: narrow({ from: `${first + 1}-01-01`, to: `${first + 100}-12-31` }, part), source: 'absolute' };
    }
    case 'run':
      return resolveRun(groups, today, isFuture);
    case 'quarter':
      return resolveQuarter(groups, today, isFuture);
    case 'season':
      return resolveSeason(groups, today, isFuture);
    case 'feast':
      return resolveFeast(span.text, today, isFuture);
    case 'weekday':
      return resolveWeekday(groups, today, isFuture);
    case 'near':
      return resolveNear(span.text.toLowerCase(), today);
    case 'unit':
      return resolveUnit(groups, part, today);
    case 'past':
      return resolvePast(groups, today);
    case 'ago':
      return resolveAgo(groups, today);
    case 'after':
      return NOTHING;
  }
}

/** "December 26, 2024", "26-28 Dec", "Dec.28 - 2024": chrono reads them; a missing year comes from the article's date. */
function resolveDay(text: string, today: string | null, isFuture: boolean): Resolved {
  if (/^\d{1,2}\/\d{1,2}\//.test(text)) {
    // 5/6/2024 is two days, one in Britain and one in America.
    const [a, b] = text.split('/').map(Number) as [number, number];
    if (a <= 12 && b <= 12 && a !== b) return NOTHING;
    if (a > 12) return resolveDay(text.replace(/^(\d+)\/(\d+)/, '$2/$1'), today, isFuture);
  }
  const cleaned = text
    .replace(/ - (?=\d{4}$)/, ', ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\.(?=\d)/, '. ')
    .replace(/^\w+day,? (?:the )?/, '')
    .replace(/ and /, ' to ');
  const parsed = en.parse(cleaned, { instant: new Date(`${today ?? '2000-06-15'}T12:00:00Z`), timezone: 0 })[0];
  if (!parsed?.start.isCertain('day') || !parsed.start.isCertain('month')) return NOTHING;
  const ends = [parsed.start, parsed.end ?? parsed.start].map((part) => ({ month: part.get('month')!, day: part.get('day')! })) as [
    Day,
    Day,
  ];
  const sure = [parsed.end, parsed.start].find((part) => part?.isCertain('year'));
  if (sure) {
    const last = sure.get('year')!;
    const wraps = ends[0].month > ends[1].month && !(parsed.end && parsed.start.isCertain('year'));
    return {
      period: {
        from: isoDay(wraps ? last - 1 : parsed.start.isCertain('year') ? parsed.start.get('year')! : last, ends[0].month, ends[0].day),
        to: isoDay(last, ends[1].month, ends[1].day),
      },
      source: 'absolute',
    };
  }
  const partial = `--${two(ends[0].month)}-${two(ends[0].day)}`;
  if (!today) return { ...NOTHING, partial };
  const from = placeInYear(today, ends[0].month, ends[0].day, isFuture, NEAR_DAYS);
  const to = isoDay(yearOf(from) + (ends[1].month < ends[0].month ? 1 : 0), ends[1].month, ends[1].day);
  return { period: { from, to }, source: 'article', partial };
}

interface Day {
  month: number;
  day: number;
}

/** The year that puts a day of the calendar last before the article, or next after it where the sentence looks ahead or the day is near. */
function placeInYear(today: string, month: number, day: number, isFuture: boolean, nearDays: number): string {
  const year = yearOf(today);
  const options = [year - 1, year, year + 1].map((candidate) => isoDay(candidate, month, day));
  const ahead = options.find((option) => option >= today)!;
  const behind = options.findLast((option) => option <= today)!;
  return isFuture || (daysBetween(today, ahead) <= nearDays && daysBetween(behind, today) > nearDays) ? ahead : behind;
}

function resolveMonth(groups: DateSpan['groups'], part: string | undefined, today: string | null, isFuture: boolean): Resolved {
  const month = MONTHS.findIndex((name) => name.startsWith(groups.month!.toLowerCase().replace('.', '').slice(0, 3))) + 1;
  if (groups.year) return { period: narrow(monthPeriod(Number(groups.year), month), part), source: 'absolute' };
  const partial = `--${two(month)}`;
  if (!today) return { ...NOTHING, partial };
  if (groups.ofYear) {
    const step = { last: -1, this: 0, next: 1 }[groups.ofYear]!;
    return { period: narrow(monthPeriod(yearOf(today) + step, month), part), source: 'article', partial };
  }
  const which = groups.which?.trim().toLowerCase();
  const now = monthOf(today);
  let year = yearOf(today);
  // "last June" said in December is this year's, said in March the year before's.
  if (which === 'next' || (isFuture && which !== 'last')) year += month < now || (which === 'next' && month === now) ? 1 : 0;
  else if (which !== 'this') year -= month > now || (which === 'last' && month === now) ? 1 : 0;
  return { period: narrow(monthPeriod(year, month), part), source: 'article', partial };
}

/** "the 12 months to June": whole months, the last one named; "the year to March" is twelve. */
function resolveRun(groups: DateSpan['groups'], today: string | null, isFuture: boolean): Resolved {
  const last = resolveMonth(groups, undefined, today, isFuture);
  const unit = groups.unit!.toLowerCase();
  const count = (groups.count ? countOf(groups.count) : 1) ?? 1;
  if (!last.period) return { period: null, source: null };
  const months = count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  const { from } = monthPeriod(yearOf(last.period.from), monthOf(last.period.from) - months + 1);
  return { period: { from, to: last.period.to }, source: last.source };
}

/** "the second quarter" is the last one begun before the article, or the next where the sentence looks ahead. */
function resolveQuarter(groups: DateSpan['groups'], today: string | null, isFuture: boolean): Resolved {
  const index = groups.number ? Number(groups.number) : ['first', 'second', 'third', 'fourth'].indexOf(groups.word!) + 1;
  const months = groups.unit === 'half' ? 6 : 3;
  const inYear = (year: number): Period => ({ from: isoDay(year, (index - 1) * months + 1, 1), to: isoDay(year, index * months + 1, 0) });
  if (groups.ofYear) {
    const step = { last: -1, this: 0, next: 1 }[groups.ofYear]!;
    return today ? { period: inYear(yearOf(today) + step), source: 'article' } : NOTHING;
  }
  if (groups.year) return { period: inYear(Number(groups.year)), source: 'absolute' };
  return nearest(
    [-1, 0, 1].map((step) => (today ? inYear(yearOf(today) + step) : null)),
    today,
    isFuture,
  );
}

/** The last period begun by the article's day, or the first not over then where the sentence looks ahead. */
function nearest(options: (Period | null)[], today: string | null, isFuture: boolean): Resolved {
  if (!today) return NOTHING;
  const period = isFuture
    ? options.find((option) => option && option.to >= today)
    : options.findLast((option) => option && option.from <= today);
  return period ? { period, source: 'article' } : NOTHING;
}

function resolveSeason(groups: DateSpan['groups'], today: string | null, isFuture: boolean): Resolved {
  const [first, last] = SEASONS[groups.season!.toLowerCase()]!;
  const inYear = (year: number): Period => ({ from: isoDay(year, first, 1), to: isoDay(last < first ? year + 1 : year, last + 1, 0) });
  if (groups.year) return { period: inYear(Number(groups.year)), source: 'absolute' };
  if (!today) return NOTHING;
  const year = yearOf(today);
  const options = [year - 2, year - 1, year, year + 1].map(inYear);
  const which = groups.which!.toLowerCase();
  if (which === 'the') return nearest(options, today, isFuture);
  const period =
    which === 'last'
      ? options.findLast(({ to }) => to < today)
      : which === 'next'
        ? options.find(({ from }) => from > today)
        : inYear(year);
  return period ? { period, source: 'article' } : NOTHING;
}

function resolveFeast(text: string, today: string | null, isFuture: boolean): Resolved {
  const [first, last] = FEASTS[text.toLowerCase().replace(/’/g, "'")]!;
  if (!today) return first === last ? { ...NOTHING, partial: `--${first}` } : NOTHING;
  const from = placeInYear(today, Number(first.slice(0, 2)), Number(first.slice(3)), isFuture, NEAR_DAYS);
  return { period: { from, to: `${from.slice(0, 4)}-${last}` }, source: 'article', ...(first === last ? { partial: `--${first}` } : {}) };
}

/** "on Thursday" is the last one up to the article's day; "will meet on Friday" the next. */
function resolveWeekday(groups: DateSpan['groups'], today: string | null, isFuture: boolean): Resolved {
  const weekday = WEEKDAYS.indexOf(groups.day!.toLowerCase());
  const partial = `-W-${weekday === 0 ? 7 : weekday}`;
  if (!today) return { ...NOTHING, partial };
  const which = groups.which?.toLowerCase();
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  let day = addDays(today, -back);
  if (which === 'last' && back === 0) day = addDays(today, -7);
  else if (which === 'next') day = addDays(today, ahead === 0 ? 7 : ahead);
  else if (which === 'this') day = addDays(weekPeriod(today).from, (weekday + 6) % 7);
  else if (isFuture && which !== 'last') day = addDays(today, ahead);
  return { period: { from: day, to: day }, source: 'article', partial };
}

function resolveNear(text: string, today: string | null): Resolved {
  if (!today) return NOTHING;
  const shift = text === 'yesterday' || text === 'last night' ? -1 : text === 'tomorrow' ? 1 : text.startsWith('the day before') ? -2 : 0;
  const day = addDays(today, shift);
  return { period: { from: text === 'overnight' ? addDays(today, -1) : day, to: day }, source: 'article' };
}

function resolveUnit(groups: DateSpan['groups'], part: string | undefined, today: string | null): Resolved {
  if (!today) return NOTHING;
  const step = { the: 0, this: 0, last: -1, next: 1 }[groups.which!.toLowerCase()] ?? 0;
  const unit = groups.unit!.toLowerCase();
  const year = yearOf(today);
  let period: Period;
  if (unit === 'week') period = weekPeriod(addDays(today, 7 * step));
  else if (unit === 'weekend')
    period = { from: addDays(weekPeriod(addDays(today, 7 * step)).from, 5), to: weekPeriod(addDays(today, 7 * step)).to };
  else if (unit === 'month') period = monthPeriod(year, monthOf(today) + step);
  else if (unit === 'year') period = yearPeriod(year + step);
  else if (unit === 'decade')
    period = { from: `${Math.floor(year / 10) * 10 + 10 * step}-01-01`, to: `${Math.floor(year / 10) * 10 + 10 * step + 9}-12-31` };
  else return NOTHING;
  const edge = { end: 'late', start: 'early', beginning: 'early', middle: 'mid' }[part ?? ''];
  if (edge) return { period: narrow(period, edge), source: 'article' };
  if (step === 0 && part === 'earlier') period = { from: period.from, to: today };
  else if (step === 0 && part === 'later') period = { from: today, to: period.to };
  else if (unit !== 'week' && unit !== 'weekend') period = narrow(period, part);
  return { period, source: 'article' };
}

/** "the past week", "the next two months": up to the article's day, or from it. */
function resolvePast(groups: DateSpan['groups'], today: string | null): Resolved {
  const count = groups.count ? countOf(groups.count) : 1;
  const unit = groups.unit!.toLowerCase().replace(/s$/, '');
  if (!today || count === null || (!groups.count && groups.unit!.endsWith('s'))) return NOTHING;
  const ahead = /^(?:next|coming)$/i.test(groups.which!);
  const edge = shift(today, unit, ahead ? count : -count);
  return { period: ahead ? { from: today, to: edge } : { from: edge, to: today }, source: 'article' };
}

/** "two days ago" is that day; "three years ago" any day of that year. */
function resolveAgo(groups: DateSpan['groups'], today: string | null): Resolved {
  const count = countOf(groups.count!);
  if (!today || count === null) return NOTHING;
  const unit = groups.unit!.toLowerCase().replace(/s$/, '');
  const day = shift(today, unit, -count);
  if (unit === 'hour') return { period: { from: addDays(today, -Math.ceil(count / 24)), to: today }, source: 'article' };
  if (unit === 'day') return { period: { from: day, to: day }, source: 'article' };
  if (unit === 'week') return { period: { from: addDays(day, -3), to: addDays(day, 3) }, source: 'article' };
  if (unit === 'month') return { period: { from: addDays(day, -15), to: addDays(day, 15) }, source: 'article' };
  if (unit === 'year') return { period: { from: `${yearOf(day)}-01-01`, to: addDays(day, 183) }, source: 'article' };
  return { period: { from: `${yearOf(day) - 3}-01-01`, to: `${yearOf(day) + 3}-12-31` }, source: 'article' };
}

function shift(day: string, unit: string, count: number): string {
  if (unit === 'hour') return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, 7 * count);
  if (unit === 'month') {
    const month = monthPeriod(yearOf(day), monthOf(day) + count);
    return isoDay(yearOf(month.from), monthOf(month.from), Math.min(Number(day.slice(8)), Number(month.to.slice(8))));
  }
  return isoDay(yearOf(day) + count * (unit === 'decade' ? 10 : 1), monthOf(day), Number(day.slice(8)));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
