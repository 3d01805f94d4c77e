import { CARDINALS } from './figures-numbers.data.ts';
import { type NumberRead, readNumber } from './figures-numbers.ts';
import { isDash, type Token } from './figures-tokens.ts';
import { readCurrencySign, readUnit } from './figures-units.ts';

/** A number with the sign before it and the unit after it, or two of them as a range. Tokens from `from` up to, not including, `to`. */
export interface AmountRead {
  from: number;
  to: number;
  low: number;
  /** Same as `low` unless it is a range. */
  high: number;
  unit: string | null;
  form: NumberRead['form'];
  digits: boolean;
  scale: number;
  /** The unit stands with a hyphen or glued, so that a described noun may follow: "a 68-yard drive", "240mm rockets". */
  adjective: boolean;
  /** Token of the unit's first word, `to` where there is none. */
  unitAt: number;
  isRange: boolean;
}

const CHANGES =
  /^(?:ris|rose|fell|fall|grew|grow|increas|decreas|dropp?|jump|climb|declin|down|up|cut|rais|reduc|slipp?|soar|surg|expand|extend|chang|mov|shift|widen|narrow|went|going|double|upgrad|downgrad|revis|lower)/;

/** The amount at token `at`, both ends where it is a range: "$2-3 billion", "between 10,000 and 12,000", "10-12,000", "5 km to 10 km". */
export function readAmount(tokens: Token[], at: number, text: string): AmountRead | null {
  const first = readOne(tokens, at, text);
  if (!first || first.form === 'ordinal') return first;
  const joint = readJoint(tokens, first);
  const second = joint === null ? null : readOne(tokens, joint, text);
  if (second?.form !== 'plain' || first.form !== 'plain') return first;
  if (first.unit && second.unit && first.unit !== second.unit) return first;
  // "3 metres or 10": a unit on the first alone is shared only by a range that repeats the sign, "$5-10".
  if (first.unit && !second.unit && tokens[first.from]!.kind === 'number') return first;
  let low = first.low;
  if (first.scale === 1 && second.scale > 1 && low < second.low / second.scale) low *= second.scale;
  else if (first.scale === 1 && second.digits && second.low >= 1000 && low < 1000 && second.low % 1000 === 0 && low < second.low / 1000)
    low *= 1000;
  if (low >= second.low) return first;
  return { ...second, from: first.from, low, high: second.low, unit: second.unit ?? first.unit, isRange: true };
}

function readOne(tokens: Token[], at: number, text: string): AmountRead | null {
  const currency = readCurrencySign(tokens[at]);
  const number = readNumber(tokens, currency ? at + 1 : at);
  if (!number || (currency && number.form !== 'plain')) return null;
  const plain = {
    from: currency ? at : number.from,
    to: number.to,
    unit: currency,
    form: number.form,
    digits: number.digits,
    scale: number.scale,
    adjective: false,
    isRange: false,
  };
  const amount = { ...plain, low: number.value, high: number.value, unitAt: number.to };
  if (number.form === 'share') return readShareOfPoint(tokens, amount, text) ?? amount;
  if (number.form === 'ordinal') return amount;
  const read = readUnit(tokens, number.to, currency !== null, text);
  // "thousands of dollars" names its unit after "of".
  const ofUnit = !read && number.form === 'open' && tokens[number.to]?.lower === 'of' ? readUnit(tokens, number.to + 1, false, text) : null;
  const unit = read ?? ofUnit;
  if (!unit) return amount;
  amount.low *= unit.scale;
  amount.high *= unit.scale;
  amount.scale *= unit.scale;
  amount.to = unit.to;
  if (ofUnit) amount.unitAt += 1;
  if (unit.unit !== '' && unit.unit !== 'count') {
    amount.unit = unit.unit;
    amount.adjective =
      unit.adjective || (tokens[amount.unitAt]!.glued && tokens[amount.unitAt]!.kind === 'word' && !/^[cf]$/.test(unit.unit));
    if (isNegative(tokens, amount)) {
      amount.from -= 1;
      amount.low = amount.high = -amount.low;
    }
  } else {
    amount.unitAt = unit.to;
  }
  // "6-foot-9", "six feet four": the inches
  if (
    amount.unit === 'ft' &&
    isDash(tokens[unit.to]) &&
    tokens[unit.to + 1]?.glued &&
    (/^\d{1,2}$/.test(tokens[unit.to + 1]!.text) || CARDINALS[tokens[unit.to + 1]!.lower] !== undefined)
  ) {
    const inches = tokens[unit.to + 1]!;
    amount.low = amount.high = amount.low + (CARDINALS[inches.lower] ?? Number(inches.text)) / 12;
    amount.to += 2;
  }
  return amount;
}

/** "a quarter of a percentage point" is 0.25 of them. */
function readShareOfPoint(tokens: Token[], amount: AmountRead, text: string): AmountRead | null {
  const at = amount.to + (tokens[amount.to]?.lower === 'of' ? 1 : 0);
  if (!/^(?:an?|one)$/.test(tokens[at]?.lower ?? '')) return null;
  const unit = readUnit(tokens, at + 1, false, text);
  return unit?.unit === 'point' ? { ...amount, form: 'plain', unit: unit.unit, unitAt: at + 1, to: unit.to } : null;
}

/** "minus 18C", "-18C", "minus 2 percent" */
function isNegative(tokens: Token[], { from, unit, digits }: AmountRead): boolean {
  const sign = tokens[from - 1];
  if (!digits || !sign || !/^(?:c|f|degree|percent)$/.test(unit ?? '')) return false;
  return sign.lower === 'minus' || (isDash(sign) && !sign.glued && tokens[from]!.glued);
}

/** Token where the second end of a range would start, or null. */
function readJoint(tokens: Token[], first: AmountRead): number | null {
  const joint = tokens[first.to];
  if (!joint) return null;
  const next = first.to + 1;
  if (isDash(joint)) return joint.glued === (tokens[next]?.glued ?? false) ? next : null;
  if (joint.lower === 'to' || joint.lower === 'or') {
    if (joint.lower === 'to' && isChange(tokens, first.from)) return null;
    return next;
  }
  return joint.lower === 'and' && isBetween(tokens, first.from) ? next : null;
}

/** "rose from 5 to 7 percent" is no range. */
function isChange(tokens: Token[], at: number): boolean {
  // "cut 1,100 to 1,300 jobs"
  if (/^(?:cut|cutting|shed|shedding|create|creating|lose|losing|add|adding|hire|hiring)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let i = at - 1; i >= 0 && i >= at - 6; i -= 1) if (CHANGES.test(tokens[i]!.lower)) return true;
  return false;
}

function isBetween(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) if (tokens[i]!.lower === 'between') return true;
  return false;
}
