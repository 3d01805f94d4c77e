import { removePack } from './packs.ts';
import { takeOut } from './remove-articles.ts';
import { signArticle } from './signature.ts';
import { clearSlot, hideSlot, isHidden, signSlot } from './slots.ts';
import { isWhole, readArticleOf } from './stored-text.ts';
import { type LibraryContext, read, write } from './transaction.ts';

/** Articles signed in one transaction: a fifth of a second, in which nobody else can write. */
const AT_ONCE = 100;
/** How long a removal can be undone at least. */
const UNDO_MS = 3_600_000;

/**
 * Brings in order what an older version, an import that was cut off or a failing disk has left: packs that came in half are taken out,
 * articles that are not in the index are put in, rows without a text and texts without a row go, old removals are forgotten. True where
 * something was changed. `isImporting` says whether some context still brings a pack in.
 */
export async function mendLibrary(context: LibraryContext, isImporting: (pack: string) => Promise<boolean>): Promise<boolean> {
  const loading = await read(context, async () => [...context.cache.packs.values()].filter((pack) => pack.loading));
  let isChanged = false;
  for (const { id } of loading) {
    if (await isImporting(id)) continue;
    await removePack(context, id);
    isChanged = true;
  }
  await forgetRemovals(context);
  const { unsigned, torn, loose } = await read(context, async (transaction) => {
    const entries = await transaction.objectStore('entries').getAllKeys();
    const texts = await transaction.objectStore('texts').getAllKeys();
    const signed = new Set([...context.cache.segments.values()].flatMap(({ keys, count }) => [...keys.subarray(0, count)]));
    signed.delete(0);
    const [rows, bodies] = [new Set(entries), new Set(texts)];
    return {
      unsigned: entries.filter((key) => bodies.has(key) && !signed.has(key)),
      torn: [...entries.filter((key) => !bodies.has(key)), ...texts.filter((key) => !rows.has(key))],
      loose: [...signed].filter((key) => !rows.has(key) || !bodies.has(key)),
    };
  });
  if (torn.length + loose.length > 0) {
    await write(context, async (transaction, changes) => {
      for (const key of torn) await takeOut(transaction, changes, key, null);
      for (const key of loose) clearSlot(changes, key);
    });
  }
  for (let from = 0; from < unsigned.length; from += AT_ONCE) await sign(context, unsigned.slice(from, from + AT_ONCE));
  return isChanged || torn.length + loose.length + unsigned.length > 0;
}

function sign(context: LibraryContext, keys: number[]): Promise<void> {
  return write(context, async (transaction, changes) => {
    for (const key of keys) {
      const [entry, text] = [await transaction.objectStore('entries').get(key), await transaction.objectStore('texts').get(key)];
      if (!entry || !isWhole(text)) continue; // a spoilt text is left for the reader to see, and to add again
      signSlot(changes, key, signArticle(readArticleOf(text), context.world.lexicon));
      hideSlot(changes, key, isHidden(entry.sets, context.cache.packs));
    }
  });
}

async function forgetRemovals(context: LibraryContext): Promise<void> {
  const before = new Date(Date.parse(context.world.now()) - UNDO_MS).toISOString();
  const isOld = await read(context, async (transaction) =>
    (await transaction.objectStore('removals').getAll()).some(({ at }) => at < before),
  );
  if (isOld) await write(context, (transaction) => transaction.objectStore('removals').clear());
}
