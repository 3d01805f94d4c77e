import { readAmount } from './figures-amounts.ts';
import { BOUNDARY } from './figures-counted.data.ts';
import { readCounted } from './figures-counted.ts';
import { readNumber } from './figures-numbers.ts';
import { isCapitalised, isDash, isHyphen, type Token } from './figures-tokens.ts';

/** A figure with a form of its own. `figure` is null where the words are no quantity at all ("First Lady", "at first"). */
export interface SpecialRead {
  from: number;
  to: number;
  figure: { low: number; high: number; counted: string; measure: string; unit: string | null; identifier: boolean } | null;
}

const CONTEST =
  /\b(?:w[io]n|wins|winning|beat|beaten|beating|defeat\w*|lost|loss|losing|victor\w*|scor\w*|lead|leads|led|trail\w*|dr[ae]w|drawn|tied?|record|game|match|vot\w*|ruling|ruled|decision|margin|set|sets|final|quarter|half-time|halftime|playoffs?|season|straight|over|past|edged|thrash\w*|rout\w*|series)\b/i;
const MAX_AGE_YEARS = 122; // the oldest person on record

/** "won 128-107", "(11-4)", "a 52-48 vote", "2-1": low is the smaller number, high the larger. */
export function readScore(text: string, tokens: Token[], at: number): SpecialRead | null {
  const [a, dash, b] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (a.kind !== 'number' || b?.kind !== 'number' || !/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text)) return null;
  const spoken =
    dash?.lower === 'to' && /\b(?:vot\w+|won|beat\w*|defeat\w*|lost|margin)\b/i.test(text.slice(Math.max(0, a.start - 40), a.start));
  if (!spoken && !(isDash(dash) && dash!.glued && b.glued)) return null;
  if (isDash(tokens[at - 1]) && a.glued) return null;
  const first = Number(a.text);
  const second = Number(b.text);
  const bracketed = tokens[at - 1]?.text === '(' && /^[),]$/.test(tokens[at + 3]?.text ?? '');
  const unitAfter =
    readAmount(tokens, at + 2, text)?.unit !== null ||
    /^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(tokens[at + 3]?.lower ?? '');
  if (unitAfter) return null;
  if (
    !bracketed &&
    first < second &&
    (readCounted(text, tokens, at + 3, true).counted !== '' || !CONTEST.test(text)) &&
    !/^(?:win|victory|loss|defeat|draw|lead|vote|ruling|decision|record|mark|run|season|start|tie|deficit|score|scoreline|majority)$/.test(
      tokens[at + 3]?.lower ?? '',
    )
  )
    return null;
  if (!bracketed && !spoken && first >= second && !CONTEST.test(text) && first > 20) return null;
  const counted = readCounted(text, tokens, at + 3, true).counted;
  const figure = { low: Math.min(first, second), high: Math.max(first, second), counted, measure: 'score', unit: null, identifier: false };
  return { from: at, to: at + 3, figure };
}

/** "a 34-year-old man", "12 years old", "aged 12", "at the age of 95", "John Jenkin, 23, of Millom". */
export function readAge(text: string, tokens: Token[], at: number): SpecialRead | null {
  const lead = tokens[at]!.lower;
  if (lead === 'aged' || lead === 'age' || lead === 'ages') {
    let next = at + 1;
    while (/^(?:of|between|from)$/.test(tokens[next]?.lower ?? '')) next += 1;
    const amount = readAmount(tokens, next, text);
    if (amount?.form !== 'plain' || amount.high > MAX_AGE_YEARS || (amount.unit !== null && !/^(?:year|month|week|day)$/.test(amount.unit)))
      return null;
    return age(at, amount.to, amount.low, amount.high, nameBefore(text, tokens, at - 1), amount.unit ?? 'year');
  }
  const amount = readAmount(tokens, at, text);
  if (amount?.form !== 'plain') return null;
  // "a girl of six was rescued"
  if (amount.unit === null && !amount.isRange && amount.low <= MAX_AGE_YEARS && isAgeOf(tokens, at, amount.to))
    return age(at, amount.to, amount.low, amount.high, tokens[at - 2]!.lower, 'year');
  if (amount.unit === null && !amount.isRange && amount.low <= MAX_AGE_YEARS && isAgeBound(tokens, at))
    return age(at, amount.to, amount.low, amount.high, '', 'year');
  if (amount.unit !== null && /^(?:year|month|week|day)$/.test(amount.unit)) {
    const joint = isHyphen(tokens[amount.to]) && tokens[amount.to]!.glued ? 1 : 0;
    if (!/^olds?$/.test(tokens[amount.to + joint]?.lower ?? '')) return null;
    const to = amount.to + joint + 1;
    const noun = amount.adjective || joint ? readCounted(text, tokens, to, true).counted : '';
    return age(at, to, amount.low, amount.high, noun, amount.unit);
  }
  if (!amount.digits || amount.unit !== null || amount.isRange || amount.low > MAX_AGE_YEARS || amount.low < 1 || amount.to !== at + 1)
    return null;
  return isApposition(tokens, at) ? age(at, amount.to, amount.low, amount.high, nameBefore(text, tokens, at - 1), 'year') : null;
}

