import { useState } from 'preact/hooks';
import { MODES, type Settings } from '../lib/browser/settings.ts';
import { pageStrings } from './page-strings.ts';
import { PickOne } from './pick-one.tsx';

interface SiteSettingsProps {
  settings: Pick<Settings, 'mode' | 'sitesOff' | 'sitesOn'>;
  onChange(changes: Partial<Settings>): void;
}

/** Where pages are read by themselves, and the list of sites that goes with it. */
export function SiteSettings({ settings, onChange }: SiteSettingsProps) {
  const words = pageStrings.sites;
  const { mode } = settings;
  const list = mode === 'everywhere' ? 'sitesOff' : 'sitesOn';
  return (
    <section>
      <h2>{words.title}</h2>
      <PickOne
        label={words.title}
        value={mode}
        options={MODES.map((value) => ({ value, ...words.modes[value] }))}
        onPick={(value) => onChange({ mode: value })}
      />
      {mode !== 'asked' && (
        <SiteList key={list} sites={settings[list]} words={words[list]} onRemove={(sites) => onChange({ [list]: sites })} />
      )}
    </section>
  );
}

interface SiteListProps {
  sites: string[];
  words: (typeof pageStrings.sites)['sitesOff'];
  onRemove(left: string[]): void;
}

function SiteList({ sites, words, onRemove }: SiteListProps) {
  const [said, setSaid] = useState('');
  const remove = (site: string) => {
    setSaid(words.removed(site));
    onRemove(sites.filter((one) => one !== site));
  };
  return (
    <>
      <h3>{words.title}</h3>
      {sites.length === 0 && <p class="none">{words.none}</p>}
      <ul class="entries sites" hidden={sites.length === 0}>
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button type="button" class="button" aria-label={words.removeOf(site)} onClick={() => remove(site)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <span class="hidden" role="status">
        {said}
      </span>
    </>
  );
}
