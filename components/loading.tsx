import { popupStrings } from './popup-strings.ts';

/** The page is being read: the shape of what will stand there. */
export function Loading() {
  return (
    <div class="loading">
      <p role="status">{popupStrings.reading}</p>
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
