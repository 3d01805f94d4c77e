import { useEffect, useState } from 'preact/hooks';
import { sayFailure } from '../../lib/browser/say-failure.ts';
import { libraryStrings as words } from '../library-strings.ts';
import { PageHead } from '../page-head.tsx';
import { popupStrings } from '../popup-strings.ts';
import { strings } from '../strings.ts';
import { EventList } from './event-list.tsx';
import { ExportForm } from './export-form.tsx';
import { ImportPanel } from './import-panel.tsx';
import type { LibraryWorld } from './library-world.ts';
import { PackList } from './pack-list.tsx';
import { SearchBar } from './search-bar.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { Storage } from './storage.tsx';
import { TabResults } from './tab-results.tsx';
import { UndoBar, type UndoState } from './undo-bar.tsx';
import { useLibrary } from './use-library.ts';

interface LibraryProps {
  world: LibraryWorld;
  /** The window whose open tabs are to be added at once; null for none. */
  addTabsOf: number | null;
  now: Date;
}

/** The reader's own articles by event, the packs, and what goes in and out. */
export function Library({ world, addTabsOf, now }: LibraryProps) {
  const library = useLibrary(world);
  const { shown } = library;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const [undo, setUndo] = useState<UndoState | null>(null);
  useEffect(() => setExporting((open) => open && selected.size > 0), [selected]);

  const remove = async (ids: string[]) => {
    const removed = await world.remove(ids);
    setUndo(
      removed.ok
        ? { kind: 'removed', count: removed.value.removed, token: removed.value.undo }
        : { kind: 'failed', message: sayFailure(removed.failure) },
    );
    setSelected((now) => new Set([...now].filter((id) => !ids.includes(id))));
    await library.refresh();
  };
  const bringBack = async (token: string) => {
    const undone = await world.undo(token);
    setUndo(undone.ok ? { kind: 'restored', count: undone.value.restored } : { kind: 'failed', message: sayFailure(undone.failure) });
    await library.refresh();
  };

  const isEmpty = shown !== null && shown.state.articles === 0 && shown.packs.length === 0;
  return (
    <>
      <PageHead title={words.title} />
      <main aria-busy={shown === null}>
        <p class="lead">{words.lead}</p>
        {shown !== null && !isEmpty && <p class="counts">{strings.joined(countsOf(shown))}</p>}
        <ImportPanel
          world={world}
          onDone={library.refresh}
          tabs={<TabResults world={world} addTabsOf={addTabsOf} onDone={library.refresh} />}
        />
        {library.failure !== null && (
          <p class="box failure" role="alert">
            {words.failed} {library.failure}
          </p>
        )}
        {shown === null && library.failure === null && <p class="none">{words.loading}</p>}
        {isEmpty && library.failure === null && (
          <div class="empty">
            <img src="/icon/dim-48.png" alt="" width="48" height="48" />
            <p class="what">{words.empty[0]}</p>
            <p>{words.empty[1]}</p>
          </div>
        )}
        {shown !== null && !isEmpty && (
          <>
            {shown.state.damaged.length > 0 && (
              <p class="box failure" role="alert">
                {words.damaged(shown.state.damaged.length)}
              </p>
            )}
            <section class="articles">
              <SearchBar library={library} packs={shown.packs} list={shown.list} />
              <EventList
                world={world}
                list={shown.list}
                damaged={shown.state.damaged}
                selected={selected}
                onSelect={setSelected}
                onRemove={remove}
                onMore={library.showMore}
                now={now}
              />
              {selected.size > 0 && (
                <SelectionBar
                  count={selected.size}
                  isExporting={exporting}
                  onExport={() => setExporting(!exporting)}
                  onRemove={() => void remove([...selected])}
                  onClear={() => setSelected(new Set())}
                >
                  {exporting && <ExportForm world={world} ids={[...selected]} now={now} onClose={() => setExporting(false)} />}
                </SelectionBar>
              )}
            </section>
            <PackList world={world} packs={shown.packs} onChanged={library.refresh} />
            <Storage state={shown.state} />
          </>
        )}
        <UndoBar state={undo} onUndo={bringBack} />
        <p class="foot">
          <a href="/options.html">{popupStrings.options}</a>
        </p>
      </main>
    </>
  );
}

function countsOf({ state }: NonNullable<ReturnType<typeof useLibrary>['shown']>): string[] {
  return [
    words.articles(state.articles),
    words.events(state.events),
    ...(state.packs > 0 ? [words.packCount(state.packs)] : []),
    ...(state.used === null ? [] : [words.used(state.used)]),
  ];
}
