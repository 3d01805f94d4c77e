import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../lib/cli/make-article.ts';
import { INVENTED } from '../../lib/cli/training/events.ts';
import { explainPair, findFollowed, groupOrigins, scoreOrigin } from '../../lib/compare/origins.ts';
import { compareTraces, type OriginInput, traceArticle } from '../../lib/compare/origins-evidence.ts';
import type { Article, SentenceKind } from '../../lib/types.ts';
import { ARTICLES, FACTS } from './compare-claims-gold.ts';

/** An article of [sentence, fact ids] lines. */
function input(id: string, lines: [string, ...string[]][], author: string | null = null): OriginInput {
  let text = '';
  const sentences = lines.map(([line], index) => {
    const start = text.length;
    text += `${line}\n`;
    return { index, kind: 'text' as const, text: line, start, end: start + line.length, block: index };
  });
  const article: Article = { id, outlet: id, author, published: null, title: null, url: null, text, sentences };
  return { article, facts: lines.map(([, ...facts]) => facts) };
}

const groups = (inputs: OriginInput[]): string[][] => groupOrigins(inputs).map(({ articles }) => articles);

// An invented agency text, a trimmed copy, an edited one, a rewrite fact by fact, and two reports of its own.
const AGENCY: [string, ...string[]][] = [
  [
    'A cable car with 31 people on board came to a halt above the Salto gorge on Saturday after a drive belt snapped, the operator said.',
    'halt',
    'belt',
  ],
  [
    'Rescuers lowered the passengers one by one with ropes in an operation that lasted almost nine hours, regional fire chief Bruna Keil said.',
    'rescue',
    'hours',
  ],
  ['Two elderly women were taken to hospital with hypothermia, she added.', 'hospital'],
  ['The line, built in 1974, had passed its yearly inspection in March, according to documents seen by Reuters.', 'inspection'],
  ['Prosecutors in Salto have opened an inquiry into the operator for suspected negligence.', 'inquiry'],
  ['“We heard a bang and then we were swinging in the wind,” said passenger Tomas Ferrand, 44.', 'witness'],
  ['The operator said the line would stay closed until the end of the season and tickets would be refunded.', 'closed', 'refund'],
  ['It was the second such incident in the valley in three years; in 2022 a cabin came to rest above the river for two hours.', 'second'],
  ['Tourism accounts for about a third of jobs in the region, the chamber of commerce says.', 'tourism'],
];
const TRIMMED = AGENCY.slice(0, 6);
const EDITED: [string, ...string[]][] = [
  [
    'Thirty-one people were stuck for hours above the Salto gorge on Saturday after a drive belt snapped, the operator said.',
    'halt',
    'belt',
  ],
  [
    'Rescuers lowered the passengers one by one with ropes in an operation that lasted almost nine hours, regional fire chief Bruna Keil said.',
    'rescue',
    'hours',
  ],
  ['Two elderly women suffered hypothermia and were brought to a clinic.', 'hospital'],
  ['The line had passed its yearly inspection in March, according to documents seen by Reuters.', 'inspection'],
  ['An inquiry into the operator for suspected negligence has begun.', 'inquiry'],
  ['Passenger Tomas Ferrand told reporters: “We heard a bang and then we were swinging in the wind.”', 'witness'],
];
const REWRITTEN: [string, ...string[]][] = [
  ['Passengers of a gondola were stranded over a ravine at the weekend when part of its drive failed.', 'halt', 'belt'],
  ['Firefighters needed until late in the evening to bring everybody down.', 'rescue', 'hours'],
  ['A pair of pensioners needed treatment for the cold.', 'hospital'],
  ['Papers show that engineers had found nothing wrong in spring.', 'inspection'],
  ['Justice officials are now looking at the company.', 'inquiry'],
  ['A man in his forties spoke of a loud noise.', 'witness'],
  ['Rides are off for the rest of the year and money will be paid back.', 'closed', 'refund'],
  ['Something alike had happened before.', 'second'],
  ['Many in the valley live off visitors.', 'tourism'],
];
const OWN: [string, ...string[]][] = [
  [
    'My legs shook for an hour after they had put me on the ground, says Ida Lorenz, who spent Saturday in a cabin over the Salto gorge.',
    'ida',
    'halt',
  ],
  ['She and her two sons sang to pass the time while helpers worked their way along the rope.', 'song', 'rescue'],
  ['Neighbours brought soup and blankets to the valley station.', 'soup'],
  ['The mayor wants the county to take over the line, which has lost money since the pandemic.', 'mayor', 'money'],
  ['A belt had broken, the company says.', 'belt'],
  ['Lawyers expect claims for damages.', 'claims'],
];
const ANALYSIS: [string, ...string[]][] = [
  ['How safe are old cable cars, after 31 people were lowered from one near Salto?', 'halt', 'rescue'],
  ['Engineers say the age of a line matters less than its upkeep.', 'upkeep'],
  ['In Austria belts must be changed every eight years; here no rule exists.', 'rules', 'austria'],
  ['The inquiry into the Salto operator may take a year.', 'inquiry', 'year'],
  ['In March inspectors found no fault.', 'inspection'],
  ['Insurers have raised premiums twice since 2020.', 'premiums'],
];

