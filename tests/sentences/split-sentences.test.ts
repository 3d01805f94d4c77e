import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/sentences/split-sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each row is one block of text; " | " stands where a sentence must end, in place of the white space there (or of nothing, where noted). */
const BLOCKS: [why: string, marked: string][] = [
  ['plain stops', 'The dam broke at dawn. | Nobody had been warned! | Who gave the order?'],
  ['a country after a capital', 'Much of it rests on reports from Oslo and Lagos. | U.S. National Guard units stayed away.'],
  ['an acronym inside a name', 'She works for the U.S. Department of Energy in Virginia.'],
  ['an acronym at the end', 'He has lived in the U.K. | The family left in May.'],
  ['an acronym before a plain plural', 'Storms killed 12 people in the U.S. | Officials expect more.'],
  ['a rank among numbers', 'It is the U.S. No. 1 port for grain.'],
  ['a title after a stop', 'The court rejected both motions. | Mr. Adeyemi will appeal.'],
  ['titles in a row', 'Lt. Gen. Ana Prieto met Sen. Olu Bello and St. Osyth mayor Dr. Wu.'],
  ['initials', 'J. P. Amsel and Mary K. Orr signed for the company.'],
  ['a letter that ends a sentence', 'The lorries were moved to Hangar C. | The rest stayed.'],
  ['a company before a verb', 'Estuary Lines Ltd. said it would sell two ferries.'],
  ['a company at the end', 'The ship belongs to Meltem Shipping Co. | It was built in 1998.'],
  ['a company with a form behind it', 'Owner of the mine is Kranz & Co. KG of Bremen.'],
  ['months', 'Voting ends on Nov. 5 in most states. | Counting ends in Dec. | Nobody objects.'],
  ['times of day', 'Police were called at 2 a.m. | They found nobody. | Trains run from 5 p.m. Friday.'],
  ['a time that opens a sentence', 'At 5 a.m. Mr. Rao went down into the tunnel.'],
  ['a zone after a time', 'The vote is at 3 p.m. EST on Monday.'],
  ['decimals and money', 'Prices rose by 3.5 percent to $1.20 a litre. | Wages rose by .4 percent.'],
  ['a figure that opens a sentence', 'The toll had doubled by 2024. | 3,100 soldiers were missing.'],
  ['a number word before a figure', 'See p. 14, fig. 3 and No. 7 of the report.'],
  ['a quotation with its stop inside', 'He called it “a dangerous expansion.” | She did not.'],
  ['a quotation of several sentences', '“We lost the bridge. We did not lose the town,” said the mayor. | He wept.'],
  [
    'a long quotation',
    '“We had nine pumps in the valley, and eight of them were under water by midnight. | Nobody told us that the ninth had been taken away for repair in the spring. | We shall ask the county who signed for that,” said the mayor.',
  ],
  ['a question asked by somebody with a title', '“Who pays for this?” Harbour master Ann Lund asked. | Nobody knew.'],
  ['words that are no abbreviation in lower case', 'Half the crew fell ill. Zelensky sent a doctor.'.replace('ill. ', 'ill. | ')],
  ['a month after a time', 'They met at 1:30 a.m. Feb. 1 on the bridge.'],
  ['a question asked by somebody', '“Who pays for this?” Okafor asked. | “We do,” she said.'],
  ['a straight quotation in the middle', 'He wrote "There is no reason to stay." and left.'],
  ['a single-quoted sentence', "He left a note. | 'Do not look for me.' | It was signed."],
  ['possessives are no quotations', "The soldiers' fear grew. | The nurses' strike went on. | 'Enough' was all they said."],
  ['a quotation that is not closed here', '“The war goes on. | It will be long.'],
  ['a parenthesis with a sentence inside', 'The treaty (It was signed in June.) is now in force.'],
  ['a parenthesis that is a sentence', 'Both sides agreed. | (The text is secret.) | Talks go on.'],
  ['an ellipsis that ends', 'Nobody answered... | Then the phone rang.'],
  ['an ellipsis that leaves out', 'The report says "the order ... came too late" on page one.'],
  ['words left out in brackets', '"The gate [...] would not open," it says.'],
  ['an exclamation mark in a name', 'She worked at Yahoo! for nine years.'],
  ['marks in a row', 'Really?! | Nobody told us!!'],
  ['addresses', 'Write to Jane.Doe@example.com. | See www.example.com/a.b for more.'],
  ['a file name', 'The list is in Node.js format.'],
  ['a footnote mark', 'He died in 250.[1] | The emperor followed him.'],
  ['a version number', 'It runs on Windows 8.1 RTM and later.'],
  ['a list written into the text', '1. Close the gate | 2. Call the office | 3. Leave'],
  ['letters of a list', 'a) sirens b) messages'.replace(' b)', ' | b)')],
  ['a number that only looks like a list', 'As payment for 1. above, send 5 euros.'],
  ['bullets in a row', '• Two dead • Nine missing'.replace(' • N', ' | • N')],
  ['a line break after a stop', 'The first line ends.\n | The second begins.'],
  ['a hard-wrapped line', 'It was a cold\nnight in the city.'],
  ['lines of a list', 'tents\n | blankets\n | drinking water'],
  ['a stop of another script', 'It began at noon． | It ended at one．'],
  ['Latin abbreviations', 'They carried arms, e.g. rifles, i.e. what they had, vs. tanks.'],
  ['a hyphenated acronym', 'U.S.-led talks failed. | E.U. leaders met again.'],
];

