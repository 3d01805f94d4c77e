// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer, wordsOfAnnouncement } from '../../components/announce.ts';
import type { Announcement } from '../../lib/page/popover-port.ts';

describe('what a screen reader is told', () => {
  it.each<[Announcement, string]>([
    [{ kind: 'count', total: 0 }, 'No sentence of this page is marked.'],
    [{ kind: 'count', total: 1 }, '1 sentence is marked.'],
    [{ kind: 'count', total: 14 }, '14 sentences are marked.'],
    [{ kind: 'loading' }, 'This page is still being read.'],
    [{ kind: 'not-article' }, 'No sentence of this page is marked.'],
    [
      { kind: 'sentence', place: { n: 2, total: 14 }, state: 'differs', text: 'About 37 people were hurt.' },
      '2 of 14, differs: About 37 people were hurt.',
    ],
  ])('%o', (what, words) => {
    expect(wordsOfAnnouncement(what)).toBe(words);
  });
});

describe('the region that tells it', () => {
  let root: ShadowRoot;
  beforeEach(() => {
    vi.useFakeTimers();
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      expect(init.mode).toBe('closed');
      root = attach.call(this, init);
      return root;
    });
    return () => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    };
  });

  it('stands outside body, once, and says the same thing twice', () => {
    const before = document.body.outerHTML;
    const announce = createAnnouncer(document);
    expect(document.querySelector('corroborate-status')).toBeNull();
    const region = () => root.querySelector('[role=status]')!;
    for (let times = 0; times < 2; times++) {
      announce({ kind: 'count', total: 3 });
      expect(region().textContent).toBe('');
      vi.runAllTimers();
      expect(region().textContent).toBe('3 sentences are marked.');
    }
    expect(document.querySelectorAll('html > corroborate-status').length).toBe(1);
    expect(document.body.outerHTML).toBe(before);
  });
});
