import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameSource } from '../../lib/claims/attribution.ts';
import { readClaims, readSentenceClaims } from '../../lib/claims/read-claims.ts';
import type { Article, SentenceKind } from '../../lib/types.ts';

function article(lines: (string | [SentenceKind, string])[]): Article {
  let text = '';
  const sentences = lines.map((line, index) => {
    const [kind, words] = typeof line === 'string' ? (['text', line] as const) : line;
    const start = text.length;
    text += `${words}\n`;
    return { index, kind, text: words, start, end: start + words.length, block: index };
  });
  return { id: 'a', outlet: null, author: null, published: '2025-03-12', title: null, url: null, text, sentences };
}

const brief = (text: string) =>
  readSentenceClaims(text, '2025-03-12', null).map(({ start, end, certainty, attribution }) => [
    text.slice(start, end),
    certainty,
    attribution.map(({ name }) => name).join(', '),
  ]);

describe('readSentenceClaims', () => {
  it('gives a frame to the clauses it governs', () => {
    expect(brief('Kyiv claimed that the depot had burned down, but Moscow said it was empty.')).toEqual([
      ['Kyiv claimed that the depot had burned down,', 'alleged', 'Kyiv'],
      ['but Moscow said it was empty.', 'stated', 'Moscow'],
    ]);
    expect(brief('The roof fell in, killing two, according to the fire service.')).toEqual([
      ['The roof fell in, killing two, according to the fire service.', 'stated', 'the fire service'],
    ]);
  });

  it('lets the hedge of a clause stand beside a frame that only says', () => {
    expect(brief('Officials said that the dam may fail, while crews reportedly left the site.')).toEqual([
      ['Officials said that the dam may fail,', 'possible', 'Officials'],
      ['while crews reportedly left the site.', 'reported', 'Officials'],
    ]);
  });

  it('stops at what is promised', () => {
    expect(brief('The mayor promised a swift inquiry, raising hopes among the families.')).toEqual([
      ['The mayor promised a swift inquiry,', 'planned', 'The mayor'],
      ['raising hopes among the families.', 'stated', ''],
    ]);
  });

  it('takes a subject with an aside for as sure as its verb', () => {
    expect(brief('The talks, delayed by the storm, could resume on Friday.').map(([, certainty]) => certainty)).toEqual([
      'possible',
      'possible',
    ]);
  });

  it('puts figures, dates and places into the clause they stand in', () => {
    const text = 'Police said that 14 people died in Lyon on 3 March, while 60 were treated in Paris.';
    const [first, second] = readSentenceClaims(text, '2025-03-12', null);
    expect(first?.figures.map((figure) => figure.low)).toEqual([14]);
    expect(first?.dates.map(({ from }) => from)).toEqual(['2025-03-03']);
    expect(first?.places.map(({ name }) => name)).toEqual(['lyon']);
    expect(second?.figures.map((figure) => figure.low)).toEqual([60]);
    expect(second?.places.map(({ name }) => name)).toEqual(['paris']);
  });

  it('gives at least one claim, in order and inside the text, and never throws', () => {
    const check = (text: string): void => {
      const claims = readSentenceClaims(text, null, null);
      expect(claims.length).toBeGreaterThan(0);
      let at = 0;
      for (const { start, end } of claims) {
        expect(start >= at && end >= start && end <= text.length).toBe(true);
        at = end;
      }
    };
    const words = fc.constantFrom(
      'Police',
      'said',
      'that',
      ',',
      '12',
      'died',
      'who',
      '"',
      'in Kyiv',
      'and',
      'according to',
      'NATO',
      '.',
      '—',
      'was',
      'citing',
      'Monday',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => check(list.join(' '))),
      { numRuns: 400 },
    );
    fc.assert(fc.property(fc.string({ maxLength: 200 }), check), { numRuns: 300 });
  });
});

