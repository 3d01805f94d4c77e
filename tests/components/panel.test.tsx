// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupView } from '../../components/page-view.ts';
import { Panel } from '../../components/panel.tsx';
import { fileName } from '../../components/save-text.ts';
import { difference, match, report, review, sentence } from './sample-facts.ts';

const QUOTE = 'Some 250 residents were taken to schools, the fire service said.';
const gazette = report({
  outlet: 'Ard Gazette',
  origin: 1,
  published: '2025-03-05',
  quote: QUOTE,
  differences: [difference('figures', 'About 400', 'Some 250', QUOTE)],
});
const writer = report({ author: 'J. Writer', origin: 1, differences: [difference('attribution', '', 'the mayor', '', 'compatible')] });
const valley = report({ outlet: 'Valley News', origin: 2 });
const page = review(
  [
    sentence(3, 'differs', [match({ fact: 'evacuated', reports: [gazette, writer] })]),
    sentence(4, 'alone', []),
    sentence(9, 'corroborated', [match({ fact: 'cause', label: 'why the dam broke', reports: [valley] })]),
  ],
  { omitted: [{ fact: 'owner', label: 'who owns the dam', origins: 2, reports: [{ ...gazette, differences: [] }, valley] }] },
);
const host = 'harbour.example';

let container: HTMLElement;
const actions = {
  highlight: vi.fn(),
  scrollTo: vi.fn(),
  copy: vi.fn(async () => true),
  save: vi.fn(),
  retry: vi.fn(),
  reload: vi.fn(),
  compareNow: vi.fn(),
  allow: vi.fn(),
};
const show = (view: PopupView) => act(() => render(<Panel view={view} actions={actions} />, container));
const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
const textsOf = (selector: string) => all(selector).map((element) => element.textContent!.replace(/\s+/g, ' ').trim());
const choose = (value: string) => act(() => container.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click());

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('Panel', () => {
  beforeEach(() => show({ kind: 'reviewed', host, review: page }));

  it('heads the columns with this page and the outlets, one origin under one bracket', () => {
    expect(textsOf('.outlets-row > :not(.corner)')).toEqual([
      'This page',
      expect.stringContaining('Ard Gazette'),
      'Outlet unknown, by J. Writer',
      'Valley News',
    ]);
    expect(all('.bracket').map((bracket) => [bracket.textContent, bracket.getAttribute('colspan')])).toEqual([['one origin', '2']]);
  });

  it('says in each cell what the outlet gives', () => {
    const cells = all('.fact').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => [cell.className, cell.textContent!.replace(/\s+/g, ' ').trim()]),
    );
    expect(cells).toEqual([
      [
        ['here', 'About 400'],
        ['differs', 'Some 250 (differs)'],
        ['varies', '✓Says the same, another source'],
        ['', 'Nothing found'],
      ],
      [
        ['here', '✓Says this'],
        ['', 'Nothing found'],
        ['', 'Nothing found'],
        ['corroborated', '✓Says the same'],
      ],
      [
        ['here', 'Left out here'],
        ['corroborated', '✓Says the same'],
        ['', 'Nothing found'],
        ['corroborated', '✓Says the same'],
      ],
    ]);
  });

  it('has a timeline where the days differ, of all facts only, and goes to the sentence of what moved', () => {
    const shift = { kind: 'figures', here: 'About 400', there: 'Some 250', relation: 'newer', span: null } as const;
    const dated = review(
      [sentence(3, 'differs', [match({ fact: 'evacuated', reports: [{ ...gazette, differences: [shift] }, valley] })])],
      {},
    );
    show({ kind: 'reviewed', host, review: { ...dated, published: '2025-03-04' } });
    expect(textsOf('.days > li')).toEqual([
      'Mar 4, 2025This page 1 fact',
      'Mar 5, 2025Ard Gazette 1 fact',
      'date unknownValley News 1 fact',
    ]);
    expect(textsOf('.moved ol > li')).toEqual(['Mar 4About 400This page', 'Mar 5Some 250Ard Gazette']);
    act(() => all('.moved .label')[0]!.click());
    expect(actions.scrollTo).toHaveBeenCalledExactlyOnceWith(3);
    choose('differs');
    expect(all('.timeline')).toEqual([]);
  });

  it('filters and sorts', () => {
    expect(textsOf('.segments label')).toEqual(['All 3', 'Differ 1', 'Left out here 1']);
    choose('differs');
    expect(textsOf('.fact .label')).toEqual(['How many people were brought to safety']);
    choose('omitted');
    expect(textsOf('.fact .label')).toEqual(['Who owns the dam']);
    choose('all');
    const select = container.querySelector('select')!;
    act(() => {
      select.value = 'outlets';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(textsOf('.fact .label')[0]).toBe('Who owns the dam');
  });

  it('lights the sentence up under pointer and focus, and goes there on a click', () => {
    const [row] = all('.fact');
    const label = row!.querySelector<HTMLElement>('.label')!;
    act(() => void row!.dispatchEvent(new MouseEvent('mouseenter')));
    act(() => void row!.dispatchEvent(new MouseEvent('mouseleave')));
    act(() => label.focus());
    act(() => label.blur());
    expect(actions.highlight.mock.calls).toEqual([[3], [null], [3], [null]]);
    act(() => label.click());
    expect(actions.scrollTo).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('opens the quotations, the page’s own first', () => {
    act(() => all('.toggle')[0]!.click());
    expect(textsOf('.quotes:not([hidden]) blockquote')[0]).toBe('About 400 people were brought to safety.');
    expect(textsOf('.quotes:not([hidden]) blockquote')[1]).toBe(`“${QUOTE}”`);
    act(() => all('.toggle')[0]!.click());
    expect(all('.quotes:not([hidden])')).toEqual([]);
  });

  it('opens the quotations of what is left out by its label too', () => {
    const label = all('.fact.omitted .label')[0]!;
    act(() => label.focus());
    act(() => label.click());
    expect(actions.highlight).not.toHaveBeenCalled();
    expect(actions.scrollTo).not.toHaveBeenCalled();
    expect(textsOf('.quotes:not([hidden]) blockquote')[0]).toBe(`“${QUOTE}”`);
  });

  it('saves in three forms and copies', async () => {
    for (const button of all('.save button')) act(() => button.click());
    expect(actions.save.mock.calls.map((call) => call[1])).toEqual(['markdown', 'csv', 'json']);
    await act(async () => all('.copy')[0]!.click());
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(page);
    expect(textsOf('.copy')).toEqual(['Copied']);
  });
});

describe('Panel without facts', () => {
  it.each<[PopupView, string]>([
    [{ kind: 'loading', host: null }, 'Reading the page…'],
    [{ kind: 'reviewed', host, review: review([sentence(0, 'alone', [])]) }, 'Nothing in your index is about this story.'],
    [{ kind: 'not-article', host }, 'This page does not look like an article.'],
    [{ kind: 'browser', host: null }, 'This page belongs to the browser.'],
  ])('%o', (view, text) => {
    show(view);
    expect(container.textContent).toContain(text);
    expect(all('table')).toEqual([]);
  });

  it('says so where a filter leaves none', () => {
    show({ kind: 'reviewed', host, review: review([sentence(0, 'corroborated', [match({})])]) });
    choose('differs');
    expect(textsOf('.nothing')).toEqual(['No fact differs.']);
  });
});

describe('fileName', () => {
  it.each([
    ['Prisoner dies, Seoul says', 'corroborate-prisoner-dies-seoul-says'],
    ['../etc/passwd', 'corroborate-etc-passwd'],
    ['Überfall auf "Schloß"', 'corroborate-überfall-auf-schloß'],
    [null, 'corroborate'],
    [`${'long '.repeat(30)}`, expect.stringMatching(/^corroborate(-long){2,}[a-z-]*$/)],
  ])('%s → %s', (title, name) => {
    expect(fileName(title)).toEqual(name);
  });
});
