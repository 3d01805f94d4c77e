import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../lib/browser/own-pages.ts';
import type { KeptRejection } from '../lib/browser/rejections.ts';
import { LOOKS, type Settings } from '../lib/browser/settings.ts';
import type { Result } from '../lib/failure.ts';
import type { Review, UncutArticle } from '../lib/types.ts';
import { libraryStrings } from './library-strings.ts';
import type { MarkPainter } from './mark-painter.ts';
import { MarkPreviews } from './mark-previews.tsx';
import { PageHead } from './page-head.tsx';
import { pageStrings } from './page-strings.ts';
import { PickOne } from './pick-one.tsx';
import { Points } from './points.tsx';
import { RejectionList } from './rejection-list.tsx';
import { RememberSwitch } from './remember-switch.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SiteSettings } from './site-settings.tsx';
import { StrictnessSetting } from './strictness-setting.tsx';

export interface OptionsActions {
  change(changes: Partial<Settings>): void;
  undoRejection(rejection: KeptRejection): void;
  clearRejections(): void;
  reset(): void;
  /** Opens the browser's page for shortcuts; false where that cannot be done. */
  openShortcuts(): Promise<boolean>;
  review(article: UncutArticle): Promise<Result<Review>>;
}

interface OptionsProps {
  settings: Settings;
  rejections: KeptRejection[];
  shortcuts: Shortcut[];
  painter: MarkPainter;
  actions: OptionsActions;
  /** The browser did not keep the last change. */
  isRefused: boolean;
}

/** All that can be set, and what the extension is made of. */
export function Options({ settings, rejections, shortcuts, painter, actions, isRefused }: OptionsProps) {
  const words = pageStrings.options;
  useEffect(() => painter.setLook(settings.look), [painter, settings.look]);
  return (
    <>
      <PageHead title={words.title} />
      <main>
        <SiteSettings settings={settings} onChange={actions.change} />
        <StrictnessSetting
          strictness={settings.strictness}
          onChange={(strictness) => actions.change({ strictness })}
          painter={painter}
          review={actions.review}
          version={rejections}
        />
        <RejectionList rejections={rejections} onUndo={actions.undoRejection} onClear={actions.clearRejections} />
        <section>
          <h2>{libraryStrings.title}</h2>
          <RememberSwitch isOn={settings.remember} onChange={(remember) => actions.change({ remember })} />
          <p class="to-library">
            <a href="/library.html">{libraryStrings.openPage}</a>
          </p>
        </section>
        <section>
          <h2>{pageStrings.marks.title}</h2>
          <PickOne
            label={pageStrings.marks.look}
            value={settings.look}
            options={LOOKS.map((value) => ({ value, name: pageStrings.marks.looks[value] }))}
            onPick={(look) => actions.change({ look })}
          />
          <MarkPreviews painter={painter} />
        </section>
        <section>
          <h2>{pageStrings.shortcuts.title}</h2>
          <ShortcutList shortcuts={shortcuts} onChange={actions.openShortcuts} />
          <label class="check">
            <input
              type="checkbox"
              checked={settings.announce}
              onChange={(event) => actions.change({ announce: event.currentTarget.checked })}
            />
            <span>{words.announce}</span>
          </label>
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
          <ResetButton onReset={actions.reset} />
        </section>
        <p class="foot">
          <a href="/welcome.html">{words.welcome}</a>
        </p>
        {isRefused && (
          <p class="refused" role="alert">
            {words.notKept}
          </p>
        )}
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
