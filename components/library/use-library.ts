import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayFailure } from '../../lib/browser/say-failure.ts';
import type { LibraryList, LibraryPack, LibraryState } from '../../lib/library/library-types.ts';
import type { LibraryWorld } from './library-world.ts';

const EVENTS_AT_ONCE = 30; // a screenful or three; a reader searches sooner than they scroll further
const TYPING_MS = 150; // a search waits until the reader's fingers rest

export interface Shown {
  list: LibraryList;
  state: LibraryState;
  packs: LibraryPack[];
}

export interface LibraryView {
  /** Null until it was read for the first time. */
  shown: Shown | null;
  /** Why it could not be read. */
  failure: string | null;
  search: string;
  set: string | null;
  setSearch(words: string): void;
  setSet(set: string | null): void;
  showMore(): void;
  refresh(): Promise<void>;
}

/** What the page shows of the library: read again after each change, in whatever window it was made. */
export function useLibrary(world: LibraryWorld): LibraryView {
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [set, setSet] = useState<string | null>(null);
  const [limit, setLimit] = useState(EVENTS_AT_ONCE);
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    const turn = ++asked.current;
    const [list, state, packs] = await Promise.all([world.list({ search, set, offset: 0, limit }), world.state(), world.packs()]);
    if (turn !== asked.current) return; // a later question has overtaken this one
    const failed = [list, state, packs].find((each) => !each.ok);
    if (list.ok && state.ok && packs.ok) setShown({ list: list.value, state: state.value, packs: packs.value });
    setFailure(failed && !failed.ok ? sayFailure(failed.failure) : null);
  }, [world, search, set, limit]);
  useEffect(() => {
    const timer = setTimeout(refresh, asked.current === 0 ? 0 : TYPING_MS);
    return () => clearTimeout(timer);
  }, [refresh]);
  useEffect(() => {
    const leaving = new AbortController();
    world.onChanged(() => void refresh(), leaving.signal);
    return () => leaving.abort();
  }, [world, refresh]);
  const narrow =
    <T>(change: (value: T) => void) =>
    (value: T) => {
      setLimit(EVENTS_AT_ONCE);
      change(value);
    };
  return {
    shown,
    failure,
    search,
    set,
    setSearch: narrow(setSearch),
    setSet: narrow(setSet),
    showMore: () => setLimit((now) => now + EVENTS_AT_ONCE),
    refresh,
  };
}
