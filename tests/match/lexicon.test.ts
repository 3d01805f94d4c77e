import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../lib/match/analyse.ts';
import { EMPTY_LEXICON, type Entry, parseLexicon, wordsOfLexicon } from '../../lib/match/lexicon.ts';
import { decodeVector, encodeVector, VECTOR_SIZE } from '../../lib/match/vector-code.ts';

const text = readFileSync(new URL('../../assets/lexicon/lexicon.txt', import.meta.url), 'utf8');
const lexicon = parseLexicon(text);
const keys = (sentence: string) => readTerms(sentence, lexicon).map((term) => term.key);
const related = (a: string, b: string) =>
  lexicon.entry(lexicon.term(a)).relatives.find((relative) => relative.term === lexicon.term(b))?.similarity ?? 0;

const pick = ({ rarity, light, event, name }: Entry) => ({ rarity, light, event, name });

describe('the lexicon', () => {
  it('takes "used" for use, and not for the United States, whose short name is its stem', () => {
    for (const word of ['use', 'uses', 'used', 'using']) expect(lexicon.term(word)).toBe(lexicon.term('usage'));
    expect(lexicon.term('america')).not.toBe(lexicon.term('used'));
  });

  it.each([
    ['husband', 'wife'],
    ['mother', 'father'],
    ['boy', 'girl'],
    ['lend', 'borrow'],
    ['import', 'export'],
  ])('takes %s and %s for two things', (a, b) => {
    const similarity = (from: string, to: string) =>
      lexicon.entry(lexicon.term(from)).relatives.find(({ term }) => term === lexicon.term(to))?.similarity ?? 0;
    expect(Math.max(similarity(a, b), similarity(b, a))).toBeLessThan(0.6);
  });

  it('is small: at most 4 MB, 1.5 MB gzipped', () => {
    expect(text.length).toBeLessThan(4_000_000);
    expect(gzipSync(text).length).toBeLessThan(1_500_000);
  });

  it.each([
    ['took', 'take'],
    ['soldiers', 'soldier'],
    ['Ukrainian', 'ukraine'],
    ['British', 'united kingdom'],
  ])('%s → %s', (word, term) => expect(lexicon.term(word.toLowerCase())).toBe(lexicon.term(term) === term ? term : lexicon.term(term)));

  it.each([
    ['died', 'death'],
    ['earthquake', 'tremor'],
    ['acquire', 'buy'],
    ['sack', 'dismiss'],
    ['injured', 'wounded'],
  ])('%s and %s can stand for one another', (a, b) => {
    expect(related(a, b)).toBeGreaterThanOrEqual(0.5);
    expect(related(b, a)).toBe(related(a, b));
  });

  it.each([
    ['monday', 'tuesday'],
    ['win', 'lose'],
    ['north', 'south'],
  ])('%s and %s can not', (a, b) => expect(related(a, b)).toBe(0));

  it('joins names and phrases of several words', () => {
    expect(keys('South Korean troops')).toContain('south korea');
    expect(keys('The prisoners of war were exchanged')).toContain('pow');
    expect(keys('U.S. officials told us')).toContain('united states');
  });

  it('knows common words from rare ones', () => {
    expect(lexicon.entry(lexicon.term('people')).rarity).toBeLessThan(lexicon.entry(lexicon.term('drone')).rarity);
  });

  it('finds every line, and its words alone say the same of each', () => {
    const words = parseLexicon(wordsOfLexicon(text));
    for (const line of text.split('\n').slice(2)) {
      const [key, value] = line.split('\t') as [string, string];
      if (value?.startsWith('=')) expect(lexicon.phrase(key)).toBe(value.slice(1));
      else if (value) expect(lexicon.entry(key).rarity, key).toBe(Number(value) / 10);
      const { rarity, light, event, name } = words.entry(key);
      expect({ rarity, light, event, name }, key).toEqual(pick(lexicon.entry(key)));
      expect(words.term(key)).toBe(lexicon.term(key));
      expect(words.phraseLength(key)).toBe(lexicon.phraseLength(key));
      if (key.includes(' ')) expect(words.phrase(key)).toBe(lexicon.phrase(key));
    }
    for (const nothing of ['', '!', 'aaaa', 'zzzz', 'zz zz']) expect(lexicon.phrase(nothing)).toBeNull();
  });

  it('refuses another format', () => expect(() => parseLexicon('#other 9\n')).toThrow(/unknown format/));
});

describe('EMPTY_LEXICON', () => {
  it('stems and knows nothing else', () => {
    expect(EMPTY_LEXICON.term('captured')).toBe('captur');
    expect(EMPTY_LEXICON.entry('captur').relatives).toEqual([]);
  });
});

describe('vectors', () => {
  it('come back close to what was written', () => {
    const vector = Array.from({ length: VECTOR_SIZE }, (_, d) => Math.sin(d * 1.7) / 6);
    decodeVector(encodeVector(vector)).forEach((value, d) => {
      expect(Math.abs(value - vector[d]!)).toBeLessThan(0.04);
    });
  });
});