const isAgeOf = (tokens: Token[], at: number, to: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  /^(?:girl|boy|child|baby|infant|toddler|son|daughter|man|woman|teenager|schoolgirl|schoolboy|grandmother|grandfather|pensioner)$/.test(
    tokens[at - 2]?.lower ?? '',
  ) &&
  !/s$/.test(tokens[to]?.lower.replace(/^(?:was|is|has|as)$/, '') ?? '');

/** Whose age it is: "Maria Lopez, (34)", "the victim, (aged 12)" → the name or noun before the comma or bracket. */
function nameBefore(text: string, tokens: Token[], at: number): string {
  if (!/^[,(]$/.test(tokens[at]?.text ?? '')) return '';
  let from = at;
  while (from > 0 && from > at - 4 && isCapitalised(tokens[from - 1]) && !BOUNDARY.has(tokens[from - 1]!.lower)) from -= 1;
  if (from === at && tokens[at - 1]?.kind === 'word' && !BOUNDARY.has(tokens[at - 1]!.lower) && !/ed$/.test(tokens[at - 1]!.lower))
    from -= 1;
  return from < at ? text.slice(tokens[from]!.start, tokens[at - 1]!.end).toLowerCase() : '';
}

function age(from: number, to: number, low: number, high: number, counted: string, unit: string): SpecialRead {
  return { from, to, figure: { low, high, counted, measure: 'age', unit, identifier: false } };
}

/** "Kirkpatrick, 61, opened fire", "Maria Lopez (34)". */
function isApposition(tokens: Token[], at: number): boolean {
  const [open, close] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  const name = tokens[at - 2];
  if (!isCapitalised(name) || !/^\p{Lu}\p{Ll}/u.test(name!.text) || tokens[at]!.text.includes('.')) return false;
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yes|no|total)$/.test(
      name!.lower,
    )
  )
    return false;
  if (open === '(') return close === ')' && isCapitalised(tokens[at - 3]);
  if (open !== ',' || tokens[at]!.glued) return false;
  if (/^(?:and|from|of|was|is|has|had|who)$/.test(close ?? '')) return isCapitalised(tokens[at - 3]);
  return (
    (close === ',' && !/^\d/.test(tokens[at + 2]?.text ?? '')) ||
    close === undefined ||
    ((close === '.' || close === ';') && isCapitalised(tokens[at - 3]))
  );
}

/** "dies at 95", "children under 16". */
function isAgeBound(tokens: Token[], at: number): boolean {
  const [before, lead] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const ends = /^(?:[.,;:)]|and|or|in|after|who|were|was|are|is|have|has)$/.test(tokens[at + 1]?.lower ?? '.');
  // "aged 20 and 26"
  if (lead === 'and' && tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.lower === 'aged') return true;
  if (lead === 'at') return ends && /^(?:die[sd]?|dead|death|dying|died)$/.test(before);
  return (
    ends &&
    /^(?:under|over|above|below)$/.test(lead) &&
    /^(?:children|kids|boys|girls|adults|people|women|men|those|anyone|minors|players|teenagers|residents|citizens|everyone|pensioners)$/.test(
      before,
    )
  );
}

