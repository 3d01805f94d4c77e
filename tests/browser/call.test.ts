import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failed } from '../../lib/failure.ts';

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => true | undefined;

/** A message bus as the browsers have it: every listener is asked; one that returns true answers later. */
const bus = vi.hoisted(() => ({
  listeners: [] as Listener[],
  sender: { id: 'us' } as object,
  ask(message: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const will = bus.listeners.map((listener) => listener(structuredClone(message), bus.sender, resolve));
      if (!will.includes(true)) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      onMessage: {
        addListener: (listener: Listener) => bus.listeners.push(listener),
        removeListener: (listener: Listener) => bus.listeners.splice(bus.listeners.indexOf(listener), 1),
      },
      sendMessage: bus.ask,
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => bus.ask(message) },
  },
}));

const { callBackground, callContent, onToBackground, onToContent } = await import('../../lib/browser/call.ts');

const background = {
  review: async () => failed('articleTooLong'),
  reviewSelection: () => failed('articleTooLong'),
  reject: () => ({ ok: true as const, value: null }),
  restore: () => ({ ok: true as const, value: null }),
  loadScript: () => {
    throw new Error('broken');
  },
  openPanel: () => ({ ok: true as const, value: null }),
  clearBadge: (sender: { tab: number | null }) => ({ ok: sender.tab === 7, value: null }) as never,
};

beforeEach(() => {
  bus.listeners.length = 0;
  bus.sender = { id: 'us' };
});

describe('callBackground', () => {
  it('brings the reply of the handler', async () => {
    onToBackground(background as never);
    expect(await callBackground.review({} as never)).toEqual(failed('articleTooLong'));
  });

  it('says who asked', async () => {
    onToBackground(background as never);
    bus.sender = { id: 'us', tab: { id: 7 }, url: 'https://example.org/' };
    expect(await callBackground.clearBadge()).toEqual({ ok: true, value: null });
  });

  it('turns a handler that throws into a failure with its message', async () => {
    onToBackground(background as never);
    expect(await callBackground.loadScript('popover')).toEqual(failed('unexpected', { words: 'broken' }));
  });

  it('fails with a plain sentence when nobody listens', async () => {
    expect(await callBackground.clearBadge()).toEqual(failed('stopped'));
  });
});

describe('listeners', () => {
  it('leave messages of another direction, shape, name or sender unanswered', () => {
    onToBackground(background as never);
    const [listener] = bus.listeners;
    const unasked = () => expect.unreachable();
    expect(listener!({ corroborate: 'content', name: 'state', args: [] }, { id: 'us' }, unasked)).toBeUndefined();
    expect(listener!({ corroborate: 'background', name: 'toString', args: [] }, { id: 'us' }, unasked)).toBeUndefined();
    expect(listener!({ corroborate: 'background', name: 'review' }, { id: 'us' }, unasked)).toBeUndefined();
    expect(listener!({ corroborate: 'background', name: 'review', args: [] }, { id: 'other' }, unasked)).toBeUndefined();
    expect(listener!(null, { id: 'us' }, unasked)).toBeUndefined();
    expect(listener!('review', { id: 'us' }, unasked)).toBeUndefined();
  });

  it('of a page stop with its signal', async () => {
    const session = new AbortController();
    onToContent({ state: () => ({ status: 'off', failure: null, host: 'example.org', review: null }) } as never, session.signal);
    expect(await callContent(1).state()).toEqual({ status: 'off', failure: null, host: 'example.org', review: null });
    session.abort();
    expect(bus.listeners).toEqual([]);
    expect(await callContent(1).state()).toEqual(failed('stopped'));
  });
});
