import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/extract/plain-text.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const read = (path: string) => readFileSync(here(path), 'utf8');

interface Gold {
  articles: {
    id: string;
    file: string;
    outlet: string | null;
    author: string | null;
    date: string | null;
    title: string | null;
    sentences: { kind: string; text: string }[];
  }[];
}
const gold: Gold = JSON.parse(read('../fixtures/gold/seeds.json'));

describe('the five articles of the bundled pack', () => {
  describe.each(gold.articles)('$id', ({ file, outlet, author, date, title, sentences }) => {
    const article = readPlainText(read(`../../assets/articles/${file}`));

    it('has the gold sentences, in order, and not one line more', () => {
      expect(article.sentences.map((sentence) => sentence.text)).toEqual(sentences.map((sentence) => sentence.text));
    });

    it('tells title and headings from sentences', () => {
      const outline = (list: { kind: string; text: string }[]) => list.filter(({ kind }) => kind === 'title' || kind === 'heading');
      expect(outline(article.sentences).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
        outline(sentences).map(({ kind, text }) => `${kind}: ${text}`),
      );
    });

    it('knows of itself what its text says', () => {
      const { published } = article;
      expect({ outlet: article.outlet, author: article.author, date: published?.slice(0, 10) ?? null, title: article.title }).toEqual({
        outlet,
        author,
        date,
        title,
      });
    });
  });

  it('has 126 sentences beside the headings', () => {
    const all = gold.articles.flatMap(({ file }) => readPlainText(read(`../../assets/articles/${file}`)).sentences);
    expect(all.filter(({ kind }) => kind !== 'heading')).toHaveLength(126);
  });

  it('tells lead-ins and items', () => {
    const { sentences } = readPlainText(read('../../assets/articles/000_dcdb834dab9367e2.txt'));
    const ofKind = (wanted: string) => sentences.filter(({ kind }) => kind === wanted).map(({ text }) => text);
    expect(ofKind('lead-in')).toEqual([
      'The sending of North Korean troops seems to be highly costly in human life:',
      'According to South Korean intelligence, the soldiers face severe challenges, which include:',
      'These include;',
      'Key developments include:',
    ]);
    expect(ofKind('item')).toEqual([
      'An unfamiliar battlefield environment.',
      'Lack of capacity to counter advanced drone warfare adopted by Ukraine.',
      'Deployment as an expendable force for high-casualty operations.',
    ]);
  });
});

/** One folder a page: raw.txt as a reader's "select all, copy" gives it, expected.json what of it is the article. Outlets and events are invented. */
describe('pages in other styles', () => {
  it.each(readdirSync(here('../fixtures/plain-text')))('%s', (name) => {
    const expected = JSON.parse(read(`../fixtures/plain-text/${name}/expected.json`));
    const { title, outlet, author, published, text, sentences } = readPlainText(read(`../fixtures/plain-text/${name}/raw.txt`));
    expect({ title, outlet, author, published, sentences: sentences.map(({ kind, text }) => ({ kind, text })) }).toEqual(expected);
    for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });
});

const SENTENCES = [
  'The dam broke at 4:40 a.m. on Sunday and flooded three villages.',
  'At least nine people have died, the district says.',
  'He declined to comment.',
  '“All of our gates moved,” its director, J. P. Amsel, told reporters.',
  'Prices rose by 3.5 percent in May.',
  'Dr. Maud Ferrante, the county’s chief engineer, called it “a matter of weeks”.',
  'Who gave the order to open the gate is still unclear.',
  'Shares of Estuary Lines Ltd. fell after the news.',
  'The U.N. mission counts between 20 and 25 hostages.',
  'Nobody had been warned.',
  'A court in Ramgarh will hear the case on 15 April.',
  'The choir sang until midnight, and the town listened.',
  'Penguins, unlike gannets, do not fly.',
  'Like US officials before her, she asked for more time.',
  'It follows us everywhere, says the widow.',
  'Share prices recovered by Friday.',
  'About half of the houses have no roof left.',
  'Subscribers to the plan pay 40 euros a month.',
  'The newsletter of the co-operative warned of it in 2019.',
  'Comments by the minister angered the unions.',
  'Print is dead, long live print, wrote the editor.',
  'More than 300 fighters were released from prison.',
  'Home to 30,000 pairs of birds, the cape is closed to visitors.',
  'Copyright law does not cover recipes.',
  'The photo by an unknown soldier made him famous.',
  'Read in the light of the ruling, the letter means little.',
  'Their mother, who is 84, was carried out on a door.',
  'Turnover has fallen by a third since 3 March.',
];
const HEADINGS = ['What happened?', 'A wall of empty bottles', 'Who Warned Whom', 'Background', 'Ferries at half price', 'Energy'];

