import type { Failure } from '../lib/failure.ts';
import { strings } from './strings.ts';

const SHOWN = 160; // characters of what was asked about: enough to know it again

/** The reader asked about words that no article of the index reports, or that could not be compared. */
export function NothingFound({ text, failure }: { text: string; failure: Failure | null }) {
  const words = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
  return (
    <div class="told">
      <blockquote dir="auto">{strings.quoted(words)}</blockquote>
      <p role="status">
        {failure === null
          ? strings.popover.nothingFound
          : failure.code === 'stopped'
            ? strings.popover.stopped
            : strings.popover.notCompared}
      </p>
    </div>
  );
}
