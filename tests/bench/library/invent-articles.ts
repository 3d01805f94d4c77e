import type { Article, Sentence } from '../../../lib/types.ts';

/** Sentences of one invented article; news articles have 20 to 40. */
export const SENTENCES_AN_ARTICLE = 30;

const FRAMES = [
  '{name} told reporters in {place} that the {noun} would {verb} the {noun} of the {noun} by {day}.',
  'At least {n} people were hurt when a {noun} hit the {noun} near {place} on {day}, officials said.',
  'The {noun} of {place} said the {noun} had cost {n} million dollars, more than the {noun} had planned.',
  'According to {name}, about {n} of the {noun} had been {verb}ed before the {noun} began.',
  'Police arrested {n} suspects in {place} after the {noun} at the {noun} on {day}.',
  '“We will {verb} every {noun} until the {noun} is over,” {name} said.',
  '{name} and {name} {verb}ed over the {noun}, which {place} has held since 19{m}.',
  'The court in {place} ordered the {noun} to pay {n} euros for the {noun} and the {noun}.',
  'Nearly {n} homes lost power as the {noun} moved from {place} towards {place}.',
  'A spokesman for {name} declined to {verb} the {noun}, but said a {noun} was under way.',
  'The {noun} rose by {m} percent in {place} last month, the {noun} agency reported.',
  'Critics say the {noun} does little for the {noun} of {place} and its {n} workers.',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SYLLABLES = 'ba be bo da do fa ga gro ka ke la lo ma mi mo na ne no pa ra re ri ro sa se so ta te to tri va ve vo za'.split(' ');

/** Words that invented articles are made of. */
const VOCABULARY = 20_000;

/** The commonest words of the lexicon, commonest first. */
export function commonWords(lexicon: string): string[] {
  const all = [...lexicon.matchAll(/^([a-z]{4,})\t(\d+)\t/gm)].sort((a, b) => Number(a[2]) - Number(b[2]));
  return all.slice(0, VOCABULARY).map((match) => match[1]!);
}

/** A generator of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Article number `n` of any number of different ones. Each has a few names, places and words of its own that come again in its sentences, and
 * others drawn from `words` as language has them: the common ones often, the rare ones seldom.
 */
export function inventArticle(n: number, words: string[]): Article {
  const next = numbersFrom(n + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const common = () => words[Math.floor(words.length ** next()) - 1]!; // by rank, as Zipf found it
  const name = () => {
    const long = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('');
    return long[0]!.toUpperCase() + long.slice(1);
  };
  const own = { names: [name(), name(), name()], places: [name(), name()], nouns: Array.from({ length: 12 }, () => pick(words)) };
  const fill: Record<string, () => string> = {
    name: () => pick(own.names),
    place: () => pick(own.places),
    noun: () => (next() < 0.4 ? pick(own.nouns) : common()),
    verb: () => common(),
    day: () => pick(DAYS),
    n: () => String(3 + Math.floor(next() * 900)),
    m: () => String(10 + Math.floor(next() * 89)),
  };
  const sentences: Sentence[] = [];
  let text = '';
  for (let index = 0; index < SENTENCES_AN_ARTICLE; index++) {
    const line = pick(FRAMES).replace(/\{(\w+)\}/g, (_, slot: string) => fill[slot]!());
    const start = text.length + (index > 0 ? 1 : 0);
    text += (index > 0 ? '\n' : '') + line;
    sentences.push({ index, kind: 'text', text: line, block: index, start, end: start + line.length });
  }
  const url = `https://outlet-${n % 97}.example/story-${n}`;
  const published = new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString();
  return { id: url, outlet: `Outlet ${n % 97}`, author: null, published, title: sentences[0]!.text, url, text, sentences };
}
