import { isPlural } from './figures-counted.ts';
import { CARDINALS, FRACTIONS, ORDINALS, SCALES, SUFFIXES, TENS, VAGUE } from './figures-numbers.data.ts';
import { isHyphen, type Token } from './figures-tokens.ts';

/** One number as written: tokens from `from` up to, not including, `to`. */
export interface NumberRead {
  from: number;
  to: number;
  value: number;
  /** open: "thousands", at least `value` · share: "a third", a part of one · ordinal: "first", "21st" */
  form: 'plain' | 'open' | 'share' | 'ordinal';
  /** What its words or letters scaled the digits by: 1e6 for "3 million"; lets "2 to 3 million" share it. */
  scale: number;
  /** True for digits, false for words. */
  digits: boolean;
}

/** Reads the number that starts at token `at`, or null. "half a million" → 500000; "several hundred" → 200, open. */
export function readNumber(tokens: Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, at);
  if (token.kind !== 'word') return null;
  return readOpen(tokens, at) ?? readShare(tokens, at) ?? readWords(tokens, at) ?? readOrdinalWord(tokens, at) ?? readArticle(tokens, at);
}

const SMALL_FRACTION = /^([1-3])\/([2-8])$/;
const isSlash = (token: Token | undefined): boolean => token?.text === '/';

function readDigits(tokens: Token[], at: number): NumberRead {
  const digits = tokens[at]!;
  let value = Number(digits.text.replaceAll(',', ''));
  if (
    value % 1 === 0 &&
    tokens[at + 1]?.text === '1' &&
    tokens[at + 2]?.text === '/' &&
    tokens[at + 2]!.glued &&
    tokens[at + 3]?.text === '2'
  ) {
    return { from: at, to: at + 4, value: value + 0.5, form: 'plain', scale: 1, digits: true }; // "3 1/2"
  }
  const fraction = SMALL_FRACTION.exec(
    tokens
      .slice(at, at + 3)
      .map((token, i) => (i > 0 && !token.glued ? ' ' : token.text))
      .join(''),
  );
  const tail = tokens[at + 3];
  if (fraction && Number(fraction[1]) < Number(fraction[2]) && !isSlash(tail) && (tail?.kind === 'word' || isHyphen(tail)))
    return { from: at, to: at + 3, value: Number(fraction[1]) / Number(fraction[2]), form: 'plain', scale: 1, digits: true }; // "1/2 liter"
  const outOf = tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of' ? 3 : tokens[at + 1]?.lower === 'in' ? 2 : 0;
  if (outOf && value < 10 && tokens[at + outOf]?.kind === 'number' && isPlural(tokens[at + outOf + 1])) {
    const bottom = readDigits(tokens, at + outOf);
    if (isShareOf(tokens, bottom, value)) return { ...bottom, from: at, value: value / bottom.value, form: 'share' };
  }
  let to = at + 1;
  let scale = 1;
  const next = tokens[to];
  if (next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower)) return { from: at, to: to + 1, value, form: 'ordinal', scale, digits: true };
  // "9 1/2" is rare; "4.5m" and "12k" are not. A bare glued "m", "t" or "b" may be metres or tonnes: the unit reader decides first.
  if (next?.glued && next.lower.length > 1 && SUFFIXES[next.lower]) {
    scale = SUFFIXES[next.lower]!;
    to += 1;
  } else if (next?.glued && next.lower === 'k') {
    scale = 1e3;
    to += 1;
  } else {
    for (let step = 0; step < 2; step += 1) {
      const joint = isHyphen(tokens[to]) && tokens[to]!.glued && tokens[to + 1]?.glued ? 1 : 0;
      const word = tokens[to + joint];
      if (!word || !SCALES[word.lower] || (word.lower === 'dozen' && joint)) break;
      scale *= SCALES[word.lower]!;
      to += 1 + joint;
    }
  }
  value *= scale;
  return { from: at, to, value, form: 'plain', scale, digits: true };
}

/** "dozens", "tens of thousands", "several hundred", "a few million", "a couple of dozen". */
function readOpen(tokens: Token[], at: number): NumberRead | null {
  const word = tokens[at]!.lower;
  let to = at + 1;
  if (VAGUE[word]) {
    if (word === 'tens' && tokens[to]?.lower !== 'of') return null;
    if (word === 'score' && !(/^an?$/.test(tokens[at - 1]?.lower ?? '') && tokens[to]?.lower === 'of' && isPlural(tokens[to + 1])))
      return null;
    // "test scores", "scores of 85 and 86" count nothing; "scores of people" does.
    if (
      word === 'scores' &&
      (tokens[to]?.lower !== 'of' ||
        tokens[to + 1]?.kind !== 'word' ||
        /^(?:test|credit|exam|box|his|her|their|its|high|low|average|final|maths?|reading|approval|the|of)$/.test(
          tokens[at - 1]?.lower ?? '',
        ))
    )
      return null;
    let value = VAGUE[word];
    let scale = value;
    for (let step = 0; step < 2 && tokens[to]?.lower === 'of' && VAGUE[tokens[to + 1]?.lower ?? '']; step += 1) {
      scale = VAGUE[tokens[to + 1]!.lower]!;
      value *= scale;
      to += 2;
    }
    return word === 'tens' && to === at + 1 ? null : { from: at, to, value, form: 'open', scale, digits: false };
  }
  const lead = word === 'several' ? 1 : /^(?:few|couple)$/.test(word) ? 1 : 0;
  if (!lead) return null;
  if (word === 'couple' && tokens[to]?.lower === 'of') to += 1;
  const scale = SCALES[tokens[to]?.lower ?? ''];
  const from = tokens[at - 1]?.lower === 'a' ? at - 1 : at;
  // "several days", "a few miles": how many is left open, but it is more than one.
  if (!scale && isCountable(tokens[to]) && (word === 'several' || from < at))
    return { from, to, value: 2, form: 'open', scale: 1, digits: false };
  if (!scale) return null;
  // "several hundred" is two hundred or more.
  return { from, to: to + 1, value: 2 * scale, form: 'open', scale, digits: false };
}

