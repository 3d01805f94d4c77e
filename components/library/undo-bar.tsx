import { savedStrings, libraryStrings as words } from '../library-strings.ts';

export type UndoState =
  | { kind: 'removed'; count: number; token: string }
  | { kind: 'restored'; count: number }
  | { kind: 'failed'; message: string };

/** What was just taken out, and how to have it back. It stays until the next removal: nobody is hurried. */
export function UndoBar({ state, onUndo }: { state: UndoState | null; onUndo(token: string): void }) {
  return (
    <div class="undo" role="status">
      {state !== null && (
        <p class="undo-words">
          {state.kind === 'removed' && (
            <>
              <span>{words.removed(state.count)}</span>
              <button type="button" class="quiet" onClick={() => onUndo(state.token)}>
                {savedStrings.undo}
              </button>
            </>
          )}
          {state.kind === 'restored' && words.restored(state.count)}
          {state.kind === 'failed' && state.message}
        </p>
      )}
    </div>
  );
}
