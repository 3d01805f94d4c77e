import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dressPage } from '../../components/dress-page.ts';
import { Options } from '../../components/options.tsx';
import { pageStrings } from '../../components/page-strings.ts';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../lib/browser/own-pages.ts';
import { onSettingsChanged, readSettings, resetSettings, type Settings, setSiteEnabled } from '../../lib/browser/settings.ts';
import './style.css';

function App(start: { settings: Settings; shortcuts: Shortcut[] }) {
  const [settings, setSettings] = useState(start.settings);
  useEffect(() => {
    const leaving = new AbortController();
    onSettingsChanged(setSettings, leaving.signal); // also what the popup, another window or another device changes
    return () => leaving.abort();
  }, []);
  return (
    <Options
      sitesOff={settings.sitesOff}
      shortcuts={start.shortcuts}
      onRemove={(site) => void setSiteEnabled(site, true)}
      onReset={() => void resetSettings()}
      onShortcuts={openShortcutSettings}
    />
  );
}

const [settings, shortcuts] = await Promise.all([readSettings(), readShortcuts()]);
dressPage(document, pageStrings.options.page);
render(<App settings={settings} shortcuts={shortcuts} />, document.getElementById('app')!);
