import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../lib/compare/text-fragment.ts';

describe('textFragmentUrl', () => {
  it.each([
    ['https://a.example/x', 'The bridge fell.', 'https://a.example/x#:~:text=The%20bridge%20fell.'],
    ['https://a.example/x#part', 'Two left', 'https://a.example/x#part:~:text=Two%20left'],
    ['https://a.example/x#:~:text=old', 'new', 'https://a.example/x#:~:text=new'],
    ['https://a.example/b', 'Well-known, wet & late', 'https://a.example/b#:~:text=Well%2Dknown%2C%20wet%20%26%20late'],
    ['http://a.example/', '  ', 'http://a.example/'],
    [
      'https://a.example/',
      'one two three four five six seven eight nine ten eleven twelve',
      'https://a.example/#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
    ],
    ['https://a.example/b', 'half \ud83d', 'https://a.example/b#:~:text=half%20%EF%BF%BD'],
    ['https://a.example/two words>', 'q', 'https://a.example/two%20words%3E#:~:text=q'],
    ['javascript:alert(1)', 'q', null],
    ['JavaScript://a.example/%0aalert(1)', 'q', null],
    ['data:text/html,<b>', 'q', null],
    ['file:///etc/passwd', 'q', null],
    ['//a.example/x', 'q', null],
    ['https://', 'q', null],
    ['not an address', 'q', null],
    [null, 'q', null],
  ])('%s, %s → %s', (url, quote, expected) => {
    expect(textFragmentUrl(url, quote)).toBe(expected);
  });

  it('gives a web address of one piece or none, whatever stands in a pack', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })),
        fc.string({ unit: 'binary' }),
        (url, quote) => {
          const made = textFragmentUrl(url, quote);
          expect(made === null || /^https?:\/\/[^\s<>"\\]+$/i.test(made)).toBe(true);
        },
      ),
    );
  });
});
