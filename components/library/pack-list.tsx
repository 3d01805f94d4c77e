import { useState } from 'preact/hooks';
import { sayFailure } from '../../lib/browser/say-failure.ts';
import type { LibraryPack } from '../../lib/library/library-types.ts';
import { formatAgo, readerLanguage } from '../format-date.ts';
import { libraryStrings, savedStrings, packStrings as words } from '../library-strings.ts';
import { strings } from '../strings.ts';
import type { LibraryWorld } from './library-world.ts';

interface PackListProps {
  world: Pick<LibraryWorld, 'setPackEnabled' | 'removePack'>;
  packs: LibraryPack[];
  onChanged(): Promise<void>;
}

/** Packs that came as files: on or off, and out again whole. */
export function PackList({ world, packs, onChanged }: PackListProps) {
  const [said, setSaid] = useState('');
  const remove = async ({ id, title }: LibraryPack) => {
    const removed = await world.removePack(id);
    setSaid(removed.ok ? words.removed(title) : sayFailure(removed.failure));
    await onChanged();
  };
  const toggle = async ({ id, enabled }: LibraryPack) => {
    const switched = await world.setPackEnabled(id, !enabled);
    setSaid(switched.ok ? '' : sayFailure(switched.failure));
    await onChanged();
  };
  return (
    <section class="packs" id="packs">
      <h2>{words.title}</h2>
      <p class="meta">{packs.length === 0 ? words.none : words.lead}</p>
      <ul>
        {packs.map((pack) => (
          <PackRow key={pack.id} pack={pack} onToggle={() => void toggle(pack)} onRemove={() => void remove(pack)} />
        ))}
      </ul>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}

function PackRow({ pack, onToggle, onRemove }: { pack: LibraryPack; onToggle(): void; onRemove(): void }) {
  const { title, enabled, articles, facts, added } = pack;
  const [isAsked, setAsked] = useState(false);
  const ago = formatAgo(added, new Date(), readerLanguage());
  const about = [
    libraryStrings.articles(articles),
    ...(facts > 0 ? [words.facts(facts)] : []),
    ...(ago === null ? [] : [savedStrings.addedAgo(ago)]),
  ];
  return (
    <li class={enabled ? 'pack' : 'pack off'}>
      <button type="button" class="switch" role="switch" aria-checked={enabled} aria-label={words.on(title)} onClick={onToggle}>
        <span class="track" aria-hidden="true">
          <span class="knob" />
        </span>
      </button>
      <div class="article-words">
        <p class="article-title" dir="auto">
          {title}
        </p>
        <p class="meta">{strings.joined(about)}</p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={isAsked ? undefined : words.removeLong(title)}
        onClick={() => (isAsked ? onRemove() : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {isAsked ? words.confirm : words.remove}
      </button>
    </li>
  );
}
