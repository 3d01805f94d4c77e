import { LETTERS } from './figures-numbers.data.ts';
import { isHyphen, type Token } from './figures-tokens.ts';
import { CURRENCY_SIGNS, DIMENSIONS, GLUED_UNITS, UNIT_WORDS } from './figures-units.data.ts';

export interface UnitRead {
  unit: string;
  /** Token after the unit. */
  to: number;
  /** The number is multiplied by this: 1e6 for the "m" of "$3m". */
  scale: number;
  /** A hyphen joins it to the number: "a 68-yard drive", so what is counted or described follows. */
  adjective: boolean;
}

/** Spellings by their first word, longest first. */
const SPELLINGS = new Map<string, { words: string[]; unit: string }[]>();
for (const [unit, list] of Object.entries(UNIT_WORDS)) {
  for (const spelling of list.split('|')) {
    const words = spelling.split(/[ -]/);
    const same = SPELLINGS.get(words[0]!) ?? [];
    same.push({ words, unit });
    SPELLINGS.set(
      words[0]!,
      same.sort((a, b) => b.words.length - a.words.length),
    );
  }
}
const DIMENSION_OF = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) => units.split(' ').map((unit) => [unit, dimension] as const)),
);

const MONEY_CONTEXT =
  /\b(?:cost|pay|paid|worth|price|priced|fine|fined|fund|funding|spend|spent|budget|tax|taxes|salary|wages?|profit|loan|debt|bill|invest\w*|raised|money|pension|grant|compensation|pounds sterling|stolen|stole|earn\w*|bonus|revenue|sold|sale|bid|deal|contract|benefit\w*)\b/i;
const WEIGHT_CONTEXT =
  /\b(?:weigh\w*|heavy|heavier|overweight|weight|lost|gained|pounds of|lifted|bomb|explosives?|luggage|meat|drugs?|cocaine|fish|cargo)\b/i;

/** "length" for "km"; null for plain counts. */
export function dimensionOf(unit: string | null): string | null {
  return unit === null ? null : (DIMENSION_OF.get(unit) ?? null);
}

/** The currency of a sign or code that stands right before a number ("$", "US$", "Rs"), else null. */
export function readCurrencySign(token: Token | undefined): string | null {
  if (!token || (token.kind === 'word' && !/^(?:Rs|USD|EUR|GBP)$/.test(token.text))) return null;
  return CURRENCY_SIGNS[token.lower] ?? null;
}

/** The unit that starts at token `at`, right after a number: "km", "-mile", "per cent", "degrees Celsius". */
export function readUnit(tokens: Token[], at: number, isMoney: boolean, text: string): UnitRead | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.glued && first.kind === 'word') {
    const letter = LETTERS[first.lower];
    if (letter && (isMoney || countsPeople(tokens, at + 1)))
      return { unit: isMoney ? '' : 'count', to: at + 1, scale: letter, adjective: false };
    if (isMoney) return null;
    const unit = GLUED_UNITS[first.lower];
    // "100 km/h" is read with its slash.
    if (unit === 'km' && tokens[at + 1]?.text === '/' && /^h(?:r|our)?$/.test(tokens[at + 2]?.lower ?? ''))
      return { unit: 'km/h', to: at + 3, scale: 1, adjective: false };
    if (unit) return { unit, to: at + 1, scale: 1, adjective: false };
  }
  if (isMoney) return null;
  const adjective = isHyphen(first) && first.glued && tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'word';
  const start = adjective ? at + 1 : at;
  const head = tokens[start];
  if (!head) return null;
  if (head.lower === 'km' && tokens[start + 1]?.text === '/' && /^h(?:r|our)?$/.test(tokens[start + 2]?.lower ?? '')) {
    return { unit: 'km/h', to: start + 3, scale: 1, adjective };
  }
  if (/^pounds?$/.test(head.lower)) return { unit: readPounds(tokens, start, text), to: start + 1, scale: 1, adjective };
  if (head.lower === 'won' && /^(?:million|billion|trillion)$/.test(tokens[at - 1]?.lower ?? ''))
    return { unit: 'krw', to: start + 1, scale: 1, adjective };
  const key = /^[°%]$/.test(head.text) || head.kind === 'word' ? head.lower.replace(/'s?$/, '') : '';
  for (const { words, unit } of SPELLINGS.get(key) ?? []) {
    const to = matchWords(tokens, start, words);
    if (to === null || (words.length === 1 && words[0]!.length === 1 && head.kind === 'word')) continue;
    // "five second-hand cars", "a 10 day old": an ordinal or a joined word, not a unit.
    if (unit === 'second' && isHyphen(tokens[to]) && tokens[to]!.glued && !adjective) continue;
    if (unit === 'brl' && head.lower === 'real') continue;
    return { unit, to, scale: 1, adjective };
  }
  return null;
}

function matchWords(tokens: Token[], at: number, words: string[]): number | null {
  let to = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && isHyphen(tokens[to]) && tokens[to]!.glued) to += 1;
    const lower = tokens[to]?.lower.replace(/'s?$/, '');
    if (lower !== word) return null;
    to += 1;
  }
  return to;
}

/** "2 million pounds" is money unless the sentence weighs something. */
function readPounds(tokens: Token[], at: number, text: string): string {
  if (tokens[at + 1]?.lower === 'sterling') return 'gbp';
  if (tokens[at + 1]?.lower === 'of') return 'lb';
  const large = /^(?:thousand|million|billion|bn|m)$/.test(tokens[at - 1]?.lower ?? '');
  if (MONEY_CONTEXT.test(text)) return 'gbp';
  return large && !WEIGHT_CONTEXT.test(text) ? 'gbp' : 'lb';
}

function countsPeople(tokens: Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'word' &&
    /(?:s|people|children|women|men|of)$/.test(tokens[at]!.lower) &&
    !/^(?:is|was|as|has|across|this|its)$/.test(tokens[at]!.lower)
  );
}
