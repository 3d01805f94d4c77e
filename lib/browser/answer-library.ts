import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Result } from '../failure.ts';
import type { AddOutcome } from '../library/library-types.ts';
import type { Article } from '../types.ts';
import { callContent, type Handlers, type Sender } from './call.ts';
import type { LibraryRequest } from './engine-port.ts';
import { loadLibrary, tellLibraryChanged } from './library-source.ts';
import { EXPORT_AT_ONCE, type ToBackground } from './messages.ts';
import { readArticle } from './read-article.ts';

const text = v.pipe(v.string(), v.maxLength(2_000));
const ids = v.pipe(v.array(text), v.maxLength(20_000));
const querySchema = v.object({
  search: text,
  set: v.nullable(text),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
});

/** What the background answers about the reader's library: to the extension's own pages alone. Errors are told by `listen`. */
export const libraryAnswers: Pick<Handlers<ToBackground>, LibraryRequest> = {
  async addArticle(sender, article) {
    checkOwnPage(sender);
    return add(article);
  },
  async addTab(sender, tab) {
    checkOwnPage(sender);
    return addTab(v.parse(v.number(), tab));
  },
  async findSaved(sender, what) {
    checkOwnPage(sender);
    const library = await loadLibrary();
    if ('url' in what) return done(await library.find({ url: v.parse(text, what.url) }, null));
    const article = readArticle(what.article);
    return article.ok ? done(await library.find(article.value, article.value)) : article;
  },
  async removeArticles(sender, list) {
    checkOwnPage(sender);
    return changed(await (await loadLibrary()).remove(v.parse(ids, list), crypto.randomUUID()));
  },
  async undoRemove(sender, token) {
    checkOwnPage(sender);
    return changed(await (await loadLibrary()).undoRemove(v.parse(text, token)));
  },
  async listLibrary(sender, query) {
    checkOwnPage(sender);
    return done(await (await loadLibrary()).list(v.parse(querySchema, query)));
  },
  async libraryState(sender) {
    checkOwnPage(sender);
    const [state, estimate] = await Promise.all([(await loadLibrary()).state(), navigator.storage.estimate()]);
    return done({ ...state, used: estimate.usage ?? null, quota: estimate.quota ?? null });
  },
  async listVersions(sender, id) {
    checkOwnPage(sender);
    return done(await (await loadLibrary()).versions(v.parse(text, id)));
  },
  async listPacks(sender) {
    checkOwnPage(sender);
    return done(await (await loadLibrary()).packs());
  },
  async setPackEnabled(sender, id, enabled) {
    checkOwnPage(sender);
    return changed(await (await loadLibrary()).setPackEnabled(v.parse(text, id), v.parse(v.boolean(), enabled)));
  },
  async removePack(sender, id) {
    checkOwnPage(sender);
    return changed(await (await loadLibrary()).removePack(v.parse(text, id)));
  },
  async exportArticles(sender, list) {
    checkOwnPage(sender);
    return done(await (await loadLibrary()).export(v.parse(ids, list).slice(0, EXPORT_AT_ONCE)));
  },
};

/** Saves the article of a tab: for the background's own commands and menus, and for pages by message. */
export async function addTab(tab: number): Promise<Result<AddOutcome>> {
  const article = await callContent(tab).article();
  return article.ok ? add(article.value) : article;
}

/** Saves a page that was read, as the reader wants it. */
export async function remember(article: Article): Promise<void> {
  const { outcome } = await (await loadLibrary()).add(article, true);
  if (outcome !== 'unchanged') await tellLibraryChanged();
}

async function add(input: unknown): Promise<Result<AddOutcome>> {
  const article = readArticle(input);
  if (!article.ok) return article;
  const outcome = await (await loadLibrary()).add(article.value);
  return outcome.outcome === 'unchanged' ? done(outcome) : changed(outcome);
}

function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

function changed<T>(value: T): Result<T> {
  void tellLibraryChanged();
  return done(value);
}

/** A content script runs beside the page's own code: what the reader has saved is not for it. */
function checkOwnPage({ url }: Sender): void {
  if (url === null || !url.startsWith(browser.runtime.getURL('/' as never))) throw new Error('Only Corroborate’s own pages can ask this.');
}
