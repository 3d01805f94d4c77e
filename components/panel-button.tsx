import { strings } from './strings.ts';

/** Opens the side panel, drawn as the window it makes. */
export function PanelButton({ onOpen }: { onOpen(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={strings.popover.openPanel} title={strings.popover.openPanel} onClick={onOpen}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" class="icon">
        <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
        <path d="M9.75 3v10" />
        <path d="M11.5 6h1M11.5 8.5h1" />
      </svg>
    </button>
  );
}
