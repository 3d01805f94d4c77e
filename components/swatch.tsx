import type { State } from '../lib/types.ts';

/** The line under a marked sentence, as a key: told apart by its form, as on the page. A sentence that is only here has no mark. */
const LINES: Record<Exclude<State, 'alone'>, string> = {
  corroborated: 'M1 4h14',
  varies: 'M1.5 4h13',
  differs: 'M1 2.5h14M1 5.5h14',
};

export function Swatch({ state }: { state: State }) {
  if (state === 'alone') return null;
  return (
    <svg class={`swatch ${state}`} viewBox="0 0 16 8" width="16" height="8" aria-hidden="true" focusable="false">
      <path d={LINES[state]} />
    </svg>
  );
}
