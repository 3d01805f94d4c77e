import type { Article } from '../types.ts';

/** An article with the facts each of its sentences reports. */
export interface OriginInput {
  article: Article;
  /** Fact ids, one list a sentence. */
  facts: string[][];
}

/** What an article brings to the question who follows whom. */
export interface Trace {
  id: string;
  /** Runs of five words outside quotations, lower case. */
  shingles: Set<string>;
  /** Fact ids in reading order, headlines left out, each once. */
  facts: string[];
  /** Fact ids of each sentence that can report one: no headline, no list lead-in. */
  sentences: string[][];
  /** Longer quotations, lower case. */
  quotes: Set<string>;
  /** News agencies credited. */
  agencies: Set<string>;
}

/** Words in a run: shorter ones are stock phrases of any two reports, longer ones miss lightly edited copies (Broder 1997 uses 4–10). */
const SHINGLE_WORDS = 5;
/** Words from which on a quotation is a sentence somebody said rather than a term in inverted commas. */
const QUOTE_WORDS = 6;
const AGENCIES =
  /\b(?:Reuters|Associated Press|(?:\(AP\)|AP)|AFP|Agence France-Presse|Bloomberg|Yonhap|Xinhua|Kyodo|TASS|RIA Novosti|Interfax|dpa|ANSA|EFE|UPI|PTI|Press Trust of India|ANI|Anadolu|Press Association|PA Media|Canadian Press|Ukrinform|Belga|NTB|Ritzau|APA|AAP|Jiji|KCNA|IRNA|SANA|MENA|Agerpres|Lusa|CTK|PAP)\b/g;

export function traceArticle({ article, facts }: OriginInput): Trace {
  const body = article.sentences.filter(({ kind }) => kind !== 'title' && kind !== 'heading');
  const shingles = new Set<string>();
  // What somebody said is the same in every report; only the reporters' own words tell who copied. Quotations count by themselves, below.
  for (const words of body
    .map(({ text }) => text)
    .join(' ')
    .split(QUOTED)
    .map(wordsOf))
    for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE_WORDS).join(' '));
  const order = new Set<string>();
  for (const [i, sentence] of article.sentences.entries()) {
    if (sentence.kind === 'title' || sentence.kind === 'heading') continue;
    for (const fact of facts[i] ?? []) order.add(fact);
  }
  const reporting = article.sentences.flatMap(({ kind }, i) => (kind === 'text' || kind === 'item' ? [facts[i] ?? []] : []));
  const text = article.sentences.map((sentence) => sentence.text).join('\n');
  return {
    id: article.id,
    shingles,
    facts: [...order],
    sentences: reporting,
    quotes: readQuotes(text),
    agencies: readAgencies(article, text),
  };
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

const QUOTED = /[“"][^“”"]{1,600}[”"]/;

function readQuotes(text: string): Set<string> {
  const quotes = new Set<string>();
  for (const [, quote = ''] of text.matchAll(/[“"]([^“”"\n]{20,400})[”"]/g)) {
    const words = wordsOf(quote);
    if (words.length >= QUOTE_WORDS) quotes.add(words.join(' '));
  }
  return quotes;
}

function readAgencies(article: Article, text: string): Set<string> {
  const found = new Set<string>();
  for (const [name] of `${article.author ?? ''}\n${text}`.matchAll(AGENCIES)) found.add(AGENCY_NAMES[name] ?? name);
  return found;
}

const AGENCY_NAMES: Record<string, string> = {
  '(AP)': 'AP',
  'Associated Press': 'AP',
  'Agence France-Presse': 'AFP',
  'Press Trust of India': 'PTI',
  'Press Association': 'PA',
  'PA Media': 'PA',
};

/** How two articles hang together. */
export interface PairEvidence {
  /** Share of the shorter text's five-word runs that stand in the other, 0..1. */
  wording: number;
  /** How many these are. */
  runs: number;
  sharedFacts: number;
  /** Share of the sentences that report a fact of the other article, geometric mean of the two, 0..1. */
  coverage: number;
  /** Kendall's tau of the order of the shared facts (Kendall 1938), -1..1. */
  order: number;
  /** The same in standard deviations of a random order: 12 facts in order say more than 4. */
  orderZ: number;
  quotes: number;
  agencies: string[];
}

export function compareTraces(a: Trace, b: Trace): PairEvidence {
  const smaller = a.shingles.size <= b.shingles.size ? a : b;
  const larger = smaller === a ? b : a;
  let shared = 0;
  for (const shingle of smaller.shingles) if (larger.shingles.has(shingle)) shared++;
  const common = a.facts.filter((fact) => b.facts.includes(fact));
  return {
    wording: smaller.shingles.size === 0 ? 0 : shared / smaller.shingles.size,
    runs: shared,
    sharedFacts: common.length,
    coverage: Math.sqrt(shareOf(a, common) * shareOf(b, common)),
    ...compareOrder(common, b.facts),
    quotes: [...a.quotes].filter((quote) => b.quotes.has(quote)).length,
    agencies: [...a.agencies].filter((name) => b.agencies.has(name)),
  };
}

function shareOf({ sentences }: Trace, facts: string[]): number {
  if (sentences.length === 0) return 0;
  const wanted = new Set(facts);
  return sentences.filter((sentence) => sentence.some((fact) => wanted.has(fact))).length / sentences.length;
}

function compareOrder(common: string[], other: string[]): { order: number; orderZ: number } {
  const n = common.length;
  if (n < 2) return { order: 0, orderZ: 0 };
  const at = new Map(other.map((fact, i) => [fact, i]));
  let balance = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) balance += at.get(common[i]!)! < at.get(common[j]!)! ? 1 : -1;
  const order = balance / ((n * (n - 1)) / 2);
  return { order, orderZ: order / Math.sqrt((2 * (2 * n + 5)) / (9 * n * (n - 1))) };
}
