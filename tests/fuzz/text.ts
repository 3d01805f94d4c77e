import fc from 'fast-check';

/** Words, figures, names and marks that the rules of the program look for. */
const NEWS = fc.constantFrom(
  ..."The the a of in on by said Seoul Ukraine Russia’s North Korean soldiers killed wounded about 1,100 nearly 3,000 casualties U.S. Mr. Dr. No. 5 a.m. p.m. EST Jan. December 27 2024 Thursday last week “We won” \"It is over.\" 'Well!' (AP) (NIS) $3.5 million 12% km €5 — – - … ... ? ! ; : , . 1. 2) (iv) • [1] [2] it’s don't who which that reportedly allegedly denied confirmed according to officials Yonhap News Agency between and or 10-12 the country’s not never 11th Corps 240mm half dozen".split(
    ' ',
  ),
);

/** What sits between words, and what has no business there. */
const GAPS = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff', '', '\u0085', '\r\n');

/** Characters that programs trip over: combining marks, joiners, bidi controls, lone surrogates, letters that change their length in lower case. */
const ODD = fc.constantFrom(
  'e\u0301\u0301\u0301',
  '\u0301',
  '\u200d',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ud83d',
  '\udc00',
  '👩‍👩‍👧‍👦',
  '🇺🇦',
  'İ',
  'ß',
  'ﬁ',
  'ǅ',
  '𝟛𝟘𝟘𝟘',
  '٣٠٠٠',
  '三千',
  'Київ',
  'שלום',
  '\u0000',
  '\u0007',
  '<b>',
  '&amp;',
  '${',
  '\\',
  '/',
  '='.repeat(50),
  'x'.repeat(300),
  '“'.repeat(20),
  '('.repeat(20),
  '.'.repeat(40),
  '1,'.repeat(30),
  '__proto__',
  'constructor',
);

const piece = fc.oneof(
  { weight: 12, arbitrary: NEWS },
  { weight: 2, arbitrary: ODD },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);

/** Text of up to some forty words that is nearly news, with whatever may stand in between. */
export const oddText = fc.array(fc.tuple(piece, GAPS), { maxLength: 40 }).map((parts) => parts.flat().join(''));

/** Pure noise, any UTF-16 at all. */
export const noise = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes));

export const anyText = fc.oneof({ weight: 6, arbitrary: oddText }, { weight: 1, arbitrary: noise });
