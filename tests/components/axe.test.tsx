// @vitest-environment jsdom
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupView } from '../../components/page-view.ts';
import { Panel } from '../../components/panel.tsx';
import { Popover } from '../../components/popover.tsx';
import { Popup } from '../../components/popup.tsx';
import type { SavedView } from '../../components/saved-view.ts';
import { difference, followed, match, report, review, sentence } from './sample-facts.ts';
import { edit, NOW, outcome, savedEntry } from './sample-library.ts';

const QUOTE = 'Some 250 residents were taken to schools, the fire service said.';
const reports = [
  report({
    outlet: 'Ard Gazette',
    origin: 1,
    url: 'https://ard.example/',
    quote: QUOTE,
    differences: [difference('figures', '400', 'Some 250', QUOTE)],
  }),
  report({ author: 'J. Writer', origin: 1, published: '2025-03-05' }),
];
const differing = sentence(0, 'differs', [match({ reports }), match({ fact: 'cause', label: 'why the dam broke' })]);
const omitted = [{ fact: 'dam', label: 'who owns the dam', origins: 2, reports }];
const host = 'harbour.example';
const views: PopupView[] = [
  { kind: 'reviewed', host, review: review([differing], { omitted }) },
  { kind: 'reviewed', host, review: review([differing], { follows: followed({ title: 'Dam breaks', url: 'https://ard.example/dam' }) }) },
  { kind: 'reviewed', host, review: review([sentence(0, 'alone', [])]) },
  { kind: 'loading', host: null },
  { kind: 'not-article', host },
  { kind: 'not-english', host },
  { kind: 'off', host },
  { kind: 'not-chosen', host },
  { kind: 'waiting', host },
  { kind: 'no-access', host: null },
  { kind: 'closed', host: null },
  { kind: 'browser', host: null },
  { kind: 'file', host: null },
  { kind: 'absent', host: null },
  { kind: 'failed', host, failure: { code: 'noRoom', values: null } },
];
const savedViews: SavedView[] = [
  { kind: 'absent' },
  { kind: 'working' },
  { kind: 'saved', entry: savedEntry({}), edit, outcome: null },
  { kind: 'saved', entry: savedEntry({}), edit: null, outcome },
  { kind: 'removed', undo: 'a' },
  { kind: 'failed', message: 'There is no room left.' },
];
const noop = () => {};
const popupActions = {
  showSentence: noop,
  setEnabled: noop,
  retry: noop,
  reload: noop,
  compareNow: noop,
  allow: noop,
  openPanel: noop,
  openOptions: noop,
  openLibrary: noop,
  add: noop,
  remove: noop,
  undo: noop,
  addTabs: noop,
};

// Only colours are read from a canvas, which jsdom has not.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(() => render(null, document.body));

/** Colours need a layout and are checked in the browsers; here it is names, roles and structure. */
async function violations(content: ComponentChild): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Corroborate';
  act(() => render(content, document.body));
  for (const closed of document.querySelectorAll<HTMLElement>('summary, [aria-expanded=false]')) act(() => closed.click());
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('axe finds nothing', () => {
  it('in the popover, with everything open', async () => {
    const page = (
      <>
        <main>
          <h1>Flood</h1>
        </main>
        <Popover sentence={differing} fact={null} onClose={noop} onCopy={async () => true} onPanel={noop} />
      </>
    );
    expect(await violations(page)).toEqual([]);
  });

  it.each(views.map((view) => [view.kind, view] as const))('in the popup: %s', async (_kind, view) => {
    const saved = { kind: 'unknown' } as const;
    expect(await violations(<Popup view={view} saved={saved} actions={popupActions} isSiteOn={view.kind !== 'off'} now={NOW} />)).toEqual(
      [],
    );
  });

  it.each(savedViews.map((saved) => [saved.kind, saved] as const))(
    'in the popup of an article in the library: %s',
    async (_kind, saved) => {
      const view = { kind: 'reviewed', host, review: review([sentence(0, 'alone', [])]) } as const;
      expect(await violations(<Popup view={view} saved={saved} actions={popupActions} isSiteOn={true} now={NOW} />)).toEqual([]);
    },
  );

  it.each(views.map((view) => [view.kind, view] as const))('in the side panel: %s', async (_kind, view) => {
    const actions = {
      highlight: noop,
      scrollTo: noop,
      copy: async () => true,
      save: noop,
      retry: noop,
      reload: noop,
      compareNow: noop,
      allow: noop,
    };
    expect(await violations(<Panel view={view} actions={actions} />)).toEqual([]);
  });
});