describe('readClaims', () => {
  const names = (lines: (string | [SentenceKind, string])[]): string[] =>
    readClaims(article(lines)).map((claims) =>
      [...new Set(claims.flatMap(({ attribution }) => attribution.map(({ name }) => name)))].join(', '),
    );

  it('carries sources over to pronouns, by kind', () => {
    expect(
      names([
        'Union leader Maya Roth said the strike would go on.',
        'The company rejected the claim.',
        'She added that pickets would stay.',
        'It noted that wages had risen.',
      ]),
    ).toEqual(['Union leader Maya Roth', 'The company', 'Union leader Maya Roth', 'The company']);
  });

  it('credits a person the sentence before is about', () => {
    expect(names(['Analyst Bo Lind joined the institute in May.', 'He warned that rents would rise.'])).toEqual(['', 'Analyst Bo Lind']);
  });

  it('lets a surname speak for the body it was introduced with', () => {
    const [, second] = readClaims(article(['The ship has sunk, coast guard spokesman Arne Dahl said.', 'Dahl said nobody was hurt.']));
    const [own] = readClaims(article(['Nobody was hurt, the coast guard said.']));
    expect(sameSource(second![0]!.attribution[0]!, own![0]!.attribution[0]!)).toBe(true);
  });

  it('credits a quotation that runs on', () => {
    expect(names(['“We had no warning,” said farmer Ole Dahl.', '“The water came at night.”', 'The village lies by a lake.'])).toEqual([
      'farmer Ole Dahl',
      'farmer Ole Dahl',
      '',
    ]);
  });

  it('waits for the end of a quotation to know whose it is', () => {
    expect(
      names([
        '“The harbour was empty,” said fisherman Jon Vik.',
        'The council met at noon.',
        '“We will rebuild the quay before winter.',
        '“Nobody will be left out,” said Mayor Ida Holm.',
      ]),
    ).toEqual(['fisherman Jon Vik', '', 'Mayor Ida Holm', 'Mayor Ida Holm']);
  });

  it('takes a quotation after "released a statement" for the words of who released it', () => {
    expect(names(['The bishop later released a statement.', '“We pray for the families.”'])).toEqual(['', 'The bishop']);
  });

  it('credits the name before a headline’s colon where the text credits it too', () => {
    expect(names([['title', 'Interlink: Fault hits all three cables'], 'Interlink said the fault was found at noon.'])[0]).toBe(
      'Interlink',
    );
    expect(names([['title', 'Interlink: Fault hits all three cables'], 'Rain fell at noon.'])[0]).toBe('');
  });

  it('lets a quotation end with its paragraph where its mark is missing', () => {
    expect(names(['"We had no warning, farmer Ole Dahl said.', 'The village lies by a lake.', 'Rain is forecast.'])[1]).toBe('');
  });

  it('credits a quotation alone to whom the sentence before credits', () => {
    expect(names(['The chip will sell, said analyst Bo Lind.', '“It fits every phone.”', 'Shares rose.'])).toEqual([
      'analyst Bo Lind',
      'analyst Bo Lind',
      '',
    ]);
  });

  it('knows "the agency" for the body named before, in its own words', () => {
    const [first, second, third] = readClaims(
      article([
        'South Korea’s National Intelligence Service (NIS) said the man had died.',
        'The agency said he was captured alive.',
        'The weather agency said it would snow.',
      ]),
    ).map(([claim]) => claim!.attribution[0]!);
    expect(second!.name).toBe('The agency');
    expect(sameSource(first!, second!)).toBe(true);
    expect(sameSource(first!, third!)).toBe(false);
    const [, minister] = readClaims(
      article(['Health Minister Ana Ruiz said a clinic would open.', 'The minister said more would follow.']),
    );
    expect(minister![0]!.attribution[0]!.key).toBe('ruiz');
  });

  it('negates what there is no evidence of', () => {
    const claims = readSentenceClaims('There is no evidence that the virus came from a laboratory.', null, null);
    expect(claims.every(({ negated }) => negated)).toBe(true);
  });

  it('takes "denied … but admitted …" for two things', () => {
    expect(brief('He denied taking bribes but admitted meeting the trader.').map(([, certainty]) => certainty)).toEqual([
      'denied',
      'confirmed',
    ]);
  });

  it('hands a lead-in’s source and certainty to the entries below', () => {
    const claims = readClaims(
      article([['lead-in', 'The rebels claim that they hold:'], ['item', 'Two airfields.'], ['item', 'The port of Basra.'], 'Rain fell.']),
    );
    expect(claims.map(([first]) => first?.attribution.map(({ name }) => name).join())).toEqual([
      'The rebels',
      'The rebels',
      'The rebels',
      '',
    ]);
    expect(claims.map(([first]) => first?.certainty)).toEqual(['alleged', 'alleged', 'alleged', 'stated']);
  });

  it('gives claims for an empty article and an empty sentence', () => {
    expect(readClaims(article([]))).toEqual([]);
    expect(readClaims(article(['']))[0]).toHaveLength(1);
  });
});
