import { popupStrings } from './popup-strings.ts';

/** On or off for the site of the page behind the popup. */
export function SiteSwitch({ host, enabled, onChange }: { host: string; enabled: boolean; onChange(enabled: boolean): void }) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={enabled}
      aria-label={popupStrings.site(host)}
      title={popupStrings.site(host)}
      onClick={() => onChange(!enabled)}
    >
      <span class="host" aria-hidden="true">
        {host}
      </span>
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
    </button>
  );
}
