import { thrown } from '../failure.ts';
import type { StoredEntry, StoredRemoval, Writing } from './schema.ts';
import { signArticle } from './signature.ts';
import { clearSlot, hideSlot, isHidden, signSlot } from './slots.ts';
import { isWhole, keyOf, readArticleOf } from './stored-text.ts';
import { type Changes, type LibraryContext, write } from './transaction.ts';

/** Takes articles out, whatever sets they belong to, and keeps them for `undoRemove` until the next removal. */
export function removeArticles(context: LibraryContext, ids: string[], token: string): Promise<{ removed: number; undo: string }> {
  return write(context, async (transaction, changes) => {
    const removal: StoredRemoval = { token, at: context.world.now(), entries: [], texts: [], versions: [] };
    for (const id of new Set(ids)) {
      const key = keyOf(id);
      if (key !== null) await takeOut(transaction, changes, key, removal);
    }
    await transaction.objectStore('removals').clear();
    if (removal.entries.length > 0) await transaction.objectStore('removals').put(removal);
    return { removed: removal.entries.length, undo: token };
  });
}

/** Deletes one article with all that belongs to it; what it was is added to `removal`, where one is given. */
export async function takeOut(transaction: Writing, changes: Changes, key: number, removal: StoredRemoval | null): Promise<void> {
  const [entries, texts, versions] = [
    transaction.objectStore('entries'),
    transaction.objectStore('texts'),
    transaction.objectStore('versions'),
  ];
  if (removal !== null) {
    const entry = await entries.get(key);
    if (!entry) return;
    removal.entries.push(entry);
    const text = await texts.get(key);
    if (text) removal.texts.push(text);
    removal.versions.push(...(await versions.index('key').getAll(key)));
  }
  await entries.delete(key);
  await texts.delete(key);
  for (const version of await versions.index('key').getAllKeys(key)) await versions.delete(version);
  clearSlot(changes, key);
  changes.readAgain();
}

/** Puts back what the last removal took out. Throws where that was undone before, or another removal came after it. */
export function undoRemove(context: LibraryContext, token: string): Promise<{ restored: number }> {
  return write(context, async (transaction, changes) => {
    const removal = await transaction.objectStore('removals').get(token);
    if (!removal) throw thrown('cannotUndo');
    const back = new Set<number>();
    const byAddress = transaction.objectStore('entries').index('address');
    for (const entry of removal.entries) {
      if (entry.address !== '' && (await byAddress.get(entry.address)) !== undefined) continue; // the reader has saved it again
      await transaction.objectStore('entries').put(withoutGonePacks(entry, context));
      back.add(entry.key);
    }
    for (const version of removal.versions) if (back.has(version.key)) await transaction.objectStore('versions').add(version);
    for (const text of removal.texts.filter(({ key }) => back.has(key))) {
      await transaction.objectStore('texts').put(text);
      if (!isWhole(text)) continue;
      const { lexicon } = context.world;
      signSlot(changes, text.key, signArticle(readArticleOf(text), lexicon));
      const entry = removal.entries.find(({ key }) => key === text.key);
      if (entry) hideSlot(changes, text.key, isHidden(entry.sets, context.cache.packs));
    }
    await transaction.objectStore('removals').delete(token);
    changes.readAgain();
    return { restored: back.size };
  });
}

/** A pack may have been taken out since; its articles come back as the reader's own. */
function withoutGonePacks(entry: StoredEntry, { cache }: LibraryContext): StoredEntry {
  const sets = entry.sets.filter((set) => set === 'own' || cache.packs.has(set));
  return { ...entry, sets: sets.length > 0 ? sets : ['own'] };
}
