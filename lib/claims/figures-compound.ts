import type { Figure } from '../types.ts';

/** Seconds in the units that news puts side by side; each larger one is a whole number of the smaller. */
const SECONDS: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};
/** What stands between "two hours" and "20 minutes". */
const JOINT = /^(?: and |, | )$/;
/** "a minute and | two seconds": the first part is no figure by itself. */
const ONE_BEFORE = /\b(an?|one) (minute|hour|day|week|month|year) and $/i;

/** "two hours and 20 minutes" is one stretch of time, in the smaller unit: 140 minutes. Other figures stay as they are. */
export function joinDurations(text: string, figures: Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    if (last && isPart(last) && isPart(figure) && JOINT.test(text.slice(last.end, figure.start)) && isSmaller(figure.unit, last.unit)) {
      joined[joined.length - 1] = add(text, last, figure, last.start, last.low ?? last.high ?? 0, last.unit!);
      continue;
    }
    const one = isPart(figure) ? ONE_BEFORE.exec(text.slice(Math.max(0, figure.start - 20), figure.start)) : null;
    const unit = one?.[2]?.toLowerCase();
    if (one && unit && isSmaller(figure.unit, unit)) joined.push(add(text, figure, figure, figure.start - one[0].length, 1, unit));
    else joined.push(figure);
  }
  return joined;
}

const isPart = ({ measure, unit, low, high }: Figure): boolean =>
  (measure === 'duration' || measure === 'sentence') &&
  unit !== null &&
  Object.hasOwn(SECONDS, unit) &&
  (low === high || low === null || high === null);

const isSmaller = (unit: string | null, than: string | null): boolean =>
  unit !== null && than !== null && SECONDS[unit]! < (SECONDS[than] ?? 0);

/** @param value of the larger part, in `unit` */
function add(text: string, hedged: Figure, rest: Figure, start: number, value: number, unit: string): Figure {
  const whole = (value * SECONDS[unit]!) / SECONDS[rest.unit!]! + (rest.low ?? rest.high ?? 0);
  const total = unit === 'year' && rest.unit === 'month' ? value * 12 + (rest.low ?? rest.high ?? 0) : whole;
  return {
    ...rest,
    start,
    text: text.slice(start, rest.end),
    low: hedged.low === null ? null : total,
    high: hedged.high === null ? null : total,
    qualifier: hedged.qualifier,
    measure: hedged.measure === 'sentence' ? 'sentence' : rest.measure,
  };
}
