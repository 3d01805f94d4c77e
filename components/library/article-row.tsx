import { useState } from 'preact/hooks';
import { textFragmentUrl } from '../../lib/compare/text-fragment.ts';
import type { Result } from '../../lib/failure.ts';
import { type ArticleVersion, type LibraryEntry, OWN } from '../../lib/library/library-types.ts';
import { ARTICLE_LANGUAGE } from '../article-language.ts';
import { formatAgo, formatDate, readerLanguage } from '../format-date.ts';
import { savedStrings, libraryStrings as words } from '../library-strings.ts';
import { popupStrings } from '../popup-strings.ts';
import { strings } from '../strings.ts';

interface ArticleRowProps {
  entry: LibraryEntry;
  isSelected: boolean;
  /** Its record could not be read: it takes no part in reviews. */
  isDamaged: boolean;
  onSelect(isOn: boolean): void;
  onRemove(): void;
  readVersions(): Promise<Result<ArticleVersion[]>>;
  now: Date;
}

/** One article: what it is, where it is from, since when it is here. */
export function ArticleRow({ entry, isSelected, isDamaged, onSelect, onRemove, readVersions, now }: ArticleRowProps) {
  const title = entry.title ?? popupStrings.untitled;
  const address = textFragmentUrl(entry.url, '');
  const published = formatDate(entry.published, readerLanguage());
  return (
    <li class="article">
      <input
        type="checkbox"
        aria-label={words.select(title)}
        checked={isSelected}
        onChange={(change) => onSelect(change.currentTarget.checked)}
      />
      <div class="article-words">
        <p class="article-title" lang={entry.title === null ? undefined : ARTICLE_LANGUAGE} dir="auto">
          {address === null ? (
            title
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
        </p>
        <p class="meta">
          <bdi class={entry.outlet === null ? 'outlet unknown' : 'outlet'}>{entry.outlet ?? strings.outletUnknown}</bdi>
          {strings.joined([
            '',
            ...(published === null ? [] : [published]),
            ...notesOn(entry, now),
            ...(isDamaged ? [words.damagedOne] : []),
          ])}
        </p>
        {entry.versions > 0 && <Versions count={entry.versions} read={readVersions} />}
      </div>
      <button type="button" class="icon-button" aria-label={words.removeOne(title)} title={savedStrings.remove} onClick={onRemove}>
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  );
}

function notesOn({ added, updated, remembered, sets, sentences }: LibraryEntry, now: Date): string[] {
  const ago = formatAgo(updated ?? added, now, readerLanguage());
  return [
    ...(ago === null ? [] : [updated === null ? savedStrings.addedAgo(ago) : savedStrings.updatedAgo(ago)]),
    words.sentences(sentences),
    ...(sets.includes(OWN) ? [] : [words.fromPack]),
    ...(remembered ? [words.remembered] : []),
  ];
}

/** Older texts of the same address, read when the reader asks for them. */
function Versions({ count, read }: { count: number; read(): Promise<Result<ArticleVersion[]>> }) {
  const [versions, setVersions] = useState<ArticleVersion[] | null>(null);
  const open = async () => {
    if (versions !== null) return;
    const answer = await read();
    if (answer.ok) setVersions(answer.value);
  };
  return (
    <details class="folded versions" onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>
        <span class="arrow" aria-hidden="true" />
        {words.versions(count)}
      </summary>
      {versions?.map(({ saved, text }) => (
        <div key={saved} class="version">
          <p class="meta">{words.savedOn(formatDate(saved, readerLanguage()) ?? saved)}</p>
          <p class="version-text" lang={ARTICLE_LANGUAGE} dir="auto">
            {text}
          </p>
        </div>
      ))}
    </details>
  );
}
