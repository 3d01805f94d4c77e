// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_PARAGRAPHS, sampleArticle } from '../../components/sample-article.ts';
import { marksOfSample } from '../../components/sample-marks.ts';
import { Welcome } from '../../components/welcome.tsx';
import { cutArticle } from '../../lib/article/cut-article.ts';
import { readArticle } from '../../lib/browser/read-article.ts';
import { failed, type Result } from '../../lib/failure.ts';
import type { Review, UncutArticle } from '../../lib/types.ts';
import { match, review, sentence } from './sample-facts.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const article = sampleArticle();
const answer = (article: UncutArticle): Result<Review> => ({
  ok: true,
  value: review(
    cutArticle(article).sentences.map(({ index, text, start, end }) => {
      const state = index === 0 ? 'corroborated' : index === 2 ? 'differs' : 'alone';
      return { ...sentence(index, state, state === 'alone' ? [] : [match({})], text), start, end };
    }),
  ),
});
const openPopover = vi.fn();
const onShortcuts = vi.fn(async () => false);
let container: HTMLElement;
const foot = () => container.querySelector('.sample-foot')!.textContent;
const show = (reply: (article: UncutArticle) => Result<Review> = answer) =>
  act(async () => {
    render(
      <Welcome
        world={{ review: async (one) => reply(one), highlights: null, openPopover }}
        shortcuts={[
          { name: 'open-popover', description: 'Open the popover', keys: 'Alt+Shift+Right' },
          { name: 'next-sentence', description: 'Next', keys: '' },
        ]}
        onShortcuts={onShortcuts}
      />,
      container,
    );
  });

beforeEach(() => {
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 10, 10, 10);
  container = document.createElement('div');
  document.body.append(container);
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('sample article', () => {
  it('is an article as the background takes it', () => {
    expect(readArticle(article).ok).toBe(true);
  });

  it('has its sentences where its paragraphs have them', () => {
    const root = document.createElement('div');
    root.append(...SAMPLE_PARAGRAPHS.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    const { sentences, ...rest } = (answer(article) as { value: Review }).value;
    const marks = marksOfSample(root, article, { ...rest, sentences });
    expect(marks.map(({ range }) => range.toString())).toEqual(sentences.filter(({ state }) => state !== 'alone').map(({ text }) => text));
  });
});

describe('Welcome', () => {
  it('reviews the sample and shows one sentence, one that differs', async () => {
    await show();
    await vi.waitFor(() => expect(foot()).toContain('2 sentences are marked.'));
    act(() => container.querySelector<HTMLElement>('.sample .button')!.click());
    expect(openPopover).toHaveBeenCalledOnce();
    expect(openPopover.mock.calls[0]![0].range.toString()).toBe(cutArticle(article).sentences[2]!.text);
  });

  it('says so where the review fails', async () => {
    await show(() => failed('unreadablePage'));
    await vi.waitFor(() => expect(foot()).toBe('The sample could not be compared.'));
  });

  it('waits with the review until it is looked at', async () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    const asked = vi.fn(answer);
    await show(asked);
    expect(asked).not.toHaveBeenCalled();
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  });

  it('lists the shortcuts, and says what to do where their page cannot be opened', async () => {
    await show();
    expect([...container.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Alt', 'Shift', '→']);
    expect(container.textContent).toContain('not set');
    const change = [...container.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === 'Change shortcuts')!;
    await act(async () => change.click());
    expect(onShortcuts).toHaveBeenCalledOnce();
    expect(container.textContent).toContain('Open your browser’s page of add-ons');
  });
});
