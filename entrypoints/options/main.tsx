import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dressPage } from '../../components/dress-page.ts';
import { createMarkPainter } from '../../components/mark-painter.ts';
import { Options, type OptionsActions } from '../../components/options.tsx';
import { pageStrings } from '../../components/page-strings.ts';
import { callBackground } from '../../lib/browser/call.ts';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../lib/browser/own-pages.ts';
import { clearRejections, type KeptRejection, onRejectionsChanged, readRejections, removeRejection } from '../../lib/browser/rejections.ts';
import { changeSettings, onSettingsChanged, readSettings, resetSettings, type Settings } from '../../lib/browser/settings.ts';
import './style.css';

const painter = createMarkPainter('highlights' in CSS ? { registry: CSS.highlights, Highlight } : null);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', painter.repaint);

/** The browser may refuse to keep a change: its disk is full, or its share for settings. */
function actionsThat(onKept: (isKept: boolean) => void): OptionsActions {
  const keep = (...changes: Promise<void>[]) =>
    void Promise.all(changes).then(
      () => onKept(true),
      () => onKept(false),
    );
  return {
    change: (changes) => keep(changeSettings(changes)),
    undoRejection: ({ fact, here }) => keep(removeRejection(fact, here)),
    clearRejections: () => keep(clearRejections()),
    reset: () => keep(resetSettings(), clearRejections()),
    openShortcuts: openShortcutSettings,
    review: callBackground.review,
  };
}

function App(start: { settings: Settings; rejections: KeptRejection[]; shortcuts: Shortcut[] }) {
  const [settings, setSettings] = useState(start.settings);
  const [rejections, setRejections] = useState(start.rejections);
  const [isRefused, setRefused] = useState(false);
  const onKept = (isKept: boolean) => {
    setRefused(!isKept);
    if (!isKept) setSettings((now) => ({ ...now })); // draws again what is kept, in place of what was clicked
  };
  const actions = useMemo(() => actionsThat(onKept), []);
  useEffect(() => {
    const leaving = new AbortController();
    onSettingsChanged(setSettings, leaving.signal); // also what the popup, another window or another device changes
    onRejectionsChanged(() => void readRejections().then(setRejections), leaving.signal);
    return () => leaving.abort();
  }, []);
  return (
    <Options
      settings={settings}
      rejections={rejections}
      shortcuts={start.shortcuts}
      painter={painter}
      actions={actions}
      isRefused={isRefused}
    />
  );
}

const [settings, rejections, shortcuts] = await Promise.all([readSettings(), readRejections(), readShortcuts()]);
dressPage(document, pageStrings.options.page);
render(<App settings={settings} rejections={rejections} shortcuts={shortcuts} />, document.getElementById('app')!);
