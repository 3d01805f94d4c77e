import { type AddOutcome, OWN } from '../lib/library/library-types.ts';
import { EditView } from './edit-view.tsx';
import { formatAgo, readerLanguage } from './format-date.ts';
import { savedStrings } from './library-strings.ts';
import type { SavedView } from './saved-view.ts';
import { strings } from './strings.ts';

export interface SaveActions {
  add(): void;
  remove(id: string): void;
  undo(token: string): void;
  addTabs(): void;
}

/** The article in front and the reader's library: add it, what that did, since when it is there, what was edited since, take it out. */
export function SaveBar({ view, actions, now }: { view: SavedView; actions: SaveActions; now: Date }) {
  if (view.kind === 'asking' || view.kind === 'unknown') return null;
  return (
    <div class="save-bar">
      <p class="save-words" role="status">
        <SaveWords view={view} now={now} />
      </p>
      <SaveButtons view={view} actions={actions} />
      {view.kind === 'saved' && <EditedSince view={view} onUpdate={actions.add} />}
    </div>
  );
}

function SaveWords({ view, now }: { view: Exclude<SavedView, { kind: 'asking' | 'unknown' }>; now: Date }) {
  switch (view.kind) {
    case 'absent':
      return null;
    case 'working':
      return savedStrings.adding;
    case 'removed':
      return savedStrings.removed;
    case 'failed':
      return view.message;
    case 'saved': {
      if (view.outcome !== null) return <Outcome outcome={view.outcome} />;
      const { entry } = view;
      const ago = formatAgo(entry.updated ?? entry.added, now, readerLanguage());
      const since = ago === null ? [] : [entry.updated === null ? savedStrings.addedAgo(ago) : savedStrings.updatedAgo(ago)];
      return (
        <>
          <Tick />
          <span>{strings.joined([entry.sets.includes(OWN) ? savedStrings.saved : savedStrings.inPack, ...since])}</span>
        </>
      );
    }
  }
}

function Outcome({ outcome: { outcome, facts, articles } }: { outcome: AddOutcome }) {
  return (
    <>
      <Tick />
      <span>
        {savedStrings.outcome[outcome]} <span class="meta">{savedStrings.shares(facts, articles)}</span>
      </span>
    </>
  );
}

function SaveButtons({ view, actions }: { view: SavedView; actions: SaveActions }) {
  if (view.kind === 'absent' || (view.kind === 'saved' && !view.entry.sets.includes(OWN)))
    return (
      <>
        <button type="button" class="button primary" onClick={actions.add}>
          {savedStrings.add}
        </button>
        <button type="button" class="quiet" onClick={actions.addTabs}>
          {savedStrings.addTabs}
        </button>
      </>
    );
  if (view.kind === 'saved')
    return (
      <button type="button" class="quiet" onClick={() => actions.remove(view.entry.id)}>
        {view.outcome?.outcome === 'added' ? savedStrings.undo : savedStrings.remove}
      </button>
    );
  if (view.kind === 'removed')
    return (
      <button type="button" class="quiet" onClick={() => actions.undo(view.undo)}>
        {savedStrings.undo}
      </button>
    );
  if (view.kind === 'failed')
    return (
      <button type="button" class="quiet" onClick={actions.add}>
        {savedStrings.retry}
      </button>
    );
  return null;
}

/** The text on the page against the saved one; after an update, the new text against the one before. */
function EditedSince({ view, onUpdate }: { view: Extract<SavedView, { kind: 'saved' }>; onUpdate(): void }) {
  const edit = view.edit ?? view.outcome?.edit ?? null;
  if (edit === null) return null;
  return (
    <div class="edited">
      <EditView edit={edit} words={view.edit === null ? savedStrings.editedBetween : savedStrings.edited} />
      {view.edit !== null && (
        <button type="button" class="quiet update" onClick={onUpdate}>
          {savedStrings.update}
        </button>
      )}
    </div>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false" class="icon save-tick">
      <path d="M3 8.5l3.2 3.2L13 5" />
    </svg>
  );
}
