import { useCallback, useEffect, useState } from 'preact/hooks';
import { addSaved, readSaved, removeSaved, type SavedView, type SavedWorld, undoRemoved } from './saved-view.ts';

export interface Saved {
  view: SavedView;
  add(): void;
  remove(id: string): void;
  undo(token: string): void;
}

/** The article in front in the reader's library: asked once the page is read (`world` is not null), and after each change. */
export function useSaved(world: SavedWorld | null): Saved {
  const [view, setView] = useState<SavedView>({ kind: 'unknown' });
  const run = useCallback(async (act: (world: SavedWorld) => Promise<SavedView>, isChange: boolean) => {
    if (world === null) return;
    if (isChange) setView({ kind: 'working' });
    setView(await act(world));
  }, [world]); // biome-ignore format: one line says it
  useEffect(() => void run(readSaved, false), [run]);
  return {
    view,
    add: () => void run(addSaved, true),
    remove: (id) => void run((world) => removeSaved(world, id), true),
    undo: (token) => void run((world) => undoRemoved(world, token), true),
  };
}
