/** A word or a mark of a sentence, with offsets into it. */
export interface Token {
  start: number;
  end: number;
  /** As it stands, a possessive ending included ("Zelensky's"). */
  text: string;
  /** Lower case, straight apostrophes, without a possessive ending ("zelensky"). */
  low: string;
  kind: 'word' | 'number' | 'mark';
  /** "Zelensky's", "officials'". */
  possessive: boolean;
  /** First letter is upper case. */
  capital: boolean;
  /** Stands inside quotation marks. */
  quoted: boolean;
}

// Abbreviations with inner stops | numbers | words with inner apostrophes and hyphens, a stop only after a known abbreviation | marks.
const TOKEN =
  /(?:\p{L}\.){2,}(?:['’]s\b)?|[$€£¥]?\d[\d,.:]*\d(?:[a-z%]{1,6}\b)?|[$€£¥]?\d(?:[a-z%]{1,6}\b)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,6}|\.{3}|--|''|[^\s]/gu;
const TITLES_WITH_STOP = new Set(
  'mr mrs ms dr prof gen lt col sgt capt maj adm cmdr rep sen gov st jr sr rev hon no inc corp co ltd'.split(' '),
);
const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);

/** "The U.S. said 3,000 left." → The · U.S. · said · 3,000 · left · . — every character but white space is in one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let straight = false;
  let curly = false;
  let single = false;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const previous = tokens[tokens.length - 1];
    if (raw === '.' && previous && previous.end === start && TITLES_WITH_STOP.has(previous.low) && previous.capital) {
      // "Mr." and "Lt." are one word, so that their stop ends nothing.
      previous.end += 1;
      previous.text += '.';
      continue;
    }
    if (raw === '.' && previous?.end === start && /^\p{Lu}$/u.test(previous.text) && /^\s\p{Lu}/u.test(text.slice(start + 1, start + 3))) {
      // "Nick J. Rahall"
      previous.end += 1;
      previous.text += '.';
      continue;
    }
    const kind = /^\p{L}/u.test(raw) ? 'word' : /^[$€£¥]?\d/u.test(raw) ? 'number' : 'mark';
    const plain = raw.replace(/[’‘]/g, "'").toLowerCase();
    const possessive = kind === 'word' && /[^']'s$/.test(plain);
    const before = text[start - 1] ?? ' ';
    const after = text[start + raw.length] ?? ' ';
    let isQuoted = straight || curly || single;
    if (raw === '"' || raw === "''") {
      straight = !straight;
      isQuoted = true;
    } else if (OPENING.has(raw)) {
      curly = true;
      isQuoted = true;
    } else if (CLOSING.has(raw)) {
      curly = false;
      isQuoted = true;
    } else if ((raw === "'" || raw === '‘') && !single && /[\s(—–:]/.test(before) && /\p{L}/u.test(after) && closesSingle(text, start)) {
      single = true;
      isQuoted = true;
    } else if ((raw === "'" || raw === '’') && single && !/\p{L}/u.test(after)) {
      single = false;
      isQuoted = true;
    } else if ((raw === "'" || raw === '’') && previous?.kind === 'word' && previous.end === start && previous.low.endsWith('s')) {
      // "the officials' report"
      previous.end += 1;
      previous.text += raw;
      previous.possessive = true;
      continue;
    }
    tokens.push({
      start,
      end: start + raw.length,
      text: raw,
      low: possessive ? plain.slice(0, -2) : plain,
      kind,
      possessive,
      capital: /^\p{Lu}/u.test(raw),
      quoted: isQuoted,
    });
  }
  return tokens;
}

/** A single quotation mark opens only where another one closes: after a letter or stop and before no letter. */
function closesSingle(text: string, start: number): boolean {
  return /[\p{L}\p{N}.,!?]['’](?![\p{L}])/u.test(text.slice(start + 2));
}

/** True for `"` and its typographic relatives, also the single ones. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && /^["“”„«»'‘’]$/.test(token.text);
}

/** Headline style ("Storm Hits Coast"): capitals then say nothing about names. */
export function isTitleCase(tokens: Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.low.length > 3);
  const capitals = words.filter((token) => token.capital).length;
  return words.length >= 4 && capitals / words.length > 0.8; // share of capitals: ordinary sentences full of names stay below
}
