import { useState } from 'preact/hooks';
import type { Shortcut } from '../lib/browser/own-pages.ts';
import { pageStrings } from './page-strings.ts';

interface ShortcutListProps {
  shortcuts: Shortcut[];
  /** Opens the browser's page for them; false where that cannot be done. */
  onChange(): Promise<boolean>;
}

export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const words = pageStrings.shortcuts;
  const [refused, setRefused] = useState(false);
  if (shortcuts.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <dl class="pairs">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{words.names[name] ?? description}</dt>
            <dd>{keys === '' ? <span class="meta">{words.none}</span> : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={async () => setRefused(!(await onChange()))}>
        {words.change}
      </button>
      <span role="status" class="meta">
        {refused && ` ${words.notChanged}`}
      </span>
    </>
  );
}

/** The browsers name arrows in English ("Down", in Chrome "Down Arrow"); drawn, every reader and every screen reader knows them. */
const ARROWS: Record<string, string> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

function Keys({ keys }: { keys: string }) {
  return (
    <span class="keys" dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{ARROWS[key.replace(/ Arrow$/, '')] ?? key}</kbd>
      ))}
    </span>
  );
}
