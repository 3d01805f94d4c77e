import { stemmer } from 'stemmer';
import { foldWord } from '../../match/fold.ts';
import { STOPWORDS } from '../../match/stopwords.data.ts';
import { decodeVector, encodeVector, VECTOR_SIZE } from '../../match/vector-code.ts';
import { unit } from './project-vectors.ts';
import { readLines, readRates } from './read-lists.ts';
import type { WordNet } from './read-wordnet.ts';
import { relateSynsets } from './relate-synsets.ts';

/** Rate below which a word counts as unknown, per sentence; keeps rarities finite. */
const FLOOR = 1e-4;
/** News say more about news than glosses do. */
const NEWS_SHARE = 0.7;
/** Relatives kept a term. */
const MAX_RELATIVES = 12;
/** Similarity of words of one root that the stemmer keeps apart ("die", "death"); as one term they score worse on the seeds. */
const SAME_ROOT = 0.7;
/** Rate per sentence below which a word is too rare to stand for another in news. */
const MIN_RATE = 8e-6;
/** Weaker relations do more harm than good. */
const MIN_SIMILARITY = 0.3;

/** Composes the text of `lexicon.txt` from WordNet and the lists in a folder. */
export function composeLexicon(wordnet: WordNet, folder: string): string {
  const forms = new Map<string, string>();
  const stem = (word: string) => (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word);
  const term = (word: string) => forms.get(word) ?? forms.get(stem(word)) ?? stem(word);
  const phraseTerm = (phrase: string) =>
    phrase
      .split('_')
      .map((word) => term(foldWord(word)))
      .join(' ');
  for (const line of readLines(folder, 'irregular.txt')) {
    const [lemma, ...rest] = line.split(' ');
    for (const form of rest) if (!STOPWORDS.has(form)) forms.set(form, stem(lemma!));
  }
  const relations = new Map<string, Map<string, number>>();
  const names = new Set<string>();
  const relate = (a: string, b: string, similarity: number) => {
    if (a === b) return;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = relations.get(x) ?? new Map<string, number>();
      list.set(y, Math.max(list.get(y) ?? 0, similarity));
      relations.set(x, list);
    }
  };
  const alias = (form: string, to: string) => {
    const key = phraseTerm(form.toLowerCase());
    if (key !== to) forms.set(key, to);
  };
  for (const line of readLines(folder, 'aliases.txt')) {
    const [name, list] = line.split(':');
    for (const form of list!.trim().split(' ')) alias(form, stem(name!));
  }
  for (const line of readLines(folder, 'countries.txt')) {
    const [left, seats = ''] = line.split('|');
    const [name, people = ''] = left!.split(':');
    const country = name!.toLowerCase().replaceAll('_', ' ');
    names.add(country);
    if (country.includes(' ')) {
      const key = phraseTerm(name!.toLowerCase());
      if (key !== country) forms.set(key, country);
    } else if (stem(country) !== country) forms.set(stem(country), country);
    for (const form of people.trim().split(' ').filter(Boolean)) {
      const folded = foldWord(form);
      if (folded.includes('_')) forms.set(phraseTerm(folded), country);
      else forms.set(folded, country);
    }
    for (const seat of seats.trim().split(' ').filter(Boolean)) {
      const key = phraseTerm(foldWord(seat));
      names.add(key);
      relate(country, key, 0.7);
    }
  }
  const hand = new Map<string, number>();
  const groups = readLines(folder, 'nominal.txt').map((line) => `${SAME_ROOT} ${line}`);
  const lists = ['thesaurus.txt', 'paraphrases.txt', 'newsroom.txt'].flatMap((name) => readLines(folder, name));
  for (const line of [...groups, ...lists]) {
    const words = line.split(' ');
    const similarity = /^\d/.test(words[0]!) ? Number(words.shift()) : 0.6;
    const terms = words.map((word) => forms.get(phraseTerm(word)) ?? phraseTerm(word));
    for (const a of terms) for (const b of terms) if (a < b) hand.set(`${a}\t${b}`, Math.max(hand.get(`${a}\t${b}`) ?? 0, similarity));
  }
  const rates = mergeRates(wordnet, readRates(folder, 'news-rates.txt'), term);
  const { events } = relateSynsets(wordnet, term, relate, (word) => (rates.get(word) ?? 0) >= MIN_RATE);
  for (const [pair, similarity] of hand) {
    const [a, b] = pair.split('\t');
    relate(a!, b!, similarity);
  }
  const light = new Set(
    readLines(folder, 'light.txt')
      .flatMap((line) => line.split(' '))
      .map(term),
  );
  const vectors = readVectors(folder, term);
  return print({ forms, relations, rates, names, light, events, vectors });
}

