import { type LibraryList, type LibraryPack, OWN } from '../../lib/library/library-types.ts';
import { libraryStrings as words } from '../library-strings.ts';
import type { LibraryView } from './use-library.ts';

interface SearchBarProps {
  library: LibraryView;
  packs: LibraryPack[];
  list: LibraryList;
}

/** Words to look for, and whose articles to show. How many there are is said to everybody. */
export function SearchBar({ library, packs, list }: SearchBarProps) {
  return (
    <search class="search-bar">
      <input
        type="search"
        value={library.search}
        placeholder={words.search}
        aria-label={words.search}
        onInput={(event) => library.setSearch(event.currentTarget.value)}
      />
      {packs.length > 0 && (
        <select aria-label={words.show} value={library.set ?? ''} onChange={(event) => library.setSet(event.currentTarget.value || null)}>
          <option value="">{words.all}</option>
          <option value={OWN}>{words.own}</option>
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      <p class="meta" role="status">
        {list.totalArticles === 0 ? words.noMatch : words.found(list.totalArticles, list.totalEvents)}
      </p>
    </search>
  );
}
