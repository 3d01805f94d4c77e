import { stemmer } from 'stemmer';
import { decodeVector } from './vector-code.ts';

/** A term that can stand for another, and how well: 1 is the same thing. */
export interface Relative {
  term: string;
  similarity: number;
}

/** What the lexicon says about one term. */
export interface Entry {
  /** Natural logarithm of 1 / (share of English news sentences that have the term). */
  rarity: number;
  /** Says or does little by itself: attribution verbs, light verbs, stock words of the trade. */
  light: boolean;
  /** A happening or deed: a verb or its noun ("deploy", "death"). */
  event: boolean;
  /** A name by itself: country, capital, agency. */
  name: boolean;
  relatives: Relative[];
  /** Where the term stands among the words it keeps company with; a unit vector, or null where unknown. */
  vector: Float32Array | null;
}

/** Rarity of a word that neither the glosses nor the news counts have, in nats; about one in 9,000 sentences. */
const UNKNOWN_RARITY = 9.1;
const UNKNOWN: Entry = { rarity: UNKNOWN_RARITY, light: false, event: false, name: false, relatives: [], vector: null };

/** Runs of words that are remembered for being or not being phrases: those of some fifty articles. */
const MOST_PHRASES = 20_000;

/**
 * General knowledge about English words, read from `assets/lexicon/lexicon.txt` (made by `npm run lexicon`).
 * The text stays one string; lines are found by binary search and parsed when first asked for.
 *
 * Format: `#corroborate-lexicon 1`, then lines in code unit order. `word\t=term` maps a form to its term;
 * `term\trarity*10\tflags\trelative:similarity*10,…\tvector` describes a term. Keys of several words are phrases.
 */
export class Lexicon {
  readonly #text: string;
  readonly #terms = new Map<string, string>();
  readonly #entries = new Map<string, Entry>();
  readonly #phraseTerms = new Map<string, string | null>();
  /** First words of the phrases → the longest phrase that starts so, in words. */
  readonly #phrases: Map<string, number>;
  #marks: Marks | null = null;

  /** @param text lines, each with the line break before it */
  constructor(text: string, phrases: Map<string, number>) {
    this.#text = text;
    this.#phrases = phrases;
  }

  /** Term of a folded word: "soldiers" → "soldier", "took" → "take", "death" → "die". */
  term(word: string): string {
    let term = this.#terms.get(word);
    if (term === undefined) {
      term = this.#resolve(word);
      this.#terms.set(word, term);
    }
    return term;
  }

  #resolve(word: string): string {
    const direct = this.#line(word);
    if (direct !== null && direct[0] === '=') return direct.slice(1);
    const stem = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
    const viaStem = stem === word ? direct : this.#line(stem);
    return viaStem !== null && viaStem[0] === '=' ? viaStem.slice(1) : stem;
  }

  /** Longest phrase of the lexicon that may start with this term, in words; 1 where none does. */
  phraseLength(term: string): number {
    return this.#phrases.get(term) ?? 1;
  }

  /** Term of a phrase given by the terms of its words, or null: "prison of war" → "pow". */
  phrase(words: string): string | null {
    let term = this.#phraseTerms.get(words);
    if (term === undefined) {
      const line = this.#line(words);
      term = line?.[0] === '=' ? line.slice(1) : line === null ? null : words;
      if (this.#phraseTerms.size === MOST_PHRASES) this.#phraseTerms.clear();
      this.#phraseTerms.set(words, term);
    }
    return term;
  }

  /** `entry(term).rarity`, without reading the rest of the line. */
  rarity(term: string): number {
    const entry = this.#entries.get(term);
    if (entry !== undefined) return entry.rarity;
    const line = this.#line(term);
    return line === null || line[0] === '=' ? UNKNOWN_RARITY : parseRarity(line.slice(0, (line.indexOf('\t') + 1 || line.length + 1) - 1));
  }

  entry(term: string): Entry {
    let entry = this.#entries.get(term);
    if (entry === undefined) {
      const line = this.#line(term);
      entry = line === null || line[0] === '=' ? UNKNOWN : new LineEntry(line);
      this.#entries.set(term, entry);
    }
    return entry;
  }

  /** Rest of the line of a key, or null. */
  #line(key: string): string | null {
    const text = this.#text;
    this.#marks ??= markLines(text);
    const { keys, starts } = this.#marks;
    let mark = 0;
    for (let step = keys.length >> 1; step > 0; step >>= 1) if (keys[mark + step]! <= key) mark += step;
    // What the browser searches itself is found before a loop of our own has compared three lines.
    const block = text.slice(starts[mark]!, starts[mark + 1]!);
    const line = `\n${key}`;
    for (let at = block.indexOf(line); at >= 0; at = block.indexOf(line, at + 1)) {
      const after = at + line.length;
      if (block[after] === '\t') return block.slice(after + 1, (block.indexOf('\n', after) + 1 || block.length + 1) - 1);
      if (after === block.length || block[after] === '\n') return '';
    }
    return null;
  }
}

