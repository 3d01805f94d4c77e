import { libraryStrings } from './library-strings.ts';

/** Opens the library page, drawn as books on a shelf. */
export function LibraryButton({ onOpen }: { onOpen(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={libraryStrings.open} title={libraryStrings.open} onClick={onOpen}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" class="icon">
        <path d="M2.5 13.5v-11h3v11zM5.5 13.5v-9h3v9zM9.2 5.1l2.7-.8 2.3 8.6-2.7.8z" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
