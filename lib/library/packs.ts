import { thrown } from '../failure.ts';
import type { Pack } from '../types.ts';
import { addArticle } from './add-article.ts';
import type { LibraryPack, PackOutcome } from './library-types.ts';
import { OWN } from './library-types.ts';
import { takeOut } from './remove-articles.ts';
import type { Writing } from './schema.ts';
import { hideSlot, isHidden } from './slots.ts';
import { type Changes, type LibraryContext, read, write } from './transaction.ts';

export function listPacks(context: LibraryContext): Promise<LibraryPack[]> {
  return read(context, async (transaction) => {
    const packs = (await transaction.objectStore('packs').getAll()).filter(({ loading }) => !loading);
    return Promise.all(
      packs.map(async ({ id, title, enabled, added }) => ({
        id,
        title,
        enabled,
        added,
        articles: await transaction.objectStore('entries').index('sets').count(id),
        facts: await transaction.objectStore('facts').index('pack').count(id),
      })),
    );
  });
}

/**
 * Puts a pack in, article by article; it counts from the moment the last one is in. A pack with the same id is replaced whole. Where it
 * ends before, by an error, a full disk, the signal or a closed page, nothing of it stays.
 */
export async function importPack(
  context: LibraryContext,
  pack: Pack,
  onProgress: (done: number) => void,
  signal: AbortSignal | null = null,
): Promise<PackOutcome> {
  const { id, title, articles, facts } = pack;
  if (id === OWN || id === 'bundled') throw thrown('packName', { id });
  const loading = `${id}\n${context.world.now()}`; // beside the one it will replace
  const outcome: PackOutcome = { id, added: 0, known: 0, facts: facts?.length ?? 0 };
  await write(context, async (transaction, changes) => {
    await transaction.objectStore('packs').put({ id: loading, title, added: context.world.now(), enabled: true, loading: true });
    for (const { id: fact, label, definition } of facts ?? [])
      await transaction.objectStore('facts').put({ pack: loading, id: fact, label, definition: definition ?? '' });
    changes.readAgain();
  });
  const linked = new Map<string, { sentence: number; fact: string }[]>();
  for (const fact of facts ?? [])
    for (const { article, sentence } of fact.reports) linked.set(article, [...(linked.get(article) ?? []), { sentence, fact: fact.id }]);
  try {
    for (const [n, article] of articles.entries()) {
      if (signal?.aborted) throw thrown('importStopped');
      const added = await addArticle(context, article, { set: loading, remembered: false, facts: linked.get(article.id) ?? [] });
      outcome[added.outcome === 'added' ? 'added' : 'known']++;
      onProgress(n + 1);
    }
    await write(context, (transaction, changes) => rename(context, transaction, changes, loading, id));
  } catch (error) {
    await removePack(context, loading);
    throw error;
  }
  return outcome;
}

/** The pack that came in takes its name, and the place of the pack that had it. */
async function rename(context: LibraryContext, transaction: Writing, changes: Changes, from: string, to: string): Promise<void> {
  const pack = await transaction.objectStore('packs').get(from);
  if (!pack) throw thrown('importInterrupted');
  await takePackOut(context, transaction, changes, to, from);
  await transaction.objectStore('packs').delete(from);
  await transaction.objectStore('packs').put({ ...pack, id: to, loading: false });
  const packs = new Map(context.cache.packs).set(to, { ...pack, id: to, loading: false });
  const facts = transaction.objectStore('facts');
  const own = await facts.index('pack').getAll(from);
  for (const fact of own) {
    await facts.delete([from, fact.id]);
    await facts.put({ ...fact, pack: to });
  }
  const entries = transaction.objectStore('entries');
  for (const entry of await entries.index('sets').getAll(from)) {
    const sets = [...new Set(entry.sets.map((set) => (set === from ? to : set)))].sort();
    await entries.put({ ...entry, sets });
    const text = own.length === 0 ? undefined : await transaction.objectStore('texts').get(entry.key); // without facts nothing names the pack
    if (text?.links?.some(({ pack }) => pack === from))
      await transaction
        .objectStore('texts')
        .put({ ...text, links: text.links.map((link) => (link.pack === from ? { ...link, pack: to } : link)) });
    hideSlot(changes, entry.key, isHidden(sets, packs));
  }
  changes.readAgain();
}

export function setPackEnabled(context: LibraryContext, id: string, enabled: boolean): Promise<null> {
  return write(context, async (transaction, changes) => {
    const pack = await transaction.objectStore('packs').get(id);
    if (!pack) throw thrown('packGone');
    await transaction.objectStore('packs').put({ ...pack, enabled });
    const packs = new Map(context.cache.packs).set(id, { ...pack, enabled });
    for (const { key, sets } of await transaction.objectStore('entries').index('sets').getAll(id))
      hideSlot(changes, key, isHidden(sets, packs));
    changes.readAgain();
    return null;
  });
}

export function removePack(context: LibraryContext, id: string): Promise<{ removed: number }> {
  return write(context, async (transaction, changes) => ({ removed: await takePackOut(context, transaction, changes, id, null) }));
}

/** Deletes a pack, its facts and the articles that belong to nothing else; how many those were. `successor` keeps its own. */
async function takePackOut(
  context: LibraryContext,
  transaction: Writing,
  changes: Changes,
  id: string,
  successor: string | null,
): Promise<number> {
  let removed = 0;
  const packs = new Map(context.cache.packs);
  packs.delete(id);
  for (const entry of await transaction.objectStore('entries').index('sets').getAll(id)) {
    const sets = entry.sets.filter((set) => set !== id);
    if (sets.length === 0) {
      await takeOut(transaction, changes, entry.key, null);
      removed++;
      continue;
    }
    await transaction.objectStore('entries').put({ ...entry, sets });
    hideSlot(changes, entry.key, isHidden(sets, packs) && !(successor !== null && sets.includes(successor)));
  }
  for (const fact of await transaction.objectStore('facts').index('pack').getAllKeys(id))
    await transaction.objectStore('facts').delete(fact);
  await transaction.objectStore('packs').delete(id);
  changes.readAgain();
  return removed;
}
