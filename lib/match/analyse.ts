import type { Article, Claim, DateMention, Figure, Sentence, SentenceKind, Span } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { findSilence } from './silence.ts';
import { STOPWORDS } from './stopwords.data.ts';
import { type Token, tokenize } from './tokens.ts';

/** One word, name or number of a sentence that can carry a fact. Offsets are into the sentence's text. */
export interface Term extends Span {
  key: string;
  /** How much it counts before rarity: 1 for content words, less for light ones. */
  weight: number;
  event: boolean;
  name: boolean;
}

/** What matching keeps of one sentence. It does not depend on other sentences. */
export interface AnalysedSentence {
  kind: SentenceKind;
  text: string;
  terms: Term[];
  /** Begins with a word that points back: "This treaty", "He", "The soldier". */
  pointsBack: boolean;
  figures: Figure[];
  dates: DateMention[];
  /** Propositions as spans of the text; at least one. */
  clauses: Span[];
  /** Words inside quotation marks, as term keys joined by a space, at least three long. */
  quotes: string[];
}

export interface AnalysedArticle {
  article: Article;
  sentences: AnalysedSentence[];
}

/** Attribution words, light verbs and stock words, relative to content words. */
const LIGHT_WEIGHT = 0.6;
/** Numbers are compared as figures too; as words they are as telling as rare ones. */
const NUMBER_WEIGHT = 1.2;
const POINTERS_BACK = /^[“"'‘]?(?:this|that|these|those|the|he|she|it|they|his|her|its|their|such|both|him|them)\b/i;

/** Reads an article for matching: terms, figures, dates, clauses of each sentence. */
export function analyseArticle(
  article: Article,
  claims: Claim[][],
  lexicon: Lexicon,
  known: Map<string, string[]> = new Map(),
): AnalysedArticle {
  const acronyms = new Map([...known, ...learnAcronyms(article.sentences)]);
  const sentences = article.sentences.map((sentence, index) => analyseSentence(sentence, claims[index] ?? [], lexicon, acronyms));
  return { article, sentences };
}

function analyseSentence(sentence: Sentence, claims: Claim[], lexicon: Lexicon, acronyms: Map<string, string[]>): AnalysedSentence {
  const { text, kind } = sentence;
  const terms = readTerms(text, lexicon, acronyms);
  const clauses = claims.filter((claim) => claim.end > claim.start).map(({ start, end }) => ({ start, end }));
  return {
    kind,
    text,
    terms,
    pointsBack: POINTERS_BACK.test(text),
    figures: unique(claims.flatMap((claim) => claim.figures)).filter((figure) => !figure.identifier),
    dates: unique(claims.flatMap((claim) => claim.dates)),
    clauses: clauses.length > 0 ? clauses : [{ start: 0, end: text.length }],
    quotes: readQuotes(text, terms),
  };
}

function unique<T extends Span>(list: T[]): T[] {
  return list.filter((item, index) => list.findIndex((other) => other.start === item.start && other.end === item.end) === index);
}

/** Terms of any text: stop words out, phrases and aliases joined, learned acronyms spelled out. */
export function readTerms(text: string, lexicon: Lexicon, acronyms: Map<string, string[]> = new Map()): Term[] {
  const tokens = tokenize(text);
  const keys = tokens.map((token) => (token.number ? token.word : lexicon.term(token.word)));
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const long = acronyms.get(text.slice(token.start, token.end));
    if (long !== undefined) {
      for (const word of long) push(terms, lexicon.term(word), token, token, lexicon, true, 1 / Math.sqrt(long.length));
      i++;
      continue;
    }
    const length = phraseAt(keys, i, lexicon);
    if (length > 1) {
      const last = tokens[i + length - 1]!;
      push(terms, lexicon.phrase(keys.slice(i, i + length).join(' '))!, token, last, lexicon, token.capital, 1);
      i += length;
      continue;
    }
    const isStopword = STOPWORDS.has(token.word);
    if (!isStopword || (token.capital && token.end - token.start > 1 && /^[\p{Lu}.]{2,}$/u.test(text.slice(token.start, token.end)))) {
      const key = isStopword ? aliasOfCapitals(token.word) : keys[i]!;
      push(terms, key, token, token, lexicon, token.capital && !token.first, token.number ? NUMBER_WEIGHT : 1);
    }
    i++;
  }
  for (const { start, end, key } of findSilence(text)) terms.push({ key, start, end, weight: 1, event: true, name: false });
  return terms;
}

/** "US" and "U.S." read as the pronoun "us" when folded. */
function aliasOfCapitals(word: string): string {
  return word === 'us' ? 'united states' : word === 'who' ? 'who_org' : word;
}

function push(terms: Term[], key: string, from: Token, to: Token, lexicon: Lexicon, capital: boolean, weight: number): void {
  const entry = lexicon.entry(key);
  terms.push({
    key,
    start: from.start,
    end: to.end,
    weight: entry.light && !capital ? weight * LIGHT_WEIGHT : weight,
    event: entry.event && !capital,
    name: entry.name || capital,
  });
}

function phraseAt(keys: string[], at: number, lexicon: Lexicon): number {
  const longest = Math.min(lexicon.phraseLength(keys[at]!), keys.length - at);
  for (let length = longest; length > 1; length--) {
    if (lexicon.phrase(keys.slice(at, at + length).join(' ')) !== null) return length;
  }
  return 1;
}

/** "National Intelligence Service (NIS)" → NIS stands for national, intelligence, service. */
export function learnAcronyms(sentences: { text: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { text } of sentences) {
    for (const match of text.matchAll(/\(([A-Z]{2,7})\)/g)) {
      const before = tokenize(text.slice(Math.max(0, match.index - 90), match.index)).filter((token) => !token.number);
      const letters = match[1]!.toLowerCase();
      const words: string[] = [];
      let at = before.length - 1;
      for (let letter = letters.length - 1; letter >= 0; letter--) {
        while (at >= 0 && STOPWORDS.has(before[at]!.word) && before[at]!.word[0] !== letters[letter]) at--;
        if (at < 0 || before[at]!.word[0] !== letters[letter]) break;
        words.unshift(before[at]!.word);
        at--;
      }
      if (words.length === letters.length)
        found.set(
          match[1]!,
          words.filter((word) => !STOPWORDS.has(word)),
        );
    }
  }
  return found;
}

function readQuotes(text: string, terms: Term[]): string[] {
  const quotes: string[] = [];
  for (const match of text.matchAll(/[“"]([^“”"]{6,300})[”"]/g)) {
    const from = match.index;
    const inside = terms.filter((term) => term.start >= from && term.end <= from + match[0].length);
    if (inside.length >= 2) quotes.push(inside.map((term) => term.key).join(' '));
  }
  return quotes;
}
