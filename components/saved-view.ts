import { sayFailure } from '../lib/browser/say-failure.ts';
import type { Result } from '../lib/failure.ts';
import type { AddOutcome, Edit, LibraryEntry } from '../lib/library/library-types.ts';

/** What the popup knows about the page and the reader's library. */
export type SavedView =
  /** Not known yet. */
  | { kind: 'asking' }
  /** There is no article to add, or the library does not answer. */
  | { kind: 'unknown' }
  | { kind: 'absent' }
  | { kind: 'working' }
  /** `outcome` says what adding just did, where it did. */
  | { kind: 'saved'; entry: LibraryEntry; edit: Edit | null; outcome: AddOutcome | null }
  | { kind: 'removed'; undo: string }
  | { kind: 'failed'; message: string };

/** What can be asked of the library about the page in front. */
export interface SavedWorld {
  find(): Promise<Result<{ entry: LibraryEntry; edit: Edit | null } | null>>;
  add(): Promise<Result<AddOutcome>>;
  remove(id: string): Promise<Result<{ undo: string }>>;
  undo(token: string): Promise<Result<unknown>>;
}

/** The view as it is now. An outcome is carried along to be shown with the entry it made. */
export async function readSaved(world: SavedWorld, outcome: AddOutcome | null = null): Promise<SavedView> {
  const found = await world.find();
  if (!found.ok) return outcome === null ? { kind: 'unknown' } : { kind: 'failed', message: sayFailure(found.failure) };
  return found.value === null ? { kind: 'absent' } : { kind: 'saved', ...found.value, outcome };
}

export async function addSaved(world: SavedWorld): Promise<SavedView> {
  const added = await world.add();
  return added.ok ? readSaved(world, added.value) : { kind: 'failed', message: sayFailure(added.failure) };
}

export async function removeSaved(world: SavedWorld, id: string): Promise<SavedView> {
  const removed = await world.remove(id);
  return removed.ok ? { kind: 'removed', undo: removed.value.undo } : { kind: 'failed', message: sayFailure(removed.failure) };
}

export async function undoRemoved(world: SavedWorld, token: string): Promise<SavedView> {
  const undone = await world.undo(token);
  return undone.ok ? readSaved(world) : { kind: 'failed', message: sayFailure(undone.failure) };
}
