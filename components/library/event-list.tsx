import type { LibraryEvent, LibraryList } from '../../lib/library/library-types.ts';
import { libraryStrings as words } from '../library-strings.ts';
import { ArticleRow } from './article-row.tsx';
import type { LibraryWorld } from './library-world.ts';

interface EventListProps {
  world: LibraryWorld;
  list: LibraryList;
  /** Articles that could not be read. */
  damaged: string[];
  selected: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  onRemove(ids: string[]): void;
  onMore(): void;
  now: Date;
}

/** Articles by event: those that share facts stand together. */
export function EventList({ list, onMore, ...rest }: EventListProps) {
  return (
    <>
      <ul class="events">
        {list.events.map((event) => (
          <Event key={event.id} event={event} {...rest} />
        ))}
      </ul>
      {list.events.length < list.totalEvents && (
        <button type="button" class="button more-events" onClick={onMore}>
          {words.moreEvents}
        </button>
      )}
    </>
  );
}

function Event({
  event: { articles },
  world,
  damaged,
  selected,
  onSelect,
  onRemove,
  now,
}: Omit<EventListProps, 'list' | 'onMore'> & { event: LibraryEvent }) {
  const ids = articles.map(({ id }) => id);
  const chosen = ids.filter((id) => selected.has(id)).length;
  const toggle = (list: string[], isOn: boolean) => {
    const next = new Set(selected);
    for (const id of list) isOn ? next.add(id) : next.delete(id);
    onSelect(next);
  };
  return (
    <li class={articles.length > 1 ? 'event several' : 'event'}>
      {articles.length > 1 && (
        <label class="event-head">
          <input
            type="checkbox"
            aria-label={words.selectEvent}
            checked={chosen === ids.length}
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && chosen < ids.length;
            }}
            onChange={(change) => toggle(ids, change.currentTarget.checked)}
          />
          <span>{words.event(articles.length)}</span>
        </label>
      )}
      <ul>
        {articles.map((entry) => (
          <ArticleRow
            key={entry.id}
            entry={entry}
            isDamaged={damaged.includes(entry.id)}
            isSelected={selected.has(entry.id)}
            onSelect={(isOn) => toggle([entry.id], isOn)}
            onRemove={() => onRemove([entry.id])}
            readVersions={() => world.versions(entry.id)}
            now={now}
          />
        ))}
      </ul>
    </li>
  );
}
