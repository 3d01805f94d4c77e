import { takeOut } from './remove-articles.ts';
import type { Writing } from './schema.ts';
import type { Changes } from './transaction.ts';

/** What the reader remembers by reading leaves again: more than this would crowd out what they chose to keep. */
export const MOST_REMEMBERED = 1_000;
/** Days after which it leaves; a story is seldom followed longer. */
export const REMEMBERED_DAYS = 90;
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
