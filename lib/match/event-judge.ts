import { isSameEvent, PageReader } from './page-event.ts';
import type { PairReader } from './pair-features.ts';
import { PAGE_MODEL, PAIR_MODEL } from './weights.data.ts';

/** Likeness from which two indexed articles are taken to tell one event: between the medians of ECB+ within events (.32) and across sister events (.17). */
const ONE_EVENT = 0.25;

/** Sentences below which a text is no article but words that the reader has selected, and asks about: it is not asked what event it is about. */
const FEWEST = 5;

/** Tells the probability that the page (article 0 of a collection) is about the event of some others; each asked for is read once. */
export class EventJudge {
  readonly #reader: PairReader;
  readonly #page: PageReader;
  readonly #isSettled: boolean;
  readonly #known = new Map<string, number>();
  readonly #ofArticle: (number | undefined)[] = [];

  constructor(reader: PairReader, oneEvent: boolean) {
    this.#reader = reader;
    this.#page = new PageReader(reader, PAIR_MODEL, 0);
    this.#isSettled = oneEvent || reader.collection.articles[0]!.sentences.length < FEWEST;
  }

  /** About the event that these articles tell together, as those of a pack do whose facts a person wrote. */
  ofAll(articles: Iterable<number>): number {
    if (this.#isSettled) return 1;
    const own = [...new Set(articles)].sort((a, b) => a - b);
    const key = own.join();
    let found = this.#known.get(key);
    if (found === undefined) {
      found = isSameEvent(PAGE_MODEL, this.#page.read(own));
      this.#known.set(key, found);
    }
    return found;
  }

  /** About the event of one article and of those like it: a library holds many events. */
  of(article: number): number {
    let found = this.#ofArticle[article];
    if (found === undefined) {
      found = this.#readEvent(article);
      this.#ofArticle[article] = found;
    }
    return found;
  }

  #readEvent(article: number): number {
    const others = this.#reader.collection.articles.map((_, other) => other).slice(1);
    return this.ofAll(others.filter((other) => other === article || this.#reader.storyOf(article, other) >= ONE_EVENT));
  }
}
