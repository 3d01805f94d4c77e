import { FAMILY_NAMES_FIRST, KNOWN_SOURCES } from './attribution.data.ts';
import { AGENCIES, COUNTRY_OF, isSourceNoun, MEDIA, ROLES, TITLES } from './attribution-words.ts';
import { tokenize } from './clauses-tokens.ts';

const KNOWN = new Map(
  KNOWN_SOURCES.trim()
    .split('\n')
    .map((line) => line.split('=') as [string, string]),
);
const FAMILIES = new Set(FAMILY_NAMES_FIRST.trim().split(/\s+/));
const SUFFIXES = new Set(['jr', 'sr', 'jr.', 'sr.', 'ii', 'iii']);
const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'a', 'an', 'to', '&', 'de', 'la', 'al', 'from', 'at']);
/** Media words that are no part of a name: "Yonhap News Agency" is "Yonhap". */
const MEDIA_TAIL = new Set(
  'news agency newspaper daily television tv radio website outlet channel magazine wire network broadcaster media report reports service'.split(
    ' ',
  ),
);
/** Governments and the bodies that speak for them in general; "South Korean officials" may be any of them. */
const GENERAL_BODIES = new Set('officials official government authorities authority sources source state'.split(' '));

/**
 * Canonical key of a credited source: "South Korea's National Intelligence Service (NIS)" and "the NIS" → "south korea/intelligence",
 * "Ukrainian President Volodymyr Zelenskyy" and "Zelensky" → "zelenski", "Reuters news agency" → "reuters", "officials" → "officials".
 * Two bodies of two countries are joined with "+". "" for no words at all.
 */
export function sourceKey(name: string): string {
  let words = tokenize(name.replace(/\([^()]*\)/g, ' '))
    .filter((token) => token.kind !== 'mark' && !SUFFIXES.has(token.low))
    .map((token) => ({ low: token.low, capital: token.capital || /^(?:al|el)-\p{Lu}/u.test(token.text) }));
  while (words.length > 1 && SMALL_WORDS.has(words[0]!.low)) words.shift();
  const speaks = words.findIndex(({ low }) => SPOKESPEOPLE.test(low));
  if (speaks >= 0) return spokesKey(words, speaks);
  const of = words.findIndex(({ low }) => /^(?:of|from|at|with)$/.test(low));
  // "Sara Holm of the Fisheries Agency" is Sara Holm; "the Bank of England" is not.
  const before = words.slice(0, Math.max(0, of));
  const isNamed = before.every(({ low, capital }) => capital && !isBodyWord(low) && !COUNTRY_OF.has(low));
  const isPerson = of >= 2 && isNamed && before.some(({ low }) => !ROLES.has(low) && !TITLES.has(low));
  if (isPerson) words = words.slice(0, of);
  if (words.length === 0) return '';
  const joined = words.map((word) => word.low).join(' ');
  const known = KNOWN.get(joined);
  if (known) return known;
  const whole = COUNTRY_OF.get(joined);
  if (whole) return whole;
  const { countries, rest } = takeCountries(words.map((word) => word.low));
  if (countries.length > 0) {
    const kind = bodyKind(rest);
    if (kind) return countries.map((country) => `${country}/${kind}`).join('+');
    // "the country's weather service"
    const isPlainBody =
      rest.length <= 3 && isBodyWord(rest[rest.length - 1]) && words.every((word) => !word.capital || !rest.includes(word.low));
    if (isPlainBody) return `${countries.join('+')}/${rest.join(' ')}`;
    const inner = KNOWN.get(rest.join(' '));
    if (inner) return inner;
  }
  const own = words.filter((word) => rest.includes(word.low));
  return nameKey(own.length > 0 ? own : words);
}

const isBodyWord = (low: string | undefined): boolean => low !== undefined && (AGENCIES.has(low) || MEDIA.has(low));

const SPOKESPEOPLE = /^spokes(?:man|woman|person|men|people)$/;

/** Who speaks for a body is a source of his own and that body at once: "army spokesman Dan Levi" → "levi+army". */
function spokesKey(words: { low: string; capital: boolean }[], at: number): string {
  const join = (part: { low: string; capital: boolean }[]): string =>
    part.map(({ low, capital }) => (capital ? low.charAt(0).toUpperCase() + low.slice(1) : low)).join(' ');
  const isFor = /^(?:for|of|from|at)$/.test(words[at + 1]?.low ?? '');
  const body = sourceKey(join(isFor ? words.slice(at + 2) : words.slice(0, at)));
  const person = isFor ? '' : sourceKey(join(words.slice(at + 1)));
  return [person, body].filter(Boolean).join('+') || 'spokesman';
}

/** Countries named first, or last after "of" and "from". */
function takeCountries(lows: string[]): { countries: string[]; rest: string[] } {
  const countries: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < lows.length; i++) {
    const two = COUNTRY_OF.get(`${lows[i]} ${lows[i + 1]}`);
    const one = COUNTRY_OF.get(lows[i]!);
    if (two) {
      countries.push(two);
      i++;
    } else if (one) countries.push(one);
    else rest.push(lows[i]!);
  }
  return { countries: [...new Set(countries)], rest };
}

