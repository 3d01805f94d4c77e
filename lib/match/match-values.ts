import type { DateMention, Figure } from '../types.ts';

/** Values of one size: apart by less than a factor of 1.3, and of about 3. */
const CLOSE = Math.log(1.3);
const SAME_SIZE = Math.log(3.2);
/** "One", "first", "both": too common to prove anything. */
const SMALL = 3;
/** Up to a dozen, the same number of unlike things is chance. */
const DOZEN = 12;

/** How well a figure of one sentence agrees with one of the other in value and in what it counts, 0..1. */
export function matchFigures(left: Figure[], right: Figure[]): number {
  let best = 0;
  for (const a of left) {
    for (const b of right) {
      const x = a.low ?? a.high;
      const y = b.low ?? b.high;
      if (a.unit !== b.unit || x === null || y === null) continue;
      const apart = x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : Number.POSITIVE_INFINITY;
      const same = x === y || (a.high ?? x) === (b.high ?? y);
      const value = same ? 1 : apart < CLOSE ? 0.8 : apart < SAME_SIZE || isVaguely(a, y) || isVaguely(b, x) ? 0.5 : 0;
      if (value === 0) continue;
      best = Math.max(best, value * (x <= SMALL ? 0.2 : countsSame(a, b) ? 1 : x <= DOZEN ? 0.1 : 0.5));
    }
  }
  return best;
}

/** "Thousands" are from one thousand to some twenty. */
const VAGUE_RANGE = 20;

function isVaguely(vague: Figure, value: number): boolean {
  return vague.qualifier === 'vague' && vague.low !== null && value >= vague.low && value < VAGUE_RANGE * vague.low;
}

function countsSame(a: Figure, b: Figure): boolean {
  if (a.measure !== null && a.measure === b.measure) return true;
  const words = a.counted.split(' ').filter((word) => word.length > 2);
  return words.some((word) => b.counted.split(' ').includes(word));
}

/** 1 where the two name one day or period, .5 where periods overlap or unresolved words are the same. */
export function matchDates(left: DateMention[], right: DateMention[]): number {
  let best = 0;
  for (const a of left) {
    for (const b of right) {
      const known = a.from !== null && a.to !== null && b.from !== null && b.to !== null;
      if (known && a.from === b.from && a.to === b.to) return 1;
      if (known ? a.from! <= b.to! && b.from! <= a.to! : a.text.toLowerCase() === b.text.toLowerCase()) best = 0.5;
    }
  }
  return best;
}

/** Shorter quotations are words, not quotations: "no", "madness". In characters of terms. */
const QUOTE = 12;

/** 1 where both quote the same words. */
export function matchQuotes(left: string[], right: string[]): number {
  for (const a of left) {
    for (const b of right) {
      if (a === b || (a.length > QUOTE && b.length > QUOTE && (a.includes(b) || b.includes(a)))) return 1;
    }
  }
  return 0;
}