const COUNTABLE =
  /^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie)|metre|meter|kilomet(?:re|er)|mile|block|inche?|tonne|ton)s$/;
const isCountable = (token: Token | undefined): boolean => token !== undefined && (COUNTABLE.test(token.lower) || token.lower === 'feet');

/** "half", "a third", "two-thirds", "three quarters", "one in five", "one-fifth". */
function readShare(tokens: Token[], at: number): NumberRead | null {
  const word = tokens[at]!.lower;
  const article = word === 'a' || word === 'an';
  const top = article ? 1 : (CARDINALS[word] ?? 0);
  if (word === 'half') return readHalf(tokens, at, at);
  if (article && tokens[at + 1]?.lower === 'half') return readHalf(tokens, at, at + 1);
  if (top < 1) return null;
  // "one in five", "nine out of ten"
  const outOf =
    tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of' ? 3 : /^(?:in|of)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 0;
  if (outOf && !article && !(tokens[at + 1]?.lower === 'of')) {
    const bottom = readNumberWords(tokens, at + outOf) ?? (tokens[at + outOf]?.kind === 'number' ? readDigits(tokens, at + outOf) : null);
    return bottom && isShareOf(tokens, bottom, top)
      ? { from: at, to: bottom.to, value: top / bottom.value, form: 'share', scale: 1, digits: false }
      : null;
  }
  const joint = isHyphen(tokens[at + 1]) && tokens[at + 1]!.glued ? 1 : 0;
  const bottom = FRACTIONS[tokens[at + 1 + joint]?.lower ?? ''];
  if (!bottom || bottom === 2) return null;
  // "a third person", "one third party", "a second quarter": a share is followed by "of" or ends the phrase, or is hyphenated.
  const after = tokens[at + 2 + joint];
  const plural = /s$/.test(tokens[at + 1 + joint]!.lower);
  // "cut deaths by a third | compared with"
  const isBy = article && tokens[at - 1]?.lower === 'by' && AFTER_SHARE.test(after?.lower ?? '');
  if (isBy) return { from: at, to: at + 2 + joint, value: top / bottom, form: 'share', scale: 1, digits: false };
  if (!plural && !joint && after?.lower !== 'of' && (after?.kind === 'word' || after?.kind === 'number')) return null;
  if (!plural && article && after?.lower !== 'of') return null;
  // "a quarter of a million people"
  const ofA = after?.lower === 'of' && tokens[at + 3 + joint]?.lower === 'a' ? SCALES[tokens[at + 4 + joint]?.lower ?? ''] : undefined;
  if (ofA) return { from: at, to: at + 5 + joint, value: (top / bottom) * ofA, form: 'plain', scale: ofA, digits: false };
  return { from: at, to: at + 2 + joint, value: top / bottom, form: 'share', scale: 1, digits: false };
}

const AFTER_SHARE = /^(?:compared|in|from|since|to|on|over|between|after|when|and|at|last|this|the|for|as|within|while|but|by|[,.;])$/;

/** "one in five adults", not "one in five days". */
function isShareOf(tokens: Token[], bottom: NumberRead, top: number): boolean {
  return (
    bottom.value > top &&
    bottom.scale < 100 &&
    !/^(?:second|minute|hour|day|week|month|year|decade|game|match|minutes|set|tr)/.test(tokens[bottom.to]?.lower ?? '')
  );
}

