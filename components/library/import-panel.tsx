import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedPack } from '../../lib/browser/library-files.ts';
import { sayFailure } from '../../lib/browser/say-failure.ts';
import type { PackOutcome } from '../../lib/library/library-types.ts';
import { importStrings as words } from '../library-strings.ts';
import { ImportPreview } from './import-preview.tsx';
import type { LibraryWorld } from './library-world.ts';

type ImportState =
  | { kind: 'rest' }
  | { kind: 'reading'; file: string }
  | { kind: 'failed'; file: string; message: string }
  | { kind: 'opened'; opened: OpenedPack }
  | { kind: 'adding'; opened: OpenedPack; done: number; stop: AbortController }
  | { kind: 'done'; title: string; outcome: PackOutcome };

interface ImportPanelProps {
  world: Pick<LibraryWorld, 'openPack' | 'importPack'>;
  onDone(): Promise<void>;
  /** Stands beside the button: the other way in. */
  tabs: ComponentChildren;
}

/** A pack comes in: chosen or dropped, read, shown, and only then added. */
export function ImportPanel({ world, onDone, tabs }: ImportPanelProps) {
  const [state, setState] = useState<ImportState>({ kind: 'rest' });
  const picker = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    setState({ kind: 'reading', file: file.name });
    const opened = await world.openPack(file);
    setState(
      opened.ok ? { kind: 'opened', opened: opened.value } : { kind: 'failed', file: file.name, message: sayFailure(opened.failure) },
    );
  };
  const add = async (opened: OpenedPack) => {
    const stop = new AbortController();
    setState({ kind: 'adding', opened, done: 0, stop });
    const added = await world.importPack(opened.pack, (done) => setState({ kind: 'adding', opened, done, stop }), stop.signal);
    const { title } = opened.pack;
    setState(
      added.ok ? { kind: 'done', title, outcome: added.value } : { kind: 'failed', file: title, message: sayFailure(added.failure) },
    );
    await onDone();
  };
  const isBusy = state.kind === 'reading' || state.kind === 'adding';
  const isDragged = useDrop(isBusy ? null : open);
  return (
    <section class={isDragged ? 'ways-in dragged' : 'ways-in'}>
      <div class="ways">
        {tabs}
        <button type="button" class="button" disabled={isBusy} onClick={() => picker.current?.click()}>
          {words.button}
        </button>
        <span class="drop-hint">{isDragged ? words.dropHere : words.drop}</span>
        <input
          ref={picker}
          type="file"
          accept=".json,.gz,application/json,application/gzip"
          hidden
          aria-hidden="true"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = ''; // so that the same file can be chosen again
            if (file) void open(file);
          }}
        />
      </div>
      <div role="status">
        {state.kind === 'reading' && <p class="box">{words.reading(state.file)}</p>}
        {state.kind === 'done' && (
          <p class="box">
            {words.done(state.title)} <span class="meta">{words.doneCounts(state.outcome.added, state.outcome.known)}</span>
          </p>
        )}
      </div>
      {state.kind === 'failed' && (
        <div class="box failure" role="alert">
          <p class="what">{words.failed(state.file)}</p>
          <p dir="auto">{state.message}</p>
          <p class="meta">{words.nothingChanged}</p>
        </div>
      )}
      {(state.kind === 'opened' || state.kind === 'adding') && (
        <ImportPreview
          opened={state.opened}
          done={state.kind === 'adding' ? state.done : null}
          onAdd={() => void add(state.opened)}
          onCancel={() => (state.kind === 'adding' ? state.stop.abort() : setState({ kind: 'rest' }))}
        />
      )}
    </section>
  );
}

/** A file may be dropped anywhere on the page; true while one is held over it. The browser would open the file instead. */
function useDrop(onFile: ((file: File) => void) | null): boolean {
  const [isDragged, setDragged] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    document.addEventListener('dragover', (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setDragged(true);
    }, { signal }); // biome-ignore format: as the listeners below
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setDragged(false), { signal });
    document.addEventListener('drop', (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setDragged(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) latest.current?.(file);
    }, { signal }); // biome-ignore format: as the listeners above
    return () => leaving.abort();
  }, []);
  return isDragged && onFile !== null;
}
