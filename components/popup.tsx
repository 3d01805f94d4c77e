import { Loading } from './loading.tsx';
import { OptionsButton } from './options-button.tsx';
import { PageTitle } from './page-title.tsx';
import type { PopupView } from './page-view.ts';
import { PanelButton } from './panel-button.tsx';
import { PopupMessage } from './popup-message.tsx';
import { PopupSummary } from './popup-summary.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { strings } from './strings.ts';

export interface PopupActions {
  showSentence(at: { sentence: number; fact: string | null }): void;
  setEnabled(enabled: boolean): void;
  retry(): void;
  reload(): void;
  /** Reads this page now, whatever is set for its site. */
  compareNow(): void;
  /** Asks the browser for this site for good. */
  allow(): void;
  openPanel(): void;
  openOptions(): void;
}

interface PopupProps {
  view: PopupView;
  actions: PopupActions;
  /** Whether the switch for the site is on; null for no switch. */
  isSiteOn: boolean | null;
}

export function Popup({ view, actions, isSiteOn }: PopupProps) {
  return (
    <>
      <header class="bar">
        <img src="/icon/32.png" alt="" width="20" height="20" />
        <h1>{strings.name}</h1>
        {view.host !== null && isSiteOn !== null && <SiteSwitch host={view.host} enabled={isSiteOn} onChange={actions.setEnabled} />}
        <span class="tools">
          {view.kind === 'reviewed' && <PanelButton onOpen={actions.openPanel} />}
          <OptionsButton onOpen={actions.openOptions} />
        </span>
      </header>
      <main aria-busy={view.kind === 'loading'}>
        <Body view={view} actions={actions} />
      </main>
    </>
  );
}

function Body({ view, actions }: { view: PopupView; actions: PopupActions }) {
  if (view.kind === 'loading') return <Loading />;
  if (view.kind !== 'reviewed') return <PopupMessage view={view} actions={actions} />;
  return (
    <>
      <PageTitle review={view.review} />
      {view.review.sentences.some((sentence) => sentence.facts.length > 0) ? (
        <PopupSummary review={view.review} onShow={actions.showSentence} />
      ) : (
        <PopupMessage view={{ kind: 'empty' }} actions={actions} />
      )}
    </>
  );
}
