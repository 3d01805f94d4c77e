import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article, SentenceKind } from '../../types.ts';
import { makeArticle } from '../make-article.ts';

/** Articles about one event (or two alike) and what is known of which of their sentences report the same fact. Nodes count through all articles. */
/** seeds: the five seed articles · invented: events written for this project · ecb: ECB+ topics. */
export type EventKind = 'seeds' | 'invented' | 'ecb';

export interface LabelledEvent {
  name: string;
  kind: EventKind;
  articles: Article[];
  /** Whether a node takes part in scoring. */
  scored: boolean[];
  /** 1 same fact, 0 not, -1 neither right nor wrong. Ask only for nodes of different articles. */
  label(i: number, j: number): 1 | 0 | -1;
  /** Facts that two nodes share; empty where only pairs were annotated. */
  shared(i: number, j: number): string[];
  gold: Gold | null;
}

/** The format of gold/README.md. */
export interface Gold {
  facts: Record<string, string>;
  families: Record<string, string[]>;
  articles: { id: string; outlet: string | null; date: string | null; sentences: GoldSentence[] }[];
}

export interface GoldSentence {
  id: string;
  kind: SentenceKind;
  text: string;
  facts?: string[];
  related?: string[];
}

interface Ecb {
  clusters: {
    topic: number;
    docs: { id: string; source: string | null; date: string | null; sentences: string[]; validated: number[] }[];
    same: [string, number, string, number][];
    ignore: [string, number, string, number][];
  }[];
}

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
export const SEEDS = `${ROOT}tests/fixtures/gold/seeds.json`;
export const ECB = `${SHARED}eval/ecb_dev.json`;

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** An event annotated sentence by sentence, by the scoring rules of gold/README.md. */
export function readGoldEvent(name: string, gold: Gold): LabelledEvent {
  const kind = name === 'seeds' ? 'seeds' : 'invented';
  const sentences = gold.articles.flatMap((article) => article.sentences);
  const family = new Map(Object.entries(gold.families).flatMap(([id, members]) => members.map((member) => [member, id] as const)));
  const shared = (i: number, j: number) => (sentences[i]!.facts ?? []).filter((fact) => sentences[j]!.facts?.includes(fact));
  const label = (i: number, j: number) => {
    if (shared(i, j).length > 0) return 1;
    const left = [...(sentences[i]!.facts ?? []), ...(sentences[i]!.related ?? [])];
    const right = [...(sentences[j]!.facts ?? []), ...(sentences[j]!.related ?? [])];
    if (left.some((id) => right.includes(id))) return -1;
    return left.some((id) => family.has(id) && right.some((other) => family.get(other) === family.get(id))) ? -1 : 0;
  };
  const articles = gold.articles.map(({ id, outlet, date, sentences: own }) => makeArticle(id, own, { outlet, published: date }));
  return { name, kind, articles, scored: sentences.map((sentence) => sentence.kind !== 'heading'), label, shared, gold };
}

/** One event a topic of ECB+: both sister clusters, whole documents, only validated sentences scored. */
export function readEcbEvents(ecb: Ecb): LabelledEvent[] {
  const topics = new Map<number, Ecb['clusters']>();
  for (const cluster of ecb.clusters) topics.set(cluster.topic, [...(topics.get(cluster.topic) ?? []), cluster]);
  return [...topics].map(([topic, clusters]) => {
    const docs = clusters.flatMap((cluster) => cluster.docs);
    const articles = docs.map((doc) =>
      makeArticle(
        doc.id,
        doc.sentences.map((text) => ({ text, kind: 'text' as const })),
        { outlet: doc.source, published: doc.date },
      ),
    );
    const numbers = new Map<string, number>();
    const scored = docs.flatMap((doc) =>
      doc.sentences.map((_, index) => {
        numbers.set(`${doc.id} ${index}`, numbers.size);
        return doc.validated.includes(index);
      }),
    );
    const labels = new Map<string, 1 | -1>();
    const note = (pairs: [string, number, string, number][], label: 1 | -1) => {
      for (const [a, x, b, y] of pairs) {
        const i = numbers.get(`${a} ${x}`)!;
        const j = numbers.get(`${b} ${y}`)!;
        labels.set(i < j ? `${i} ${j}` : `${j} ${i}`, label);
      }
    };
    for (const { ignore } of clusters) note(ignore, -1);
    for (const { same } of clusters) note(same, 1);
    const label = (i: number, j: number) => labels.get(i < j ? `${i} ${j}` : `${j} ${i}`) ?? 0;
    return { name: `ecb ${topic}`, kind: 'ecb', articles, scored, label, shared: () => [], gold: null };
  });
}

/** Events written for this project that models are fitted on; `seed-event` and `seed-event-plain` are not among them: they are kept for measuring. */
export const INVENTED = [
  'andes-earthquake',
  'dumping-verdict',
  'engine-failure',
  'ferry-capsize',
  'medicine-recall',
  'minister-resigns',
  'points-deduction',
  'rail-settlement',
  'rate-cut',
];

/** An event about the seeds' facts that is kept for measuring and never fitted on. */
export function readFurtherEvent(name: 'seed-event' | 'seed-event-plain'): LabelledEvent {
  return readGoldEvent(name, readJson<Gold>(`${ROOT}tests/fixtures/events/${name}/gold.json`));
}

/** The seeds first, then the invented events, then ECB+ by topic where its file is there. */
export function readEvents(ecb = ECB): LabelledEvent[] {
  return [
    readGoldEvent('seeds', readJson<Gold>(SEEDS)),
    ...INVENTED.map((name) => readGoldEvent(name, readJson<Gold>(`${ROOT}tests/fixtures/events/${name}/gold.json`))),
    ...(existsSync(ecb) ? readEcbEvents(readJson<Ecb>(ecb)) : []),
  ];
}
