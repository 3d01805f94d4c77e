import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copyText } from '../../components/copy-text.ts';
import { dressPage } from '../../components/dress-page.ts';
import { describeFollowed } from '../../components/follows-strings.ts';
import { readerLanguage } from '../../components/format-date.ts';
import { pageActions } from '../../components/page-actions.ts';
import { Panel } from '../../components/panel.tsx';
import { type ReadPage, readPage } from '../../components/read-page.ts';
import { receiptWords } from '../../components/receipt-words.ts';
import { fileName, saveText } from '../../components/save-text.ts';
import { strings } from '../../components/strings.ts';
import { callContent, onToPanel } from '../../lib/browser/call.ts';
import { onTabChanged, pinnedTab } from '../../lib/browser/side-panel.ts';
import { type ReceiptFormat, receipt } from '../../lib/compare/receipt.ts';
import type { Review } from '../../lib/types.ts';
import './style.css';

const AGAIN_MS = 250; // as the popup: often enough not to lag behind the page
const ABSENT_TRIES = 8; // a page that has just loaded answers within two seconds or not at all
const ENDINGS = { markdown: 'md', csv: 'csv', json: 'json' } as const;
const pinned = pinnedTab(window.location.search);

/** The page in front, followed through tabs, navigation and changes of the page itself. */
function usePage(): ReadPage & { read(): Promise<void> } {
  const [page, setPage] = useState<ReadPage>({ tab: null, url: null, window: null, view: { kind: 'loading', host: null }, isSiteOn: null });
  const asked = useRef(0);
  const tries = useRef(0);
  const read = useCallback(async () => {
    const turn = ++asked.current;
    const found = await readPage(pinned, false);
    if (turn === asked.current) setPage(found); // an answer that a later question has overtaken is dropped
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    const again = () => {
      tries.current = 0;
      void read();
    };
    onTabChanged(again, leaving.signal);
    onToPanel(
      {
        pageChanged: () => {
          again();
          return { ok: true, value: null };
        },
      },
      leaving.signal,
    );
    again();
    return () => leaving.abort();
  }, [read]);
  useEffect(() => {
    const isLate = page.view.kind === 'absent' && tries.current++ < ABSENT_TRIES;
    if (page.view.kind !== 'loading' && !isLate) return;
    const timer = setTimeout(read, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [page, read]);
  return { ...page, read };
}

function App() {
  const { tab, url, view, read } = usePage();
  const onPage = (act: (page: ReturnType<typeof callContent>) => Promise<unknown>) => {
    if (tab !== null) void act(callContent(tab));
  };
  useEffect(() => {
    const leave = () => onPage((page) => page.highlightSentence({ sentence: null, scroll: false }));
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [tab]);
  const receiptOf = (review: Review, format: ReceiptFormat) =>
    receipt(review, url, format, { ...receiptWords(readerLanguage()), followed: describeFollowed });
  return (
    <Panel
      key={tab}
      view={view}
      actions={{
        highlight: (sentence) => onPage((page) => page.highlightSentence({ sentence, scroll: false })),
        async scrollTo(sentence) {
          if (pinned !== null) await browser.tabs.update(pinned, { active: true });
          onPage((page) => page.highlightSentence({ sentence, scroll: true }));
        },
        copy: (review) => copyText(receiptOf(review, 'text'), document),
        save: (review, format) => saveText(receiptOf(review, format), fileName(review.title), ENDINGS[format], document),
        ...pageActions({ tab, url }, read),
      }}
    />
  );
}

dressPage(document, strings.name);
render(<App />, document.getElementById('app')!);
