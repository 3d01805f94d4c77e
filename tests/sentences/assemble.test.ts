import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleSentences } from '../../lib/sentences/assemble.ts';
import type { Block } from '../../lib/types.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const kindsOf = (blocks: Block[]) => assembleSentences(blocks).sentences.map(({ kind, text }) => `${kind}: ${text}`);

describe('assembleSentences', () => {
  it('joins blocks by line breaks and points into that text', () => {
    const { text, sentences } = assembleSentences([
      { kind: 'title', text: 'Dam breaks' },
      ...paragraphs('Nine died. Thirty are missing.', '', 'Rain goes on.'),
    ]);
    expect(text).toBe('Dam breaks\nNine died. Thirty are missing.\n\nRain goes on.');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences.map((sentence) => sentence.text));
    expect(sentences.map(({ index, block }) => [index, block])).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 3],
    ]);
  });

  it.each<[string, Block[], string[]]>([
    ['a title is one sentence', [{ kind: 'title', text: 'Who won? Nobody knows' }], ['title: Who won? Nobody knows']],
    [
      'a line in title case heads what follows',
      paragraphs('A Wall of Empty Bottles', 'It holds the dune.'),
      ['heading: A Wall of Empty Bottles', 'text: It holds the dune.'],
    ],
    [
      'so does a short line without a stop',
      paragraphs('What the scientists say', 'They say little.'),
      ['heading: What the scientists say', 'text: They say little.'],
    ],
    ['so does a single word', paragraphs('Background', 'It began in May.'), ['heading: Background', 'text: It began in May.']],
    ['so does a short question', paragraphs('What happens next?', 'Nobody knows.'), ['heading: What happens next?', 'text: Nobody knows.']],
    [
      'title case with a colon is a heading, a sentence with a colon a lead-in',
      paragraphs('Costs and Delays:', 'Key developments include:', 'Arms Deliveries:', 'Two ships arrived.'),
      ['heading: Costs and Delays:', 'lead-in: Key developments include:', 'heading: Arms Deliveries:', 'text: Two ships arrived.'],
    ],
    [
      'short fragments after a lead-in are items',
      paragraphs(
        'The office lists four causes, which include:',
        'Weak autumn storms.',
        'Lack of pumps on the east side.',
        'The office was founded in 1920.',
      ),
      [
        'lead-in: The office lists four causes, which include:',
        'item: Weak autumn storms.',
        'item: Lack of pumps on the east side.',
        'text: The office was founded in 1920.',
      ],
    ],
    [
      'a lead-in may end a longer paragraph',
      paragraphs('Ties have grown since 2022. These include;', 'A Treaty:', 'It was signed.'),
      ['text: Ties have grown since 2022.', 'lead-in: These include;', 'heading: A Treaty:', 'text: It was signed.'],
    ],
    [
      'an entry of a list is an item, without its bullet',
      [{ kind: 'item', text: '• Two dead. Nine missing' }],
      ['item: Two dead.', 'item: Nine missing'],
    ],
    [
      'a bulleted paragraph is an item',
      paragraphs('– a new breakwater', 'It was built.'),
      ['item: a new breakwater', 'text: It was built.'],
    ],
    ['the last line heads nothing', paragraphs('It was built.', 'War'), ['text: It was built.', 'text: War']],
    [
      'a long line without a stop is text',
      paragraphs('officials said the road would be closed until the end of the week at least because of the rain', 'It was.'),
      ['text: officials said the road would be closed until the end of the week at least because of the rain', 'text: It was.'],
    ],
  ])('%s', (_why, blocks, expected) => {
    expect(kindsOf(blocks)).toEqual(expected);
  });

  it('points into its own text for any blocks', () => {
    const block = fc.record({
      kind: fc.constantFrom<Block['kind']>('title', 'heading', 'paragraph', 'item'),
      text: fc.string({ unit: 'binary', maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const { text, sentences } = assembleSentences(blocks);
        let end = 0;
        sentences.forEach((sentence, n) => {
          expect(sentence.index).toBe(n);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
        });
      }),
      { numRuns: 500 },
    );
  });
});