describe('splitSentences', () => {
  it.each(BLOCKS)('%s', (_why, marked) => {
    const expected = marked.split(' | ').map((sentence) => sentence.trim());
    expect(split(marked.replaceAll(/(\s?) \| /g, (_, before) => before || ' '))).toEqual(expected);
  });

  it.each([
    ['The bridge is shut.Ferries run.', ['The bridge is shut.', 'Ferries run.']],
    ['He said “it is over.”She left.', ['He said “it is over.”', 'She left.']],
    ['It cost 1,000.That is a lot.', ['It cost 1,000.', 'That is a lot.']],
    ['November 10, 2024🍪 We Value Your Privacy', ['November 10, 2024', '🍪 We Value Your Privacy']],
    ['', []],
    [' \n\t ', []],
  ])('needs no space: %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives ordered, trimmed spans with nothing but white space between them, for any text', () => {
    const piece = fc.constantFrom(
      ' ',
      '\n',
      '. ',
      '.',
      '? ',
      '“',
      '”',
      '"',
      "'",
      '(',
      ')',
      '…',
      '... ',
      'Mr. ',
      'U.S. ',
      '1. ',
      'a) ',
      '• ',
      'The ',
      'soldier',
      '3.5',
      '🍪',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let end = 0;
          for (const span of splitSentences(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['a. ', '("', '\n', '"x. ', "'x. ", '1. A ', '(((', 'word\nword ', 'U.S. ', '“a', '?"', ' '])(
    'takes linear time for %j over and over',
    (unit) => {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const before = performance.now();
        splitSentences(text);
        return performance.now() - before;
      };
      time(10_000);
      expect(time(100_000)).toBeLessThan(2_000); // some 150 ms here; quadratic code takes minutes
    },
  );
});

/** The cases stand beside the checkout, not in it; without them (a clone of this repository alone) there is nothing to run. */
const CASES = fileURLToPath(new URL('../../../shared/eval/segmentation_en.json', import.meta.url));

describe.skipIf(!existsSync(CASES))('English cases of pragmatic_segmenter', () => {
  it('passes at least 145 of 177 whole', () => {
    const { cases } = JSON.parse(readFileSync(CASES, 'utf8')) as { cases: { text: string; expected: string[] }[] };
    const passed = cases.filter(({ text, expected }) => JSON.stringify(split(text)) === JSON.stringify(expected));
    expect(passed.length).toBeGreaterThanOrEqual(145);
  });
});