/** Lines of a text at even distances: what a search looks at first, so that it slices the text half as often. */
interface Marks {
  keys: string[];
  /** Where the line break before each of them is, and the end of the text. */
  starts: number[];
}

/** Characters from one line that is looked at to the next, at most. */
const STRIDE = 2_048;
/** No key is longer, in UTF-16 units. */
const MAX_KEY = 80;

function markLines(text: string): Marks {
  const keys: string[] = [''];
  const starts: number[] = [0];
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(text.length / STRIDE))); // a power of two, so that it can be halved to the end
  for (let n = 1; n < count; n++) {
    const start = Math.max(0, text.lastIndexOf('\n', Math.floor((n * text.length) / count)));
    keys.push(/[^\t\n]*/.exec(text.slice(start + 1, start + 1 + MAX_KEY))![0]);
    starts.push(start);
  }
  starts.push(text.length);
  return { keys, starts };
}

function parseRarity(field: string): number {
  return field === '' ? UNKNOWN_RARITY : Number(field) / 10 || UNKNOWN_RARITY;
}

/** An entry whose relatives and vector are read when they are asked for: to tell which story a page is of takes neither. */
class LineEntry implements Entry {
  readonly rarity: number;
  readonly light: boolean;
  readonly event: boolean;
  readonly name: boolean;
  readonly #list: string;
  readonly #code: string;
  #relatives: Relative[] | null = null;
  #vector: Float32Array | null = null;

  constructor(line: string) {
    const [rarity = '', flags = '', list = '', code = ''] = line.split('\t');
    this.rarity = parseRarity(rarity);
    this.light = flags.includes('l');
    this.event = flags.includes('e');
    this.name = flags.includes('n');
    this.#list = list;
    this.#code = code;
  }

  get relatives(): Relative[] {
    this.#relatives ??= parseRelatives(this.#list);
    return this.#relatives;
  }

  get vector(): Float32Array | null {
    if (this.#code !== '') this.#vector ??= decodeVector(this.#code);
    return this.#vector;
  }
}

function parseRelatives(list: string): Relative[] {
  const relatives: Relative[] = [];
  for (const item of list === '' ? [] : list.split(',')) {
    const colon = item.lastIndexOf(':');
    const similarity = Number(item.slice(colon + 1)) / 10;
    if (colon > 0 && similarity > 0) relatives.push({ term: item.slice(0, colon), similarity });
  }
  return relatives;
}

/** Reads `assets/lexicon/lexicon.txt`. Throws on a text of another format. */
export function parseLexicon(text: string): Lexicon {
  const HEAD = '#corroborate-lexicon 1\n';
  if (!text.startsWith(HEAD)) throw new Error(`lexicon: unknown format ${JSON.stringify(text.slice(0, 40))}`);
  const phraseEnd = text.indexOf('\n', HEAD.length);
  const phrases = new Map<string, number>();
  for (const item of text
    .slice(HEAD.length, phraseEnd)
    .replace(/^#phrases\t?/, '')
    .split(',')) {
    const colon = item.indexOf(':');
    if (colon > 0) phrases.set(item.slice(0, colon), Number(item.slice(colon + 1)));
  }
  return new Lexicon(text.slice(phraseEnd), phrases);
}

/**
 * The text of a lexicon without what terms are related to and their vectors, and without words of which then nothing is said that is not
 * said of unknown ones: an eighth of it, enough to tell which story a page is of.
 */
export function wordsOfLexicon(text: string): string {
  const lines = text.split('\n').flatMap((line) => {
    if (line[0] === '#') return [line];
    const [key = '', value = '', flags = ''] = line.split('\t');
    const isUnknown = value[0] !== '=' && parseRarity(value) === UNKNOWN_RARITY && flags === '' && !key.includes(' ');
    return isUnknown && key !== '' ? [] : [`${key}\t${value}\t${flags}`.trimEnd()];
  });
  return lines.join('\n');
}

/** No knowledge beyond stems; for tests. */
export const EMPTY_LEXICON: Lexicon = new Lexicon('', new Map());
