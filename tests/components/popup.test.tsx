// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PopupView, viewOf, viewWithoutScript } from '../../components/page-view.ts';
import { Popup } from '../../components/popup.tsx';
import type { SavedView } from '../../components/saved-view.ts';
import { failed } from '../../lib/failure.ts';
import { difference, match, report, review, sentence } from './sample-facts.ts';
import { edit, NOW, outcome, savedEntry } from './sample-library.ts';

const QUOTE = 'Some 250 residents were taken to schools, the fire service said.';
const figure = difference('figures', 'about 400', 'Some 250', QUOTE);
const differing = (n: number) =>
  match({
    fact: `fact-${n}`,
    label: `fact number ${n}`,
    reports: [report({ outlet: 'Ard Gazette', origin: 1, quote: QUOTE, differences: [figure] })],
  });
const host = 'harbour.example';
const full: PopupView = {
  kind: 'reviewed',
  host,
  review: review([sentence(0, 'alone', []), sentence(7, 'differs', [differing(0)]), sentence(8, 'corroborated', [match({})])], {
    omitted: [
      { fact: 'cost', label: 'what the repair will cost', origins: 1, reports: [report({ outlet: 'Ard Gazette', quote: QUOTE })] },
      {
        fact: 'dam',
        label: 'who owns the dam',
        origins: 2,
        reports: [report({ outlet: 'A', origin: 1 }), report({ outlet: 'B', origin: 2 }), report({ outlet: 'C', origin: 2 })],
      },
    ],
  }),
};

let container: HTMLElement;
const actions = {
  showSentence: vi.fn(),
  setEnabled: vi.fn(),
  retry: vi.fn(),
  reload: vi.fn(),
  compareNow: vi.fn(),
  allow: vi.fn(),
  openPanel: vi.fn(),
  openOptions: vi.fn(),
  openLibrary: vi.fn(),
  add: vi.fn(),
  remove: vi.fn(),
  undo: vi.fn(),
  addTabs: vi.fn(),
};
const show = (view: PopupView, isSiteOn: boolean | null = view.kind !== 'off', saved: SavedView = { kind: 'unknown' }) =>
  act(() => render(<Popup view={view} saved={saved} actions={actions} isSiteOn={isSiteOn} now={NOW} />, container));
