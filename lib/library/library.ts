import { addressOf } from '../match/copy.ts';
import type { SearchIndex } from '../match/search-index.ts';
import type { ReaderChoices } from '../pipeline.ts';
import type { Article, Pack, Review } from '../types.ts';
import { addArticle, MOST_ARTICLES } from './add-article.ts';
import { LibraryCache } from './cache.ts';
import { compareVersions } from './compare-versions.ts';
import {
  type AddOutcome,
  type ArticleVersion,
  type Edit,
  type ExportedArticles,
  type LibraryEntry,
  type LibraryList,
  type LibraryPack,
  type LibraryState,
  type ListQuery,
  OWN,
  type PackOutcome,
} from './library-types.ts';
import { exportArticles, listArticles, listVersions, toEntry } from './list-articles.ts';
import { mendLibrary } from './mend-library.ts';
import { importPack, listPacks, removePack, setPackEnabled } from './packs.ts';
import { removeArticles, undoRemove } from './remove-articles.ts';
import { reviewPage } from './review-page.ts';
import type { LibraryDatabase } from './schema.ts';
import { idOf, isWhole, readArticleOf } from './stored-text.ts';
import { type LibraryContext, type LibraryWorld, read } from './transaction.ts';

/**
 * The reader's own library. Any number of contexts may have one open on the same database; each change is one transaction, and whatever
 * fails changes nothing and throws one plain sentence.
 */
export class Library {
  readonly #context: LibraryContext;

  constructor(database: LibraryDatabase, world: LibraryWorld, cache: LibraryCache = new LibraryCache()) {
    this.#context = { database, cache, world };
  }

  /** See `addArticle`. `remembered`: by itself, because the reader remembers what they read. */
  add(article: Article, remembered = false): Promise<AddOutcome> {
    return addArticle(this.#context, article, { set: OWN, remembered, facts: [] });
  }

  /** `choices`: what the reader asks of a match. */
  review(article: Article, choices: ReaderChoices = {}): Promise<{ review: Review; index: SearchIndex }> {
    return reviewPage(this.#context, article, choices);
  }

  /** What is saved of an address, and how `article`, where it is given, differs from it. */
  find({ url }: Pick<Article, 'url'>, article: Article | null): Promise<{ entry: LibraryEntry; edit: Edit | null } | null> {
    return read(this.#context, async (transaction) => {
      const address = addressOf({ url });
      const entry = address === null ? undefined : await transaction.objectStore('entries').index('address').get(address);
      if (!entry) return null;
      const text = article === null ? undefined : await transaction.objectStore('texts').get(entry.key);
      const edit = article !== null && isWhole(text) ? compareVersions(readArticleOf(text), article, text.saved) : null;
      return { entry: toEntry(entry), edit };
    });
  }

  /** How many of these addresses have a saved article. */
  countSaved(urls: (string | null)[]): Promise<number> {
    return read(this.#context, async (transaction) => {
      const saved = new Set((await transaction.objectStore('entries').getAll()).map(({ address }) => address));
      return urls.map((url) => addressOf({ url })).filter((address) => address !== null && saved.has(address)).length;
    });
  }

  remove(ids: string[], token: string): Promise<{ removed: number; undo: string }> {
    return removeArticles(this.#context, ids, token);
  }

  undoRemove(token: string): Promise<{ restored: number }> {
    return undoRemove(this.#context, token);
  }

  list(query: ListQuery): Promise<LibraryList> {
    return listArticles(this.#context, query);
  }

  versions(id: string): Promise<ArticleVersion[]> {
    return listVersions(this.#context, id);
  }

  export(ids: string[]): Promise<ExportedArticles> {
    return exportArticles(this.#context, ids);
  }

  packs(): Promise<LibraryPack[]> {
    return listPacks(this.#context);
  }

  importPack(pack: Pack, onProgress: (done: number) => void, signal: AbortSignal | null = null): Promise<PackOutcome> {
    return importPack(this.#context, pack, onProgress, signal);
  }

  setPackEnabled(id: string, enabled: boolean): Promise<null> {
    return setPackEnabled(this.#context, id, enabled);
  }

  removePack(id: string): Promise<{ removed: number }> {
    return removePack(this.#context, id);
  }

  /** Counts; what the browser says of its storage is put in by who can ask it. */
  state(): Promise<LibraryState> {
    return read(this.#context, async (transaction) => {
      const entries = await transaction.objectStore('entries').getAll(); // a tenth of a second for ten thousand; a cursor takes ten times that
      const events = new Set(entries.map(({ event }) => event));
      const packs = (await transaction.objectStore('packs').getAll()).filter(({ loading }) => !loading).length;
      const articles = entries.length;
      return {
        articles,
        events: events.size,
        packs,
        used: null,
        quota: null,
        most: MOST_ARTICLES,
        damaged: [...this.#context.cache.damaged].map(idOf),
      };
    });
  }

  /** See `mendLibrary`; to be called once the first page has had its answer. */
  mend(isImporting: (pack: string) => Promise<boolean>): Promise<boolean> {
    return mendLibrary(this.#context, isImporting);
  }

  close(): void {
    this.#context.database.close();
  }
}
