// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cutArticle } from '../../lib/article/cut-article.ts';
import { failed, type Result } from '../../lib/failure.ts';
import { PageSession } from '../../lib/page/page-session.ts';
import { type PopoverRequest, sharedWorld } from '../../lib/page/popover-port.ts';
import type { Review, UncutArticle } from '../../lib/types.ts';

const FERRY = [
  'A passenger ferry with 214 people aboard struck a harbour wall in Harwick Bay on Tuesday evening, the coastguard said.',
  'About 37 people were hurt when the ship came to a sudden halt, according to its operator, Orran Lines.',
  'The Marine Accident Office has sent four inspectors to the harbour, who will look at the engines first.',
  'No ferry will cross the bay before the wall has been looked at by divers, the harbour master told reporters.',
];
const BEES = [
  'Beekeepers counted forty colonies on the island of Orran this spring, ten more than they had found a year before.',
  'About 900 people came to the first market for honey that the society has held since it was founded in 1921.',
  'The society has asked the council for a strip of land along the coast, where heather could be left to grow.',
];

/** What is painted, by highlight name. */
let painted: Map<string, string[]>;
let background: { review: ReturnType<typeof vi.fn>; loadScript: ReturnType<typeof vi.fn>; clearBadge: ReturnType<typeof vi.fn> };
let opened: PopoverRequest[];
let ending: AbortController;

/** As the background would: sentences with a figure differ, all others of the text are on this page alone. */
function reviewOf(article: UncutArticle): Review {
  const { title, sentences: cut } = cutArticle(article);
  const sentences = cut.map(({ index, text, start, end }) => {
    const state = /\d/.test(text) ? ('differs' as const) : ('alone' as const);
    return { index, text, start, end, state, facts: [] };
  });
  return { title, outlet: null, published: null, copyOf: null, sentences, omitted: [], origins: [] };
}

class FakeHighlight {
  priority = 0;
  ranges: AbstractRange[];
  constructor(...ranges: AbstractRange[]) {
    this.ranges = ranges;
  }
}

function showArticle(title: string, paragraphs: string[]): void {
  document.title = title;
  document.body.innerHTML = `<main><h1>${title}</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></main>`;
}
function start(): PageSession {
  const registry = {
    set: (name: string, { ranges }: FakeHighlight) => painted.set(name, ranges as never),
    delete: (name: string) => painted.delete(name),
  };
  const world = { document, highlights: { registry, Highlight: FakeHighlight } as never, background: background as never };
  return new PageSession(world, ending.signal);
}
const marked = () => [...painted].filter(([name]) => name.startsWith('corroborate-differs')).flatMap(([, ranges]) => ranges.map(String));
const untilReviewed = (session: PageSession) => vi.waitFor(() => expect(session.state().status).toBe('reviewed'));
const settle = (ms = 700) => new Promise((resolve) => setTimeout(resolve, ms)); // longer than a look at a calm page takes to come

beforeEach(() => {
  painted = new Map();
  opened = [];
  ending = new AbortController();
  background = {
    review: vi.fn(async (article: UncutArticle): Promise<Result<Review>> => ({ ok: true, value: reviewOf(article) })),
    loadScript: vi.fn(async () => {
      sharedWorld.corroborateOpenPopover = (request) => {
        opened.push(request);
        request.signal.addEventListener('abort', () => request.onClose(false));
      };
      return { ok: true, value: null };
    }),
    clearBadge: vi.fn(async () => ({ ok: true, value: null })),
  };
  document.head.innerHTML = '<meta property="og:type" content="article">';
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 500, 20);
  history.replaceState(null, '', '/2031/ferry');
  showArticle('Ferry hits harbour wall in the bay', FERRY);
});
afterEach(() => {
  ending.abort();
  delete sharedWorld.corroborateOpenPopover;
});

