import { type Clause, coverClauses, readClauses } from './clauses.ts';
import type { Collection, Node } from './collection.ts';
import { centerAll, dot, placeBag } from './dense.ts';
import { matchDates, matchFigures, matchQuotes } from './match-values.ts';
import { cosine, type Sparse, toSparse } from './sparse.ts';
import { compareStories, type Stories } from './stories.ts';
import { VECTOR_SIZE } from './vector-code.ts';

/** Names of the features of a pair of sentences, in the order of the weights. */
export const PAIR_FEATURES = [
  'context',
  'ratio',
  'hop',
  'figures',
  'dates',
  'quote',
  'events',
  'dense',
  'clauseCoverage',
  'story',
  'alike',
  'exclusive',
  'neighbours',
  'nearby',
] as const;

/** What likeness of meaning, the best covered clause and an agreeing figure add to likeness of words. Tried 0–.6; flat around these. */
const DENSE_SHARE = 0.35;
const COVER_SHARE = 0.3;
const FIGURE_SHARE = 0.1;
/** Pairs less alike than this get nothing for clauses and figures: they are most pairs and seldom a best one. */
const WORTH_READING = 0.15;
/** Rarity of rare words, in nats; brings the sum to about 1. */
const RARE = 6;
/** More than two such words shared by these two sentences alone say nothing more. */
const MOST_EXCLUSIVE = 2;
/** What a neighbour on the other side counts for: outlets tell a story in one order oftener than in the other. */
const OTHER_SIDE = 0.8;

/** Share of their articles that two sentences' places may differ by before it speaks against them: news tells the weightiest first, in any outlet. */
const SAME_STRETCH = 0.3;

/** Everything of a collection that the features of its pairs are read from; made once. */
export class PairReader {
  readonly collection: Collection;
  /** Cosines of words with context, node by node. */
  readonly context: Float32Array;
  /** Mean of all sentences' meanings, which `placeOf` leaves out. */
  readonly center: Float64Array;
  readonly #size: number;
  readonly #articleOf: Int32Array;
  readonly #bags: Map<number, number>[];
  readonly #expanded: Map<number, number>[];
  readonly #events: (Sparse | undefined)[];
  readonly #places: Float64Array[];
  readonly #clauses: Clause[][];
  readonly #stories: Stories;
  /** How far the words of a row's sentence cover a clause of the column's; below 0 where nobody asked yet. */
  readonly #covered: Float32Array;
  readonly #laid: Float64Array;
  /** Likeness of words, meanings, clauses and figures in one. */
  readonly #base: Float32Array;
  readonly #best: Float64Array;

  constructor(collection: Collection) {
    const { nodes } = collection;
    this.collection = collection;
    this.#size = nodes.length;
    this.#articleOf = Int32Array.from(nodes, (node) => node.article);
    this.#bags = nodes.map((node) => collection.bag(node));
    this.#expanded = this.#bags.map((bag) => collection.expand(bag));
    this.context = collection.similarities(collection.contextVectors());
    const { places, center } = centerAll(this.#bags.map((bag) => placeBag(collection, bag)));
    this.#places = places;
    this.center = center;
    this.#clauses = nodes.map((node) => readClauses(collection, node, center));
    this.#events = nodes.map(() => undefined);
    this.#stories = compareStories(collection, this.#bags);
    this.#covered = new Float32Array(this.#size * this.#size).fill(-1);
    this.#laid = new Float64Array(collection.terms.length);
    this.#base = this.#blend();
    this.#best = this.#findBest();
  }

  /** The happenings and deeds that a node names, with their relatives. */
  #eventsOf(i: number): Sparse {
    this.#events[i] ??= this.#readEvents(this.collection.nodes[i]!);
    return this.#events[i]!;
  }

