import { foldWord } from '../match/fold.ts';
import type { ArticleVersion, ExportedArticles, LibraryEntry, LibraryEvent, LibraryList, ListQuery } from './library-types.ts';
import type { StoredEntry } from './schema.ts';
import { idOf, isWhole, keyOf, readArticleOf } from './stored-text.ts';
import { type LibraryContext, read } from './transaction.ts';

/** The library by event, last changed first; within an event the newest article first. */
export function listArticles(context: LibraryContext, { search, set, offset, limit }: ListQuery): Promise<LibraryList> {
  return read(context, async (transaction) => {
    const words = foldWord(search)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    const all = await transaction.objectStore('entries').getAll();
    const found = all.filter((entry) => (set === null || entry.sets.includes(set)) && hasWords(entry, words));
    const events = new Map<string, StoredEntry[]>();
    for (const entry of found) {
      const event = events.get(entry.event);
      if (event) event.push(entry);
      else events.set(entry.event, [entry]);
    }
    const ordered = [...events].map(([id, entries]) => ({ id, entries, changed: latest(entries.map(changedAt)) }));
    ordered.sort((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1));
    return {
      events: ordered
        .slice(offset, offset + limit)
        .map(({ id, entries }): LibraryEvent => ({ id, articles: entries.sort(newestFirst).map(toEntry) })),
      totalEvents: events.size,
      totalArticles: found.length,
    };
  });
}

export function toEntry({ key, address: _address, rememberedSince, ...entry }: StoredEntry): LibraryEntry {
  return { id: idOf(key), ...entry, remembered: rememberedSince !== undefined };
}

function hasWords({ title, outlet }: StoredEntry, words: string[]): boolean {
  if (words.length === 0) return true;
  const text = foldWord(`${title ?? ''} ${outlet ?? ''}`);
  return words.every((word) => text.includes(word));
}

function changedAt({ updated, added }: StoredEntry): string {
  return updated ?? added;
}

function latest(instants: string[]): string {
  return instants.reduce((a, b) => (a > b ? a : b), '');
}

function newestFirst(a: StoredEntry, b: StoredEntry): number {
  const [left, right] = [a.published ?? changedAt(a), b.published ?? changedAt(b)];
  return left === right ? b.key - a.key : left < right ? 1 : -1;
}

/** Older texts of an article, newest first. */
export function listVersions(context: LibraryContext, id: string): Promise<ArticleVersion[]> {
  return read(context, async (transaction) => {
    const key = keyOf(id);
    const versions = key === null ? [] : await transaction.objectStore('versions').index('key').getAll(key);
    return versions.reverse().map(({ saved, title, published, text }) => ({ saved, title, published, text }));
  });
}

/** Articles with the editorial facts that packs brought for them. Those that are gone or spoilt are left out. */
export function exportArticles(context: LibraryContext, ids: string[]): Promise<ExportedArticles> {
  return read(context, async (transaction) => {
    const exported: ExportedArticles = { articles: [], facts: null, automatic: [] };
    const facts = new Map<string, NonNullable<ExportedArticles['facts']>[number]>();
    for (const id of new Set(ids)) {
      const key = keyOf(id);
      const text = key === null ? undefined : await transaction.objectStore('texts').get(key);
      if (!isWhole(text)) continue;
      exported.articles.push(readArticleOf(text));
      exported.automatic.push(text.facts);
      for (const { pack, fact, sentence, editorial } of text.links) {
        if (!editorial) continue;
        const name = `${pack}/${fact}`;
        const stored = facts.has(name) ? null : await transaction.objectStore('facts').get([pack, fact]);
        if (stored)
          facts.set(name, { id: name, label: stored.label, ...(stored.definition && { definition: stored.definition }), reports: [] });
        facts.get(name)?.reports.push({ article: id, sentence });
      }
    }
    if (facts.size > 0) exported.facts = [...facts.values()];
    return exported;
  });
}
