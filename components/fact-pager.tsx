import { strings } from './strings.ts';

/** ‹ 2 / 3 › through the facts of one sentence. */
export function FactPager({ index, total, onShow }: { index: number; total: number; onShow(index: number): void }) {
  return (
    <div class="pager">
      <button
        type="button"
        class="icon-button"
        aria-label={strings.popover.previous}
        title={strings.popover.previous}
        onClick={() => onShow(index - 1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <span class="position" role="status">
        <span aria-hidden="true">{strings.popover.positionShort(index + 1, total)}</span>
        <span class="hidden">{strings.popover.position(index + 1, total)}</span>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={strings.popover.next}
        title={strings.popover.next}
        onClick={() => onShow(index + 1)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}
