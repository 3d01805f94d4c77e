// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopoverOpener, type Subject } from '../../lib/page/popover-opener.ts';
import { type PopoverRequest, sharedWorld } from '../../lib/page/popover-port.ts';

const DONE = { ok: true as const, value: null };
const background = { loadScript: vi.fn(async () => DONE), reject: vi.fn(async () => DONE), restore: vi.fn(async () => DONE) };
let opened: PopoverRequest[];
let opener: PopoverOpener;
let subject: Subject;

beforeEach(() => {
  vi.clearAllMocks();
  opened = [];
  sharedWorld.corroborateOpenPopover = (request) => {
    opened.push(request);
    request.signal.addEventListener('abort', () => request.onClose(false));
  };
  document.body.textContent = 'About 37 people were hurt.';
  const range = document.createRange();
  range.selectNodeContents(document.body);
  const sentence = { index: 0, text: range.toString(), start: 0, end: 26, state: 'differs' as const, facts: [] };
  const review = { title: null, outlet: null, published: null, copyOf: null, sentences: [sentence], omitted: [], origins: [] };
  subject = { range, sentence, review, url: null, mark: { sentence: 0, kind: 'differs', range } };
  opener = new PopoverOpener({ background, onCurrent: () => {}, openPanel: null });
});
afterEach(() => {
  delete sharedWorld.corroborateOpenPopover;
});

describe('a click on the sentence', () => {
  it('whose press has closed its popover does not open it again; a later one does', async () => {
    await opener.toggle(subject, performance.now());
    opened[0]!.onClose(true);
    await opener.toggle(subject, performance.now());
    expect(opened.length).toBe(1);
    await opener.toggle(subject, performance.now());
    expect(opened.length).toBe(2);
  });

  it('opens at once after Esc or ✕', async () => {
    await opener.toggle(subject, performance.now());
    opened[0]!.onClose(false);
    await opener.toggle(subject, performance.now());
    expect(opened.length).toBe(2);
  });
});

describe('a popover', () => {
  const match = { fact: 'hurt', label: 'how many were hurt', score: 0.7, reports: [{ quote: '40 were hurt.' }] } as never;

  it('closes when its sentence is no longer marked', async () => {
    await opener.open(subject, null);
    opener.keepOnly([]);
    expect(opened[0]!.signal.aborted).toBe(true);
  });

  it('stays while its match is rejected, for the way back, as long as the sentence is on the page', async () => {
    await opener.open(subject, null);
    expect(await opened[0]!.reject!(match, true)).toBe(true);
    expect(background.reject).toHaveBeenCalledExactlyOnceWith({
      fact: 'hurt',
      label: 'how many were hurt',
      score: 0.7,
      sentence: 'About 37 people were hurt.',
      quotes: ['40 were hurt.'],
    });
    opener.keepOnly([]);
    expect(opened[0]!.signal.aborted).toBe(false);
    await opened[0]!.reject!(match, false);
    expect(background.restore).toHaveBeenCalledExactlyOnceWith({ fact: 'hurt', sentence: 'About 37 people were hurt.' });
    document.body.firstChild!.remove();
    subject.range.setStart(document.createTextNode('gone'), 0);
    opener.keepOnly([]);
    expect(opened[0]!.signal.aborted).toBe(true);
  });
});
