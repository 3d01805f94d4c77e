// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopoverOpener } from '../../components/open-popover.tsx';
import type { OpenPopover } from '../../lib/page/popover-port.ts';
import { match, review, sentence } from './sample-facts.ts';

const facts = [match({}), match({ fact: 'cause', label: 'why the dam broke' })];

let open: OpenPopover;
let root: ShadowRoot;
let text: Text;
let mode: ShadowRootMode;

/** jsdom lays nothing out; what the placing asks for stands here. Real browsers place it in the end-to-end tests. */
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'DOMRect',
    class {
      width = 0;
      height = 0;
    },
  );
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    mode = init.mode;
    root = attach.call(this, init);
    return root;
  });
  document.body.innerHTML = '<button id="before">Share</button><p>About 400 people were brought to safety.</p>';
  text = document.querySelector('p')!.firstChild as Text;
  open = createPopoverOpener(document, '.popover { color: black }');
});
afterEach(() => {
  key('Escape');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const host = () => document.querySelector<HTMLElement>('corroborate-popover');
const dialog = () => root.querySelector<HTMLElement>('[role=dialog]')!;
const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;

function key(name: string, target: EventTarget = document.body, shiftKey = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, composed: true, cancelable: true });
  act(() => void target.dispatchEvent(event));
  return event;
}

function openAt(fact: string | null = null) {
  const range = document.createRange();
  range.selectNodeContents(text);
  const abort = new AbortController();
  const onClose = vi.fn();
  const shown = sentence(0, 'corroborated', facts);
  act(() => open({ range, sentence: shown, review: review([shown]), url: null, fact, signal: abort.signal, onClose, openPanel: null }));
  return { abort, onClose };
}

describe('a popover on the page', () => {
  it('stands beside body in a closed root, leaves body as it was, and has its own style', () => {
    const before = document.body.outerHTML;
    openAt();
    expect(mode).toBe('closed');
    expect(host()!.shadowRoot).toBeNull();
    expect(host()!.parentElement).toBe(document.documentElement);
    expect(document.body.outerHTML).toBe(before);
    expect(root.querySelector('style')!.textContent).toBe('.popover { color: black }');
    expect(root.querySelector('h2')!.textContent).toBe('How many people were brought to safety');
  });

  it('takes the focus and gives it back', () => {
    document.getElementById('before')!.focus();
    const { onClose } = openAt();
    expect(root.activeElement).toBe(dialog());
    key('Escape');
    expect(document.activeElement?.id).toBe('before');
    expect(host()).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves the cursor at the sentence where nothing had the focus, and a selection alone', () => {
    const selection = document.getSelection()!;
    selection.removeAllRanges();
    openAt();
    key('Escape');
    expect([selection.anchorNode?.textContent, selection.isCollapsed]).toEqual([text.data, true]);
    selection.selectAllChildren(document.getElementById('before')!);
    openAt();
    key('Escape');
    expect(selection.toString()).toBe('Share');
  });

  it.each<[string, (abort: AbortController) => void]>([
    ['Escape', () => key('Escape')],
    ['its button', () => act(() => button('Close').click())],
    [
      'a press elsewhere',
      () => document.body.dispatchEvent(Object.assign(new Event('pointerdown', { bubbles: true }), { pointerType: 'mouse' })),
    ],
    ['a tap elsewhere', () => document.body.click()],
    ['the page', (abort) => abort.abort()],
    ['the next popover', () => openAt()],
  ])('closes by %s, once', (_way, close) => {
    const { abort, onClose } = openAt();
    const first = host();
    close(abort);
    expect(first!.isConnected).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays where a finger only scrolls, and where the press is inside', () => {
    openAt();
    document.body.dispatchEvent(Object.assign(new Event('pointerdown', { bubbles: true }), { pointerType: 'touch' }));
    act(() => dialog().click());
    expect(host()).not.toBeNull();
  });

  it('keeps Escape from the page, which may have its own use for it', () => {
    openAt();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    expect(key('Escape').defaultPrevented).toBe(true);
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps the keys pressed inside from the shortcuts of the page, and turns facts with them', () => {
    openAt('evacuated');
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    key('ArrowRight', dialog());
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(root.querySelector('h2')!.textContent).toBe('Why the dam broke');
  });

  it('keeps Tab inside, both ways', () => {
    openAt();
    const inside = [...root.querySelectorAll<HTMLElement>('button, [tabindex="0"]')];
    const first = inside[0]!;
    const last = inside.at(-1)!;
    key('Tab', dialog(), true);
    expect(root.activeElement).toBe(last);
    key('Tab', last);
    expect(root.activeElement).toBe(first);
    key('Tab', first, true);
    expect(root.activeElement).toBe(last);
    first.focus();
    expect(key('Tab', first).defaultPrevented).toBe(false);
  });

  it('does not open for a sentence the page has already taken away', () => {
    const abort = new AbortController();
    abort.abort();
    const onClose = vi.fn();
    open({
      range: document.createRange(),
      sentence: sentence(0, 'corroborated', facts),
      review: review([]),
      url: null,
      fact: null,
      signal: abort.signal,
      onClose,
      openPanel: null,
    });
    expect(host()).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
