import type { Figure, Qualifier } from '../types.ts';
import { type AmountRead, readAmount } from './figures-amounts.ts';
import { joinDurations } from './figures-compound.ts';
import { STATES } from './figures-counted.data.ts';
import { isPlural, readCounted, readCountedBefore } from './figures-counted.ts';
import { readHedgeAfter, readHedgeBefore } from './figures-hedges.ts';
import { maskNonQuantities } from './figures-masks.ts';
import { classifyAmount, classifyCount } from './figures-measure.ts';
import { isIdentifierNumber, isIdiom, isManner, isNamedWord, isPronounOne, isYear } from './figures-names.ts';
import { FACTORS, PLAIN_FACTORS } from './figures-numbers.data.ts';
import { shareCounted } from './figures-shared.ts';
import { readAge, readMagnitude, readOrdinal, readScore, type SpecialRead } from './figures-special.ts';
import { isHyphen, type Token, tokenize } from './figures-tokens.ts';
import { dimensionOf } from './figures-units.ts';

/** Cheap first look: most sentences hold no digit and none of these words. */
const MAY_COUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|tens|half|halv(?:ed|ing)|thirds?|quarters?|\w+th|first|second|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|trebled?|quadrupl\w+|\w+fold|score of|several|few|couple|(?:than|nearly|almost|about|around|within|over) an?)\b/i;

/**
 * The numbers of a sentence with what they count, in order. Offsets into `text`; dates, years and clock times are left to `readDates`.
 *
 * `low` and `high` are in `unit` (convert with `compare/units.ts`) and are the bounds the words state: exact and about have both equal;
 * nearly and up to have only `high` ("fewer than 50" is up to 50); more than and at least only `low`; a range both. "thousands" is vague:
 * low 1000, the unit itself, high null; "several thousand" low 2000. A share ("half", "one in five") is a number of 1 with unit "share".
 */
export function readFigures(text: string): Figure[] {
  if (!MAY_COUNT.test(text)) return [];
  const tokens = tokenize(text);
  const masks = maskNonQuantities(text);
  const figures: Figure[] = [];
  let floor = 0;
  let i = 0;
  while (i < tokens.length) {
    const mask = masks.find(({ start, end }) => start < tokens[i]!.end && tokens[i]!.start < end);
    if (mask) {
      if (mask.identifier) figures.push(named(text, mask.start, mask.end));
      while (i < tokens.length && tokens[i]!.start < mask.end) i += 1;
      floor = i;
      continue;
    }
    const limit = masks.reduce((least, { start }) => (start >= tokens[i]!.start ? Math.min(least, start) : least), text.length);
    const read = readFigure(text, tokens, i, floor, limit);
    if (read?.figure)
      figures.push(listsOn(text, figures.at(-1), read.figure) ? named(text, read.figure.start, read.figure.end) : read.figure);
    i = read ? Math.max(read.to, i + 1) : i + 1;
    // "cases doubled to | 4,300": the subject before the factor is still what is counted.
    if (read && read.figure?.measure !== 'ratio') floor = i;
  }
  return shareCounted(text, joinDurations(text, figures)).map((figure) => asAge(text, figure));
}

/** "Explorer 8 | and 9": where the number before is a name, so is one that only goes on with it. */
function listsOn(text: string, before: Figure | undefined, { start, counted, unit, measure }: Figure): boolean {
  return (
    before?.identifier === true &&
    counted === '' &&
    unit === null &&
    measure === null &&
    /^(?:,| and|, and| or) $/.test(text.slice(before.end, start))
  );
}

/** The figure whose number starts at token `at`; `figure` null where a number is there that is no quantity (a year). */
function readFigure(text: string, tokens: Token[], at: number, floor: number, limit: number): { figure: Figure | null; to: number } | null {
  const special =
    readFactor(tokens, at) ??
    readScore(text, tokens, at) ??
    readAge(text, tokens, at) ??
    readMagnitude(text, tokens, at) ??
    readOrdinal(text, tokens, at);
  if (special?.figure) return finish(text, tokens, special, special.figure, floor);
  if (special) return { figure: null, to: special.to };
  const amount = readAmount(tokens, at, text);
  if (!amount || amount.form === 'ordinal') return amount ? { figure: null, to: amount.to } : null;
  if (tokens[amount.to - 1]!.end > limit) return null;
  const dimension = dimensionOf(amount.unit);
  const before = readHedgeBefore(tokens, amount.from, dimension === 'duration');
  const hedge = before && before.from >= floor ? before : null;
  if (amount.unit === null && amount.digits) {
    if (isYear(tokens, amount, hedge !== null)) return { figure: null, to: amount.to };
    const name = isIdentifierNumber(tokens, amount);
    if (name !== null && name >= floor && !hedge && !amount.isRange)
      return { figure: named(text, tokens[name]!.start, tokens[amount.to - 1]!.end), to: amount.to };
  }
  if (dimension === 'duration' && tokens[amount.to]?.lower === 'ago') return { figure: null, to: amount.to + 1 };
  if (isPronounOne(tokens, amount) || isNamedWord(tokens, amount) || isManner(tokens, amount)) return null;
  if (isIdiom(tokens, amount)) return { figure: null, to: amount.to };
  return count(text, tokens, amount, hedge, floor);
}