describe('the life of a page', () => {
  it('reads the article, asks once, and marks what is shared', async () => {
    const session = start();
    expect(session.state()).toMatchObject({ status: 'loading', review: null });
    session.setEnabled(true);
    await untilReviewed(session);
    expect(background.review).toHaveBeenCalledTimes(1);
    expect(background.review.mock.calls[0]![0]).toMatchObject({
      title: ['Ferry hits harbour wall in the bay', 'Ferry hits harbour wall in the bay'],
    });
    expect(marked()).toEqual(FERRY.slice(0, 2));
  });

  it('asks nobody about a page that is no article', async () => {
    document.body.innerHTML = '<p>Sign in</p>';
    const session = start();
    session.setEnabled(true);
    await vi.waitFor(() => expect(session.state().status).toBe('not-article'));
    expect(background.review).not.toHaveBeenCalled();
    expect(painted.size).toBe(0);
  });

  it('says why it failed', async () => {
    background.review.mockResolvedValue(failed('articleTooLong'));
    const session = start();
    session.setEnabled(true);
    await vi.waitFor(() => expect(session.state()).toMatchObject({ status: 'failed', failure: { code: 'articleTooLong' } }));
    background.review.mockImplementationOnce(async (article: UncutArticle) => ({ ok: true, value: reviewOf(article) }));
    session.compareNow(); // “Try again”
    expect(session.state()).toMatchObject({ status: 'loading', failure: null });
    await untilReviewed(session);
  });

  it('does nothing before it is switched on', async () => {
    start();
    await settle();
    expect(background.review).not.toHaveBeenCalled();
  });

  it('takes everything away when the site is switched off, and comes back', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    session.setEnabled(false);
    expect(session.state()).toMatchObject({ status: 'off', review: null });
    expect(painted.size).toBe(0);
    expect(background.clearBadge).toHaveBeenCalledTimes(1);
    document.querySelector('div')!.append(document.createElement('p'));
    await settle();
    expect(background.review).toHaveBeenCalledTimes(1);
    session.setEnabled(true);
    await untilReviewed(session);
    expect(marked().length).toBe(2);
  });

  it('takes everything away when the extension goes', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    await session.showSentence({ sentence: 1, fact: null });
    ending.abort();
    expect(painted.size).toBe(0);
    expect(opened[0]!.signal.aborted).toBe(true);
    showArticle('Bees return to Orran island at last', BEES);
    await settle();
    expect(background.review).toHaveBeenCalledTimes(1);
  });
});

describe('a page that changes', () => {
  it('is not asked about again while its words stay the same', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    document.querySelector('div')!.append(document.createElement('script'));
    const paragraph = document.querySelector('p')!;
    paragraph.replaceChildren(
      ...[paragraph.textContent!.slice(0, 20), paragraph.textContent!.slice(20)].map((text) => document.createTextNode(text)),
    );
    await settle();
    expect(background.review).toHaveBeenCalledTimes(1);
    expect(marked()).toEqual(FERRY.slice(0, 2));
  });

  it('has late paragraphs marked', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    const late = document.createElement('p');
    late.textContent = 'By Wednesday morning 31 of the injured had gone home, a spokeswoman for the hospital said.';
    document.querySelector('div')!.append(late);
    await vi.waitFor(() => expect(marked()).toEqual([...FERRY.slice(0, 2), late.textContent]), 3_000);
    expect(background.review).toHaveBeenCalledTimes(2);
  });

  it('has paragraphs marked that a class or attribute brings to light', async () => {
    const box = document.querySelector('main > div')!.appendChild(document.createElement('div'));
    box.hidden = true;
    box.innerHTML = '<p>The ferry company said that it would pay for the repair of the wall, whatever the court decides in the end.</p>';
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    expect(JSON.stringify(background.review.mock.calls[0]![0].blocks)).not.toContain('pay for the repair');
    box.hidden = false;
    await vi.waitFor(() => expect(JSON.stringify(background.review.mock.lastCall![0].blocks)).toContain('pay for the repair'), {
      timeout: 5_000,
    });
  });

  it('is read anew at another address, and the badge goes where there is no article', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    history.pushState(null, '', '/2031/bees');
    showArticle('Bees return to Orran island at last', BEES);
    await vi.waitFor(() => expect(marked()).toEqual([BEES[1]]), 3_000);
    expect(session.state().review!.title).toBe('Bees return to Orran island at last');
    history.pushState(null, '', '/');
    document.body.innerHTML = '<p>All stories</p>';
    await vi.waitFor(() => expect(session.state().status).toBe('not-article'), 3_000);
    expect(painted.size).toBe(0);
    expect(background.clearBadge).toHaveBeenCalledTimes(1);
  });

  it('is reviewed again by what is set now, though its text moves meanwhile', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    const answers: (() => void)[] = [];
    background.review.mockImplementation(
      (article: UncutArticle) =>
        new Promise((resolve) => answers.push(() => resolve({ ok: true, value: { ...reviewOf(article), copyOf: 'now' } }))),
    );
    session.reviewAgain();
    await vi.waitFor(() => expect(answers.length).toBe(1));
    const words = document.querySelector('p')!.firstChild as Text;
    words.nodeValue = words.data; // as a framework that draws the page again
    await vi.waitFor(() => expect(answers.length).toBe(2), 3_000);
    for (const answer of answers) answer();
    await vi.waitFor(() => expect(session.state().review?.copyOf).toBe('now'));
  });

  it('forgets a review that comes too late', async () => {
    let answer: (result: Result<Review>) => void = () => {};
    background.review.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const session = start();
    session.setEnabled(true);
    await vi.waitFor(() => expect(background.review).toHaveBeenCalledTimes(1));
    const first = background.review.mock.calls[0]![0] as UncutArticle;
    history.pushState(null, '', '/2031/bees');
    showArticle('Bees return to Orran island at last', BEES);
    await vi.waitFor(() => expect(marked()).toEqual([BEES[1]]), 3_000);
    answer({ ok: true, value: reviewOf(first) });
    await settle();
    expect(marked()).toEqual([BEES[1]]);
  });
});