interface Parts {
  forms: Map<string, string>;
  relations: Map<string, Map<string, number>>;
  rates: Map<string, number>;
  names: Set<string>;
  light: Set<string>;
  events: Set<string>;
  vectors: Map<string, string>;
}

function print({ forms, relations, rates, names, light, events, vectors }: Parts): string {
  const lines = new Map<string, string>();
  const keys = new Set([...relations.keys(), ...rates.keys(), ...names, ...light, ...vectors.keys()]);
  for (const key of keys) {
    if (forms.has(key) || key === '') continue;
    const rarity = Math.min(9.1, -Math.log((rates.get(key) ?? 0) + FLOOR));
    const flags = (light.has(key) ? 'l' : '') + (events.has(key) ? 'e' : '') + (names.has(key) ? 'n' : '');
    const relatives = [...(relations.get(key) ?? [])]
      .filter(([other, similarity]) => similarity >= MIN_SIMILARITY && !forms.has(other) && !STOPWORDS.has(other))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MAX_RELATIVES)
      .map(([other, similarity]) => `${other}:${Math.round(similarity * 10)}`);
    const vector = vectors.get(key) ?? '';
    if (relatives.length === 0 && flags === '' && rarity >= 9 && vector === '') continue;
    lines.set(key, `${Math.round(rarity * 10)}\t${flags}\t${relatives.join(',')}\t${vector}`);
  }
  for (const [form, to] of forms) if (form !== to) lines.set(form, `=${to}`);
  const phrases = new Map<string, number>();
  for (const key of lines.keys()) {
    const words = key.split(' ');
    if (words.length > 1) phrases.set(words[0]!, Math.max(phrases.get(words[0]!) ?? 0, words.length));
  }
  const sorted = [...lines.keys()].sort();
  const head = [...phrases].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([word, length]) => `${word}:${length}`);
  return `#corroborate-lexicon 1\n#phrases\t${head.join(',')}\n${sorted.map((key) => `${key}\t${lines.get(key)}`).join('\n')}`;
}

/** Vector of each term: the mean of its words' vectors, commoner words first. */
function readVectors(folder: string, term: (word: string) => string): Map<string, string> {
  const sums = new Map<string, Float64Array>();
  readLines(folder, 'word-vectors.txt').forEach((line, rank) => {
    const [word = '', code = ''] = line.split('\t');
    const key = term(word);
    if (!/^[a-z]+$/.test(key) || STOPWORDS.has(word)) return;
    const sum = sums.get(key) ?? new Float64Array(VECTOR_SIZE);
    decodeVector(code).forEach((value, d) => {
      sum[d]! += value / (rank + 50);
    });
    sums.set(key, sum);
  });
  return new Map([...sums].map(([key, sum]) => [key, encodeVector(unit(sum))]));
}

/** Rate per sentence of each term: news where they know the word, else glosses. */
function mergeRates(wordnet: WordNet, news: Map<string, number>, term: (word: string) => string): Map<string, number> {
  const glosses = new Map<string, number>();
  for (const synset of wordnet.synsets.values()) {
    for (const word of new Set((synset.gloss.toLowerCase().match(/[a-z]{2,}/g) ?? []).map(term))) {
      glosses.set(word, (glosses.get(word) ?? 0) + 1 / wordnet.synsets.size);
    }
  }
  const newsTerms = new Map<string, number>();
  for (const [word, rate] of news) newsTerms.set(term(word), (newsTerms.get(term(word)) ?? 0) + rate);
  const rates = new Map<string, number>();
  for (const key of new Set([...glosses.keys(), ...newsTerms.keys()])) {
    rates.set(key, NEWS_SHARE * (newsTerms.get(key) ?? 0) + (1 - NEWS_SHARE) * (glosses.get(key) ?? 0));
  }
  return rates;
}
