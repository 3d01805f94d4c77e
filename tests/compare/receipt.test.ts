import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptWords } from '../../components/receipt-words.ts';
import { type ReceiptFormat, receipt } from '../../lib/compare/receipt.ts';
import type { Report, Review } from '../../lib/types.ts';

const WORDS = receiptWords('en-GB');
const PAGE = 'https://salto.example/news#top';

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

function review(reports: Report[], text = 'There were 31 people on board, the operator said.', over: Partial<Review> = {}): Review {
  const facts = ['on-board', 'operator'].map((fact) => ({
    fact,
    label: `what ${fact} means`,
    score: 0.9,
    span: { start: 0, end: text.length },
    why: { words: [], names: [], figures: [], dates: [] },
    reports: fact === 'on-board' ? reports : [report({ article: 'third', outlet: 'Third', differences: [] })],
    origins: 1,
  }));
  return {
    title: 'Cable car stops',
    outlet: 'Salto Daily',
    published: '2025-03-10',
    copyOf: null,
    sentences: [{ index: 0, text, start: 0, end: text.length, state: 'differs', facts }],
    omitted: [],
    origins: [],
    hashes: { page: 'aa11', articles: { 'valley-post': 'bb22' } },
    ...over,
  };
}

const ONE = { sentence: 0, fact: 'on-board' };
const make = (format: ReceiptFormat, reports: Report[] = [report()], text?: string) =>
  receipt(review(reports, text), PAGE, format, WORDS, ONE);

describe('receipt', () => {
  it('is a plain text a reader can mail', () => {
    expect(make('text').split('\n')).toEqual([
      'What on-board means',
      '1 outlet · gives another figure',
      '',
      'This article · Salto Daily · 10 Mar 2025',
      '“There were 31 people on board, the operator said.”',
      'https://salto.example/news#top:~:text=There%20were%2031%20people%20on%20board%2C%20the%20operator%20said.',
      'SHA-256 aa11',
      '',
      'Valley Post · 11 Mar 2025',
      '“Around 40 people were on board, a rescuer told us.”',
      'Figure: 31 people here, Around 40 people there',
      'https://valley.example/belt#:~:text=Around%2040%20people%20were%20on%20board%2C%20a%20rescuer%20told%20us.',
      'SHA-256 bb22',
      '',
      'Compared with Corroborate',
      '',
    ]);
  });

  it('is JSON with one entry a report, unknown values null', () => {
    const data = JSON.parse(make('json', [report(), report({ article: 'other', outlet: null, author: 'M. Iro', url: null })]));
    expect(data.sha256).toBe('aa11');
    expect(data.reports).toHaveLength(2);
    expect(data.reports[0].differences).toEqual([{ kind: 'figures', here: '31 people', there: 'Around 40 people', relation: 'conflict' }]);
    expect(data.reports[1].there).toMatchObject({ outlet: null, author: 'M. Iro', url: null, sha256: null });
  });

  it('is of one fact of one sentence, or of the whole page under its title', () => {
    const facts = (scope: typeof ONE | null) =>
      JSON.parse(receipt(review([report()]), PAGE, 'json', WORDS, scope)).reports.map(({ fact }: { fact: string }) => fact);
    expect(facts(ONE)).toEqual(['on-board']);
    expect(facts({ sentence: 1, fact: 'on-board' })).toEqual([]);
    expect(facts(null)).toEqual(['on-board', 'operator']);
    const text = receipt(review([report(), report({ article: 'b' })]), PAGE, 'text', WORDS);
    expect(text.split('\n')[0]).toBe('Cable car stops');
    expect(text.match(/This article/g)).toHaveLength(2); // once a fact, not once a report
  });

  it('says what is unknown', () => {
    const unknown = review([report({ outlet: null, published: null, url: 'javascript:alert(1)' })], undefined, {
      outlet: null,
      published: null,
      title: null,
      hashes: undefined,
    } as Partial<Review>);
    const text = receipt(unknown, null, 'text', WORDS);
    expect(text).toContain('Article without a title');
    expect(text).toContain('Outlet unknown · date unknown');
    expect(text).not.toMatch(/SHA-256|javascript/);
  });

  it('has one line a report as CSV', () => {
    const rows = make('csv').split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toBe(
      'fact,here,hereOutlet,hereDate,hereAddress,hereHash,there,thereOutlet,thereDate,thereAddress,thereHash,origin,differences',
    );
    expect(rows[1]).toContain('"There were 31 people on board, the operator said."');
    expect(rows[1]).toContain(',bb22,1,');
  });

  it.each(['=', '+', '-', '@', ' =', '"=', '＝', '%', '|'])('keeps a formula out of spreadsheets: %s', (start) => {
    const csv = make('csv', [report({ quote: `${start}HYPERLINK("https://evil.example","x")` })]);
    expect(csv).toContain(`"'${start.replaceAll('"', '""')}HYPERLINK(""https://evil.example"",""x"")"`);
  });

  it('lets no quotation act as Markdown or HTML', () => {
    const bad = 'Look [here](javascript:alert(1)) <img src=x onerror=alert(1)> **now** `x`\n# heading, cost $5 at www.evil.example';
    const markdown = make('markdown', [report({ quote: bad })], '1. not a list');
    expect(markdown).not.toMatch(/(?<!\\)<img/);
    expect(markdown).not.toContain('[here](javascript');
    expect(markdown).not.toMatch(/^# heading/m);
    expect(markdown).toContain('\\*\\*now\\*\\*');
    expect(markdown).toContain('\\$5 at www\\.evil');
    expect(markdown).toContain('> 1\\. not a list');
    expect(markdown).toContain('[Valley Post](<https://valley.example/belt#:~:text=');
  });
});

/** Text made to break out: what ends fields, lines, quotations, links, code and scripts in the four formats. */
const HOSTILE = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '“',
        '”',
        '\n',
        '\r\n',
        '\u2028',
        '\t',
        ',',
        ';',
        '=1+1',
        '=',
        '+',
        '-',
        '@',
        '#',
        '> ',
        '`',
        '```',
        '*',
        '_',
      ),
      fc.constantFrom(
        '[',
        '](',
        ')',
        '<',
        '>',
        '</script>',
        '<!--',
        '\\',
        '|',
        '$',
        '~~',
        '1. ',
        '---',
        'http://e.example',
        'www.e.example',
        '&lt;',
      ),
      fc.constantFrom(':~:text=', 'SHA-256 00', 'word', ' ', '\ud800', '\u202e'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const hostileReport = fc
  .record({
    quote: HOSTILE,
    outlet: fc.option(HOSTILE),
    author: fc.option(HOSTILE),
    published: fc.option(HOSTILE),
    url: fc.option(HOSTILE),
    there: HOSTILE,
  })
  .map(({ there, ...over }) =>
    report({ ...over, differences: [{ kind: 'figures', here: '31', there, relation: 'conflict', span: null }] }),
  );

/** RFC 4180 read by the book, with any separator. */
function readCsv(csv: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const mark = csv[i]!;
    if (quoted && mark === '"' && csv[i + 1] === '"') {
      field += '"';
      i++;
    } else if (mark === '"' && (quoted || field === '')) quoted = !quoted;
    else if (!quoted && (mark === separator || mark === '\n')) {
      rows.at(-1)!.push(field.replace(/\r$/, ''));
      field = '';
      if (mark === '\n') rows.push([]);
    } else field += mark;
  }
  return rows.slice(0, -1);
}

