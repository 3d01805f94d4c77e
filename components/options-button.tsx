import { popupStrings } from './popup-strings.ts';

export function OptionsButton({ onOpen }: { onOpen(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={popupStrings.options} title={popupStrings.options} onClick={onOpen}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" class="icon">
        <path d="M1.5 5h7.5M12.5 5h2M1.5 11h2M7 11h7.5" />
        <circle cx="10.75" cy="5" r="1.75" />
        <circle cx="5.25" cy="11" r="1.75" />
      </svg>
    </button>
  );
}
