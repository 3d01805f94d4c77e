import { describe, expect, it, vi } from 'vitest';
import { formatAgo } from '../../components/format-date.ts';
import { addSaved, readSaved, removeSaved, type SavedWorld, undoRemoved } from '../../components/saved-view.ts';
import { failed as failedWith } from '../../lib/failure.ts';
import { edit, outcome, savedEntry } from './sample-library.ts';

const entry = savedEntry({});
const world = (changes: Partial<SavedWorld>): SavedWorld => ({
  find: async () => ({ ok: true, value: { entry, edit: null } }),
  add: async () => ({ ok: true, value: outcome }),
  remove: async () => ({ ok: true, value: { undo: 'token' } }),
  undo: async () => ({ ok: true, value: null }),
  ...changes,
});
const failed = async () => failedWith('noRoom');

describe('what the popup knows of the library', () => {
  it('is what the library has of the page', async () => {
    expect(await readSaved(world({ find: async () => ({ ok: true, value: { entry, edit } }) }))).toEqual({
      kind: 'saved',
      entry,
      edit,
      outcome: null,
    });
    expect(await readSaved(world({ find: async () => ({ ok: true, value: null }) }))).toEqual({ kind: 'absent' });
  });

  it('is nothing where there is no article', async () => {
    expect(await readSaved(world({ find: failed }))).toEqual({ kind: 'unknown' });
  });

  it('is what adding did, with the entry it made', async () => {
    expect(await addSaved(world({}))).toEqual({ kind: 'saved', entry, edit: null, outcome });
    expect(await addSaved(world({ add: failed }))).toEqual({ kind: 'failed', message: expect.stringContaining('no room left') });
  });

  it('is how to undo a removal, and the entry once that is done', async () => {
    const remove = vi.fn(world({}).remove);
    expect(await removeSaved(world({ remove }), 'library:7')).toEqual({ kind: 'removed', undo: 'token' });
    expect(remove).toHaveBeenCalledExactlyOnceWith('library:7');
    expect(await undoRemoved(world({}), 'token')).toEqual({ kind: 'saved', entry, edit: null, outcome: null });
    expect(await undoRemoved(world({ undo: failed }), 'token')).toEqual({
      kind: 'failed',
      message: expect.stringContaining('no room left'),
    });
  });
});

describe('formatAgo', () => {
  const now = new Date('2025-02-13T12:00:00Z');
  it.each([
    ['2025-02-13T11:59:30Z', 'now'],
    ['2025-02-13T11:58:00Z', '2 minutes ago'],
    ['2025-02-13T09:00:00Z', '3 hours ago'],
    ['2025-02-12T09:00:00Z', 'yesterday'],
    ['2025-02-10T11:00:00Z', '3 days ago'],
    ['2025-01-30T11:00:00Z', '2 weeks ago'],
    ['2024-12-01T11:00:00Z', '2 months ago'],
    ['2021-02-01T11:00:00Z', '4 years ago'],
    ['2025-02-13T12:00:20Z', 'now'],
    ['no instant', null],
  ])('%s → %s', (instant, words) => {
    expect(formatAgo(instant, now, 'en')).toBe(words);
  });
});
