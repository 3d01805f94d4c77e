import type { AnalysedArticle, AnalysedSentence, Term } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';
import { cosines, type Sparse, toSparse } from './sparse.ts';

/** One sentence of a collection. */
export interface Node {
  article: number;
  index: number;
  sentence: AnalysedSentence;
  /** Term numbers of `sentence.terms`, in their order. */
  ids: Int32Array;
}

/** Sentences of background English that the local counts are mixed with, so that small collections have usable rarities. */
const PRIOR = 60;
/** Share of a word's weight that its relatives get, times their similarity. */
const EXPANSION = 0.5;
/** Share of its relatives' occurrences, times their similarity, that count as occurrences of a word. */
const SHARED_COUNT = 1;
/** Relatives a word may lend its weight to: those that the collection has, closest first. */
const MAX_RELATIVES = 4;
/** Share of the previous sentence's words that a sentence takes on: where it points back, and where not. */
const CARRIED_POINTING = 0.4;
const CARRIED = 0.2;
/** Share of the words of the section's heading or the list's lead-in. */
const CARRIED_HEADING = 0.5;

/**
 * The sentences of some articles that may report one event, with word rarities of their own: words that all these articles use say
 * little, whatever their rarity in English.
 */
export class Collection {
  readonly lexicon: Lexicon;
  readonly articles: AnalysedArticle[];
  readonly nodes: Node[] = [];
  /** Node number of the first sentence of each article. */
  readonly offsets: number[] = [];
  readonly vocabulary = new Map<string, number>();
  readonly terms: string[] = [];
  rarity: Float64Array = new Float64Array(0);
  /** Sentences that have each term. */
  occurrences: Float64Array = new Float64Array(0);
  relatives: { id: number; similarity: number }[][] = [];
  /** Word vector of each term, where known. */
  vectors: (Float32Array | null)[] = [];

  constructor(articles: AnalysedArticle[], lexicon: Lexicon) {
    this.articles = articles;
    this.lexicon = lexicon;
    articles.forEach(({ sentences }, article) => {
      this.offsets.push(this.nodes.length);
      sentences.forEach((sentence, index) => {
        const ids = Int32Array.from(sentence.terms, (term) => this.#number(term.key));
        this.nodes.push({ article, index, sentence, ids });
      });
    });
    this.#relate();
    this.#weigh();
    this.vectors = this.terms.map((term) => lexicon.entry(term).vector);
  }

  #number(term: string): number {
    let id = this.vocabulary.get(term);
    if (id === undefined) {
      id = this.terms.length;
      this.vocabulary.set(term, id);
      this.terms.push(term);
    }
    return id;
  }

  /** A rare word for what everybody talks about is no rarer than the thing: relatives share their counts. */
  #weigh(): void {
    const own = new Float64Array(this.terms.length);
    for (const node of this.nodes) for (const id of new Set(node.ids)) own[id]!++;
    const counts = own.map((count, id) =>
      this.relatives[id]!.reduce((sum, { id: other, similarity }) => sum + SHARED_COUNT * similarity * own[other]!, count),
    );
    this.occurrences = own;
    const size = this.nodes.length;
    this.rarity = Float64Array.from(this.terms, (term, id) => {
      const background = Math.exp(-this.lexicon.entry(term).rarity);
      return -Math.log(Math.min(1, (counts[id]! + PRIOR * background) / (size + PRIOR)));
    });
  }

  #relate(): void {
    this.relatives = this.terms.map((term) => {
      const found: { id: number; similarity: number }[] = [];
      for (const relative of this.lexicon.entry(term).relatives) {
        const id = this.vocabulary.get(relative.term);
        if (id !== undefined && found.length < MAX_RELATIVES) found.push({ id, similarity: relative.similarity });
      }
      return found;
    });
  }

  /** Weights of the terms within a span of a node's sentence. */
  bag(node: Node, into = new Map<number, number>(), share = 1, start = 0, end = Number.POSITIVE_INFINITY): Map<number, number> {
    node.sentence.terms.forEach((term: Term, at) => {
      if (term.start < start || term.end > end) return;
      const id = node.ids[at]!;
      const weight = share * term.weight * this.rarity[id]!;
      const before = into.get(id) ?? 0;
      into.set(id, Math.max(before, weight));
    });
    return into;
  }

  /** A sentence's words with what it takes on from the sentence before, its heading and its lead-in. */
  contextBag(node: Node): Map<number, number> {
    const { sentences } = this.articles[node.article]!;
    const bag = this.bag(node);
    const first = this.offsets[node.article]!;
    let previous = node.index - 1;
    if (previous >= 0 && sentences[previous]!.kind !== 'heading' && sentences[previous]!.kind !== 'title') {
      this.bag(this.nodes[first + previous]!, bag, node.sentence.pointsBack ? CARRIED_POINTING : CARRIED);
    }
    for (let steps = 0; previous >= 0 && steps < 12; previous--, steps++) {
      const kind = sentences[previous]!.kind;
      if (kind === 'heading' || (kind === 'lead-in' && node.sentence.kind === 'item')) {
        this.bag(this.nodes[first + previous]!, bag, CARRIED_HEADING);
        if (kind === 'heading') break;
      }
    }
    return bag;
  }

  /** Lends each word's weight to the relatives that the collection has. */
  expand(bag: Map<number, number>): Map<number, number> {
    const result = new Map(bag);
    for (const [id, weight] of bag) {
      for (const relative of this.relatives[id]!) {
        const lent = EXPANSION * relative.similarity * Math.min(weight, (weight * this.rarity[relative.id]!) / (this.rarity[id]! || 1));
        if (lent > (result.get(relative.id) ?? 0)) result.set(relative.id, lent);
      }
    }
    return result;
  }

  contextVectors(): Sparse[] {
    return this.nodes.map((node) => toSparse(this.expand(this.contextBag(node))));
  }

  ownVectors(): Sparse[] {
    return this.nodes.map((node) => toSparse(this.expand(this.bag(node))));
  }

  similarities(vectors: Sparse[]): Float32Array {
    return cosines(vectors, vectors, this.terms.length);
  }
}
