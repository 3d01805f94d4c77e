import { useState } from 'preact/hooks';
import type { KeptRejection } from '../lib/browser/rejections.ts';
import { pageStrings } from './page-strings.ts';
import { strings } from './strings.ts';
import { describeStrength } from './verdict.ts';

interface RejectionListProps {
  /** Oldest first. */
  rejections: KeptRejection[];
  onUndo(rejection: KeptRejection): void;
  onClear(): void;
}

/** The matches a reader has hidden with "Not the same fact", newest first; each can be had back. */
export function RejectionList({ rejections, onUndo, onClear }: RejectionListProps) {
  const words = pageStrings.rejections;
  const [said, setSaid] = useState('');
  const undo = (rejection: KeptRejection) => {
    setSaid(words.undone(rejection.label));
    onUndo(rejection);
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {rejections.length === 0 && <p class="none">{words.none}</p>}
      <ul class="entries rejections" hidden={rejections.length === 0}>
        {rejections.toReversed().map((rejection) => (
          <li key={`${rejection.fact} ${rejection.here}`}>
            <span>
              <bdi>{strings.capitalise(rejection.label)}</bdi> <span class="meta">{describeStrength(rejection.score)}</span>
            </span>
            <button type="button" class="button" aria-label={words.undoOf(rejection.label)} onClick={() => undo(rejection)}>
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
      {rejections.length > 1 && (
        <button type="button" class="button" onClick={onClear}>
          {words.clear(rejections.length)}
        </button>
      )}
      <span class="hidden" role="status">
        {said}
      </span>
    </section>
  );
}
