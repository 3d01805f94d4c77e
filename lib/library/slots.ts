import type { StoredPack, StoredSegment } from './schema.ts';
import { emptySegment, SEGMENT_SLOTS, writeSlot } from './segments.ts';
import type { Signature } from './signature.ts';
import type { Changes } from './transaction.ts';

/** The segment and slot that an article stands in; null where it is not in the index. 0 finds a slot that was given up. */
function findSlot(changes: Changes, key: number): { segment: StoredSegment; slot: number } | null {
  for (const segment of changes.view()) {
    const slot = segment.keys.subarray(0, segment.count).indexOf(key);
    if (slot >= 0) return { segment, slot };
  }
  return null;
}

/** Puts an article into its slot, or into the first that is free. */
export function signSlot(changes: Changes, key: number, signature: Signature): void {
  const found = findSlot(changes, key) ?? findSlot(changes, 0);
  if (found) {
    writeSlot(changes.open(found.segment), found.slot, key, signature);
    return;
  }
  const segments = [...changes.view()];
  const last =
    segments.find(({ count }) => count < SEGMENT_SLOTS) ?? emptySegment(Math.max(0, ...segments.map(({ number }) => number)) + 1);
  const segment = changes.open(last);
  writeSlot(segment, segment.count, key, signature);
}

/** Takes an article out of the index. */
export function clearSlot(changes: Changes, key: number): void {
  const found = findSlot(changes, key);
  if (found) changes.open(found.segment).keys[found.slot] = 0;
}

/** Shows an article in reviews, or hides it. */
export function hideSlot(changes: Changes, key: number, hidden: boolean): void {
  const found = findSlot(changes, key);
  const value = hidden ? 1 : 0;
  if (found && found.segment.hidden[found.slot] !== value) changes.open(found.segment).hidden[found.slot] = value;
}

/** True where each set of an article is a pack that is switched off or still coming in. */
export function isHidden(sets: string[], packs: Map<string, StoredPack>): boolean {
  return sets.every((set) => {
    const pack = packs.get(set);
    return pack !== undefined && (!pack.enabled || pack.loading);
  });
}

/** Articles in the index: counted in memory, which the database takes ten times as long for. */
export function countSlots(changes: Changes): number {
  let articles = 0;
  for (const { keys, count } of changes.view()) for (let slot = 0; slot < count; slot++) if (keys[slot] !== 0) articles++;
  return articles;
}
