import { describe, expect, it } from 'vitest';
import { receipt } from '../../lib/compare/receipt.ts';
import { textFragmentUrl } from '../../lib/compare/receipt-fields.ts';
import type { Report, Review } from '../../lib/types.ts';

const report = (over: Partial<Report> = {}): Report => ({
  article: 'valley-post',
  outlet: 'Valley Post',
  author: null,
  published: '2025-03-11',
  title: 'Belt snaps',
  url: 'https://valley.example/belt',
  sentence: 2,
  quote: 'Around 40 people were on board, a rescuer told us.',
  differences: [{ kind: 'figures', here: '31 people', there: 'Around 40 people', relation: 'conflict', span: { start: 0, end: 16 } }],
  origin: 1,
  ...over,
});

function review(reports: Report[], text = 'There were 31 people on board, the operator said.', label = 'People on board'): Review {
  return {
    title: 'Cable car stops',
    outlet: 'Salto Daily',
    published: '2025-03-10',
    copyOf: null,
    sentences: [
      {
        index: 0,
        text,
        start: 0,
        end: text.length,
        state: 'differs',
        facts: [
          {
            fact: 'on-board',
            label,
            score: 0.9,
            span: { start: 0, end: text.length },
            why: { words: [], names: [], figures: [], dates: [] },
            reports,
            origins: 1,
          },
        ],
      },
    ],
    omitted: [],
    origins: [],
  };
}
const PAGE = { url: 'https://salto.example/news#top', hash: 'aa11' };
const HASHES = { 'valley-post': 'bb22' };

describe('textFragmentUrl', () => {
  it.each([
    ['https://a.example/x', 'The bridge fell.', 'https://a.example/x#:~:text=The%20bridge%20fell.'],
    ['https://a.example/x#part', 'Two left', 'https://a.example/x#part:~:text=Two%20left'],
    ['https://a.example/x#:~:text=old', 'new', 'https://a.example/x#:~:text=new'],
    ['https://a.example/', 'ice-cold, wet & late', 'https://a.example/#:~:text=ice%2Dcold%2C%20wet%20%26%20late'],
    ['https://a.example/', '  ', 'https://a.example/'],
    [
      'https://a.example/',
      'one two three four five six seven eight nine ten eleven twelve',
      'https://a.example/#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
    ],
  ])('%s, %s', (url, quote, expected) => {
    expect(textFragmentUrl(url, quote)).toBe(expected);
  });

  it('does not throw on half a surrogate pair', () => {
    expect(textFragmentUrl('https://a.example/', 'a \ud800 b')).toContain('#:~:text=');
  });
});

describe('receipt', () => {
  it('is a plain text a reader can mail', () => {
    const text = receipt(review([report()]), PAGE, HASHES, 'text');
    expect(text).toContain('Cable car stops');
    expect(text).toContain('“There were 31 people on board, the operator said.”');
    expect(text).toContain('Salto Daily · 2025-03-10 · https://salto.example/news#top:~:text=');
    expect(text).toContain('sha256 aa11');
    expect(text).toContain('“Around 40 people were on board, a rescuer told us.”');
    expect(text).toContain('sha256 bb22');
    expect(text).toContain('figures: 31 people here, Around 40 people there (conflict)');
  });

  it('is JSON with one entry a report', () => {
    const data = JSON.parse(
      receipt(review([report(), report({ article: 'other', outlet: null, author: 'M. Iro', url: null })]), PAGE, HASHES, 'json'),
    );
    expect(data.hash).toBe('aa11');
    expect(data.reports).toHaveLength(2);
    expect(data.reports[1]).toMatchObject({ thereOutlet: 'outlet unknown, by M. Iro', thereAddress: '', thereHash: '' });
  });

  it('can be of one fact alone', () => {
    expect(JSON.parse(receipt(review([report()]), PAGE, HASHES, 'json', 'another fact')).reports).toEqual([]);
    expect(JSON.parse(receipt(review([report()]), PAGE, HASHES, 'json', 'on-board')).reports).toHaveLength(1);
  });

  it('keeps formulas out of spreadsheets, and commas and quotes in their field', () => {
    for (const start of ['=', '+', '-', '@', '\t=', ' =']) {
      const csv = receipt(review([report({ quote: `${start}HYPERLINK("https://evil.example","x")` })]), PAGE, HASHES, 'csv');
      expect(csv).toContain(`"'${start}HYPERLINK(""https://evil.example"",""x"")"`);
    }
    const rows = receipt(review([report()]), PAGE, HASHES, 'csv').split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toBe(
      'fact,here,hereOutlet,hereDate,hereAddress,hereHash,there,thereOutlet,thereDate,thereAddress,thereHash,differences',
    );
    expect(rows[1]).toContain('"There were 31 people on board, the operator said."');
  });

  it('lets no quotation act as Markdown or HTML', () => {
    const bad = 'Look [here](javascript:alert(1)) <img src=x onerror=alert(1)> **now** `x`\n# heading';
    const markdown = receipt(review([report({ quote: bad })], '1. not a list'), PAGE, HASHES, 'markdown');
    expect(markdown).not.toMatch(/(?<!\\)<img/);
    expect(markdown).not.toContain('[here](javascript');
    expect(markdown).not.toMatch(/^# heading/m);
    expect(markdown).toContain('\\*\\*now\\*\\*');
    expect(markdown).toContain('> 1\\. not a list');
    expect(markdown).toContain('[Valley Post](<https://valley.example/belt#:~:text=');
  });

  it('says what is unknown', () => {
    const text = receipt(
      { ...review([report({ outlet: null, published: null })]), outlet: null, published: null, title: null },
      { url: null, hash: null },
      {},
      'text',
    );
    expect(text).toContain('Article without a title');
    expect(text).toContain('outlet unknown · date unknown');
    expect(text).not.toContain('sha256');
  });
});
