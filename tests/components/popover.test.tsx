// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popover, type PopoverProps } from '../../components/popover.tsx';
import type { FactMatch } from '../../lib/types.ts';
import { difference, match, report, sentence } from './sample-facts.ts';

const QUOTE = 'Some 250 residents were taken to schools, the fire service said.';
const figure = difference('figures', 'about 400', 'Some 250', QUOTE);
const evacuated = match({
  reports: [
    report({ outlet: 'Harbour Wire', origin: 2 }),
    report({
      outlet: 'Ard Gazette',
      origin: 1,
      published: '2025-03-05',
      url: 'https://ard.example/flood',
      quote: QUOTE,
      differences: [figure],
    }),
    report({ author: 'J. Writer', origin: 1, url: 'javascript:alert(1)' }),
  ],
  why: { words: ['safety'], names: ['Ard'], figures: [], dates: [] },
});
const cause = match({ fact: 'cause', label: 'why the dam broke', score: 0.5 });
const both = sentence(3, 'differs', [evacuated, cause]);

let container: HTMLElement;

function show(props: Partial<PopoverProps> = {}) {
  act(() =>
    render(<Popover sentence={both} fact={null} onClose={() => {}} onCopy={async () => true} onPanel={null} {...props} />, container),
  );
}

const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
const textsOf = (selector: string) => all(selector).map((element) => element.textContent);
const button = (name: string) => all('button').find((element) => (element.getAttribute('aria-label') ?? element.textContent) === name)!;
const press = (key: string, options: KeyboardEventInit = {}) =>
  act(
    () => void all('[role=dialog]')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options })),
  );

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('Popover', () => {
  it('is a dialog named by the fact and described by its verdict', () => {
    show();
    const dialog = all('[role=dialog]')[0]!;
    const referred = (name: string) => container.querySelector(`[id="${dialog.getAttribute(name)}"]`)?.textContent;
    expect(referred('aria-labelledby')).toBe('How many people were brought to safety');
    expect(referred('aria-describedby')).toBe('3 outlets, 2 origins · one gives another figure');
  });

  it('quotes each outlet in full, what differs first, one origin folded under its first report', () => {
    show();
    expect(textsOf('.outlet')).toEqual(['Ard Gazette', 'Outlet unknown, by J. Writer', 'Harbour Wire']);
    expect(textsOf('blockquote')[0]).toBe(`“${QUOTE}”`);
    expect(textsOf('mark')).toEqual(['Some 250']);
    expect(textsOf('summary')).toEqual(['Same origin: Outlet unknown, by J. Writer']);
    expect(all('details .outlet').map((element) => element.textContent)).toEqual(['Outlet unknown, by J. Writer']);
  });

  it('says each difference in plain words', () => {
    show();
    expect(textsOf('.differences li').map((text) => text!.replace(/\s+/g, ' '))).toEqual(['Figure about 400 here, Some 250 there']);
  });

  it('links only to web pages, at the quotation', () => {
    show();
    const links = all('a') as HTMLAnchorElement[];
    expect(links.map(({ href, rel, target }) => [href, rel, target])).toEqual([
      [
        'https://ard.example/flood#:~:text=Some%20250%20residents%20were%20taken,schools%2C%20the%20fire%20service%20said.',
        'noopener noreferrer',
        '_blank',
      ],
    ]);
    expect(links[0]!.textContent).toContain('Open the article of Ard Gazette');
  });

  it('starts at the fact that was asked for', () => {
    show({ fact: 'cause' });
    expect(textsOf('h2')).toEqual(['Why the dam broke']);
  });

  it('starts at the fact that makes the sentence what its mark says', () => {
    show({ sentence: sentence(0, 'differs', [cause, evacuated]) });
    expect(textsOf('h2')).toEqual(['How many people were brought to safety']);
  });

  it('goes through the facts with the buttons and the arrow keys, round and round', () => {
    show();
    const position = () => [textsOf('h2')[0], textsOf('.position .hidden')[0]];
    act(() => button('Next fact').click());
    expect(position()).toEqual(['Why the dam broke', 'Fact 2 of 2']);
    press('ArrowRight');
    expect(position()).toEqual(['How many people were brought to safety', 'Fact 1 of 2']);
    press('ArrowLeft');
    expect(position()).toEqual(['Why the dam broke', 'Fact 2 of 2']);
    press('ArrowLeft', { altKey: true });
    expect(position()).toEqual(['Why the dam broke', 'Fact 2 of 2']);
    act(() => button('Previous fact').click());
    expect(position()).toEqual(['How many people were brought to safety', 'Fact 1 of 2']);
  });

  it('has no pager for one fact', () => {
    show({ sentence: sentence(0, 'corroborated', [cause]) });
    expect(all('.pager')).toEqual([]);
  });

  it('tells on demand what the sentences share', () => {
    show();
    const why = button('Strong match, why?');
    const panel = container.querySelector<HTMLElement>(`[id="${why.getAttribute('aria-controls')}"]`)!;
    expect([why.getAttribute('aria-expanded'), panel.hidden]).toEqual(['false', true]);
    act(() => why.click());
    expect([why.getAttribute('aria-expanded'), panel.hidden]).toEqual(['true', false]);
    expect([...panel.querySelectorAll('dl > div')].map((row) => row.textContent)).toEqual(['Shared namesArd', 'Shared wordssafety']);
  });

  it('says so where nothing in particular is shared', () => {
    show({ fact: 'cause' });
    act(() => button('Possible match, why?').click());
    expect(textsOf('.because p')).toEqual(['The sentences say it in different words.']);
  });

  it.each([
    [true, 'Copied'],
    [false, 'Could not copy'],
  ])('copies the receipt and says whether it worked (%s)', async (worked, said) => {
    const onCopy = vi.fn(async (_match: FactMatch) => worked);
    show({ onCopy });
    await act(async () => button('Copy').click());
    expect(onCopy.mock.calls[0]![0].fact).toBe('evacuated');
    expect(textsOf('footer [role=status]')).toEqual([said]);
  });

  it('hides a match for good and gives it back, with the focus on the way back', async () => {
    const onReject = vi.fn(async () => true);
    show({ onReject });
    await act(async () => button('Not the same fact').click());
    expect(onReject).toHaveBeenLastCalledWith(evacuated, true);
    expect(all('blockquote')).toEqual([]);
    expect(textsOf('.told [role=status]')).toEqual([expect.stringMatching(/^Hidden\. You will not see this match again/)]);
    expect(document.activeElement?.textContent).toBe('Undo');
    press('ArrowRight');
    expect(textsOf('h2')).toEqual(['Why the dam broke']);
    expect(all('.told')).toEqual([]);
    press('ArrowLeft');
    await act(async () => button('Undo').click());
    expect(onReject).toHaveBeenLastCalledWith(evacuated, false);
    expect(textsOf('blockquote')[0]).toBe(`“${QUOTE}”`);
  });

  it('says so where a rejected match cannot be kept, and offers nothing where none is kept', async () => {
    show({ onReject: async () => false });
    await act(async () => button('Not the same fact').click());
    await vi.waitFor(() => expect(button('Could not be kept')).toBeDefined());
    expect(textsOf('blockquote')[0]).toBe(`“${QUOTE}”`);
    show();
    expect(all('.reject')).toEqual([]);
  });

  it('says that nothing reports what was asked about, or why that cannot be said', () => {
    const asked = { ...sentence(0, 'alone', []), text: 'word '.repeat(50) };
    show({ sentence: asked });
    expect(textsOf('h2')).toEqual(['How did others report this?']);
    expect(textsOf('.told p')).toEqual(['Nothing in your index reports this.']);
    expect(textsOf('.told blockquote')[0]).toMatch(/^“word .{100,160}…”$/);
    show({ sentence: asked, failure: { code: 'stopped', values: null } });
    expect(textsOf('.told p')).toEqual(['Corroborate was updated or stopped. Reload the page.']);
    show({ sentence: asked, failure: { code: 'noRoom', values: null } });
    expect(textsOf('.told p')).toEqual(['The page could not be compared.']);
  });

  it('calls a doubtful match doubtful, and no more', () => {
    show({ sentence: sentence(0, 'corroborated', [match({ score: 0.2 })]) });
    expect(textsOf('.verdict')).toEqual(['A doubtful match: this may be about something else.']);
  });

  it('says which of the marked sentences it is', () => {
    show({ place: { n: 3, total: 14 } });
    expect(textsOf('.about .hidden')).toEqual(['Marked sentence 3 of 14']);
  });

  it('closes by its button', () => {
    const onClose = vi.fn();
    show({ onClose });
    button('Close').click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives no second pair of quotation marks', () => {
    const quote = '“It was a long night,” the mayor said.';
    show({ sentence: sentence(0, 'corroborated', [match({ reports: [report({ quote })] })]) });
    expect(textsOf('blockquote')).toEqual([quote]);
  });

  it('shows markup in a quotation as text', () => {
    const quote = '<img src=x onerror=alert(1)> <b>400</b>';
    show({ sentence: sentence(0, 'corroborated', [match({ reports: [report({ quote })] })]) });
    expect(textsOf('blockquote')).toEqual([`“${quote}”`]);
    expect(all('img, b')).toEqual([]);
  });
});