describe('a quotation cannot break out', () => {
  it('of a line of the plain text', () => {
    fc.assert(
      fc.property(HOSTILE, hostileReport, (text, hostile) => {
        const plain = make('text', [report(), report()], 'A plain sentence.').split('\n').length;
        expect(
          make('text', [report(), { ...report(), quote: hostile.quote || 'x' }], text || 'x').split(/[\n\r\u2028\u2029]/),
        ).toHaveLength(plain);
      }),
    );
  });

  it('of a string of the JSON, or of a script that holds it', () => {
    fc.assert(
      fc.property(HOSTILE, hostileReport, (text, hostile) => {
        const json = make('json', [hostile], text);
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        const [{ here, there, differences }] = JSON.parse(json).reports;
        expect([here.quote, there.quote, there.outlet, differences[0].there]).toEqual([
          text,
          hostile.quote,
          hostile.outlet,
          hostile.differences[0]!.there,
        ]);
        expect(there.url === null || /^https?:/i.test(there.url)).toBe(true);
      }),
    );
  });

  it('of a field of the CSV, nor begin a formula, whatever the spreadsheet takes for a separator', () => {
    fc.assert(
      fc.property(HOSTILE, hostileReport, (text, hostile) => {
        const csv = make('csv', [hostile, report()], text);
        const rows = readCsv(csv);
        expect(rows.map((row) => row.length)).toEqual([13, 13, 13]);
        const plain = (value: string) => value.replaceAll("'", '');
        expect([plain(rows[1]![1]!), plain(rows[1]![6]!)]).toEqual([plain(text), plain(hostile.quote)]);
        for (const separator of [',', ';', '\t'])
          for (const cell of readCsv(csv, separator).flat()) expect(cell).not.toMatch(/^\s*[=+\-@|%＝＋－＠]/);
      }),
    );
  });

  it('of its place in the Markdown', () => {
    fc.assert(
      fc.property(HOSTILE, hostileReport, (text, hostile) => {
        const lines = make('markdown', [hostile], text).split('\n');
        expect(lines).toHaveLength(make('markdown').split('\n').length);
        for (const line of [lines[4]!, lines[8]!]) {
          expect(line.startsWith('> ')).toBe(true);
          // Without what a backslash takes the meaning of, nothing is left that Markdown acts on.
          const left = line.slice(2).replace(/\\[!-/:-@[-`{-~]/g, 'x');
          expect(left).not.toMatch(/[\\`*_{}[\]()<>#|~!&$@^]|:\/\/|\bwww\.|^\s|^(?:[-+=]|\d{1,9}[.)])/);
        }
        const shown = lines[8]!.slice(2).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(shown).toBe(hostile.quote.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim());
      }),
    );
  });
});

describe('a receipt of a page that follows another article', () => {
  const article = { article: 'agency', outlet: 'Agency', author: null, published: null, title: null, url: null };
  const evidence = { wording: 0, facts: 9, coverage: 0.6, order: 'same' as const, agencies: [], quotes: 0 };
  const follows = { origin: 1, why: '9 facts shared', article, evidence, relation: 'follows' as const };
  const page = review([report()], undefined, { follows });
  const words = { ...WORDS, followed: () => 'Follows <Agency>.' };

  it.each([
    ['text', 'Cable car stops\n\nFollows <Agency>.\n\n'],
    ['markdown', '# Cable car stops\n\nFollows \\<Agency\\>.\n\n## '],
  ] as const)('says so under its title: %s', (format, beginning) => {
    expect(receipt(page, PAGE, format, words).startsWith(beginning)).toBe(true);
    expect(receipt(page, PAGE, format, words, ONE)).not.toContain('Follows');
  });

  it('has it as data in JSON', () => {
    expect(JSON.parse(receipt(page, PAGE, 'json', words)).follows).toEqual(follows);
  });
});
