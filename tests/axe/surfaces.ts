import type { PageState } from '../../lib/browser/messages.ts';
import { failed, type Result } from '../../lib/failure.ts';
import type { LibraryEntry } from '../../lib/library/library-types.ts';
import type { Review } from '../../lib/types.ts';
import { edit, outcome, savedEntry } from '../components/sample-library.ts';

/** What a page of the extension is told instead of what the browser and the background would say. */
export interface Told {
  /** Address of the page in front; null where the browser keeps it. */
  url: string | null;
  /** Answer of its content script; null where there is none. */
  state: PageState | null;
  hasAccess: boolean;
  /** Answers of the background, by request; others are really asked. */
  background: Record<string, Result<unknown>>;
}

export interface Shown {
  name: string;
  told: Told;
  /** Clicked one after the other once the page says that. */
  clicks: string[];
}

const HOST = 'ledger.example';
const ADDRESS = `https://${HOST}/world/prisoner`;
const NOTHING: Result<unknown> = { ok: true, value: null };
const FULL = failed('noRoom');

function shown(name: string, told: Partial<Told>, clicks: string[] = []): Shown {
  return { name, told: { url: ADDRESS, state: null, hasAccess: true, background: { findSaved: NOTHING }, ...told }, clicks };
}

function page(status: PageState['status'], known: Partial<PageState> = {}): { state: PageState } {
  return { state: { status, failure: null, host: HOST, review: null, ...known } };
}

/** Every state of the toolbar popup and the side panel but those of the save bar; `review` is that of a page that much is reported of. */
export function pageStates(review: Review): Shown[] {
  const alone = { ...review, sentences: review.sentences.map((one) => ({ ...one, state: 'alone' as const, facts: [] })), omitted: [] };
  return [
    shown('loading', page('loading')),
    shown('not-article', page('not-article')),
    shown('not-english', page('not-english')),
    shown('off', page('off')),
    shown('failed', page('failed', { failure: failed('articleTooLong').failure })),
    shown('no-room', page('failed', { failure: FULL.failure })),
    shown('stopped', page('failed', { failure: failed('stopped').failure })),
    shown('absent', {}),
    shown('no-access', { hasAccess: false }),
    shown('closed', { url: null, hasAccess: false }),
    shown('browser', { url: 'about:config' }),
    shown('file', { url: 'file:///tmp/page.html' }),
    shown('empty', page('reviewed', { review: alone })),
    shown('reviewed', page('reviewed', { review })),
  ];
}

/** The save bar of the popup. */
export function savedStates(review: Review): Shown[] {
  const reviewed = page('reviewed', { review });
  const saved = (entry: Partial<LibraryEntry>, changes: typeof edit | null): Result<unknown> => ({
    ok: true,
    value: { entry: savedEntry(entry), edit: changes },
  });
  const added: Result<unknown> = { ok: true, value: outcome };
  return [
    shown('saved', { ...reviewed, background: { findSaved: saved({}, null) } }),
    shown('edited', { ...reviewed, background: { findSaved: saved({}, edit) } }, ['.edited summary']),
    shown('in-pack', { ...reviewed, background: { findSaved: saved({ sets: ['pack:1'] }, null) } }),
    shown('not-added', { ...reviewed, background: { findSaved: NOTHING, addTab: FULL } }, ['.save-bar .primary']),
    shown('added', { ...reviewed, background: { findSaved: NOTHING, addTab: added } }, ['.save-bar .primary']),
    shown(
      'removed',
      { ...reviewed, background: { findSaved: saved({}, null), removeArticles: { ok: true, value: { removed: 1, undo: 'a' } } } },
      ['.save-bar .quiet'],
    ),
    shown('unfolded', { ...reviewed }, ['.more', 'summary']),
  ];
}

/** The side panel, used. */
export function usedPanel(review: Review): Shown[] {
  const reviewed = page('reviewed', { review });
  return [
    shown('open-row', reviewed, ['.fact.differs .toggle']),
    shown('differing', reviewed, ['input[value=differs]']),
    shown('left-out', reviewed, ['input[value=omitted]']),
    shown('copied', reviewed, ['.copy']),
  ];
}

/** The library page. */
export function libraryStates(): Shown[] {
  const entries = [
    savedEntry({}),
    savedEntry({ id: 'library:8', outlet: null, title: null, author: 'Jia', versions: 2, remembered: true }),
    savedEntry({ id: 'library:9', outlet: 'Harbour Ledger', updated: '2025-02-12T09:00:00Z', sets: ['own', 'pack:1'] }),
  ];
  const pack = { id: 'pack:1', title: 'Ferry disaster', enabled: true, added: '2025-02-10T11:00:00Z', articles: 12, facts: 40 };
  const answers = (articles: LibraryEntry[], used: number): Told['background'] => ({
    listLibrary: {
      ok: true,
      value: {
        events: articles.length ? [{ id: 'event:7', articles }] : [],
        totalEvents: Math.min(1, articles.length),
        totalArticles: articles.length,
      },
    },
    libraryState: {
      ok: true,
      value: {
        articles: articles.length,
        events: 1,
        packs: 1,
        used,
        quota: 1e9,
        most: 10_000,
        damaged: articles.length ? ['library:8'] : [],
      },
    },
    listPacks: { ok: true, value: articles.length ? [pack, { ...pack, id: 'pack:2', title: 'Quake', enabled: false }] : [] },
    listVersions: { ok: true, value: [] },
    removeArticles: { ok: true, value: { removed: 1, undo: 'a' } },
  });
  return [
    shown('empty', { background: answers([], 0) }),
    shown('items', { background: answers(entries, 4e6) }),
    shown('selected', { background: answers(entries, 4e6) }, ['.event input[type=checkbox], input[type=checkbox]']),
    shown('removed', { background: answers(entries, 4e6) }, ['article button, li .icon-button, .remove']),
    shown('failed', { background: { ...answers(entries, 999e6), listLibrary: failed('newerLibrary') } }),
    shown('no-room', { background: { ...answers(entries, 999e6), removeArticles: FULL } }, ['article button, li .icon-button, .remove']),
  ];
}
