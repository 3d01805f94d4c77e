import { readFileSync } from 'node:fs';
import { readClaims } from '../../lib/claims/read-claims.ts';
import { makeArticle } from '../../lib/cli/make-article.ts';
import { compareClaims, type Side } from '../../lib/compare/compare-claims.ts';
import type { Difference, SentenceKind } from '../../lib/types.ts';

interface GoldSentence {
  id: string;
  kind: SentenceKind;
  text: string;
  facts?: string[];
}

export interface GoldDifference {
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

/** An event of tests/fixtures/events with its claims read; `compare` tells what two of its sentences give differently of a fact. */
export function readComparedEvent(name: string) {
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
  return { name, gold, sides: [...sides], compare };
}

const KIND_OF = { number: 'figures', date: 'dates', place: 'places', attribution: 'attribution', certainty: 'certainty' } as const;

/** Is a gold difference judged rightly? Compatible values must not be shown as contradicting, newer counts not as conflicts, others must be shown. */
export function isRight({ kind, note }: GoldDifference, found: Difference[]): boolean {
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

export interface Shown extends Pick<Difference, 'kind' | 'here' | 'there' | 'relation'> {
  fact: string;
  a: string;
  b: string;
}

export const nameOf = ({ fact, a, b, kind, here, there, relation }: Shown): string =>
  `${fact} ${a} ${b} ${kind} ${here} → ${there} ${relation}`;

/** Every difference shown between two reports of one fact. */
export function listShown({ sides, compare }: ReturnType<typeof readComparedEvent>): Shown[] {
  const shown: Shown[] = [];
  for (const [i, [a, here]] of sides.entries()) {
    for (const [b, there] of sides.slice(i + 1)) {
      if (here.article === there.article) continue;
      for (const fact of here.facts.filter((id) => there.facts.includes(id)))
        for (const { kind, here: ours, there: theirs, relation } of compare(fact, a, b))
          shown.push({ fact, a, b, kind, here: ours, there: theirs, relation });
    }
  }
  return shown;
}

/** Of the gold differences of some events, how many are judged rightly, by kind. */
export function countRight(events: ReturnType<typeof readComparedEvent>[]): Record<string, number> {
  const right: Record<string, number> = {};
  for (const { gold, compare } of events)
    for (const difference of gold.differences)
      if (isRight(difference, compare(difference.fact, difference.a, difference.b)))
        right[difference.kind] = (right[difference.kind] ?? 0) + 1;
  return right;
}

/** Names of what was judged by eye, and the verdict. */
export function readJudged(file: string): Map<string, boolean> {
  const { shown } = JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')) as {
    shown: (Shown & { right: boolean })[];
  };
  return new Map(shown.map((one) => [nameOf(one), one.right]));
}
