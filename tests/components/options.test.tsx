// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options.tsx';
import { cutArticle } from '../../lib/article/cut-article.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Review, UncutArticle } from '../../lib/types.ts';
import { review, sentence } from './sample-facts.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { DEFAULTS } = await import('../../lib/browser/settings.ts');

const actions = {
  change: vi.fn(),
  undoRejection: vi.fn(),
  clearRejections: vi.fn(),
  reset: vi.fn(),
  openShortcuts: async () => true,
  review: vi.fn(async (article: UncutArticle) => ({ ok: true as const, value: sampleReview(article) })),
};
const painter = { show: vi.fn(), setLook: vi.fn(), repaint: vi.fn() };
const REJECTIONS = ['why the dam broke', 'who owns the dam'].map((label, i) => ({
  fact: `f${i}`,
  label,
  score: 0.7,
  here: `h${i}`,
  there: ['t'],
}));
let container: HTMLElement;

/** Every second sentence is marked. */
function sampleReview(article: UncutArticle): Review {
  return review(cutArticle(article).sentences.map(({ index }) => sentence(index, index % 2 === 0 ? 'differs' : 'alone', [])));
}

const show = (changes: Partial<Settings> = {}, rejections: typeof REJECTIONS = []) =>
  act(async () =>
    render(
      <Options
        settings={{ ...DEFAULTS, ...changes }}
        rejections={rejections}
        shortcuts={[]}
        painter={painter}
        actions={actions}
        isRefused={false}
      />,
      container,
    ),
  );
const reset = () => container.querySelector<HTMLElement>('.reset')!;
const texts = (selector: string) => [...container.querySelectorAll(selector)].map((one) => one.textContent);

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  vi.clearAllMocks();
});
afterEach(async () => {
  await act(async () => render(null, container)); // nothing is left for later, when there is no window any more
  container.remove();
});

describe('Options', () => {
  it('lists the sites that are off and switches them on again', async () => {
    await show({ sitesOff: ['a.example', 'b.example:8080'] });
    expect(texts('.sites bdi')).toEqual(['a.example', 'b.example:8080']);
    act(() => container.querySelectorAll<HTMLElement>('.sites button')[1]!.click());
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['a.example'] });
    expect(container.querySelector('.sites + [role=status]')!.textContent).toBe('On again: b.example:8080');
  });

  it('lists the sites that are on where only chosen ones are, and none where it waits to be asked', async () => {
    await show({ mode: 'chosen', sitesOff: ['a.example'], sitesOn: ['c.example'] });
    expect(texts('.sites bdi')).toEqual(['c.example']);
    await show({ mode: 'asked', sitesOff: ['a.example'], sitesOn: ['c.example'] });
    expect(texts('.sites bdi')).toEqual([]);
    act(() => container.querySelector<HTMLElement>('input[value=everywhere]')!.click());
    expect(actions.change).toHaveBeenCalledWith({ mode: 'everywhere' });
  });

  it('reviews its sample again with each setting, and says how much is marked', async () => {
    await show({ strictness: 0 });
    await vi.waitFor(() => expect(container.querySelector('.sample-foot')!.textContent).toBe('4 of 7 sentences are marked.'));
    await show({ strictness: 2 });
    expect(actions.review).toHaveBeenCalledTimes(2);
    expect(container.querySelector('[type=range]')!.getAttribute('aria-valuetext')).toBe('Fewest, only strong matches');
    await show({ strictness: 2 }, REJECTIONS);
    expect(actions.review).toHaveBeenCalledTimes(3);
  });

  it('lists hidden matches, the newest first, and gives them back', async () => {
    await show({}, REJECTIONS);
    expect(texts('.rejections bdi')).toEqual(['Who owns the dam', 'Why the dam broke']);
    act(() => container.querySelector<HTMLElement>('.rejections button')!.click());
    expect(actions.undoRejection).toHaveBeenCalledExactlyOnceWith(REJECTIONS[1]);
    act(() => container.querySelector<HTMLElement>('.rejections + button')!.click());
    expect(actions.clearRejections).toHaveBeenCalledOnce();
  });

  it('remembers what is read only when the reader says so', async () => {
    await show();
    const toggle = container.querySelector<HTMLElement>('.remember')!;
    expect([toggle.getAttribute('aria-checked'), toggle.textContent]).toEqual(['false', 'Remember articles I read']);
    act(() => toggle.click());
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ remember: true });
    expect(container.textContent).toContain('It forgets them after 90 days, and keeps at most 1,000 articles.');
  });

  it('resets after asking once more', async () => {
    await show();
    act(() => reset().click());
    expect(actions.reset).not.toHaveBeenCalled();
    expect(reset().textContent).toBe('Reset, really?');
    act(() => reset().click());
    expect(actions.reset).toHaveBeenCalledOnce();
    expect(container.textContent).toContain('All settings are as after the install.');
  });

  it('does not reset when the reader goes elsewhere', async () => {
    await show();
    act(() => reset().focus());
    act(() => reset().click());
    act(() => reset().blur());
    expect(reset().textContent).toBe('Reset all settings');
    act(() => reset().click());
    expect(actions.reset).not.toHaveBeenCalled();
  });

  it('has nothing that axe finds', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Corroborate options';
    HTMLCanvasElement.prototype.getContext = () => null;
    await show({ sitesOff: ['a.example'] }, REJECTIONS);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