describe('the popover', () => {
  it('opens at a sentence, its script loaded once', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    expect(await session.showSentence({ sentence: 1, fact: 'f7' })).toEqual({ ok: true, value: null });
    expect(await session.showSentence({ sentence: 2, fact: null })).toEqual({ ok: true, value: null });
    expect(background.loadScript).toHaveBeenCalledTimes(1);
    expect(opened.map(({ fact, range, sentence, signal }) => [fact, range.toString(), sentence.text, signal.aborted])).toEqual([
      ['f7', FERRY[0], FERRY[0], true],
      [null, FERRY[1], FERRY[1], false],
    ]);
    expect([...painted.keys()]).toContain('corroborate-current');
    opened[1]!.onClose(false);
    expect([...painted.keys()]).not.toContain('corroborate-current');
  });

  it('shares its tint with the side panel', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    const tinted = () => painted.get('corroborate-current')?.map(String) ?? [];
    expect(session.highlightSentence({ sentence: 1, scroll: false })).toEqual({ ok: true, value: null });
    expect(tinted()).toEqual([FERRY[0]]);
    session.highlightSentence({ sentence: null, scroll: false });
    expect(tinted()).toEqual([]);
    await session.showSentence({ sentence: 2, fact: null });
    session.highlightSentence({ sentence: 1, scroll: false });
    session.highlightSentence({ sentence: null, scroll: false });
    expect(tinted()).toEqual([FERRY[1]]);
    expect(session.highlightSentence({ sentence: 77, scroll: true })).toMatchObject({ ok: false });
  });

  it('says so where there is nothing to open', async () => {
    const session = start();
    expect(await session.openPopover()).toMatchObject({ ok: false });
    expect(await session.nextSentence()).toMatchObject({ ok: false });
    expect(await session.showSentence({ sentence: 1, fact: null })).toMatchObject({ ok: false });
  });

  it('leaves with its sentence, and follows it where it stays', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    await session.showSentence({ sentence: 2, fact: null });
    document.querySelectorAll('p')[0]!.remove();
    await vi.waitFor(() => expect(marked()).toEqual([FERRY[1]]), 3_000);
    expect(opened[0]!.signal.aborted).toBe(false);
    document.querySelectorAll('p')[0]!.firstChild!.nodeValue =
      'Somewhat fewer people were hurt when the ship came to a sudden halt, its operator says now.';
    await vi.waitFor(() => expect(opened[0]!.signal.aborted).toBe(true), 3_000);
  });

  it('does not listen to clicks and keys that a script made up', async () => {
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    await session.nextSentence();
    document.querySelector('p')!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settle(50);
    expect(opened).toEqual([]);
  });

  it('is told of a failure to load', async () => {
    background.loadScript.mockResolvedValue(failed('stopped'));
    const session = start();
    session.setEnabled(true);
    await untilReviewed(session);
    expect(await session.openPopover()).toEqual(failed('stopped'));
  });
});
