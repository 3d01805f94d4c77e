import { useEffect, useState } from 'preact/hooks';
import type { TabResult } from '../../lib/browser/add-tabs.ts';
import { savedStrings, tabStrings as words } from '../library-strings.ts';
import type { LibraryWorld } from './library-world.ts';

interface TabResultsProps {
  world: Pick<LibraryWorld, 'addTabs'>;
  /** The window whose tabs are added as soon as this is shown; null waits for the button. */
  addTabsOf: number | null;
  onDone(): Promise<void>;
}

/** Adds the articles that are open, and says of each tab what became of it. */
export function TabResults({ world, addTabsOf, onDone }: TabResultsProps) {
  const [tabs, setTabs] = useState<TabResult[] | null>(null);
  const run = async (window: number | null) => {
    setTabs([]);
    await world.addTabs(window, setTabs);
    await onDone();
  };
  useEffect(() => {
    if (addTabsOf !== null) void run(addTabsOf);
  }, [addTabsOf]);
  const isRunning = tabs?.some(({ outcome }) => outcome === 'waiting') ?? false;
  return (
    <>
      <button type="button" class="button" disabled={isRunning} onClick={() => void run(null)}>
        {savedStrings.addTabs}
      </button>
      {tabs !== null && <Results tabs={tabs} isRunning={isRunning} onClose={() => setTabs(null)} />}
    </>
  );
}

function Results({ tabs, isRunning, onClose }: { tabs: TabResult[]; isRunning: boolean; onClose(): void }) {
  const done = tabs.filter(({ outcome }) => outcome !== 'waiting').length;
  const added = tabs.filter(({ outcome }) => outcome === 'added' || outcome === 'updated').length;
  return (
    <div class="box tab-results">
      <div class="box-head">
        <h2>{words.title}</h2>
        <p role="status">{isRunning ? words.progress(done, tabs.length) : tabs.length === 0 ? words.none : words.done(added)}</p>
        {!isRunning && (
          <button type="button" class="quiet" onClick={onClose}>
            {words.close}
          </button>
        )}
      </div>
      {isRunning && <progress max={tabs.length} value={done} aria-label={words.title} />}
      <ul>
        {tabs.map(({ id, title, outcome, message }) => (
          <li key={id} class={outcome}>
            <span class="tab-title" dir="auto">
              {title}
            </span>
            <span class="tab-outcome">{outcome === 'failed' ? message : words.results[outcome]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
