import { describe, expect, it } from 'vitest';
import { learnAcronyms, readTerms } from '../../lib/match/analyse.ts';
import { foldName, foldWord } from '../../lib/match/fold.ts';
import { EMPTY_LEXICON } from '../../lib/match/lexicon.ts';
import { tokenize } from '../../lib/match/tokens.ts';

describe('tokenize', () => {
  it.each([
    ['The U.S. envoy’s plane landed', 'the us envoy plane landed'],
    ['It cost 3,200,000 crowns', 'it cost #3200000 crowns'],
    ['A 6.4-magnitude quake', 'a #6.4 magnitude quake'],
    ['Kraków and São Paulo', 'krakow and sao paulo'],
    ['They don’t “agree”', 'they dont agree'],
    ['front-line nurses', 'front line nurses'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(
      tokenize(text)
        .map((token) => token.word)
        .join(' '),
    ).toBe(words);
  });

  it('reads each letter alike, whether the text is Latin or has other scripts too', () => {
    for (let code = 32; code < 0x2070; code++) {
      const letter = String.fromCodePoint(code);
      const text = `${letter}.${letter}. a${letter}b’${letter} 1,${letter}0`;
      expect(tokenize(`${text} Ж`).slice(0, -1), text).toEqual(tokenize(`${text}  `));
    }
  });

  it('keeps offsets into the text as it stands', () => {
    const text = '“Talbot’s 1,400 workers,” she said';
    for (const { start, end } of tokenize(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}’,]+$/u);
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Talbot’s', '1,400', 'workers', 'she', 'said']);
  });
});

describe('folding', () => {
  it.each([
    ['Zelenskyy', 'zelensky'],
    ['Zelenskiy', 'zelensky'],
    ['Dostoyevskii', 'dostoyevsky'],
    ['Mary', 'mary'],
  ])('%s', (name, folded) => expect(foldName(foldWord(name))).toBe(folded));
});

describe('acronyms', () => {
  it('are learned from the text and spelled out', () => {
    const acronyms = learnAcronyms([{ text: 'The Maritime Safety Authority (MSA) closed the port.' }]);
    expect(acronyms.get('MSA')).toEqual(['maritime', 'safety', 'authority']);
    const terms = readTerms('The MSA opened it again.', EMPTY_LEXICON, acronyms).map((term) => term.key);
    expect(terms).toContain(EMPTY_LEXICON.term('maritime'));
  });

  it('are not made out of any bracket', () => {
    expect(learnAcronyms([{ text: 'The port was closed (MSA) on Friday.' }]).size).toBe(0);
  });
});

describe('readTerms: saying nothing is one thing in whatever words', () => {
  it.each([
    ['The ministry declined to comment on the dismissals.', ['_silence']],
    ['Neither the airline nor the airport had confirmed the delay.', ['_silence']],
    ['The bank has yet to respond.', ['_silence']],
    ['Officials haven’t publicly acknowledged the leak.', ['_silence']],
    ['The names have not been released.', ['_withheld']],
    ['Where the car was found remains unclear.', ['_withheld']],
    ['The ministry confirmed the dismissals.', []],
    ['He did not attend.', []],
  ])('%s', (text, keys) => {
    expect(
      readTerms(text, EMPTY_LEXICON)
        .map((term) => term.key)
        .filter((key) => key.startsWith('_')),
    ).toEqual(keys);
  });
});
