import type { State } from '../lib/types.ts';
import { Fill } from './fill.tsx';
import { popupStrings } from './popup-strings.ts';
import { strings } from './strings.ts';
import { Swatch } from './swatch.tsx';

const ORDER: State[] = ['corroborated', 'varies', 'differs', 'alone'];

/** One bar of all sentences, and the same numbers in words under it; the words are the key to the bar and to the marks on the page. */
export function StateBar({ counts }: { counts: Record<State, number> }) {
  const shown = ORDER.filter((state) => counts[state] > 0);
  return (
    <section class="states" aria-label={popupStrings.summary}>
      <div class="stack" aria-hidden="true">
        {shown.map((state) => (
          <span key={state} class={state} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
      <ul>
        {shown.map((state) => (
          <li key={state}>
            <Swatch state={state} />
            <span>
              <Fill template={popupStrings.parts[state](counts[state])} values={{ n: <b>{strings.number(counts[state])}</b> }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
