import { useEffect, useState } from 'preact/hooks';
import { strings } from './strings.ts';

const SHOWN_MS = 2000; // long enough to be read, short enough not to be taken for the button's name

/** Copies, and says so in its own place. */
export function CopyButton({
  onCopy,
  words = strings.popover,
}: {
  onCopy(): Promise<boolean>;
  words?: { copy: string; copyLong: string };
}) {
  const [result, setResult] = useState<boolean | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const said = result === null ? '' : result ? strings.popover.copied : strings.popover.notCopied;
  return (
    <>
      <button type="button" class="quiet copy" title={words.copyLong} onClick={async () => setResult(await onCopy())}>
        {said || words.copy}
      </button>
      <span class="hidden" role="status">
        {said}
      </span>
    </>
  );
}
