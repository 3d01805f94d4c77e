import type { Announcement } from '../lib/page/popover-port.ts';
import { strings } from './strings.ts';

const TAG = 'corroborate-status'; // a name of its own, as that of the popover
/** Screen readers miss what is written into a region in the moment it appears, in ms. */
const SETTLE_MS = 100;

/** What a screen reader is told, in words. */
export function wordsOfAnnouncement(what: Announcement): string {
  const words = strings.announce;
  if (what.kind === 'count') return words.count(what.total);
  if (what.kind === 'sentence') return words.sentence(what.place.n, what.place.total, strings.states[what.state], what.text);
  return what.kind === 'loading' ? words.loading : words.none;
}

/**
 * Tells screen readers something, and nobody else. The region is made when it is first needed, outside body, in a closed root; nothing of the
 * page changes.
 */
export function createAnnouncer(document: Document): (what: Announcement) => void {
  let region: HTMLElement | null = null;
  return (what) => {
    if (region === null) {
      const host = document.createElement(TAG);
      host.style.cssText =
        'all: initial !important; position: fixed !important; width: 1px !important; height: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important;';
      region = document.createElement('div');
      region.setAttribute('role', 'status');
      region.lang = strings.language;
      host.attachShadow({ mode: 'closed' }).append(region);
      document.documentElement.append(host);
    }
    const said = region;
    said.textContent = '';
    setTimeout(() => {
      said.textContent = wordsOfAnnouncement(what);
    }, SETTLE_MS);
  };
}
