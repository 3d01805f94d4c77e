import type { ComponentChildren } from 'preact';
import { exportStrings, savedStrings, libraryStrings as words } from '../library-strings.ts';

interface SelectionBarProps {
  count: number;
  isExporting: boolean;
  onExport(): void;
  onRemove(): void;
  onClear(): void;
  children: ComponentChildren;
}

/** What can be done with the selected articles; stays in sight at the foot of the list. */
export function SelectionBar({ count, isExporting, onExport, onRemove, onClear, children }: SelectionBarProps) {
  return (
    <div class="selection">
      <div class="selection-row">
        <p role="status">{words.selected(count)}</p>
        <button type="button" class="button" aria-expanded={isExporting} onClick={onExport}>
          {exportStrings.button}
        </button>
        <button type="button" class="button" onClick={onRemove}>
          {savedStrings.remove}
        </button>
        <button type="button" class="quiet" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      {children}
    </div>
  );
}