/** "half a million", "half of voters", "half the crew", "more than half"; not "second half", "half-hearted". */
function readHalf(tokens: Token[], from: number, at: number): NumberRead | null {
  const next = tokens[at + 1];
  const joint = isHyphen(next) && next!.glued ? 1 : 0;
  const scaleAt = tokens[at + 1 + joint]?.lower === 'a' ? at + 2 + joint : at + 1 + joint;
  const scale = SCALES[tokens[scaleAt]?.lower ?? ''];
  if (scale) return { from, to: scaleAt + 1, value: scale / 2, form: 'plain', scale, digits: false };
  if (joint) return null;
  if (
    /^(?:an?|hour)$/.test(next?.lower ?? '') &&
    /^(?:hour|century|decade|year|mile|day)s?$/.test(tokens[at + (next!.lower === 'hour' ? 1 : 2)]?.lower ?? '')
  ) {
    return { from, to: next!.lower === 'hour' ? at + 1 : at + 2, value: 0.5, form: 'plain', scale: 1, digits: false };
  }
  const hedged = /^(?:than|nearly|almost|about|around|over|roughly|under|least|approximately|to)$/.test(tokens[from - 1]?.lower ?? '');
  const ofPart = next?.lower === 'of' && !/^(?:th(?:is|at)|extra)$/.test(tokens[at + 2]?.lower ?? '');
  const thePart = /^(?:the|its|their|his|her|our|all)$/.test(next?.lower ?? '');
  if (!hedged && !ofPart && !thePart) return null;
  if (
    /^(?:first|second|opening|closing|other|better|upper|lower|northern|southern|eastern|western|latter|back|bottom|top|left|right|front)$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    return null;
  return { from, to: at + 1, value: 0.5, form: 'share', scale: 1, digits: false };
}

/** "less than | a month", "more than a decade", "about an hour": the article counts where it is hedged. */
function readArticle(tokens: Token[], at: number): NumberRead | null {
  if (
    !/^an?$/.test(tokens[at]!.lower) ||
    !/^(?:minute|hour|day|week|month|year|decade|century|mile|kilomet(?:re|er)|metre|meter|tonne|ton)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return null;
  const hedge = tokens[at - 1]?.lower ?? '';
  // "89 more than a year earlier"
  if (hedge === 'than' && tokens[at - 3]?.kind === 'number') return null;
  const isHedge = hedge === 'than' || /^(?:nearly|almost|about|around|under|over|roughly|approximately|least)$/.test(hedge);
  return isHedge && tokens[at - 2]?.lower !== 'other' ? { from: at, to: at + 1, value: 1, form: 'plain', scale: 1, digits: false } : null;
}

/** "twelve", "twenty-five", "a hundred and fifty", "one and a half million", "a dozen". */
function readWords(tokens: Token[], at: number): NumberRead | null {
  // "another dozen people"
  if (tokens[at]!.lower === 'dozen' && /^(?:another|last|first|over)$/.test(tokens[at - 1]?.lower ?? ''))
    return { from: at, to: at + 1, value: 12, form: 'plain', scale: 12, digits: false };
  const read = readNumberWords(tokens, at);
  if (!read) return null;
  const [and, a, half] = [tokens[read.to], tokens[read.to + 1], tokens[read.to + 2]];
  if (and?.lower === 'and' && a?.lower === 'a' && half?.lower === 'half') {
    const scale = SCALES[tokens[read.to + 3]?.lower ?? ''];
    const to = read.to + (scale ? 4 : 3);
    return { ...read, to, value: (read.value + 0.5 * read.scale) * (scale ?? 1), scale: (scale ?? 1) * read.scale };
  }
  return read;
}

function readNumberWords(tokens: Token[], at: number): NumberRead | null {
  let to = at;
  let total = 0;
  let group = 0;
  let scale = 1;
  let seen = false;
  for (let step = 0; step < 12; step += 1) {
    const word = tokens[to]?.lower ?? '';
    const following = SCALES[tokens[to + 1]?.lower ?? ''];
    if (TENS[word] !== undefined) {
      if (group % 100 !== 0 || (seen && scale !== 100 && group > 0)) break;
      group += TENS[word];
      to += 1;
      const joint = isHyphen(tokens[to]) && tokens[to]!.glued ? 1 : 0;
      const unit = CARDINALS[tokens[to + joint]?.lower ?? ''];
      if (unit !== undefined && unit > 0 && unit < 10 && (joint || tokens[to]?.glued === false)) {
        group += unit;
        to += 1 + joint;
      }
    } else if (CARDINALS[word] !== undefined) {
      if (group % 100 !== 0) break;
      group += CARDINALS[word];
      to += 1;
    } else if (SCALES[word] && word.length > 2 && (seen || word !== 'dozen')) {
      if (!seen) break;
      scale = SCALES[word];
      if (scale === 100 || scale === 12) group = Math.max(group, 1) * scale;
      else {
        total += Math.max(group, 1) * scale;
        group = 0;
      }
      to += 1;
    } else if (!seen && (word === 'a' || word === 'an') && following && tokens[to + 1]!.lower.length > 2) {
      group = 1;
      to += 1;
    } else if (word === 'and' && seen && (scale === 100 || scale === 1000) && startsSmallNumber(tokens[to + 1])) {
      to += 1;
    } else {
      break;
    }
    seen = true;
  }
  if (to === at) return null;
  return { from: at, to, value: total + group, form: 'plain', scale, digits: false };
}

function startsSmallNumber(token: Token | undefined): boolean {
  return token !== undefined && (CARDINALS[token.lower] !== undefined || TENS[token.lower] !== undefined);
}

function readOrdinalWord(tokens: Token[], at: number): NumberRead | null {
  const value = ORDINALS[tokens[at]!.lower];
  return value ? { from: at, to: at + 1, value, form: 'ordinal', scale: 1, digits: false } : null;
}