const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
const textsOf = (selector: string) => all(selector).map((element) => element.textContent!.replace(/\s+/g, ' ').trim());

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('Popup on an article', () => {
  it('names the page and counts its sentences in words', () => {
    show(full);
    expect(textsOf('.title')).toEqual(['Flood drives hundreds from their homes']);
    expect(textsOf('.states li')).toEqual(['1 corroborated', '1 differs', '1 only here']);
  });

  it('goes to the sentence of a differing fact', () => {
    show(full);
    const [line] = all('.differing button');
    expect(line!.textContent!.replace(/\s+/g, ' ')).toBe('Fact number 0about 400 here, Some 250 there about 400→Some 250Ard Gazette');
    act(() => line!.click());
    expect(actions.showSentence).toHaveBeenCalledExactlyOnceWith({ sentence: 7, fact: 'fact-0' });
  });

  it('shows the three that differ most, and the rest on demand', () => {
    const sentences = [0, 1, 2, 3, 4].map((n) => sentence(n, 'differs', [differing(n)]));
    show({ kind: 'reviewed', host, review: review(sentences) });
    expect(all('.differing li')).toHaveLength(3);
    expect(textsOf('.more')).toEqual(['Show all 5']);
    act(() => all('.more')[0]!.click());
    expect(all('.differing li')).toHaveLength(5);
    expect(textsOf('.more')).toEqual(['Show fewer']);
    act(() => all('.more')[0]!.click());
    expect(all('.differing li')).toHaveLength(3);
  });

  it('says so where nothing differs', () => {
    show({ kind: 'reviewed', host, review: review([sentence(0, 'corroborated', [match({})])]) });
    expect(container.textContent).toContain('No other figure, date or place was found.');
  });

  it('lists what is left out, several origins first, with the quotations inside', () => {
    show(full);
    expect(textsOf('.omitted summary')).toEqual(['Who owns the dam2 origins', 'What the repair will cost1 outlet']);
    expect(textsOf('.omitted li:last-child blockquote')).toEqual([`“${QUOTE}”`]);
  });

  it('lists the outlets with the facts they share', () => {
    show(full);
    expect(textsOf('.outlets .row')).toEqual(['Ard Gazette22 shared facts']);
  });

  it('has a switch for the site', () => {
    show(full);
    const [toggle] = all('[role=switch]');
    expect([toggle!.getAttribute('aria-checked'), toggle!.getAttribute('aria-label')]).toEqual(['true', 'On for harbour.example']);
    act(() => toggle!.click());
    expect(actions.setEnabled).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('Popup and the library', () => {
  const alone: PopupView = { kind: 'reviewed', host, review: review([sentence(0, 'alone', [])]) };
  const press = (name: string) =>
    act(() =>
      all('button')
        .find((button) => button.textContent === name)!
        .click(),
    );

  it('offers to add an article that nothing is comparable with', () => {
    show(alone, true, { kind: 'absent' });
    expect(textsOf('.message p')).toEqual([
      'Nothing in your index is about this story.',
      'Add this article to compare the next one with it.',
    ]);
    press('Add this article');
    expect(actions.add).toHaveBeenCalledOnce();
    press('Add open tabs');
    expect(actions.addTabs).toHaveBeenCalledOnce();
  });

  it('says what adding did, and takes it back', () => {
    show(alone, true, { kind: 'saved', entry: savedEntry({}), edit: null, outcome });
    expect(textsOf('.save-words')).toEqual(['Added to your library. It shares 12 facts with 3 other articles.']);
    expect(textsOf('.message p')[1]).toBe('The next article about it is compared with this one.');
    press('Undo');
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('library:7');
  });

  it('says since when it is there, and what was edited since', () => {
    show(alone, true, { kind: 'saved', entry: savedEntry({}), edit, outcome: null });
    expect(textsOf('.save-words')).toEqual(['In your library · added 3 days ago']);
    expect(textsOf('.edit summary')).toEqual(['Edited since: 1 sentence rewritten and 1 sentence new']);
    expect(textsOf('.edit-figures')).toEqual(['Figures: 19 → 37']);
    expect(textsOf('.edit q')).toEqual(['At least 19 people drowned.', 'At least 37 people drowned.', 'The captain was charged.']);
    press('Save the new text');
    expect(actions.add).toHaveBeenCalledOnce();
    press('Remove');
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('library:7');
  });

  it('says after an update what was edited between the two texts', () => {
    show(alone, true, { kind: 'saved', entry: savedEntry({}), edit: null, outcome: { ...outcome, outcome: 'updated', edit } });
    expect(textsOf('.save-words')[0]).toMatch(/^The new text is saved; the older one is kept\./);
    expect(textsOf('.edit summary')).toEqual(['What was edited: 1 sentence rewritten and 1 sentence new']);
    expect(all('.update')).toEqual([]);
  });

  it('offers to add what only a pack has', () => {
    show(alone, true, { kind: 'saved', entry: savedEntry({ sets: ['floods'] }), edit: null, outcome: null });
    expect(textsOf('.save-words')).toEqual(['In a pack of your library · added 3 days ago']);
    expect(textsOf('.save-bar button')).toEqual(['Add this article', 'Add open tabs']);
  });

  it('brings back what was removed, and says why something did not work', () => {
    show(alone, true, { kind: 'removed', undo: 'token' });
    press('Undo');
    expect(actions.undo).toHaveBeenCalledExactlyOnceWith('token');
    show(alone, true, { kind: 'failed', message: 'There is no room left on this device: nothing was changed in your library.' });
    expect(textsOf('.save-words')[0]).toContain('no room left');
    press('Try again');
    expect(actions.add).toHaveBeenCalledOnce();
  });
});

describe('Popup elsewhere', () => {
  it.each<[PopupView, string, switchState: string | null]>([
    [{ kind: 'loading', host: null }, 'Reading the page…', null],
    [{ kind: 'reviewed', host, review: review([sentence(0, 'alone', [])]) }, 'Nothing in your index is about this story.', 'true'],
    [{ kind: 'not-article', host }, 'This page does not look like an article.', 'true'],
    [{ kind: 'not-english', host }, 'This article is not in English.', 'true'],
    [{ kind: 'off', host }, 'Corroborate is off for this site.', 'false'],
    [{ kind: 'not-chosen', host }, 'This site is not one of those you chose.', 'false'],
    [{ kind: 'waiting', host }, 'Corroborate waits until you ask.', null],
    [{ kind: 'no-access', host: null }, 'Your browser keeps Corroborate out of this site.', null],
    [{ kind: 'closed', host: null }, 'Your browser keeps Corroborate out of this page.', null],
    [{ kind: 'browser', host: null }, 'This page belongs to the browser.', null],
    [{ kind: 'file', host: null }, 'This is a file on your computer.', null],
    [{ kind: 'absent', host: null }, 'This page has not been read.', null],
    [{ kind: 'failed', host, failure: failed('articleTooLong').failure }, 'This article is too long to compare.', 'true'],
    [{ kind: 'failed', host: null, failure: null }, 'Something went wrong.', null],
  ])('%o', (view, text, switchState) => {
    show(view, view.kind === 'waiting' ? null : view.kind !== 'off' && view.kind !== 'not-chosen');
    expect(container.textContent).toContain(text);
    expect(all('[role=switch]')[0]?.getAttribute('aria-checked') ?? null).toBe(switchState);
  });

  it('tries again, reloads, and switches back on', () => {
    show({ kind: 'failed', host, failure: null });
    act(() => all('.button')[0]!.click());
    show({ kind: 'absent', host: null });
    act(() => all('.button')[1]!.click());
    show({ kind: 'off', host });
    act(() => all('[role=switch]')[0]!.click());
    expect([actions.retry, actions.reload].map((action) => action.mock.calls.length)).toEqual([1, 1]);
    expect(actions.setEnabled).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each<[PopupView, string[]]>([
    [{ kind: 'off', host }, ['Compare this page']],
    [{ kind: 'not-chosen', host }, ['Compare this page']],
    [{ kind: 'waiting', host }, ['Compare this page']],
    [{ kind: 'absent', host: null }, ['Compare this page', 'Reload the page']],
    [{ kind: 'no-access', host: null }, ['Compare this page', 'Always on this site']],
    [{ kind: 'browser', host: null }, []],
  ])('offers to compare a page that is not read, where that can be done: %o', (view, offers) => {
    show(view);
    expect(textsOf('.offers button')).toEqual(offers);
    for (const button of all('.offers button')) act(() => button.click());
    expect(actions.compareNow).toHaveBeenCalledTimes(offers.includes('Compare this page') ? 1 : 0);
    expect(actions.allow).toHaveBeenCalledTimes(offers.includes('Always on this site') ? 1 : 0);
  });
});

describe('what the popup makes of an answer', () => {
  it.each([
    ['https://a.example/', 'absent'],
    ['chrome://extensions', 'browser'],
    ['about:blank', 'browser'],
    ['file:///tmp/a.html', 'file'],
    [null, 'browser'],
  ])('no content script on %s → %s', (url, kind) => {
    expect(viewWithoutScript(url).kind).toBe(kind);
  });

  it('passes a status on, and takes a review that is missing for a failure', () => {
    expect(viewOf({ status: 'off', failure: null, host, review: null })).toEqual({ kind: 'off', host });
    const off = { status: 'off', failure: null, host, review: null } as const;
    expect([viewOf(off, 'chosen').kind, viewOf(off, 'asked').kind]).toEqual(['not-chosen', 'waiting']);
    expect(viewWithoutScript('https://a.example/', false).kind).toBe('no-access');
    const { failure } = failed('noRoom');
    expect(viewOf({ status: 'failed', failure, host, review: null })).toEqual({ kind: 'failed', host, failure });
    expect(viewOf({ status: 'reviewed', failure: null, host, review: null }).kind).toBe('failed');
  });
});
