import type { DateMention, Figure } from '../types.ts';
import type { Collection, Node } from './collection.ts';
import { centerAll, centerOne, dot, placeBag } from './dense.ts';
import { cosine, type Sparse, toSparse } from './sparse.ts';

/** Names of the features of a pair of sentences, in the order of the weights. */
export const PAIR_FEATURES = [
  'context',
  'own',
  'ratio',
  'hop',
  'clause',
  'figures',
  'figuresDiffer',
  'dates',
  'rarest',
  'coverage',
  'quote',
  'articles',
  'events',
  'names',
  'dense',
  'denseClause',
] as const;

/** Share of an article's best likeness from which two articles tell one story and more likeness says no more (ECB+ tells sister events apart below it). */
const ONE_STORY = 0.75;

/** Likeness of two articles against the best that either one finds, up to where it says no more. */
function compareStories(likeness: Float32Array, count: number): Float64Array {
  const best = new Float64Array(count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) if (a !== b) best[a] = Math.max(best[a]!, likeness[a * count + b]!);
  }
  return Float64Array.from(likeness, (value, at) => {
    const lesser = Math.min(best[Math.floor(at / count)]!, best[at % count]!);
    return lesser > 0 ? Math.min(ONE_STORY, value / lesser) : 0;
  });
}

/** Everything of a collection that the features of its pairs are read from; made once. */
export class PairReader {
  readonly collection: Collection;
  readonly context: Float32Array;
  readonly own: Float32Array;
  readonly #size: number;
  readonly #best: Float64Array;
  readonly #articles: Float64Array;
  readonly #clauses: Sparse[][];
  readonly #events: Sparse[];
  readonly #names: Sparse[];
  readonly #dense: Float64Array[];
  readonly #denseClauses: Float64Array[][];
  readonly center: Float64Array;
  readonly #bags: Map<number, number>[];
  readonly #expanded: Map<number, number>[];
  readonly #mass: Float64Array;

  constructor(collection: Collection) {
    this.collection = collection;
    const { nodes } = collection;
    this.#size = nodes.length;
    this.#bags = nodes.map((node) => collection.bag(node));
    this.#expanded = this.#bags.map((bag) => collection.expand(bag));
    this.#mass = Float64Array.from(this.#bags, (bag) => [...bag.values()].reduce((sum, value) => sum + value, 0));
    this.context = collection.similarities(collection.contextVectors());
    this.own = collection.similarities(this.#expanded.map(toSparse));
    this.#best = this.#findBest();
    this.#articles = this.#compareArticles();
    this.#clauses = nodes.map((node) => this.#readClauses(node));
    this.#events = nodes.map((node) => this.#part(node, 'event'));
    this.#names = nodes.map((node) => this.#part(node, 'name'));
    const { places, center } = centerAll(this.#bags.map((bag) => placeBag(collection, bag)));
    this.#dense = places;
    this.center = center;
    this.#denseClauses = nodes.map((node) =>
      node.sentence.clauses.map(({ start, end }) =>
        centerOne(placeBag(collection, collection.bag(node, new Map(), 1, start, end)), center),
      ),
    );
  }

  #findBest(): Float64Array {
    const { nodes } = this.collection;
    return Float64Array.from(nodes, (node, i) => {
      let best = 0;
      for (let j = 0; j < nodes.length; j++)
        if (nodes[j]!.article !== node.article) best = Math.max(best, this.context[i * this.#size + j]!);
      return best;
    });
  }

  #compareArticles(): Float64Array {
    const { nodes, articles } = this.collection;
    const bags = articles.map(() => new Map<number, number>());
    nodes.forEach((node, i) => {
      const bag = bags[node.article]!;
      for (const [id, weight] of this.#bags[i]!) bag.set(id, (bag.get(id) ?? 0) + weight);
    });
    const vectors = bags.map((bag) => toSparse(new Map([...bag].map(([id, weight]) => [id, Math.sqrt(weight)]))));
    return compareStories(this.collection.similarities(vectors), articles.length);
  }

  #readClauses(node: Node): Sparse[] {
    return node.sentence.clauses.map(({ start, end }) =>
      toSparse(this.collection.expand(this.collection.bag(node, new Map(), 1, start, end))),
    );
  }

  #part(node: Node, part: 'event' | 'name'): Sparse {
    const bag = new Map<number, number>();
    node.sentence.terms.forEach((term, at) => {
      if (term[part]) bag.set(node.ids[at]!, term.weight * this.collection.rarity[node.ids[at]!]!);
    });
    return toSparse(part === 'event' ? this.collection.expand(bag) : bag);
  }

