import { useState } from 'preact/hooks';
import type { Shortcut } from '../lib/browser/own-pages.ts';
import { MarkPreviews } from './mark-previews.tsx';
import { PageHead } from './page-head.tsx';
import { pageStrings } from './page-strings.ts';
import { Points } from './points.tsx';
import { ShortcutList } from './shortcut-list.tsx';

interface OptionsProps {
  sitesOff: string[];
  shortcuts: Shortcut[];
  /** Switches a site on again, at once in its open tabs. */
  onRemove(site: string): void;
  onReset(): void;
  onShortcuts(): Promise<boolean>;
}

/** All that can be set, and what the extension is made of. */
export function Options({ sitesOff, shortcuts, onRemove, onReset, onShortcuts }: OptionsProps) {
  const words = pageStrings.options;
  const [said, setSaid] = useState('');
  const remove = (site: string) => {
    setSaid(words.removed(site));
    onRemove(site);
  };
  return (
    <>
      <PageHead title={words.title} />
      <main>
        <section>
          <h2>{words.sites}</h2>
          <p>{words.sitesLead}</p>
          {sitesOff.length === 0 && <p class="none">{words.noSites}</p>}
          <ul class="sites" hidden={sitesOff.length === 0}>
            {sitesOff.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button type="button" class="button" aria-label={words.removeOn(site)} onClick={() => remove(site)}>
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
          <span class="hidden" role="status">
            {said}
          </span>
        </section>
        <section>
          <h2>{pageStrings.marks.title}</h2>
          <MarkPreviews />
        </section>
        <section>
          <h2>{pageStrings.shortcuts.title}</h2>
          <ShortcutList shortcuts={shortcuts} onChange={onShortcuts} />
        </section>
        <section>
          <h2>{words.privacy}</h2>
          <Points list={words.privacyList} />
        </section>
        <section>
          <h2>{words.licences}</h2>
          <p>{words.licencesLead}</p>
          <dl class="pairs">
            {words.licenceList.map(([name, licence]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{licence}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{words.reset}</h2>
          <ResetButton onReset={onReset} />
        </section>
        <p class="foot">
          <a href="/welcome.html">{words.welcome}</a>
        </p>
      </main>
    </>
  );
}

/** Asks once more, in its own place; what is reset cannot be had back. */
function ResetButton({ onReset }: { onReset(): void }) {
  const words = pageStrings.options;
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest');
  const press = () => {
    if (step === 'asked') onReset();
    setStep(step === 'asked' ? 'done' : 'asked');
  };
  return (
    <>
      <p role="status">{step === 'done' ? words.resetDone : words.resetLead}</p>
      <button type="button" class="button reset" onClick={press} onBlur={() => step === 'asked' && setStep('rest')}>
        {step === 'asked' ? words.resetConfirm : words.resetButton}
      </button>
    </>
  );
}
