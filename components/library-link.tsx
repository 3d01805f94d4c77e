import { libraryStrings } from './library-strings.ts';

/** To the library page, in a tab of its own. */
export function LibraryLink() {
  return (
    <a class="quiet library-link" href="/library.html" target="_blank" rel="noreferrer">
      {libraryStrings.open}
    </a>
  );
}
