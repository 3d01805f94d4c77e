import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read-claims.ts';
import { makeArticle } from '../../lib/cli/make-article.ts';
import { INVENTED } from '../../lib/cli/training/events.ts';
import { compareClaims, type Side } from '../../lib/compare/compare-claims.ts';
import type { Difference, SentenceKind } from '../../lib/types.ts';

interface GoldSentence {
  id: string;
  kind: SentenceKind;
  text: string;
  facts?: string[];
}

interface GoldDifference {
  fact: string;
  a: string;
  b: string;
  kind: 'number' | 'date' | 'place' | 'attribution' | 'certainty' | 'wording';
  note: string;
}

interface Gold {
  facts: Record<string, string>;
  articles: { id: string; outlet: string; date: string; sentences: GoldSentence[] }[];
  differences: GoldDifference[];
}

const events = INVENTED.map((name) => {
  const gold = JSON.parse(readFileSync(new URL(`../fixtures/events/${name}/gold.json`, import.meta.url), 'utf8')) as Gold;
  const sides = new Map<string, Side & { facts: string[] }>();
  for (const { id, outlet, date, sentences } of gold.articles) {
    const article = makeArticle(id, sentences, { outlet, published: date });
    const claims = readClaims(article);
    sentences.forEach((sentence, i) => {
      sides.set(sentence.id, { article, sentence: article.sentences[i]!, claims: claims[i]!, span: null, facts: sentence.facts ?? [] });
    });
  }
  const compare = (fact: string, a: string, b: string): Difference[] => {
    const [here, there] = [sides.get(a)!, sides.get(b)!];
    const others = [...new Set([...here.facts, ...there.facts])].filter((other) => other !== fact).map((other) => gold.facts[other]!);
    return compareClaims(here, there, { label: gold.facts[fact]!, others, linkedBy: 'person' });
  };
  return { gold, sides: [...sides], compare };
});

const KIND_OF = { number: 'figures', date: 'dates', place: 'places', attribution: 'attribution', certainty: 'certainty' } as const;

/** Is a gold difference judged rightly? Compatible values must not be shown as contradicting, newer counts not as conflicts, others must be shown. */
function isRight({ kind, note }: GoldDifference, found: Difference[]): boolean {
  if (kind === 'wording') return found.every((one) => one.kind !== 'figures' && one.kind !== 'places');
  const own = found.filter((one) => one.kind === KIND_OF[kind]);
  if (kind === 'number' || kind === 'date') {
    if (note.includes('newer')) return own.every(({ relation }) => relation !== 'conflict');
    if (/compatible|same once resolved|adds up/.test(note))
      return own.every(({ relation }) => relation !== 'conflict' && relation !== 'newer');
    return own.some(({ relation }) => relation === 'conflict' || relation === 'newer');
  }
  return note.includes('compatible') || own.length > 0;
}

/** Gold differences judged rightly at least, by kind. */
const LEAST_RIGHT: Record<GoldDifference['kind'], number> = {
  number: 128, // of 139; what is counted is named otherwise ("a £550 sweetener"), or by nothing ("1.6 million of them", "26 below")
  date: 58, // of 61; "as early as January" against "Feb. 3"
  place: 2, // of 3: "hamlets above the town" are no place with a name
  attribution: 12, // of 27; most of the rest are credited here and to nobody there, which is not told
  certainty: 17, // of 24; "would appeal" and "is considering an appeal" stand on one rung
  wording: 15, // of 15
};

interface Shown extends Pick<Difference, 'kind' | 'here' | 'there' | 'relation'> {
  fact: string;
  a: string;
  b: string;
}

const JUDGED = JSON.parse(readFileSync(new URL('../fixtures/judged-invented.json', import.meta.url), 'utf8')) as {
  shown: (Shown & { right: boolean })[];
};
const nameOf = ({ fact, a, b, kind, here, there, relation }: Shown): string => `${fact} ${a} ${b} ${kind} ${here} → ${there} ${relation}`;
const MOST_WRONG = 0.09; // share of all shown; measured .08, all of it certainty and attribution: no figure, date or place
const MOST_UNJUDGED = 0.2; // the judged list is renewed when more than this has changed

/** Events invented for this project, annotated by fact. Nothing here is tuned to a single pair; the numbers are what is reached, as a gate. */
describe('differences of the invented events', () => {
  it('are judged rightly as often as before', () => {
    const right: Record<string, number> = {};
    for (const { gold, compare } of events) {
      for (const difference of gold.differences) {
        const isGood = isRight(difference, compare(difference.fact, difference.a, difference.b));
        if (isGood) right[difference.kind] = (right[difference.kind] ?? 0) + 1;
      }
    }
    for (const [kind, least] of Object.entries(LEAST_RIGHT)) expect(right[kind] ?? 0, kind).toBeGreaterThanOrEqual(least);
  });

  it('show hardly anything wrong', () => {
    const judged = new Map(JUDGED.shown.map((one) => [nameOf(one), one.right]));
    const wrong: string[] = [];
    let shown = 0;
    let unjudged = 0;
    for (const { sides, compare } of events) {
      for (const [i, [a, here]] of sides.entries()) {
        for (const [b, there] of sides.slice(i + 1)) {
          if (here.article === there.article) continue;
          for (const fact of here.facts.filter((id) => there.facts.includes(id))) {
            for (const difference of compare(fact, a, b)) {
              const name = nameOf({ fact, a, b, ...difference });
              shown++;
              if (!judged.has(name)) unjudged++;
              else if (!judged.get(name)) wrong.push(name);
            }
          }
        }
      }
    }
    expect(shown).toBeGreaterThan(60);
    expect(unjudged / shown).toBeLessThanOrEqual(MOST_UNJUDGED);
    expect(wrong.filter((name) => / (?:figures|dates|places) /.test(name))).toEqual([]);
    expect(wrong.length / shown).toBeLessThanOrEqual(MOST_WRONG);
  });
});