describe('groupOrigins', () => {
  it('folds copies, trimmed ones too', () => {
    const found = groupOrigins([input('a', AGENCY), input('own', OWN), input('b', TRIMMED)]);
    expect(found.map(({ articles }) => articles)).toEqual([['a', 'b'], ['own']]);
    expect(found[0]?.why).toContain('the same text');
    expect(found[1]?.why).toBe('reports on its own');
  });

  it('joins an edited agency text and names the agency', () => {
    const [group] = groupOrigins([input('a', AGENCY), input('e', EDITED)]);
    expect(group?.articles).toEqual(['a', 'e']);
    expect(group?.why).toMatch(/near-same wording: \d+ %/);
    expect(group?.why).toContain('the same agency credited: Reuters');
    expect(group?.why).toContain('one quotation shared');
  });

  it('joins a rewrite that follows a report fact by fact in other words', () => {
    const [group] = groupOrigins([input('a', AGENCY), input('r', REWRITTEN)]);
    expect(group?.articles).toEqual(['a', 'r']);
    expect(group?.why).toMatch(/facts shared, in 100 % of the sentences, in the same order/);
  });

  it('leaves reports of one event alone that tell it their own way', () => {
    expect(groups([input('a', AGENCY), input('own', OWN), input('analysis', ANALYSIS)])).toEqual([['a'], ['own'], ['analysis']]);
  });

  it('needs the order, not the facts alone', () => {
    const shuffled = [4, 8, 1, 6, 3, 0, 7, 5, 2].map((i) => REWRITTEN[i]!);
    expect(groups([input('a', AGENCY), input('s', shuffled)])).toEqual([['a'], ['s']]);
  });

  it('takes no shared quotation alone for a shared origin', () => {
    const quote = '“We heard a bang and then we were swinging in the wind,” said Tomas Ferrand.';
    expect(groups([input('a', AGENCY), input('q', [...OWN, [quote, 'witness']])])).toEqual([['a'], ['q']]);
  });

  it('takes a statement that both quote for nobody’s wording', () => {
    const said =
      '“We will examine every bolt of this line, we will publish whatever we find, and until we know what happened nobody will ride in these cabins again, I give my word,” the operator said.';
    const short = (lines: typeof OWN): typeof OWN => [...lines.slice(0, 3), [said, 'statement']];
    expect(groups([input('o', short(OWN)), input('n', short(ANALYSIS))])).toEqual([['o'], ['n']]);
  });

  it('does not chain strangers through a middle text', () => {
    const [one, two, three] = [OWN, ANALYSIS, AGENCY].map((lines) => lines.slice(0, 6));
    const left = input('left', [...one!, ...two!]);
    const middle = input('middle', [...two!, ...three!]);
    const right = input('right', [...three!, ...EDITED.slice(0, 1)]);
    expect(groups([left, middle, right]).flat().sort()).toEqual(['left', 'middle', 'right']);
    expect(groups([left, middle, right]).some((group) => group.includes('left') && group.includes('right'))).toBe(false);
  });

  it('puts every article into exactly one group, whatever it is', () => {
    expect(groupOrigins([])).toEqual([]);
    expect(groups([input('empty', []), input('also empty', [])])).toEqual([['empty'], ['also empty']]);
  });

  it('finds that two of the five seeds follow one report, and the others stand alone', () => {
    const found = groupOrigins(ARTICLES.map((article, i) => ({ article, facts: FACTS[i]! })));
    expect(found.map(({ articles }) => articles)).toEqual([
      ['voice-of-pakistan', 'untitled-003'],
      ['kathrine-frich'],
      ['omega-tv-uk'],
      ['jia-004'],
    ]);
    expect(found[0]?.why).toMatch(/22 facts shared, in \d+ % of the sentences, in nearly the same order/);
  });

  it('keeps a margin on both sides of the threshold on the seeds', () => {
    const traces = ARTICLES.map((article, i) => traceArticle({ article, facts: FACTS[i]! }));
    const scores = traces.flatMap((a, i) =>
      traces.slice(i + 1).map((b) => ({ pair: `${a.id} ${b.id}`, score: scoreOrigin(compareTraces(a, b)) })),
    );
    scores.sort((x, y) => y.score - x.score);
    expect(scores[0]!.score).toBeGreaterThan(1.25); // voice-of-pakistan and untitled-003: 1.6
    expect(scores[1]!.score).toBeLessThan(0.8); // any other pair: below .6
  });
});

