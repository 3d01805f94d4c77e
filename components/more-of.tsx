import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { strings } from './strings.ts';

interface MoreOfProps<T> {
  items: T[];
  /** How many stand there before the reader asks for the rest. */
  shown: number;
  keyOf(item: T): string;
  render(item: T): ComponentChildren;
  class: string;
}

/** A list that starts short. One item more than `shown` is simply shown: a button would take its place anyway. */
export function MoreOf<T>({ items, shown, keyOf, render, class: name }: MoreOfProps<T>) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const visible = all || items.length <= shown + 1 ? items : items.slice(0, shown);
  return (
    <>
      <ul class={name}>
        {visible.map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {visible.length < items.length && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {strings.popup.more(items.length - visible.length)}
        </button>
      )}
    </>
  );
}