/** The sort of state body that words describe, or null for a person or anything else. */
function bodyKind(lows: string[]): string | null {
  const has = (...words: string[]): boolean => words.some((word) => lows.includes(word));
  if (
    has(
      'president',
      'minister',
      'chancellor',
      'premier',
      'secretary',
      'king',
      'lawmaker',
      'senator',
      'spokesman',
      'spokeswoman',
      'spokesperson',
      'ambassador',
    )
  )
    return null;
  if (has('intelligence', 'spy')) return has('military') ? 'military intelligence' : 'intelligence';
  if (lows.join(' ').includes('joint chiefs')) return 'joint chiefs';
  if (has('army', 'military', 'armed', 'navy', 'troops', 'soldiers') || (has('forces') && lows.length <= 2)) return 'military';
  const department = has('ministry', 'department', 'office')
    ? /\b(?:defen[cs]e|foreign|health|interior|finance|justice|state|home|energy|agriculture|education|transport)\b/.exec(
        lows.join(' '),
      )?.[0]
    : null;
  if (department) return department === 'defense' || department === 'defence' ? 'military' : department;
  if (has('police')) return 'police';
  if (lows.length > 0 && lows.every((low) => GENERAL_BODIES.has(low) || SMALL_WORDS.has(low) || low === 'senior' || low === 'local'))
    return 'officials';
  if (has('media', 'television', 'broadcaster')) return 'media';
  return null;
}

/** Doubled letters and spellings of one name in Latin letters: "Zelenskyy", "Zelenskiy", "Zelensky" → "zelenski". */
function foldName(low: string): string {
  return low
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/'/g, '')
    .replace(/(?:iy|yy|yi|ii|ij|y)$/, 'i')
    .replace(/(.)\1/g, '$1');
}

function nameKey(words: { low: string; capital: boolean }[]): string {
  const isPersonTitle = words.some((word) => TITLES.has(word.low) || ROLES.has(word.low));
  const name = words.filter(
    (word) => word.capital && !TITLES.has(word.low.replace(/\.$/, '')) && !COUNTRY_OF.has(word.low) && !SMALL_WORDS.has(word.low),
  );
  const isBody = name.some((word) => AGENCIES.has(word.low) || MEDIA.has(word.low));
  // Only the sentence's first letter is a capital: "Officials".
  const isPlain = name.length === 1 && words[0] === name[0] && isSourceNoun(name[0]!.low);
  if (name.length === 0 || isPlain) return headKey(words.map((word) => word.low));
  if (isBody && !(isPersonTitle && endsWithPerson(words))) return bodyKey(words, name);
  // A person: the last run of capitals, without titles ("NATO Secretary-General Mark Rutte" → Mark Rutte).
  let last = words.length - 1;
  while (last > 0 && !name.includes(words[last]!)) last--;
  const person: string[] = [];
  for (let i = last; i >= 0 && name.includes(words[i]!); i--) person.unshift(words[i]!.low);
  if (person.length === 1 && /^[a-z]{2,6}$/.test(person[0]!)) return KNOWN.get(person[0]!) ?? foldName(person[0]!);
  if (person.length >= 3 && !isPersonTitle && !FAMILIES.has(person[0]!)) {
    // Three capitals without a role: more likely a body ("Human Rights Watch") than a person; both keep their last name or initials.
    return name.some((word) => isSourceNoun(word.low)) ? initials(person) : foldName(person[person.length - 1]!);
  }
  return foldName(familyName(person));
}

/** "spokesman for the Health Ministry" ends with a body, "Health Ministry spokesman John Smith" with a person. */
function endsWithPerson(words: { low: string; capital: boolean }[]): boolean {
  const last = words[words.length - 1]!;
  return last.capital && !AGENCIES.has(last.low) && !MEDIA.has(last.low) && !ROLES.has(last.low);
}

function familyName(person: string[]): string {
  const [first, last] = [person[0]!, person[person.length - 1]!];
  const isFirst = FAMILIES.has(first) && (!FAMILIES.has(last) || person.length === 3 || last.includes('-'));
  return person.length > 1 && isFirst ? first : last;
}

const initials = (lows: string[]): string =>
  lows
    .filter((low) => !SMALL_WORDS.has(low))
    .map((low) => low[0])
    .join('');

function bodyKey(words: { low: string; capital: boolean }[], name: { low: string }[]): string {
  const core = name.map((word) => word.low).filter((low) => !MEDIA_TAIL.has(low));
  const known = KNOWN.get(name.map((word) => word.low).join(' '));
  if (known) return known;
  const isMedium = words.some((word) => MEDIA.has(word.low)) && !name.some((word) => word.low === 'service' || word.low === 'intelligence');
  if (isMedium && core.length > 0 && core.length <= 2) return core.join(' ');
  const full = name.map((word) => word.low);
  if (full.length >= 3) return KNOWN.get(initials(full)) ?? initials(full);
  return full.join(' ');
}

/** Sources without a name: "local officials" → "officials", "a hospital spokesman" → "hospital spokesman". */
function headKey(lows: string[]): string {
  const stop = lows.findIndex((low, i) => i > 0 && (SMALL_WORDS.has(low) || low === 'with'));
  const phrase = (stop > 0 ? lows.slice(0, stop) : lows).filter((low) => !SMALL_WORDS.has(low));
  if (phrase.includes('allied')) return 'ally';
  // What the judges found, the court found.
  if (phrase.at(-1) === 'judges') return 'court';
  // "two people familiar with the matter"
  if (phrase.includes('familiar')) return 'source';
  return singular(phrase[phrase.length - 1] ?? lows[lows.length - 1] ?? '');
}

const singular = (low: string): string =>
  low.endsWith('ies') ? `${low.slice(0, -3)}y` : /[^su]s$|sses$/.test(low) && low.length > 4 ? low.replace(/(?<=ss)es$|s$/, '') : low;

/** Do two keys stand for one source? A state and a body of it do ("Seoul" and South Korea's ministry), two bodies of it do not. */
export function sameKey(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  for (const x of a.split('+')) {
    for (const y of b.split('+')) {
      if (x === y) return true;
      const [stateX, bodyX] = x.split('/');
      const [stateY, bodyY] = y.split('/');
      if (stateX === stateY && (!bodyX || !bodyY || bodyX === 'officials' || bodyY === 'officials')) return true;
    }
  }
  return false;
}
