import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../lib/extract/furniture.ts';
import { isEnglish } from '../../lib/extract/language.ts';
import { isByline, readByline } from '../../lib/extract/plain/byline.ts';
import { findDate, isDateLine } from '../../lib/extract/plain/date-line.ts';
import { dropRepeats } from '../../lib/extract/plain/drop-repeats.ts';
import { readLines } from '../../lib/extract/plain/read-lines.ts';

describe('furnitureOf', () => {
  it.each([
    'Close Menu',
    'Facebook X (Twitter) Instagram',
    'Share. Facebook Twitter Pinterest LinkedIn Email Copy Link',
    'Home » Flood at Kessel Dam',
    'Thursday, June 12',
    'December 27, 2024No Comments4 Mins Read',
    '3 min read',
    'Photo: X',
    '(File photo)',
    'A soldier at the gate. (AP Photo/Ann Lund)',
    'Your email address will not be published. Required fields are marked *',
    'We use cookies on our website to give you the best experience.',
    'Sign up for our Morning Briefing newsletter and get it in your inbox.',
    'Type above and press Enter to search. Press Esc to cancel.',
    'Also Read | Ramgarh Metro fares to start at Rs. 10',
    'Terms of Use | Privacy Policy | Contact Us',
    '#Floods #KesselDam',
    'Angry',
    '1.2K',
    'Written by Ines Okafor',
    'Follow us on Telegram',
    'This story has been updated with a statement of the owner.',
  ])('a line of the page: %s', (line) => {
    expect(furnitureOf(line)).toBe('furniture');
  });

  it.each(['Related Posts', 'Trending Now', 'You may also like:', 'Don’t Miss', 'More from this author', 'Most read in World'])(
    'a box of other stories: %s',
    (line) => {
      expect(furnitureOf(line)).toBe('aside');
    },
  );

  it.each(['Leave a Reply', 'Comments 0', '3 Comments', 'About The Author', '© 2025 The Wenlow Courier. All rights reserved.'])(
    'below the article for good: %s',
    (line) => {
      expect(furnitureOf(line)).toBe('ending');
    },
  );

  it.each([
    'Share prices fell by a third on Monday.',
    'Comments by the minister angered the unions.',
    'Copyright law does not cover recipes.',
    'Home to 30,000 pairs of birds, the cape is closed.',
    'Like US officials before her, she asked for more time.',
    'Support for the US plan grew in the newsroom of every paper today.',
    'Related charges against the owner were dropped.',
    'By Monday evening the river had fallen.',
    'On May 3, 2024 the river rose by two metres.',
    'About 400 people marched through the town.',
    'Follow the money, the prosecutor told the court.',
    'Reaction to the ruling was swift',
    'First Known Case',
  ])('part of the article: %s', (line) => {
    expect(furnitureOf(line)).toBeNull();
  });
});

describe('dates', () => {
  it.each<[string, string | null]>([
    ['2024-12-27', '2024-12-27'],
    ['December 27, 2024No Comments4 Mins Read', '2024-12-27'],
    ['Dec.28 - 2024 2:41 PM CET', '2024-12-28T14:41:00+01:00'],
    ['Published 2 May 2024, 10:15 GMT', '2024-05-02T10:15:00+00:00'],
    ['Fri, 27 Dec 2024 10:00 +0900', '2024-12-27T10:00:00+09:00'],
    ['Feb 11, 2025 10:05 IST', '2025-02-11'],
    ['27/12/2024 09:00', '2024-12-27'],
    ['12/27/2024', '2024-12-27'],
    ['03/04/2024', null],
    ['Thursday, June 12', null],
    ['Feb 30, 2024', null],
    ['Saturday 4 January 2025 18.30 GMT', '2025-01-04T18:30:00+00:00'],
    ['12:05 AM EST, January 4, 2025', '2025-01-04'],
  ])('%s', (line, iso) => {
    expect(findDate(line)?.iso).toBe(iso);
    expect(isDateLine(line)).toBe(true);
  });

  it.each(['In May 2024 the river rose.', 'May it never rise again', 'Solomon 2024', '10 Downing Street'])(
    'no line of a date: %s',
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );
});

describe('bylines', () => {
  it.each<[string, string | null]>([
    ['Written by Kathrine Frich', 'Kathrine Frich'],
    ['Author: Jia', 'Jia'],
    ['By INES OKAFOR, Staff Writer', 'INES OKAFOR'],
    ['By Nora Haim and Piet Vos in Cape Vell', 'Nora Haim and Piet Vos'],
    ['By Ludwig van der Berg, Harbour Correspondent', 'Ludwig van der Berg'],
    ['by Tomas Rell March 12, 2025 in News', 'Tomas Rell'],
    ['By STEVEN SOLOMON JULY 29, 2016', 'STEVEN SOLOMON'],
    ['Posted on March 5, 2024 by Ana María López', 'Ana María López'],
    ['Author: admin', null],
    ['By Staff Reporter', null],
  ])('%s', (line, name) => {
    expect(readByline(line)).toBe(name);
    expect(isByline(line)).toBe(true);
  });

  it.each(['By Monday evening, the river had fallen.', 'By air, sea and land', 'By 2030, half will.', 'Ines Okafor'])(
    'none: %s',
    (line) => {
      expect(isByline(line)).toBe(false);
    },
  );
});

