import type { AddOutcome, Edit, LibraryEntry } from '../../lib/library/library-types.ts';
import { OWN } from '../../lib/library/library-types.ts';

export const NOW = new Date('2025-02-13T12:00:00Z');

export function savedEntry(known: Partial<LibraryEntry>): LibraryEntry {
  return {
    id: 'library:7',
    outlet: 'The Daily Lantern',
    author: null,
    published: '2025-02-09',
    title: '19 dead, dozens missing after ferry capsizes',
    url: 'https://lantern.example/ferry',
    added: '2025-02-10T11:00:00Z',
    updated: null,
    sentences: 16,
    bytes: 2_400,
    versions: 0,
    sets: [OWN],
    remembered: false,
    event: 'event:7',
    ...known,
  };
}

export const edit: Edit = {
  saved: '2025-02-10T11:00:00Z',
  added: ['The captain was charged.'],
  removed: [],
  changed: [{ before: 'At least 19 people drowned.', after: 'At least 37 people drowned.', figures: { before: ['19'], after: ['37'] } }],
};

export const outcome: AddOutcome = { id: 'library:7', outcome: 'added', articles: 3, facts: 12, edit: null };
