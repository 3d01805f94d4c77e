import { useCallback, useEffect, useState } from 'preact/hooks';
import { addSaved, readSaved, removeSaved, type SavedView, type SavedWorld, undoRemoved } from './saved-view.ts';

/** The popup waits so long for the library before it shows the page without it, in ms; it answers in some 20. */
const PATIENCE_MS = 1_000;

export interface Saved {
  view: SavedView;
  add(): void;
  remove(id: string): void;
  undo(token: string): void;
}

/** The article in front in the reader's library: asked once the page is read (`world` is not null), and after each change. */
export function useSaved(world: SavedWorld | null): Saved {
  const [view, setView] = useState<SavedView>({ kind: 'asking' });
  const run = useCallback(async (act: (world: SavedWorld) => Promise<SavedView>, isChange: boolean) => {
    if (world === null) return;
    if (isChange) setView({ kind: 'working' });
    setView(await act(world));
  }, [world]); // biome-ignore format: one line says it
  useEffect(() => {
    if (world === null) return;
    void run(readSaved, false);
    const timer = setTimeout(() => setView((now) => (now.kind === 'asking' ? { kind: 'unknown' } : now)), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [world, run]);
  return {
    view,
    add: () => void run(addSaved, true),
    remove: (id) => void run((world) => removeSaved(world, id), true),
    undo: (token) => void run((world) => undoRemoved(world, token), true),
  };
}
