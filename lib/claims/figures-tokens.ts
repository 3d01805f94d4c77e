/** Words, numbers and signs of a sentence with their offsets; what the figure reader walks over. */

export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** True where no space stands between this token and the one before it ("240" + "mm", "three" + "-"). */
  glued: boolean;
  kind: 'number' | 'word' | 'sign';
}

// "U.S." and "a.m." stay whole; "US$" is one sign; a word keeps its "'s".
const TOKEN =
  /(?<word>(?:\p{Lu}\.){2,5}|[ap]\.m\.?|\p{L}[\p{L}\p{M}]{0,60}(?:['’]\p{L}{1,6})?)|(?<number>\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?|(?<![\d.])\.\d{1,4})|(?<sign>\S)/gu;
const CURRENCY_PREFIX = /^(?:US|A|AU|C|CA|NZ|HK|S|R)$/;

/** "nearly 3,000 km" → nearly · 3,000 · km. Lossless but for spaces. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const piece = match[0];
    const kind = match.groups?.word !== undefined ? 'word' : match.groups?.number !== undefined ? 'number' : 'sign';
    const before = tokens.at(-1);
    if (piece === '$' && before && before.end === start && CURRENCY_PREFIX.test(before.text)) {
      before.text += '$';
      before.lower += '$';
      before.end = start + 1;
      before.kind = 'sign';
    } else {
      tokens.push({
        text: piece,
        lower: piece.toLowerCase().replace(/’/g, "'"),
        start,
        end: start + piece.length,
        glued: start === last,
        kind,
      });
    }
    last = start + piece.length;
  }
  if (tokens[0]) tokens[0].glued = false;
  return tokens;
}

/** The hyphen inside "five-member"; a long dash parts words. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‑]$/.test(token.text);
}

/** Any dash, as between the ends of a range. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-–—‑−]$/.test(token.text);
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
