import type { PageState } from '../lib/browser/messages.ts';
import type { SiteMode } from '../lib/browser/settings.ts';
import type { Failure } from '../lib/failure.ts';
import type { Review } from '../lib/types.ts';

/** Everything the popup can have to say about the page behind it. `host` is null where the switch for the site makes no sense. */
export type PopupView =
  | { kind: 'loading'; host: string | null }
  | { kind: 'reviewed'; host: string; review: Review }
  | { kind: 'not-article' | 'not-english' | 'off' | 'not-chosen' | 'waiting'; host: string }
  | { kind: 'browser' | 'file' | 'absent' | 'no-access' | 'closed'; host: null }
  | { kind: 'failed'; host: string | null; failure: Failure | null };

/** What a page is that is not read, by where the reader wants pages read. */
const NOT_READ = { everywhere: 'off', chosen: 'not-chosen', asked: 'waiting' } as const satisfies Record<SiteMode, string>;

/** No content script answered: the address, where the browser tells it, says why, or the access that the reader does not give. */
export function viewWithoutScript(url: string | null, hasAccess = true): PopupView {
  const protocol = url !== null && URL.canParse(url) ? new URL(url).protocol : null;
  if (protocol === 'http:' || protocol === 'https:') return { kind: hasAccess ? 'absent' : 'no-access', host: null };
  return { kind: protocol === 'file:' ? 'file' : 'browser', host: null };
}

export function viewOf({ status, failure, host, review }: PageState, mode: SiteMode = 'everywhere'): PopupView {
  if (status === 'failed') return { kind: 'failed', host, failure };
  if (status === 'off') return { kind: NOT_READ[mode], host };
  if (status !== 'reviewed') return { kind: status, host };
  return review === null ? { kind: 'failed', host, failure: null } : { kind: 'reviewed', host, review };
}
