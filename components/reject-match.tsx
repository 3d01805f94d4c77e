import { useEffect, useRef, useState } from 'preact/hooks';
import { strings } from './strings.ts';

/** "Not the same fact": hides the match for good. */
export function RejectButton({ onReject }: { onReject(): Promise<boolean> }) {
  const [failed, setFailed] = useState(false);
  const words = strings.popover.reject;
  return (
    <>
      <button type="button" class="quiet reject" title={words.long} onClick={async () => setFailed(!(await onReject()))}>
        {failed ? words.failed : words.short}
      </button>
      <span class="hidden" role="status">
        {failed && words.failed}
      </span>
    </>
  );
}

/** Stands in the place of the reports once their match is rejected. The keyboard goes on from the way back. */
export function RejectedMatch({ onUndo }: { onUndo(): Promise<boolean> }) {
  const words = strings.popover.reject;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="told">
      <p role="status">
        <b>{words.done}</b> {words.after}
      </p>
      <button ref={undo} type="button" class="button" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  );
}
