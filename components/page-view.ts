import type { PageState } from '../lib/browser/messages.ts';
import type { Review } from '../lib/types.ts';

/** Everything the popup can have to say about the page behind it. `host` is null where the switch for the site makes no sense. */
export type PopupView =
  | { kind: 'loading'; host: string | null }
  | { kind: 'reviewed'; host: string; review: Review }
  | { kind: 'not-article' | 'not-english' | 'off'; host: string }
  | { kind: 'browser' | 'file' | 'absent'; host: null }
  | { kind: 'failed'; host: string | null; message: string | null };

/** No content script answered: the address, where the browser tells it, says why. */
export function viewWithoutScript(url: string | null): PopupView {
  const protocol = url !== null && URL.canParse(url) ? new URL(url).protocol : null;
  if (protocol === 'http:' || protocol === 'https:') return { kind: 'absent', host: null };
  return { kind: protocol === 'file:' ? 'file' : 'browser', host: null };
}

export function viewOf({ status, message, host, review }: PageState): PopupView {
  if (status === 'failed') return { kind: 'failed', host, message };
  if (status !== 'reviewed') return { kind: status, host };
  return review === null ? { kind: 'failed', host, message: null } : { kind: 'reviewed', host, review };
}