describe('readLines', () => {
  it('joins hard-wrapped paragraphs and keeps the others apart', () => {
    const wrapped = [
      'Rebels in northern Tarvia freed 12 hostages on Sunday after five',
      'weeks in captivity, the Red Cross said, in the first release',
      'since talks began.',
      '',
      'They were handed over at a river crossing near the lake, where',
      'a team of doctors met them. They were tired but in good health,',
      'a spokeswoman said.',
    ].join('\n');
    expect(readLines(wrapped).map(({ text }) => text)).toEqual([
      'Rebels in northern Tarvia freed 12 hostages on Sunday after five weeks in captivity, the Red Cross said, in the first release since talks began.',
      'They were handed over at a river crossing near the lake, where a team of doctors met them. They were tired but in good health, a spokeswoman said.',
    ]);
  });

  it.each<[string, string]>([
    ['He declined to comment.', 'prose'],
    ['Key developments include:', 'prose'],
    ['Casualty Estimates:', 'short'],
    ['Council Rejects New Parking Charges', 'short'],
    ['Who Won the Vote?', 'short'],
    ['November 14, 20249th Garden Day in Melbourne: A Celebration', 'furniture'],
  ])('%s is %s', (line, kind) => {
    expect(readLines(line)[0]!.kind).toBe(kind);
  });
});

describe('dropRepeats', () => {
  const paragraph = (text: string, rank = 1) => ({ kind: 'paragraph' as const, text, rank });
  const toll = 'Nine people died when the dam broke.';

  it.each([
    [
      'a paragraph said twice',
      [paragraph(`${toll} Thirty are missing.`), paragraph(`${toll} Thirty are missing.`)],
      [`${toll} Thirty are missing.`],
    ],
    [
      'a caption above, equal to a sentence of the article',
      [paragraph(toll, 0), paragraph('It rained.'), paragraph(toll)],
      ['It rained.', toll],
    ],
    ['a sentence pulled out of its paragraph', [paragraph(toll), paragraph(`It rained. ${toll}`)], [`It rained. ${toll}`]],
    ['a teaser that breaks off', [paragraph('Nine people died when the…'), paragraph(toll)], [toll]],
  ])('drops %s', (_what, blocks, expected) => {
    expect(dropRepeats(blocks).map(({ text }) => text)).toEqual(expected);
  });

  it('keeps words that merely stand inside another sentence, and short answers given twice', () => {
    const blocks = [
      paragraph('Nine people have died since Sunday.'),
      paragraph('The mayor said nine people have died since Sunday.'),
      paragraph('He agreed.'),
      paragraph('He agreed.'),
    ];
    expect(dropRepeats(blocks).map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
  });
});

describe('isEnglish', () => {
  const ENGLISH =
    'Rescue teams found twelve injured people in the valley on Sunday, a spokesman said. Water had risen by two metres within hours and the road to the south is still shut.';
  const GERMAN =
    'Die Rettungskräfte fanden in der Nacht zum Sonntag zwölf Verletzte in dem Tal, wie ein Sprecher sagte. Das Wasser war in wenigen Stunden um zwei Meter gestiegen.';

  it.each<[string, string, string | null, boolean]>([
    ['English', ENGLISH, 'en-GB', true],
    ['English under a wrong attribute', ENGLISH, 'de', true],
    ['German under a wrong attribute', GERMAN, 'en', false],
    ['German', GERMAN, null, false],
    [
      'Dutch',
      'De brandweer heeft in de nacht van zaterdag op zondag twaalf mensen uit het water gehaald. Volgens een woordvoerder was de dijk al weken zwak en is er te laat gewaarschuwd.',
      'en',
      false,
    ],
    [
      'French',
      'Les secours ont retrouvé douze blessés dans la vallée dans la nuit de samedi à dimanche, a indiqué un porte-parole de la préfecture.',
      'en',
      false,
    ],
    [
      'Danish',
      'Redningsfolk fandt natten til søndag tolv tilskadekomne i dalen, oplyser en talsmand. Vandet var steget to meter på få timer, og vejen mod syd er fortsat spærret.',
      'en',
      false,
    ],
    [
      'Russian',
      'Спасатели нашли в долине двенадцать раненых в ночь на воскресенье, сообщил представитель службы спасения области.',
      'en',
      false,
    ],
    ['too little to tell, said to be English', 'Dam breaks', 'en', true],
    ['too little to tell, said to be French', 'Barrage rompu', 'fr', false],
    ['nothing at all', '', null, true],
  ])('%s', (_what, text, attribute, expected) => {
    expect(isEnglish(text, attribute)).toBe(expected);
  });
});
