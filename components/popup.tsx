import { FollowsNote } from './follows-note.tsx';
import { LibraryButton } from './library-button.tsx';
import { Loading } from './loading.tsx';
import { OptionsButton } from './options-button.tsx';
import { PageTitle } from './page-title.tsx';
import type { PopupView } from './page-view.ts';
import { PanelButton } from './panel-button.tsx';
import { PopupMessage } from './popup-message.tsx';
import { PopupSummary } from './popup-summary.tsx';
import { SaveBar } from './save-bar.tsx';
import type { SavedView } from './saved-view.ts';
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
  openLibrary(): void;
  add(): void;
  remove(id: string): void;
  undo(token: string): void;
  /** All articles that are open in this window, on the library page. */
  addTabs(): void;
}

interface PopupProps {
  view: PopupView;
  /** What the reader's library has of the article. */
  saved: SavedView;
  actions: PopupActions;
  /** Whether the switch for the site is on; null for no switch. */
  isSiteOn: boolean | null;
  now: Date;
}

export function Popup({ view, saved, actions, isSiteOn, now }: PopupProps) {
  // Shown whole or not at all: what the library has of the article would push everything else down a moment later.
  const isWaiting = view.kind === 'loading' || (view.kind === 'reviewed' && saved.kind === 'asking');
  return (
    <>
      <header class="bar">
        <img src="/icon/32.png" alt="" width="20" height="20" />
        <h1>{strings.name}</h1>
        {view.host !== null && isSiteOn !== null && <SiteSwitch host={view.host} enabled={isSiteOn} onChange={actions.setEnabled} />}
        <span class="tools">
          <PanelButton onOpen={actions.openPanel} />
          <LibraryButton onOpen={actions.openLibrary} />
          <OptionsButton onOpen={actions.openOptions} />
        </span>
      </header>
      <main aria-busy={isWaiting}>{isWaiting ? <Loading /> : <Body view={view} saved={saved} actions={actions} now={now} />}</main>
    </>
  );
}

function Body({ view, saved, actions, now }: Omit<PopupProps, 'isSiteOn' | 'view'> & { view: Exclude<PopupView, { kind: 'loading' }> }) {
  if (view.kind !== 'reviewed') return <PopupMessage view={view} actions={actions} />;
  return (
    <>
      <PageTitle review={view.review} isSaved={saved.kind === 'saved'} />
      <SaveBar view={saved} actions={actions} now={now} />
      {view.review.follows && <FollowsNote followed={view.review.follows} />}
      {view.review.sentences.some((sentence) => sentence.facts.length > 0) ? (
        <PopupSummary review={view.review} onShow={actions.showSentence} />
      ) : (
        <PopupMessage view={{ kind: saved.kind === 'saved' ? 'emptySaved' : 'empty' }} actions={actions} />
      )}
    </>
  );
}
