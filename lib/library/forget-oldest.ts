import { MOST_REMEMBERED, REMEMBERED_DAYS } from './library-types.ts';
import { takeOut } from './remove-articles.ts';
import type { Writing } from './schema.ts';
import type { Changes } from './transaction.ts';

const DAY_MS = 86_400_000;

/** Takes out what was remembered by itself and is too old, or one too many; `at` is the present. */
export async function forgetOldest(transaction: Writing, changes: Changes, at: string): Promise<void> {
  const since = transaction.objectStore('entries').index('rememberedSince');
  const oldest = new Date(Date.parse(at) - REMEMBERED_DAYS * DAY_MS).toISOString();
  const leaving = new Set(await since.getAllKeys(IDBKeyRange.upperBound(oldest)));
  const tooMany = (await since.count()) - MOST_REMEMBERED;
  if (tooMany > 0) for (const key of await since.getAllKeys(null, tooMany)) leaving.add(key);
  for (const key of leaving) await takeOut(transaction, changes, key, null);
}
