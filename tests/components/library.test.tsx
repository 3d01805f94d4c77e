// @vitest-environment jsdom

import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../components/library/library.tsx';
import type { LibraryWorld } from '../../components/library/library-world.ts';
import type { TabResult } from '../../lib/browser/add-tabs.ts';
import { failed } from '../../lib/failure.ts';
import type { LibraryEntry, LibraryPack } from '../../lib/library/library-types.ts';
import { article, fact, pack } from '../browser/sample-pack.ts';
import { NOW, savedEntry } from './sample-library.ts';

const ferry = [savedEntry({}), savedEntry({ id: 'library:8', title: 'Ferry disaster: search scaled back', outlet: null, versions: 1 })];
const dam = savedEntry({
  id: 'library:9',
  title: 'Dam breaks',
  event: 'event:9',
  sets: ['floods'],
  remembered: true,
  url: 'javascript:alert(1)',
});
const floods: LibraryPack = { id: 'floods', title: 'Floods', enabled: true, added: '2025-02-10T11:00:00Z', articles: 1, facts: 2 };

const done = <T,>(value: T) => Promise.resolve({ ok: true as const, value });
let events: LibraryEntry[][];
let packs: LibraryPack[];
let damaged: string[];
let container: HTMLElement;
const world = {
  list: vi.fn<LibraryWorld['list']>(({ search }) => {
    const found = events.map((event) => event.filter(({ title }) => title!.includes(search))).filter((event) => event.length > 0);
    return done({
      events: found.map((articles) => ({ id: articles[0]!.event, articles })),
      totalEvents: found.length,
      totalArticles: found.flat().length,
    });
  }),
  state: vi.fn<LibraryWorld['state']>(() =>
    done({
      articles: events.flat().length,
      events: events.length,
      packs: packs.length,
      used: 4_210_000,
      quota: 11e9,
      most: 20_000,
      damaged,
    }),
  ),
  packs: vi.fn<LibraryWorld['packs']>(() => done(packs)),
  versions: vi.fn<LibraryWorld['versions']>(() =>
    done([{ saved: '2025-02-09T10:00:00Z', title: 'Old', published: null, text: 'At least 19 people drowned.' }]),
  ),
  remove: vi.fn<LibraryWorld['remove']>((ids) => {
    events = events.map((event) => event.filter(({ id }) => !ids.includes(id))).filter((event) => event.length > 0);
    return done({ removed: ids.length, undo: 'token' });
  }),
  undo: vi.fn<LibraryWorld['undo']>(() => done({ restored: 1 })),
  setPackEnabled: vi.fn<LibraryWorld['setPackEnabled']>(() => done(null)),
  removePack: vi.fn<LibraryWorld['removePack']>(() => done({ removed: 1 })),
  openPack: vi.fn<LibraryWorld['openPack']>(),
  importPack: vi.fn<LibraryWorld['importPack']>(() => done({ id: 'floods', added: 1, known: 1, facts: 1 })),
  exportPack: vi.fn<LibraryWorld['exportPack']>(() => done('mine.corroborate.json')),
  addTabs: vi.fn<LibraryWorld['addTabs']>(),
  onChanged: vi.fn<LibraryWorld['onChanged']>(),
} satisfies LibraryWorld;

const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const press = (selector: string, text: string | null = null) =>
  act(async () =>
    all(selector)
      .find((each) => text === null || each.textContent === text)!
      .click(),
  );
const show = async (addTabsOf: number | null = null) => {
  await act(async () => render(<Library world={world} addTabsOf={addTabsOf} now={NOW} />, container));
  await vi.waitFor(() => expect(container.querySelector('main[aria-busy=false]')).not.toBeNull());
};
/** Another window has changed the library. */
const changed = () =>
  act(async () => {
    world.onChanged.mock.calls.at(-1)![0]();
    await new Promise((resolve) => setTimeout(resolve));
  });
const drop = (file: File) =>
  act(async () => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    document.dispatchEvent(Object.assign(event, { dataTransfer: { types: ['Files'], files: [file] } }));
  });
const violations = async () =>
  (await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);

HTMLCanvasElement.prototype.getContext = () => null; // only colours are read from a canvas
document.documentElement.lang = 'en';
document.title = 'Corroborate library';

beforeEach(() => {
  events = [ferry, [dam]];
  packs = [floods];
  damaged = [];
  vi.clearAllMocks();
  container = document.createElement('div');
  document.body.append(container);
});
afterEach(async () => {
  await act(async () => render(null, container));
  container.remove();
});

