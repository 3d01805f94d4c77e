import { render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { dressPage } from '../../components/dress-page.ts';
import { pageActions } from '../../components/page-actions.ts';
import type { PopupView } from '../../components/page-view.ts';
import { Popup } from '../../components/popup.tsx';
import { readPage } from '../../components/read-page.ts';
import { strings } from '../../components/strings.ts';
import { useSaved } from '../../components/use-saved.ts';
import { reloadTab } from '../../lib/browser/ask-page.ts';
import { activeTab, callContent, onToPanel } from '../../lib/browser/call.ts';
import { openLibrary } from '../../lib/browser/own-pages.ts';
import { savedWorld } from '../../lib/browser/saved-world.ts';
import { setSiteEnabled } from '../../lib/browser/settings.ts';
import { openPanelTab, openSidePanel } from '../../lib/browser/side-panel.ts';
import { failureOf } from '../../lib/failure.ts';
import './style.css';

const AGAIN_MS = 250; // a page is read in well under a second; asked this often, the popup does not seem to lag behind it

function App() {
  const [tab, setTab] = useState<number | null>(null);
  const [ownWindow, setOwnWindow] = useState<number | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [isSiteOn, setSiteOn] = useState<boolean | null>(null);
  const [view, setView] = useState<PopupView>({ kind: 'loading', host: null });
  const read = useCallback(async () => {
    const page = await readPage(null, true);
    setTab(page.tab);
    setOwnWindow(page.window);
    setUrl(page.url);
    setSiteOn(page.isSiteOn);
    setView(page.view);
  }, []);

  useEffect(() => void read(), [read]);
  useEffect(() => {
    if (view.kind !== 'loading' || tab === null) return;
    const timer = setTimeout(read, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [view, tab, read]);

  useEffect(() => {
    const leaving = new AbortController();
    const again = () => {
      void read(); // the page was reviewed again, as after an article was added
      return { ok: true, value: null } as const;
    };
    onToPanel({ pageChanged: again, libraryChanged: () => ({ ok: true, value: null }) }, leaving.signal);
    return () => leaving.abort();
  }, [read]);

  const isReviewed = view.kind === 'reviewed';
  const saved = useSaved(useMemo(() => (isReviewed && tab !== null ? savedWorld(tab) : null), [isReviewed, tab]));
  const onPage = async (act: (page: ReturnType<typeof callContent>) => Promise<unknown>) => {
    if (tab !== null) await act(callContent(tab));
  };
  return (
    <Popup
      view={view}
      isSiteOn={isSiteOn}
      saved={saved.view}
      now={new Date()}
      actions={{
        ...saved,
        async showSentence(at) {
          await onPage((page) => page.showSentence(at));
          window.close();
        },
        async setEnabled(enabled) {
          if (view.host === null) return;
          try {
            await setSiteEnabled(view.host, enabled);
          } catch (error) {
            return setView({ kind: 'failed', host: view.host, failure: failureOf(error) }); // the browser keeps nothing more
          }
          await onPage((page) => page.setEnabled(enabled));
          await read();
        },
        ...pageActions({ tab, url }, read),
        async reload() {
          if (tab !== null) await reloadTab(tab);
          window.close();
        },
        async openOptions() {
          await browser.runtime.openOptionsPage();
          window.close();
        },
        async openLibrary() {
          await openLibrary();
          window.close();
        },
        async addTabs() {
          await openLibrary({ addTabs: ownWindow });
          window.close();
        },
        async openPanel() {
          // Nothing may be awaited before: the browsers open it only while the click lasts. It may come before the page is read.
          const here = activeTab();
          const isOpen = await openSidePanel(ownWindow ?? here.then((read) => read?.window ?? null));
          const id = tab ?? (await here)?.id;
          if (!isOpen && id !== undefined) await openPanelTab(id);
          window.close();
        },
      }}
    />
  );
}

dressPage(document, strings.name);
render(<App />, document.getElementById('app')!);
