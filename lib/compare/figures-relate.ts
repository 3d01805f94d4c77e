import type { Figure, Qualifier, Relation } from '../types.ts';
import { toBase } from './units.ts';

const ABOUT_SHARE = 0.05; // "about 1,000" may be 950 or 1,050; "around 1,100" is another number
const NEARLY_SHARE = 0.1; // "nearly 3,000" is not 2,600
const OVER_FACTOR = 2; // nobody says "more than 100" of 250
const BOUNDS_FACTOR = 1.5; // "more than 100" against "more than 160": the two bounds no longer say the same
const VAGUE_FACTOR = 100; // "thousands" is not 150,000
const ROUNDING_SHARE = 0.05; // 1.19 billion is rounded to 1.2 billion, 45 is not rounded to 50
const CONVERSION_SHARE = 0.08; // "75 kilometres (50 miles)": newspapers round both sides
const ROUNDED_FROM = 100; // below, people are counted, not rounded

/** What values a figure leaves open, in base units. */
interface Bounds {
  low: number;
  high: number;
  /** The end itself is excluded: "more than 3,000", "nearly 3,000". */
  isOpen: boolean;
}

/** How the value of `there` stands to that of `here`; both are taken to count the same thing. */
export function relateFigures(here: Figure, there: Figure): Relation | 'same' {
  const a = pointsOf(here);
  const b = pointsOf(there);
  if (a === null || b === null) return 'same';
  if (here.unit !== there.unit && here.unit !== null && there.unit !== null && near(middle(a), middle(b), CONVERSION_SHARE)) return 'same';
  if (sameBounds(here, there, a, b)) return 'same';
  // "deliberated for four days" | "needed 25 hours": of sitting, of the clock
  if (isHours(here.unit) !== isHours(there.unit) && toBase(0, here.unit).dimension === 'duration') return 'same';
  return (
    relateByQualifier(here.qualifier, there.qualifier, a, b) ??
    relateBounds(boundsOf(here.qualifier, a), boundsOf(there.qualifier, b), sameEnd(a, b))
  );
}

const isHours = (unit: string | null): boolean => /^(?:second|minute|hour)$/.test(unit ?? '');

type Points = [low: number | null, high: number | null];

function pointsOf(figure: Figure): Points | null {
  if (figure.low === null && figure.high === null) return null;
  return [
    figure.low === null ? null : toBase(figure.low, figure.unit).value,
    figure.high === null ? null : toBase(figure.high, figure.unit).value,
  ];
}

function middle([low, high]: Points): number {
  return low === null ? high! : high === null ? low : (low + high) / 2;
}

/** "over 3,000" and "at least 3,000" say the same to a reader. */
function sameBounds(here: Figure, there: Figure, a: Points, b: Points): boolean {
  const family = (qualifier: Qualifier) => (qualifier === 'at least' ? 'more than' : qualifier);
  return family(here.qualifier) === family(there.qualifier) && close(a[0], b[0]) && close(a[1], b[1]);
}

function close(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && near(a, b, 1e-9)); // floating point of unit conversion
}

function near(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}

/** Pairs of qualifiers that mean more, or less, than their bounds. */
function relateByQualifier(here: Qualifier, there: Qualifier, a: Points, b: Points): Relation | null {
  const both = (one: Qualifier[], other: Qualifier[]) =>
    (one.includes(here) && other.includes(there)) || (other.includes(here) && one.includes(there));
  if (here === 'exact' && there === 'exact') {
    if (isRounded(a[0]!, b[0]!)) return 'narrower';
    return isRounded(b[0]!, a[0]!) ? 'vaguer' : 'conflict';
  }
  if (here === 'about' && there === 'about') return near(a[0]!, b[0]!, ABOUT_SHARE) ? 'compatible' : 'conflict';
  if (both(['about'], ['exact'])) {
    if (!near(a[0]!, b[0]!, ABOUT_SHARE)) return 'conflict';
    return here === 'about' ? 'narrower' : 'vaguer';
  }
  // Both name the most there can be, and not the same: "10,000 to 12,000" against "up to 11,000".
  if (both(['up to'], ['up to', 'range'])) return near(a[1]!, b[1]!, ABOUT_SHARE) ? 'compatible' : 'conflict';
  const lower: Qualifier[] = ['more than', 'at least'];
  if (lower.includes(here) && lower.includes(there)) {
    if (Math.max(a[0]!, b[0]!) > BOUNDS_FACTOR * Math.min(a[0]!, b[0]!)) return 'conflict';
    return b[0]! > a[0]! ? 'narrower' : 'vaguer';
  }
  // "nearly 3,000" and "more than 3,000" lie on two sides of it; "3,000" beside either may be rounded.
  if (both(['nearly'], lower)) return middle(a) > middle(b) === (here === 'nearly') && !close(middle(a), middle(b)) ? null : 'conflict';
  if (both(['exact'], ['nearly', 'more than', 'up to', 'at least']) && close(middle(a), middle(b))) return 'compatible';
  return null;
}

/** "1,487" reported as "1,500". */
function isRounded(coarse: number, fine: number): boolean {
  if (coarse === fine || !near(coarse, fine, ROUNDING_SHARE)) return false;
  if (Number.isInteger(coarse) && Number.isInteger(fine) && Math.abs(coarse) < ROUNDED_FROM) return false;
  const digits = significant(coarse);
  return digits < significant(fine) && Number(fine.toPrecision(digits)) === Number(coarse.toPrecision(digits));
}

function significant(value: number): number {
  const digits = Math.abs(Number(value.toPrecision(12)))
    .toString()
    .replace(/e[-+\d]*/, '')
    .replace('.', '')
    .replace(/^0+/, '');
  return Math.max(1, Math.min(12, Number.isInteger(value) ? digits.replace(/(?<!0)0+$/, '').length : digits.length));
}

function boundsOf(qualifier: Qualifier, [low, high]: Points): Bounds {
  switch (qualifier) {
    case 'about':
      return { low: low! - ABOUT_SHARE * Math.abs(low!), high: high! + ABOUT_SHARE * Math.abs(high!), isOpen: false };
    case 'nearly':
      return { low: high! - NEARLY_SHARE * Math.abs(high!), high: high!, isOpen: true };
    case 'more than':
      return { low: low!, high: Math.max(low! * OVER_FACTOR, low!), isOpen: true };
    case 'at least':
      return { low: low!, high: Math.max(low! * OVER_FACTOR, low!), isOpen: false };
    case 'up to':
      return { low: Number.NEGATIVE_INFINITY, high: high!, isOpen: false };
    case 'vague':
      return { low: low!, high: low! * VAGUE_FACTOR, isOpen: false };
    default:
      return { low: low ?? high!, high: high ?? low!, isOpen: false };
  }
}

function sameEnd(a: Points, b: Points): boolean {
  return close(middle(a), middle(b));
}

function relateBounds(here: Bounds, there: Bounds, touching: boolean): Relation {
  const gap = here.high < there.low || there.high < here.low;
  const touch = (here.high === there.low || there.high === here.low) && (here.isOpen || there.isOpen) && touching;
  if (gap || touch) return 'conflict';
  const wider = here.low <= there.low && here.high >= there.high;
  const tighter = there.low <= here.low && there.high >= here.high;
  if (wider === tighter) return 'compatible';
  return wider ? 'narrower' : 'vaguer';
}
