/**
 * What the build puts in place of a regular expression with classes of all scripts (`\p{…}`, see lib/cli/choose-latin.ts). Building one takes
 * Firefox 1 to 9 ms and Chrome up to 2, and a start needs a hundred; the same classes among Latin letters take a hundredth. A text that has
 * only those is searched with them, any other with the expression as it was written. The results are the same.
 */

/** Text with other characters than those up to U+017E, general punctuation and the euro sign. ſ (U+017F) is an s where case is ignored. */
const NOT_LATIN = /[^\0-\u017e\u2000-\u206f€]/;

const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ';
const LOWER = 'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž';
/** Members of each class in such a text, as they stand between brackets. */
const CLASSES: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ž',
  Lu: UPPER,
  Ll: LOWER,
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  Ps: '([{‚„⁅',
  Pe: ')\\]}⁆',
  Pi: '«‘‛“‟‹',
  Pf: '»’”›',
  Pd: '\\-‐-―',
  S: '$+<-\\>\\^`|~¢-¦¨©¬®-±´¸×÷€⁄⁒',
  Emoji_Presentation: '',
};

let last = '';
let isLastLatin = true;

/** Shorter texts, most of them single words, are told quicker by their first characters alone. */
const SHORT = 12; // UTF-16 units

function isLatin(text: string): boolean {
  if (text === last) return isLastLatin;
  last = text;
  isLastLatin = (text.length <= SHORT && isAscii(text)) || !NOT_LATIN.test(text);
  return isLastLatin;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** `^\p{Lu}[\p{L}’]+` → `^[A-Z…][A-Za-z…’]+`; null where a class is not in the table. */
export function latinSource(source: string): string | null {
  let isKnown = true;
  const members = (_: string, name: string): string => {
    isKnown &&= Object.hasOwn(CLASSES, name);
    return CLASSES[name] ?? '';
  };
  const latin = source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}|\\./g, (part, name) => {
    if (part[0] === '[') return part.replace(/\\p\{(\w+)\}|\\./g, (inner, named) => (named === undefined ? inner : members('', named)));
    return name === undefined ? part : `[${members('', name)}]`;
  });
  return isKnown ? latin : null;
}

/** Stands for a RegExp wherever strings and our own code take one. */
class LatinPattern {
  readonly source: string;
  readonly flags: string;
  lastIndex = 0;
  /** Goes on where it ended: for `exec` and `test` alone, as what strings do with one begins anew. */
  readonly #remembers: boolean;
  #latin: RegExp | null = null;
  #all: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    this.#remembers = flags.includes('g');
  }

  #for(text: string): RegExp {
    if (isLatin(text)) this.#latin ??= this.#makeLatin();
    else this.#all ??= new RegExp(this.source, this.flags);
    return (isLastLatin ? this.#latin : this.#all)!;
  }

  #makeLatin(): RegExp {
    const source = latinSource(this.source);
    return source === null ? new RegExp(this.source, this.flags) : new RegExp(source, this.flags.replace('u', ''));
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#for(text);
    if (!this.#remembers) return pattern.exec(text);
    pattern.lastIndex = this.lastIndex;
    const match = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return match;
  }

  test(text: string): boolean {
    return this.#remembers ? this.exec(text) !== null : this.#for(text).test(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#for(text));
  }

  [Symbol.matchAll](text: string): IterableIterator<RegExpMatchArray> {
    const pattern = this.#for(text);
    pattern.lastIndex = this.lastIndex;
    return text.matchAll(pattern);
  }

  [Symbol.replace](text: string, instead: string): string {
    return text.replace(this.#for(text), instead);
  }

  [Symbol.search](text: string): number {
    return text.search(this.#for(text));
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#for(text), limit);
  }
}

export function latinPattern(source: string, flags: string): RegExp {
  return new LatinPattern(source, flags) as unknown as RegExp;
}
