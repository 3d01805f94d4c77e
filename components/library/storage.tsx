import type { LibraryState } from '../../lib/library/library-types.ts';
import { storageStrings as words } from '../library-strings.ts';

/** How much is stored, and how much room there is. */
export function Storage({ state: { articles, most, used, quota } }: { state: LibraryState }) {
  return (
    <section class="storage">
      <h2>{words.title}</h2>
      <p>{words.used(used, quota)}</p>
      <p class="meta">{words.room(articles, most)}</p>
    </section>
  );
}
