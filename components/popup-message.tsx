import type { PopupView } from './page-view.ts';
import type { PopupActions } from './popup.tsx';
import { strings } from './strings.ts';

type Said = Exclude<PopupView, { kind: 'loading' | 'reviewed' }> | { kind: 'empty' };

/** A state with nothing to list: what it is, in one sentence, and what to do, in another. */
export function PopupMessage({ view, actions }: { view: Said; actions: Pick<PopupActions, 'retry' | 'reload'> }) {
  const [what, then] = strings.popup.messages[view.kind];
  const detail = view.kind === 'failed' && view.message !== null ? view.message : then;
  return (
    <div class="message" role="status">
      <img src="/icon/dim-48.png" alt="" width="48" height="48" />
      <p class="what">{what}</p>
      <p class="then">{detail}</p>
      {view.kind === 'failed' && (
        <button type="button" class="button" onClick={actions.retry}>
          {strings.popup.retry}
        </button>
      )}
      {view.kind === 'absent' && (
        <button type="button" class="button" onClick={actions.reload}>
          {strings.popup.reload}
        </button>
      )}
    </div>
  );
}
