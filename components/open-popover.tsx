import { render } from 'preact';
import { receiptRows } from '../lib/compare/receipt-rows.ts';
import { receiptText } from '../lib/compare/receipt-text.ts';
import type { OpenPopover, PopoverRequest } from '../lib/page/popover-port.ts';
import { followRange } from '../lib/page/popover-position.ts';
import type { FactMatch } from '../lib/types.ts';
import { copyText } from './copy-text.ts';
import { readerLanguage } from './format-date.ts';
import { keepFocusInside } from './keep-focus-inside.ts';
import { Popover } from './popover.tsx';
import { mountPopoverHost } from './popover-host.ts';
import { receiptWords } from './receipt-words.ts';
import { rememberFocus } from './return-focus.ts';

/** Why a popover closed: the mouse was pressed beside it, and its release is still to come. */
const PRESSED = 'pressed';

/** Opens popovers, one at a time, with the given style sheet. Each closes by Esc, ✕, a click elsewhere, or when the page says so. */
export function createPopoverOpener(document: Document, css: string | CSSStyleSheet): OpenPopover {
  let current: AbortController | null = null;
  return (request) => {
    current?.abort();
    current = openPopover(document, css, request);
  };
}

function openPopover(document: Document, css: string | CSSStyleSheet, request: PopoverRequest): AbortController {
  const closing = new AbortController();
  const { signal } = closing;
  if (request.signal.aborted) {
    closing.abort();
    request.onClose(false);
    return closing;
  }
  const returnFocus = rememberFocus(document, request.range);
  const close = () => closing.abort();
  const closeByPress = () => closing.abort(PRESSED);
  const { host, root } = mountPopoverHost(document, css);
  const container = document.createElement('div');
  root.append(container);
  render(
    <Popover
      sentence={request.sentence}
      fact={request.fact}
      place={request.place ?? null}
      failure={request.failure ?? null}
      onClose={close}
      onCopy={(match) => copyText(receiptOf(request, match), document)}
      onPanel={request.openPanel}
      onReject={request.reject ?? null}
    />,
    container,
  );
  followRange(host, request.range, signal);
  keepFocusInside(root, signal);
  closeFromOutside(document, host, close, closeByPress, signal);
  request.signal.addEventListener('abort', close, { signal });
  root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });

  signal.addEventListener(
    'abort',
    () => {
      returnFocus(host);
      render(null, container);
      request.onClose(signal.reason === PRESSED);
    },
    { once: true },
  );
  return closing;
}

function receiptOf({ review, url, sentence }: PopoverRequest, match: FactMatch): string {
  const rows = receiptRows(review, url, { sentence: sentence.index, fact: match.fact });
  return receiptText([], rows, receiptWords(readerLanguage()));
}

/** A mouse closes on press, as menus do; a finger only on a tap, so that the page can still be scrolled. */
function closeFromOutside(document: Document, host: HTMLElement, close: () => void, closeByPress: () => void, signal: AbortSignal): void {
  const view = document.defaultView!;
  const isOutside = (event: Event) => event.target !== host;
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { capture: true, signal },
  );
  const onPress = (event: PointerEvent) => event.pointerType === 'mouse' && isOutside(event) && closeByPress();
  view.addEventListener('pointerdown', onPress, { capture: true, signal });
  view.addEventListener('click', (event) => isOutside(event) && close(), { capture: true, signal });
}