function count(
  text: string,
  tokens: Token[],
  amount: AmountRead,
  hedge: { qualifier: Qualifier; from: number } | null,
  floor: number,
): { figure: Figure | null; to: number } {
  const dimension = amount.form === 'share' ? 'percent' : dimensionOf(amount.unit);
  let to = amount.to;
  const direct = readHedgeAfter(tokens, to);
  if (direct) to = direct.to;
  const rate = dimension === 'money' ? rateEnd(tokens, to) : to;
  to = rate;
  let nounAt = to;
  // "a three-year-long war", "a 10,000-strong army", "a five-member panel"
  if (isHyphen(tokens[nounAt]) && tokens[nounAt]!.glued && tokens[nounAt + 1]?.glued) {
    nounAt += /^(?:long|strong|high|deep|tall|wide|plus|thick|old)$/.test(tokens[nounAt + 1]!.lower) ? 2 : 1;
    if (nounAt > to + 1) to = nounAt;
  }
  // "grew 12 percent | year on year"
  const isYearly =
    tokens[nounAt]?.lower === 'year' && /^(?:on|over)$/.test(tokens[nounAt + 1]?.lower ?? '') && tokens[nounAt + 2]?.lower === 'year';
  // "about half | its normal speed"
  if (amount.form === 'share' && /^(?:the|its|his|her|their|our|all)$/.test(tokens[nounAt]?.lower ?? '')) nounAt += 1;
  // "spending $1 trillion on | roads"
  if (dimension === 'money' && tokens[nounAt]?.lower === 'on' && /^spen[dt]/.test(tokens[amount.from - 1]?.lower ?? '')) nounAt += 1;
  if (dimension === 'money' && /^(?:in|worth)$/.test(tokens[nounAt]?.lower ?? '')) nounAt += 1;
  const after = isYearly
    ? { counted: '', to }
    : readCounted(text, tokens, nounAt, amount.adjective || dimension === 'money' || dimension === 'percent');
  let counted = amount.unit === null || amount.adjective || dimension === 'percent' || dimension === 'money' ? after.counted : '';
  // "a five-member panel" counts members
  const compound = amount.unit === null && nounAt === to + 1 && isHyphen(tokens[to]) ? tokens[nounAt] : undefined;
  if (compound?.kind === 'word') counted = compound.lower;
  const spelled = tokens[amount.unitAt];
  if (counted === '' && amount.unit !== null && spelled?.kind === 'word' && !spelled.glued && dimension !== 'percent') {
    counted = text.slice(spelled.start, tokens[amount.to - 1]!.end).toLowerCase();
  }
  const phraseEnd = counted === after.counted && counted !== '' ? after.to : to;
  const late = direct ? null : readHedgeAfter(tokens, phraseEnd);
  const from = hedge?.from ?? amount.from;
  const subject =
    counted === ''
      ? readCountedBefore(
          text,
          tokens.slice(floor, from),
          from - floor,
          tokens[from]!.lower,
          dimension === 'money' || dimension === 'percent',
          dimension === 'length',
        )
      : '';
  if (counted === '') counted = subject || (amount.form === 'share' ? '' : predicateOf(text, tokens, to));
  // "2000ft": the unit is all that is named
  if (counted === '' && dimension === 'length' && spelled?.kind === 'word') counted = spelled.lower;
  const qualifier = amount.isRange
    ? 'range'
    : amount.form === 'open'
      ? 'vague'
      : (hedge?.qualifier ?? direct?.qualifier ?? late?.qualifier ?? 'exact');
  const start = tokens[amount.isRange ? rangeStart(tokens, from) : from]!.start;
  const end = tokens[to - 1]!.end;
  const sentence = { before: text.slice(0, start), after: text.slice(tokens[phraseEnd - 1]!.end), text };
  const measure = dimension
    ? classifyAmount({ before: sentence.before, figure: text.slice(start, end), after: text.slice(end) }, dimension, amount.unit, counted)
    : /\b(?:mother|father|parent|grandmother|grandfather|widow) of $/i.test(sentence.before)
      ? 'children'
      : classifyCount(sentence.before, counted, sentence.after);
  if (amount.low === 1 && !amount.digits && !amount.isRange && counted === '' && measure === null) return { figure: null, to };
  return {
    figure: {
      ...bounds(qualifier, amount.low, amount.high),
      start,
      end,
      text: text.slice(start, end),
      qualifier,
      counted,
      measure,
      unit: shareUnit(amount),
      identifier: measure === 'calibre',
    },
    to,
  };
}