  #readEvents(node: Node): Sparse {
    const bag = new Map<number, number>();
    node.sentence.terms.forEach((term, at) => {
      if (term.event) bag.set(node.ids[at]!, term.weight * this.collection.rarity[node.ids[at]!]!);
    });
    return toSparse(this.collection.expand(bag));
  }

  #blend(): Float32Array {
    const { nodes } = this.collection;
    const size = this.#size;
    const base = this.context.slice();
    const flat = new Float64Array(size * VECTOR_SIZE);
    for (let i = 0; i < size; i++) flat.set(this.#places[i]!, i * VECTOR_SIZE);
    const articleOf = this.#articleOf;
    for (let i = 0; i < size; i++) {
      for (let j = i + 1; j < size; j++) {
        if (articleOf[i] === articleOf[j]) continue;
        const likeness = base[i * size + j]! + DENSE_SHARE * Math.max(0, dotRows(flat, i, j));
        base[i * size + j] = likeness;
        base[j * size + i] = likeness;
      }
    }
    for (let i = 0; i < size; i++) {
      this.#spread(i, (there) => {
        for (let j = 0; j < size; j++) {
          if (base[i * size + j]! <= WORTH_READING || this.#articleOf[i] === this.#articleOf[j]) continue;
          this.#covered[i * size + j] = coverClauses(this.#clauses[j]!, there);
        }
      });
    }
    for (let i = 0; i < size; i++) {
      for (let j = i + 1; j < size; j++) {
        if (base[i * size + j]! <= WORTH_READING || this.#articleOf[i] === this.#articleOf[j]) continue;
        const figures = FIGURE_SHARE * matchFigures(nodes[i]!.sentence.figures, nodes[j]!.sentence.figures);
        base[i * size + j]! += COVER_SHARE * this.#cover(i, j) + figures;
        base[j * size + i] = base[i * size + j]!;
      }
    }
    return base;
  }

  /** Lays a sentence's words with their relatives out by term while `use` runs: looking one up in a Map takes ten times as long. */
  #spread(i: number, use: (there: Float64Array) => void): void {
    for (const [id, weight] of this.#expanded[i]!) this.#laid[id] = weight;
    use(this.#laid);
    for (const id of this.#expanded[i]!.keys()) this.#laid[id] = 0;
  }

  #findBest(): Float64Array {
    const { nodes } = this.collection;
    return Float64Array.from(nodes, (node, i) => {
      let best = 0;
      for (let j = 0; j < nodes.length; j++) if (nodes[j]!.article !== node.article) best = Math.max(best, this.#base[i * this.#size + j]!);
      return best;
    });
  }

  #cover(i: number, j: number): number {
    const size = this.#size;
    for (const [from, to] of [[i, j] as const, [j, i] as const]) {
      if (this.#covered[from * size + to]! >= 0) continue;
      this.#spread(from, (there) => {
        this.#covered[from * size + to] = coverClauses(this.#clauses[to]!, there);
      });
    }
    return Math.max(this.#covered[i * size + j]!, this.#covered[j * size + i]!);
  }

  /** Where a sentence's meaning stands among those of the collection; a unit vector. */
  placeOf(i: number): Float64Array {
    return this.#places[i]!;
  }

  /** The propositions of a node. */
  clausesOf(i: number): Clause[] {
    return this.#clauses[i]!;
  }

  /** How alike two nodes are, before any weights: about 0..1.5. */
  likeness(i: number, j: number): number {
    return this.#base[i * this.#size + j]!;
  }

  /** How alike two whole articles are, 0..0.34; the more are on one event. */
  storyOf(a: number, b: number): number {
    return this.#stories.absolute[a * this.collection.articles.length + b]!;
  }

  /** Features of a pair of nodes of different articles; symmetric. */
  read(i: number, j: number): Float64Array {
    const { nodes, articles } = this.collection;
    const a = nodes[i]!;
    const b = nodes[j]!;
    const at = a.article * articles.length + b.article;
    return Float64Array.of(
      this.context[i * this.#size + j]!,
      this.likeness(i, j) / Math.sqrt(this.#best[i]! * this.#best[j]! || 1),
      this.#hop(i, j),
      matchFigures(a.sentence.figures, b.sentence.figures),
      matchDates(a.sentence.dates, b.sentence.dates),
      matchQuotes(a.sentence.quotes, b.sentence.quotes),
      cosine(this.#eventsOf(i), this.#eventsOf(j)),
      dot(this.#places[i]!, this.#places[j]!),
      this.#cover(i, j),
      this.#stories.relative[at]!,
      this.#stories.absolute[at]!,
      this.#exclusive(i, j),
      this.#neighbours(i, j),
      this.#nearby(a, b),
    );
  }

  /** 0 where two sentences stand in about the same stretch of their articles, below 0 the farther they are apart. */
  #nearby(a: Node, b: Node): number {
    const place = ({ article, index }: Node) => index / this.collection.articles[article]!.sentences.length;
    return -Math.max(0, Math.abs(place(a) - place(b)) - SAME_STRETCH);
  }

  /** Support through a third article: the best k that resembles both. */
  #hop(i: number, j: number): number {
    const base = this.#base;
    const articleOf = this.#articleOf;
    const rowI = i * this.#size;
    const rowJ = j * this.#size;
    let best = 0;
    for (let k = 0; k < this.#size; k++) {
      const left = base[rowI + k]!;
      if (left <= best) continue;
      const right = base[rowJ + k]!;
      if (right <= best || articleOf[k] === articleOf[i] || articleOf[k] === articleOf[j]) continue;
      best = left < right ? left : right;
    }
    return best;
  }

  /** Rarity of the words that both have, each shared out among the other sentences that have it too. */
  #exclusive(i: number, j: number): number {
    const { occurrences } = this.collection;
    let sum = 0;
    for (const [id, weight] of this.#bags[i]!) {
      const other = this.#bags[j]!.get(id);
      if (other !== undefined) sum += Math.min(weight, other) / (occurrences[id]! - 1);
    }
    return Math.min(MOST_EXCLUSIVE, sum / RARE);
  }

  /** How alike a sentence beside the one is to a sentence beside the other. */
  #neighbours(i: number, j: number): number {
    const size = this.#size;
    const articleOf = this.#articleOf;
    let best = 0;
    for (const left of [i - 1, i + 1]) {
      if (articleOf[left] !== articleOf[i]) continue;
      for (const right of [j - 1, j + 1]) {
        if (articleOf[right] !== articleOf[j]) continue;
        const value = this.#base[left * size + right]! * (left - i === right - j ? 1 : OTHER_SIDE);
        if (value > best) best = value;
      }
    }
    return best;
  }
}

/** Product of two rows of a table of vectors; four sums side by side take half the time of one. */
function dotRows(flat: Float64Array, i: number, j: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let x = i * VECTOR_SIZE, y = j * VECTOR_SIZE, end = x + VECTOR_SIZE; x < end; x += 4, y += 4) {
    a += flat[x]! * flat[y]!;
    b += flat[x + 1]! * flat[y + 1]!;
    c += flat[x + 2]! * flat[y + 2]!;
    d += flat[x + 3]! * flat[y + 3]!;
  }
  return a + b + c + d;
}
