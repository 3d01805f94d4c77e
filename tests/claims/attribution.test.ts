import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttribution, sameSource } from '../../lib/claims/attribution.ts';
import { sourceKey } from '../../lib/claims/attribution-keys.ts';
import type { Attribution } from '../../lib/types.ts';
import { ATTRIBUTIONS } from './attribution-rows.ts';

const named = (name: string): Attribution => ({ start: 0, end: 0, text: '', name, key: sourceKey(name) });

describe('readAttribution', () => {
  it.each(ATTRIBUTIONS)('%s', (text, names) => {
    const found = readAttribution(text, null);
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const one of found) expect(one.text).toBe(text.slice(one.start, one.end));
  });

  it('takes over the source before for a pronoun, and the one before in the same sentence', () => {
    const previous = named('Fire chief Dagny Holm');
    expect(readAttribution('She noted that the hydrants were frozen.', previous).map(({ name }) => name)).toEqual([
      'Fire chief Dagny Holm',
    ]);
    const text = 'Holm said the stairs had burned, and she added that two doors were locked.';
    expect(readAttribution(text, named('the mayor')).map(({ name }) => name)).toEqual(['Holm']);
  });

  it('credits nobody for what a quotation says of others', () => {
    const found = readAttribution('"He told me it was safe," said Rosa Lind.', named('the operator'));
    expect(found.map(({ name }) => name)).toEqual(['Rosa Lind']);
  });

  it('understands "the country\'s ministry" by the country named before it', () => {
    const [, second] = readAttribution('The jet was lost, according to Norway’s NTB, citing the country’s air force.', null);
    expect(second?.name).toBe('the country’s air force');
    expect(second?.key.startsWith('norway')).toBe(true);
  });

  it('knows for whom a spokesman with an aside speaks', () => {
    const [spokesman] = readAttribution('Divers found nothing, a coast guard spokesman, Arne Dahl, said.', null);
    expect(spokesman?.name).toBe('Arne Dahl');
    expect(sameSource(spokesman!, named('the coast guard'))).toBe(true);
    const [other] = readAttribution('A spokeswoman for the airline, Rita Holt, said the flight was full.', null);
    expect(sameSource(other!, named('the airline'))).toBe(true);
  });

  it('never throws, and stays inside the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const { start, end } of readAttribution(text, null)) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
    const words = fc.constantFrom(
      'said',
      'according',
      'to',
      'by',
      '"',
      ',',
      'police',
      'the',
      'who',
      'Reuters',
      '(',
      ')',
      '—',
      'that',
      "'s",
      'citing',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => readAttribution(list.join(' '), null).length >= 0),
      { numRuns: 500 },
    );
  });
});

describe('sameSource', () => {
  it.each([
    ["South Korea's National Intelligence Service", 'the NIS'],
    ["South Korea's intelligence agency", 'the National Intelligence Service of South Korea'],
    ['South Korean intelligence', 'South Korea’s National Intelligence Service (NIS)'],
    ['Ukrainian President Volodymyr Zelensky', 'Zelenskyy'],
    ['Mr. Yang', 'Research fellow Yang Uk'],
    ['Lee Seong-kweun', 'lawmaker Lee'],
    ['NATO Secretary-General Mark Rutte', 'Rutte'],
    ['Yonhap News Agency', 'Yonhap'],
    ['the Reuters news agency', 'Reuters'],
    ['Seoul', 'South Korea'],
    ['the White House', 'White House'],
    ['Officials', 'officials'],
    ['Israel’s army', 'the Israeli military'],
    ['the U.S. Geological Survey', 'the USGS'],
    ['Japanese Prime Minister Haruto Mori', 'Mori'],
    ['the World Health Organization', 'WHO'],
    ['Russian officials', 'Moscow'],
    ['French and German intelligence agencies', 'German intelligence'],
    ['Chancellor Petra Vogel', 'Ms Vogel'],
    ['Human Rights Watch', 'HRW'],
    ['the army', 'an army spokesman'],
    ['two people familiar with the matter', 'sources'],
    ['Israeli military spokesman Dan Levi', 'Israel’s army'],
    ['a spokeswoman for the airline', 'the airline'],
    ['Sara Holm of the Fisheries Agency', 'Holm'],
    ['the Rev. Larry Dane of the Harbour Church', 'Dane'],
    ['Prime Minister of Japan Haruto Mori', 'Mori'],
  ])('%s is %s', (a, b) => {
    expect(sameSource(named(a), named(b))).toBe(true);
    expect(sameSource(named(b), named(a))).toBe(true);
  });

  it.each([
    ["South Korea's National Intelligence Service", "North Korea's intelligence agency"],
    ['Volodymyr Zelensky', 'Vladimir Putin'],
    ['Reuters', 'Yonhap'],
    ['the foreign ministry of Chad', 'the interior ministry of Chad'],
    ['John Kirby', 'the White House'],
    ['the fire brigade', 'the airline'],
    ['South Korean intelligence', "South Korea's Joint Chiefs of Staff"],
    ['Kim Jong Un', 'Choi Son Hui'],
    ['the Red Cross', 'the Red Crescent'],
    ['the Bank of England', 'the Bank of Canada'],
  ])('%s is not %s', (a, b) => {
    expect(sameSource(named(a), named(b))).toBe(false);
  });
});
