/** Number words of English, and the words that scale a number. General English. */

const count = (from: number, words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, from + i]));

export const CARDINALS: Record<string, number> = count(
  0,
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

export const TENS: Record<string, number> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);

export const ORDINALS: Record<string, number> = count(
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);

const SCALE_WORDS = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

export const SCALES: Record<string, number> = { ...SCALE_WORDS, mn: 1e6, bn: 1e9, tn: 1e12, mln: 1e6, bln: 1e9 };

/** Glued to digits: "€3bn", "12k". A bare "m", "b" or "t" is also a unit, so `readUnit` decides those. */
export const SUFFIXES: Record<string, number> = {
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Letters that scale money ("$3m") and, glued before a word that is counted, anything else ("3m people"). */
export const LETTERS: Record<string, number> = { m: 1e6, b: 1e9, t: 1e12 };

/** "thousands of troops": at least one such unit; how many more is not said, so the upper bound stays open. */
export const VAGUE: Record<string, number> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  score: 20,
  hundreds: 1e2,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
};

/** Denominators of written fractions. */
export const FRACTIONS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
  thirds: 3,
  quarters: 4,
  fourths: 4,
  fifths: 5,
  sixths: 6,
  eighths: 8,
  tenths: 10,
};

/** "set to double": a factor only as a verb. */
export const PLAIN_FACTORS: Record<string, number> = { double: 2, triple: 3, treble: 3, quadruple: 4, halve: 0.5 };

/** "cases doubled": a factor. */
export const FACTORS: Record<string, number> = {
  doubled: 2,
  doubling: 2,
  tripled: 3,
  tripling: 3,
  trebled: 3,
  quadrupled: 4,
  quadrupling: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  tenfold: 10,
  hundredfold: 100,
};