describe('a clean article', () => {
  const paragraph = fc.integer({ min: 1, max: 3 });
  const layout = fc.record({
    order: fc.shuffledSubarray(SENTENCES, { minLength: 6 }),
    sizes: fc.array(paragraph, { minLength: 28, maxLength: 28 }),
    headings: fc.subarray(HEADINGS),
    gap: fc.constantFrom('\n', '\n\n'),
  });

  /** Paragraphs of the sentences in their order, a heading before every third paragraph. */
  function compose({ order, sizes, headings }: { order: string[]; sizes: number[]; headings: string[] }): string[] {
    const blocks: string[] = [];
    const left = [...headings];
    for (let at = 0, n = 0; at < order.length; at += sizes[n]!, n++) {
      const heading = n % 3 === 2 ? left.shift() : undefined;
      if (heading) blocks.push(heading);
      blocks.push(order.slice(at, at + sizes[n]!).join(' '));
    }
    return blocks;
  }

  it('loses nothing', () => {
    fc.assert(
      fc.property(layout, (made) => {
        const blocks = ['Glass, Sand and Patience on the Coast', ...compose(made)];
        const { text } = readPlainText(blocks.join(made.gap));
        expect(text.split('\n')).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same hard-wrapped', () => {
    fc.assert(
      fc.property(layout, fc.integer({ min: 60, max: 90 }), (made, width) => {
        const blocks = compose({ ...made, headings: [] });
        const wrapped = blocks.map((block) => block.replace(new RegExp(`(.{1,${width}})(?:\\s|$)`, 'g'), '$1\n').trimEnd());
        const isWrapped = wrapped.filter((block) => /\n\p{Ll}/u.test(block)).length > 4; // fewer broken lines prove nothing
        fc.pre(isWrapped);
        expect(readPlainText(wrapped.join('\n\n')).sentences.map(({ text }) => text)).toEqual(made.order);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is given beside the text', () => {
  const raw = 'Dam breaks above Moorbach\nBy Ines Okafor\nMarch 3, 2025\nNine people died on Sunday. Thirty are missing.\nRain goes on.';

  it('wins over what the text says, null included', () => {
    const { id, outlet, author, published } = readPlainText(raw, { id: 'dam', outlet: 'The Wenlow Courier', author: null });
    expect({ id, outlet, author, published }).toEqual({ id: 'dam', outlet: 'The Wenlow Courier', author: null, published: '2025-03-03' });
  });

  it('leaves out the line that introduces the author', () => {
    const { text } = readPlainText(`${raw}\nInes Okafor is a reporter in Kessel. She covers dams.`);
    expect(text).toBe('Dam breaks above Moorbach\nNine people died on Sunday. Thirty are missing.\nRain goes on.');
    expect(readPlainText(`${raw}\nGreta Lunn is a reporter in Kessel.`).text).toContain('Greta Lunn');
  });

  it('makes the line that says it the title', () => {
    const article = readPlainText('The Dam\nThe Dam at Moorbach\nNine people died on Sunday at the dam.\nRain goes on.', {
      title: 'The Dam',
    });
    expect(article.sentences[0]).toMatchObject({ kind: 'title', text: 'The Dam' });
    expect(readPlainText(raw, { title: 'Another one' }).sentences.some(({ kind }) => kind === 'title')).toBe(false);
  });

  it('gives an id of its own otherwise: the same for the same text', () => {
    expect(readPlainText(raw).id).toBe('dam-breaks-above-moorbach');
    const untitled = 'Nine people died on Sunday. Thirty are missing.\nRain goes on and on.';
    expect(readPlainText(untitled).id).toMatch(/^untitled-[0-9a-f]{8}$/);
    expect(readPlainText(untitled).id).toBe(readPlainText(untitled).id);
  });
});

describe('any text', () => {
  it.each(['', ' \n \n', 'Home\nNews\nSport', '© 2024', '...', '\ud800\n\udfff'])('%j has no article and does no harm', (raw) => {
    expect(readPlainText(raw).sentences).toEqual([]);
  });

  it('never throws, and points into its own text', () => {
    const line = fc.constantFrom(
      'Related Posts',
      'Leave a Reply',
      'By Ines Okafor',
      'March 3, 2025',
      '• one',
      'Key causes include:',
      'Home » News',
      '© 2025 The Courier',
      'What now?',
      '',
      ...SENTENCES,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
        ),
        (raw) => {
          const { text, sentences } = readPlainText(raw);
          for (const { start, end, text: sentence } of sentences) expect(text.slice(start, end)).toBe(sentence);
        },
      ),
      { numRuns: 500 },
    );
  });
});