describe('the library page', () => {
  it('shows articles by event, with outlet, dates and what else is known', async () => {
    await show();
    expect(texts('.counts')).toEqual(['3 articles · 2 events · 1 pack · 4.2 MB stored']);
    expect(texts('.event-head')).toEqual(['2 articles on one event']);
    expect(texts('.article .meta')).toEqual([
      'The Daily Lantern · Feb 9, 2025 · added 3 days ago · 16 sentences',
      'Outlet unknown · Feb 9, 2025 · added 3 days ago · 16 sentences',
      'The Daily Lantern · Feb 9, 2025 · added 3 days ago · 16 sentences · from a pack · remembered',
    ]);
    expect(all('.article-title a').map((link) => link.getAttribute('href'))).toEqual([
      'https://lantern.example/ferry',
      'https://lantern.example/ferry',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('says which articles could not be read', async () => {
    damaged = ['library:9'];
    await show();
    expect(texts('[role=alert]')).toEqual(['1 article could not be read and takes no part in comparing. Add it again or remove it.']);
    expect(texts('.article .meta').map((words) => words.endsWith(' · damaged'))).toEqual([false, false, true]);
  });

  it('shows older texts when asked', async () => {
    await show();
    expect(texts('.versions summary')).toEqual(['1 older text']);
    const details = container.querySelector('details')!;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(world.versions).toHaveBeenCalledExactlyOnceWith('library:8');
    expect(texts('.version')).toEqual(['Saved Feb 9, 2025At least 19 people drowned.']);
  });

  it('searches as the reader types, and says how many are found', async () => {
    await show();
    const input = container.querySelector<HTMLInputElement>('input[type=search]')!;
    for (const [words, said] of [
      ['Dam', '1 article in 1 event'],
      ['Zeppelin', 'No article matches.'],
    ]) {
      await act(async () => {
        input.value = words!;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await vi.waitFor(() => expect(texts('.search-bar [role=status]')).toEqual([said]));
    }
  });

  it('removes one, a selection or an event, and brings them back', async () => {
    await show();
    await press('.article .icon-button');
    expect(world.remove).toHaveBeenCalledExactlyOnceWith(['library:7']);
    expect(texts('.undo')).toEqual(['1 article removed.Undo']);
    await press('.undo button');
    expect(world.undo).toHaveBeenCalledExactlyOnceWith('token');
    expect(texts('.undo')).toEqual(['1 article is back.']);
    events = [ferry];
    await changed();
    await press('.event-head input');
    expect(texts('.selection [role=status]')).toEqual(['2 selected']);
    await press('.selection .button', 'Remove');
    expect(world.remove).toHaveBeenLastCalledWith(['library:7', 'library:8']);
    expect(all('.selection')).toEqual([]);
  });

  it('says what to do where it is empty, and why it cannot be read', async () => {
    events = [];
    packs = [];
    await show();
    expect(texts('.empty .what')).toEqual(['Nothing is in your library yet.']);
    expect(await violations()).toEqual([]);
    world.list.mockResolvedValueOnce(failed('unexpected', { words: 'The disk is broken.' }));
    await changed();
    expect(texts('[role=alert]')).toEqual(['Your library could not be opened. Something unexpected happened: The disk is broken.']);
  });

  it('exports a selection under a name, with full texts or with quotations only', async () => {
    await show();
    await press('.event-head input');
    await press('.selection .button', 'Export…');
    expect(await violations()).toEqual([]);
    await press('.choice:last-of-type input[type=radio]');
    await press('.export-form > .choice input');
    await press('.export-form [type=submit]');
    expect(world.exportPack).toHaveBeenCalledExactlyOnceWith({
      ids: ['library:7', 'library:8'],
      name: 'My articles, Feb 13, 2025',
      quotationsOnly: true,
      gzip: true,
    });
    expect(texts('.export-form [role=status]')).toEqual(['mine.corroborate.json was saved.']);
  });
});

describe('packs', () => {
  it('are switched off, and removed after asking once more', async () => {
    await show();
    expect(texts('.pack .meta')[0]).toMatch(/^1 article · 2 linked facts · added /);
    await press('.pack .switch');
    expect(world.setPackEnabled).toHaveBeenCalledExactlyOnceWith('floods', false);
    await press('.pack .button');
    expect(world.removePack).not.toHaveBeenCalled();
    await press('.pack .button', 'Remove, really?');
    expect(world.removePack).toHaveBeenCalledExactlyOnceWith('floods');
    expect(texts('.said')).toEqual(['Floods was removed.']);
  });

  it('are shown before anything of them is added', async () => {
    await show();
    const opened = { ...pack, articles: [article, { ...article, id: 'b', outlet: null, quotationsOnly: true as const }] };
    world.openPack.mockResolvedValueOnce({ ok: true, value: { pack: opened, known: 1, replaces: true } });
    await drop(new File(['{}'], 'floods.corroborate.json'));
    expect(texts('.preview-pack h2')).toEqual(['Floods']);
    expect(texts('.preview-pack dd')).toEqual([
      '2 articles · 1 with quotations only · 4 sentences · 1 fact linked by a person',
      'The Wenlow Courier and Outlet unknown',
      'Mar 3, 2025',
      '1 article, which stays as it is',
    ]);
    expect(texts('.replaces')[0]).toContain('will be replaced');
    expect(world.importPack).not.toHaveBeenCalled();
    expect(await violations()).toEqual([]);
    await press('.preview-pack .primary');
    expect(world.importPack.mock.calls[0]![0]).toBe(opened);
    expect(texts('.ways-in .box')).toEqual(['Floods is in your library. 1 added, 1 were here already.']);
  });

  it('are not added where the reader says no, and stop where they say so', async () => {
    await show();
    const value = { pack: { ...pack, facts: [fact] }, known: 0, replaces: false };
    world.openPack.mockResolvedValue({ ok: true, value });
    await drop(new File(['{}'], 'floods.corroborate.json'));
    await press('.preview-pack .button', 'Cancel');
    expect(all('.preview-pack')).toEqual([]);
    let stopped = false;
    world.importPack.mockImplementationOnce((_pack, onProgress, signal) => {
      onProgress(1);
      return new Promise((resolve) =>
        signal.addEventListener('abort', () => {
          stopped = true;
          resolve(failed('importStopped'));
        }),
      );
    });
    await drop(new File(['{}'], 'floods.corroborate.json'));
    await press('.preview-pack .primary');
    expect(texts('.preview-pack .ways .meta')).toEqual(['1 of 1 articles']);
    await press('.preview-pack .button', 'Stop');
    expect(stopped).toBe(true);
    expect(texts('[role=alert]')[0]).toContain('nothing of the pack was kept');
  });

  it('that are broken are named with the place', async () => {
    await show();
    world.openPack.mockResolvedValueOnce(
      failed('partNoneOf', {
        place: [
          ['article', 3],
          ['sentence', 12],
        ],
        part: 'kind',
        expected: 'title, text',
      }),
    );
    await drop(new File(['{'], 'broken.corroborate.json'));
    expect(texts('[role=alert] p')).toEqual([
      'broken.corroborate.json cannot be imported',
      'Article 3, sentence 12: “kind” is none of title, text.',
      'Nothing was changed.',
    ]);
    expect(await violations()).toEqual([]);
  });
});

describe('open tabs', () => {
  const tab = (id: number, outcome: TabResult['outcome'], message: string | null = null): TabResult => ({
    id,
    title: `Tab ${id}`,
    outcome,
    message,
  });

  it('are added at once where the popup asked for it, each with its result', async () => {
    const told = [tab(1, 'added'), tab(2, 'notArticle'), tab(3, 'failed', 'There is no room left.'), tab(4, 'absent')];
    world.addTabs.mockImplementationOnce(async (_window, onProgress) => onProgress(told));
    await show(7);
    expect(world.addTabs.mock.calls[0]![0]).toBe(7);
    expect(texts('.tab-results [role=status]')).toEqual(['1 article added.']);
    expect(texts('.tab-results li')).toEqual([
      'Tab 1added',
      'Tab 2not an article',
      'Tab 3There is no room left.',
      'Tab 4not loaded; open the tab once',
    ]);
    expect(await violations()).toEqual([]);
    await press('.tab-results .quiet');
    expect(all('.tab-results')).toEqual([]);
  });

  it('tell their progress', async () => {
    world.addTabs.mockImplementationOnce(async (_window, onProgress) => onProgress([tab(1, 'added'), tab(2, 'waiting')]));
    await show();
    await press('.ways .button', 'Add open tabs');
    expect(world.addTabs.mock.calls[0]![0]).toBeNull();
    expect(texts('.tab-results [role=status]')).toEqual(['1 of 2 tabs']);
    expect(container.querySelector('progress')!.value).toBe(1);
  });
});
