import type { Shortcut } from '../lib/browser/own-pages.ts';
import { PageHead } from './page-head.tsx';
import { pageStrings } from './page-strings.ts';
import { Points } from './points.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { PICTURES } from './welcome-pictures.tsx';
import { type SampleWorld, WelcomeSample } from './welcome-sample.tsx';

interface WelcomeProps {
  world: SampleWorld;
  shortcuts: Shortcut[];
  onShortcuts(): Promise<boolean>;
}

/** After the install: what it does, a sample to try it on, what it can see, what it asks for, the keys. */
export function Welcome({ world, shortcuts, onShortcuts }: WelcomeProps) {
  const words = pageStrings.welcome;
  return (
    <>
      <PageHead title={words.title} />
      <main>
        <p class="lead">{words.lead}</p>
        <section aria-label={words.how}>
          <ul class="pictures">
            {words.pictures.map(([title, text], i) => {
              const Picture = PICTURES[i]!;
              return (
                <li key={title}>
                  <Picture />
                  <h2>{title}</h2>
                  <p>{text}</p>
                </li>
              );
            })}
          </ul>
        </section>
        <section>
          <h2>{words.try}</h2>
          <p>{words.tryLead}</p>
          <WelcomeSample world={world} />
        </section>
        <section>
          <h2>{words.next}</h2>
          <Points list={words.nextList} />
          <p>
            <a href="/library.html">{words.openLibrary}</a>
          </p>
        </section>
        <div class="halves">
          <section>
            <h2>{words.can}</h2>
            <Points list={words.canList} />
          </section>
          <section>
            <h2>{words.cannot}</h2>
            <Points list={words.cannotList} />
          </section>
        </div>
        <section>
          <h2>{words.permissions}</h2>
          <dl class="pairs">
            {words.permissionList.map(([name, why]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{pageStrings.shortcuts.title}</h2>
          <ShortcutList shortcuts={shortcuts} onChange={onShortcuts} />
        </section>
      </main>
    </>
  );
}
