import { useId } from 'preact/hooks';
import { MOST_REMEMBERED, REMEMBERED_DAYS } from '../lib/library/library-types.ts';
import { rememberStrings as words } from './library-strings.ts';

/** Off until the reader switches it on: what they open goes into their library by itself, for a while. */
export function RememberSwitch({ isOn, onChange }: { isOn: boolean; onChange(isOn: boolean): void }) {
  const id = useId();
  return (
    <>
      <button type="button" class="remember" role="switch" aria-checked={isOn} aria-describedby={id} onClick={() => onChange(!isOn)}>
        <span class="track" aria-hidden="true">
          <span class="knob" />
        </span>
        {words.title}
      </button>
      <p id={id}>
        {words.lead} {words.keep(REMEMBERED_DAYS, MOST_REMEMBERED)}
      </p>
    </>
  );
}
