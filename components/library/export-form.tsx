import { useState } from 'preact/hooks';
import { sayFailure } from '../../lib/browser/say-failure.ts';
import { formatDate, readerLanguage } from '../format-date.ts';
import { importStrings, exportStrings as words } from '../library-strings.ts';
import type { LibraryWorld } from './library-world.ts';

interface ExportFormProps {
  world: Pick<LibraryWorld, 'exportPack'>;
  ids: string[];
  now: Date;
  onClose(): void;
}

/** What to put into the file, and what to call it. */
export function ExportForm({ world, ids, now, onClose }: ExportFormProps) {
  const [name, setName] = useState(() => words.defaultName(formatDate(now.toISOString(), readerLanguage()) ?? ''));
  const [quotationsOnly, setQuotationsOnly] = useState(false);
  const [gzip, setGzip] = useState(false);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const saved = await world.exportPack({ ids, name, quotationsOnly, gzip });
    setSaid(saved.ok ? words.saved(saved.value) : sayFailure(saved.failure));
    setBusy(false);
  };
  return (
    <form class="export-form" onSubmit={(event) => void save(event)}>
      <h2>{words.title(ids.length)}</h2>
      <label class="field">
        <span>{words.name}</span>
        <input type="text" value={name} required maxLength={200} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <fieldset>
        <legend>{words.what}</legend>
        <Choice label={words.full} hint={words.fullHint} isOn={!quotationsOnly} onChoose={() => setQuotationsOnly(false)} />
        <Choice label={words.quotations} hint={words.quotationsHint} isOn={quotationsOnly} onChoose={() => setQuotationsOnly(true)} />
      </fieldset>
      <label class="choice">
        <input type="checkbox" checked={gzip} onChange={(event) => setGzip(event.currentTarget.checked)} />
        <span>{words.gzip}</span>
      </label>
      <p class="ways">
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {importStrings.cancel}
        </button>
        <span role="status" class="meta">
          {said}
        </span>
      </p>
    </form>
  );
}

function Choice({ label, hint, isOn, onChoose }: { label: string; hint: string; isOn: boolean; onChoose(): void }) {
  return (
    <label class="choice">
      <input type="radio" name="texts" checked={isOn} onChange={onChoose} />
      <span>
        {label}
        <span class="meta">{hint}</span>
      </span>
    </label>
  );
}
