import { sayFailure } from '../lib/browser/say-failure.ts';
import type { PopupView } from './page-view.ts';
import type { PopupActions } from './popup.tsx';
import { popupStrings } from './popup-strings.ts';

type Said = Exclude<PopupView, { kind: 'loading' | 'reviewed' }> | { kind: 'empty' | 'emptySaved' };

/** What a reader can do about a page that is not shown. */
export type PageActions = Pick<PopupActions, 'retry' | 'reload' | 'compareNow' | 'allow'>;

/** The buttons of a state, the likeliest first. */
const OFFERS: Partial<Record<Said['kind'], readonly (keyof PageActions)[]>> = {
  failed: ['retry'],
  absent: ['compareNow', 'reload'],
  off: ['compareNow'],
  'not-chosen': ['compareNow'],
  waiting: ['compareNow'],
  'no-access': ['compareNow', 'allow'],
};

/** A state with nothing to list: what it is, in one sentence, and what to do, in another. */
export function PopupMessage({ view, actions }: { view: Said; actions: PageActions }) {
  const [what, then] = popupStrings.messages[view.kind];
  const failure = view.kind === 'failed' ? view.failure : null;
  const offers = failure?.code === 'articleTooLong' ? [] : (OFFERS[view.kind] ?? []); // it stays as long as it is
  return (
    <div class="message">
      <img src="/icon/dim-48.png" alt="" width="48" height="48" />
      <div role="status">
        <p class="what">{what}</p>
        <p class="then" dir="auto">
          {failure === null ? then : sayFailure(failure)}
        </p>
      </div>
      {offers.length > 0 && (
        <div class="offers">
          {offers.map((offer, i) => (
            <button key={offer} type="button" class={i === 0 ? 'button main' : 'button'} onClick={actions[offer]}>
              {popupStrings[offer]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
