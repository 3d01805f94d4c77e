import { useEffect, useState } from 'preact/hooks';
import { strings } from './strings.ts';

const SHOWN_MS = 2000; // long enough to be read, short enough not to be taken for the button's name

/** Copies, and says so in its own place. */
export function CopyButton({ onCopy }: { onCopy(): Promise<boolean> }) {
  const [result, setResult] = useState<boolean | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const said = result === null ? '' : result ? strings.popover.copied : strings.popover.notCopied;
  return (
    <>
      <button type="button" class="quiet copy" title={strings.popover.copyLong} onClick={async () => setResult(await onCopy())}>
        {said || strings.popover.copy}
      </button>
      <span class="hidden" role="status">
        {said}
      </span>
    </>
  );
}