describe('findFollowed', () => {
  it.each([
    ['2025-03-11', '2025-03-10', 'follows'],
    ['2025-03-10T18:00:00Z', '2025-03-10T09:00:00Z', 'follows'],
    ['2025-03-10T23:00:00Z', '2025-03-11T00:30:00+02:00', 'follows'],
    ['2025-03-10T18:00:00Z', '2025-03-10', 'shares'],
    ['2025-03-09', '2025-03-10', 'shares'],
    [null, '2025-03-10', 'shares'],
    ['2025-03-10', null, 'shares'],
  ])('a page of %s and an article of %s: %s', (published, other, relation) => {
    const dated = (one: OriginInput, date: string | null) => ({ ...one, article: { ...one.article, published: date } });
    const found = findFollowed(dated(input('page', REWRITTEN), published), [dated(input('agency', AGENCY), other)]);
    expect(found?.relation).toBe(relation);
  });

  it('names the article that a page copies or follows, and why', () => {
    const others = [input('own', OWN), input('agency', AGENCY)];
    expect(findFollowed(input('page', TRIMMED), others)).toMatchObject({
      article: { article: 'agency' },
      why: expect.stringContaining('the same text'),
      relation: 'copies',
      evidence: { wording: expect.closeTo(1, 0), order: null },
    });
    expect(findFollowed(input('page', REWRITTEN), others)?.article.article).toBe('agency');
    expect(findFollowed(input('page', ANALYSIS), others)).toBeNull();
    const nameless = { ...input('nameless', AGENCY), article: { ...input('nameless', AGENCY).article, outlet: null } };
    expect(findFollowed(input('page', REWRITTEN), [nameless, ...others])?.article.article).toBe('agency');
    expect(findFollowed(input('page', REWRITTEN), [nameless])?.article.article).toBe('nameless');
    expect(findFollowed(input('page', []), [])).toBeNull();
  });
});

interface Gold {
  articles: { id: string; sentences: { text: string; kind: SentenceKind; facts?: string[] }[] }[];
  origins: string[][];
}

describe('the invented events, in which two articles each rewrite one agency text', () => {
  it.each(INVENTED)('groups %s as annotated', (name) => {
    const gold = JSON.parse(readFileSync(new URL(`../fixtures/events/${name}/gold.json`, import.meta.url), 'utf8')) as Gold;
    const inputs = gold.articles.map(({ id, sentences }) => ({
      article: makeArticle(id, sentences),
      facts: sentences.map(({ facts }) => facts ?? []),
    }));
    const sorted = (list: string[][]) => list.map((ids) => [...ids].sort().join(' ')).sort();
    expect(sorted(groups(inputs))).toEqual(sorted(gold.origins));
  });
});

describe('explainPair', () => {
  it('says nothing of what is not there', () => {
    const evidence = { wording: 0, runs: 0, sharedFacts: 0, coverage: 0, order: 0, orderZ: 0, quotes: 0, agencies: [] };
    expect(explainPair(evidence)).toBe('');
    expect(scoreOrigin(evidence)).toBe(0);
  });
});
