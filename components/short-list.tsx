import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { popupStrings } from './popup-strings.ts';

interface ShortListProps<T> {
  title: string;
  items: T[];
  /** How many stand there before the reader asks for the rest. */
  shown: number;
  keyOf(item: T): string;
  render(item: T): ComponentChildren;
  class: string;
  /** Said instead of a list without items; without it the whole section is left out. */
  empty?: string;
}

/** A titled list of the popup that starts short, so that the whole fits without scrolling. */
export function ShortList<T>({ title, items, shown, keyOf, render, class: name, empty }: ShortListProps<T>) {
  const [all, setAll] = useState(false);
  const titleId = useId();
  const listId = useId();
  if (items.length === 0 && empty === undefined) return null;
  return (
    <section aria-labelledby={titleId}>
      <div class="head">
        <h2 id={titleId}>{title}</h2>
        {items.length > shown && (
          <button type="button" class="quiet more" aria-expanded={all} aria-controls={listId} onClick={() => setAll(!all)}>
            {all ? popupStrings.fewer : popupStrings.all(items.length)}
          </button>
        )}
      </div>
      {items.length === 0 && <p class="meta">{empty}</p>}
      <ul id={listId} class={name} hidden={items.length === 0}>
        {(all ? items : items.slice(0, shown)).map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
    </section>
  );
}