/** "£40,000-a-week | contract": how often the money is paid belongs to it. */
function rateEnd(tokens: Token[], at: number): number {
  const [a, article, b, unit] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isRate =
    isHyphen(a) &&
    a!.glued &&
    article?.lower === 'a' &&
    isHyphen(b) &&
    /^(?:hour|day|night|week|month|year|head|time)$/.test(unit?.lower ?? '');
  return isRate ? at + 4 : at;
}

/** "of the 288, 56 | are women" */
function predicateOf(text: string, tokens: Token[], at: number): string {
  if (!/^(?:are|were)$/.test(tokens[at]?.lower ?? '')) return '';
  const { counted, to } = readCounted(text, tokens, at + 1);
  return to === at + 2 && isPlural(tokens[to - 1]) && !STATES.has(counted) ? counted : '';
}

/** "between 10,000 and 12,000" and "from 10 to 12" begin with their first word. */
function rangeStart(tokens: Token[], from: number): number {
  return /^(?:between|from)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
}

function shareUnit(amount: AmountRead): string | null {
  return amount.form === 'share' ? 'share' : amount.unit;
}

function bounds(qualifier: Qualifier, low: number, high: number): { low: number | null; high: number | null } {
  if (qualifier === 'nearly' || qualifier === 'up to') return { low: null, high };
  if (qualifier === 'more than' || qualifier === 'at least' || qualifier === 'vague') return { low, high: null };
  return { low, high };
}

/** "persons | under 18", "people over 65": how old they are, not how many. */
function asAge(text: string, figure: Figure): Figure {
  if (figure.unit !== null || figure.identifier || !/^(?:under|over|above|below|up to) (?:the age of )?\d{1,2}$/i.test(figure.text))
    return figure;
  const isOfPeople =
    /\b(?:people|persons?|those|anyone|everyone|women|men|children|adults|kids|boys|girls|patients|voters|residents|drivers|players|students|pupils|workers) $/i;
  if (!isOfPeople.test(text.slice(0, figure.start)) || /^ \p{Ll}{3,}s\b/u.test(text.slice(figure.end))) return figure;
  return { ...figure, measure: 'age', unit: 'year', counted: '' };
}

function finish(
  text: string,
  tokens: Token[],
  special: SpecialRead,
  figure: NonNullable<SpecialRead['figure']>,
  floor: number,
): { figure: Figure; to: number } {
  const { low, high, measure, unit } = figure;
  // "the 32-year-old | champion's third win"
  const counted = measure === 'age' ? figure.counted.split(/['’]s /)[0]! : figure.counted;
  const before = readHedgeBefore(tokens, special.from, false);
  const hedge = before && before.from >= floor && measure !== 'ordinal' ? before : null;
  const start = tokens[hedge?.from ?? Math.max(special.from, floor)]!.start;
  const end = tokens[special.to - 1]!.end;
  const qualifier = low !== high && measure !== 'score' ? 'range' : (hedge?.qualifier ?? 'exact');
  const stated = measure === 'score' ? { low, high } : bounds(qualifier, low, high);
  return {
    figure: {
      ...stated,
      start,
      end,
      text: text.slice(start, end),
      qualifier,
      counted,
      measure,
      unit,
      identifier: figure.identifier,
    },
    to: special.to,
  };
}

/** "more than doubled" → a factor of 2. */
function readFactor(tokens: Token[], at: number): SpecialRead | null {
  const value =
    FACTORS[tokens[at]!.lower] ??
    (/^(?:to|will|would|could|may|might)$/.test(tokens[at - 1]?.lower ?? '') ? PLAIN_FACTORS[tokens[at]!.lower] : undefined);
  if (value === undefined) return null;
  return { from: at, to: at + 1, figure: { low: value, high: value, counted: '', measure: 'ratio', unit: 'times', identifier: false } };
}

function named(text: string, start: number, end: number): Figure {
  return {
    start,
    end,
    text: text.slice(start, end),
    low: null,
    high: null,
    qualifier: 'exact',
    counted: '',
    measure: null,
    unit: null,
    identifier: true,
  };
}