  /** Features of a pair of nodes of different articles; symmetric. */
  read(i: number, j: number): Float64Array {
    const { nodes, articles } = this.collection;
    const size = this.#size;
    const a = nodes[i]!;
    const b = nodes[j]!;
    const context = this.context[i * size + j]!;
    const x = new Float64Array(PAIR_FEATURES.length);
    x[0] = context;
    x[1] = this.own[i * size + j]!;
    x[2] = Math.sqrt((context / (this.#best[i]! || 1)) * (context / (this.#best[j]! || 1)));
    x[3] = this.#hop(i, j);
    x[4] = this.#bestClause(i, j);
    x[5] = matchFigures(a.sentence.figures, b.sentence.figures);
    x[6] = a.sentence.figures.length > 0 && b.sentence.figures.length > 0 && x[5] === 0 ? 1 : 0;
    x[7] = matchDates(a.sentence.dates, b.sentence.dates);
    x[8] = this.#rarest(i, j);
    x[9] = this.#coverage(i, j);
    x[10] = matchQuotes(a.sentence.quotes, b.sentence.quotes);
    x[11] = this.#articles[a.article * articles.length + b.article]!;
    x[12] = cosine(this.#events[i]!, this.#events[j]!);
    x[13] = cosine(this.#names[i]!, this.#names[j]!);
    x[14] = this.dense(i, j);
    x[15] = this.#bestDenseClause(i, j);
    return x;
  }

  /** How near two sentences' meanings are, -1..1. */
  dense(i: number, j: number): number {
    return dot(this.#dense[i]!, this.#dense[j]!);
  }

  placeOf(i: number): Float64Array {
    return this.#dense[i]!;
  }

  #bestDenseClause(i: number, j: number): number {
    let best = -1;
    for (const left of this.#denseClauses[i]!) for (const right of this.#denseClauses[j]!) best = Math.max(best, dot(left, right));
    return best;
  }

  /** Support through a third article: the best k that resembles both. */
  #hop(i: number, j: number): number {
    const { nodes } = this.collection;
    const rowI = i * this.#size;
    const rowJ = j * this.#size;
    let best = 0;
    for (let k = 0; k < this.#size; k++) {
      const left = this.context[rowI + k]!;
      const right = this.context[rowJ + k]!;
      const both = left < right ? left : right;
      if (both > best && nodes[k]!.article !== nodes[i]!.article && nodes[k]!.article !== nodes[j]!.article) best = both;
    }
    return best;
  }

  #bestClause(i: number, j: number): number {
    let best = 0;
    for (const left of this.#clauses[i]!) for (const right of this.#clauses[j]!) best = Math.max(best, cosine(left, right));
    return best;
  }

  #rarest(i: number, j: number): number {
    let best = 0;
    for (const [id, weight] of this.#bags[i]!) {
      const other = this.#bags[j]!.get(id);
      if (other !== undefined) best = Math.max(best, Math.min(weight, other));
    }
    return best / 6;
  }

  /** Share of each one's weight that the other has or has a relative of; the geometric mean of both ways. */
  #coverage(i: number, j: number): number {
    const one = (own: Map<number, number>, other: Map<number, number>, mass: number) => {
      let sum = 0;
      for (const [id, weight] of own) sum += Math.min(weight, other.get(id) ?? 0);
      return mass > 0 ? sum / mass : 0;
    };
    return Math.max(one(this.#bags[i]!, this.#expanded[j]!, this.#mass[i]!), one(this.#bags[j]!, this.#expanded[i]!, this.#mass[j]!));
  }
}

/** 1 where a figure of one agrees with one of the other in value and in what it counts, less where only the size agrees. */
export function matchFigures(left: Figure[], right: Figure[]): number {
  let best = 0;
  for (const a of left) {
    for (const b of right) {
      if (a.unit !== b.unit) continue;
      const x = a.low ?? a.high;
      const y = b.low ?? b.high;
      if (x === null || y === null) continue;
      const counted = countsSame(a, b);
      const same = x === y || (a.high ?? x) === (b.high ?? y);
      const close = x > 0 && y > 0 && Math.abs(Math.log(x / y)) < 0.25;
      const near = x > 0 && y > 0 && Math.abs(Math.log10(x / y)) < 0.5;
      const value = same ? 1 : close ? 0.8 : near ? 0.5 : 0;
      best = Math.max(best, value * (counted ? 1 : x < 13 ? 0.1 : 0.5));
    }
  }
  return best;
}

function countsSame(a: Figure, b: Figure): boolean {
  if (a.measure !== null && a.measure === b.measure) return true;
  const words = new Set(a.counted.split(' ').filter((word) => word.length > 2));
  return b.counted.split(' ').some((word) => words.has(word));
}

/** 1 where the two name one day or period. */
export function matchDates(left: DateMention[], right: DateMention[]): number {
  let best = 0;
  for (const a of left) {
    for (const b of right) {
      if (a.from !== null && b.from !== null && a.from === b.from && a.to === b.to) best = 1;
      else if (a.from !== null && b.from !== null && a.to !== null && b.to !== null && a.from <= b.to && b.from <= a.to)
        best = Math.max(best, 0.5);
      else if (a.text.toLowerCase() === b.text.toLowerCase()) best = Math.max(best, 0.5);
    }
  }
  return best;
}

function matchQuotes(left: string[], right: string[]): number {
  for (const a of left)
    for (const b of right) if (a === b || (a.length > 12 && b.length > 12 && (a.includes(b) || b.includes(a)))) return 1;
  return 0;
}