/** "a magnitude 5.6 quake", "6.1-magnitude", "measuring 5.6 on the Richter scale", "puts the magnitude at 6.1". */
export function readMagnitude(text: string, tokens: Token[], at: number): SpecialRead | null {
  const token = tokens[at]!;
  if (token.kind !== 'number' || !/^\d(?:\.\d{1,2})?$/.test(token.text)) return null;
  let from = at;
  let i = at - 1;
  while (i >= at - 4 && /^(?:of|at|was|a|an|preliminary|estimated|around|about|as|to|is|least|nearly|almost)$/.test(tokens[i]?.lower ?? ''))
    i -= 1;
  const joint = isHyphen(tokens[at + 1]) && (tokens[at + 1]!.glued || tokens[at + 2]?.glued) ? 1 : 0;
  const inside = tokens[at + 1]?.lower === 'in' ? 1 : joint;
  // "7.6 and 7.5 magnitude quakes", "magnitude 2.9 and 2.2"
  const pair =
    tokens[at + 1]?.lower === 'and' &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 3 + Number(isHyphen(tokens[at + 3]))]?.lower === 'magnitude';
  const paired = tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.lower === 'magnitude';
  const follows = tokens[at + 1 + inside]?.lower === 'magnitude';
  const precedes = tokens[i]?.lower === 'magnitude' || (isDash(tokens[i]) && tokens[i - 1]?.lower === 'magnitude');
  const scale = /^,? ?on the (?:Richter|moment|open)/i.test(text.slice(token.end, token.end + 24).trimStart());
  const letter = token.glued && tokens[at - 1]?.text === 'M';
  if (!follows && !precedes && !scale && !letter && !pair && !paired) return null;
  if (precedes && (i === at - 1 || isDash(tokens[at - 1]))) from = isDash(tokens[i]) ? i - 1 : i;
  if (letter) from = at - 1;
  const to = follows ? at + 2 + inside : at + 1;
  const value = Number(token.text);
  // "put the magnitude at 6.9": counted by its own name, where nothing else is named.
  const own = precedes && i < at - 1 && from === at ? 'magnitude' : '';
  const counted = scale && !follows && !precedes ? '' : readCounted(text, tokens, to, true).counted || own;
  return { from, to, figure: { low: value, high: value, counted, measure: 'magnitude', unit: 'magnitude', identifier: false } };
}

/** "the first confirmed case", "its 21st victory"; a rank, compared with ranks of the same thing. "11th Corps" is a name. */
export function readOrdinal(text: string, tokens: Token[], at: number): SpecialRead | null {
  const number = readNumber(tokens, at);
  if (number?.form !== 'ordinal') return null;
  const nothing = { from: at, to: number.to, figure: null };
  const next = tokens[number.to];
  const joint = isHyphen(next) && next!.glued ? 1 : 0;
  if (/^centur(?:y|ies)$/.test(tokens[number.to + joint]?.lower ?? '')) return { ...nothing, to: number.to + joint + 1 };
  if (
    isCapitalised(next) &&
    !/^(?:North|South|East|West|US|UK|American|British|European|African|Asian|\p{L}+(?:an|ese|ish))$/u.test(next!.text)
  ) {
    if (!number.digits) return nothing; // "First Lady", "Second World War", headings
    const figure = { low: number.value, high: number.value, counted: next!.lower, measure: 'ordinal', unit: null, identifier: true };
    return { from: at, to: number.to + 1, figure };
  }
  const lead = tokens[at - 1];
  const determined =
    /^(?:the|a|an|his|her|its|their|our|my|your|this|that|only|very|for|as|another|marks|marked)$/.test(lead?.lower ?? '') ||
    /'s$/.test(lead?.lower ?? '') ||
    number.digits;
  if (!determined) return nothing;
  if (/^(?:ever|ranked|seeded|placed|rated)$/.test(tokens[number.to + joint]?.lower ?? '')) return nothing;
  const counted = readCounted(text, tokens, number.to + joint, true).counted;
  if (
    counted === '' ||
    /^(?:half|place|time|hand|glance|lady|floor.*|instance|party|degree|quarter|week|day|month|year|one)$/.test(counted)
  )
    return nothing;
  return {
    from: at,
    to: number.to,
    figure: { low: number.value, high: number.value, counted, measure: 'ordinal', unit: null, identifier: false },
  };
}
