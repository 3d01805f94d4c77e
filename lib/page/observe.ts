import { Backoff } from './backoff.ts';

/** text: words of the article or beside it changed · navigation: another address · restored: back from the back/forward cache · colours: light or dark theme. */
export type PageChange = 'text' | 'navigation' | 'restored' | 'colours';

export interface Observer {
  /** Elements whose text matters. With none, only new paragraphs count, and only for a while after the page or its address is new. */
  watch(containers: readonly Element[]): void;
}

/** A page that is no article is watched for late text this long after it loaded or changed its address, in ms. */
const LATE_TEXT_MS = 20_000;
/** More records than this in one delivery are not looked at one by one. */
const MAX_RECORDS = 200;
/** Time the browser may take to find an idle moment, in ms. */
const IDLE_TIMEOUT_MS = 500;
/** What shows or hides a part of an article without a change of its text. Not `style`: animations write it all the time. */
const REVEALING_ATTRIBUTES = ['class', 'hidden', 'open'];
const COLOUR_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode', 'theme'];

interface NavigationEvents {
  navigation?: EventTarget;
}

/** Tells when a page's text, address or colours change. Its own work is bounded however often the page changes: see Backoff. */
export function observePage(document: Document, onChange: (change: PageChange) => void, signal: AbortSignal): Observer {
  const view = document.defaultView!;
  const backoff = new Backoff();
  let containers: readonly Element[] = [];
  let address = addressOf(view);
  let timer: number | undefined;
  let pending: 'text' | 'navigation' | null = null;
  let watchUntil = view.performance.now() + LATE_TEXT_MS;

  const look = () => {
    timer = undefined;
    const run = () => {
      if (signal.aborted || pending === null) return;
      const change = pending;
      pending = null;
      backoff.looked(view.performance.now());
      onChange(change);
    };
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
    else run();
  };
  const schedule = (change: 'text' | 'navigation') => {
    const now = view.performance.now();
    if (change === 'navigation') backoff.reset();
    pending = change === 'navigation' ? change : (pending ?? change);
    const due = backoff.changed(now);
    view.clearTimeout(timer);
    timer = view.setTimeout(look, due - now);
  };
  const checkAddress = () => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    watchUntil = view.performance.now() + LATE_TEXT_MS;
    startObserving();
    schedule('navigation');
  };

  const mutations = new view.MutationObserver((records) => {
    checkAddress();
    if (isRelevant(records, containers)) schedule('text');
    if (containers.length === 0 && view.performance.now() > watchUntil && hasNavigationEvents(view)) mutations.disconnect();
  });
  const startObserving = () => mutations.observe(document, { childList: true, characterData: true, subtree: true });
  startObserving();

  const colours = new view.MutationObserver(() => {
    onChange('colours');
    if (containers.length === 0) schedule('text'); // many pages show themselves by a class of body
  });
  for (const element of [document.documentElement, document.body]) {
    if (element) colours.observe(element, { attributes: true, attributeFilter: COLOUR_ATTRIBUTES });
  }
  const revealing = new view.MutationObserver(() => schedule('text'));
  view.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', () => onChange('colours'), { signal });

  (view as NavigationEvents).navigation?.addEventListener('currententrychange', checkAddress, { signal });
  view.addEventListener('popstate', checkAddress, { signal });
  view.addEventListener('hashchange', checkAddress, { signal });
  // "Continue reading" shows what was hidden: no text changes, so the click itself is the sign.
  view.addEventListener('click', (event) => event.isTrusted && containers.length > 0 && schedule('text'), {
    passive: true,
    capture: true,
    signal,
  });
  view.addEventListener('pageshow', (event) => event.persisted && onChange('restored'), { signal });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    colours.disconnect();
    revealing.disconnect();
    view.clearTimeout(timer);
  });
  return {
    watch(elements) {
      containers = elements;
      if (elements.length > 0) startObserving();
      revealing.disconnect();
      for (const element of elements)
        revealing.observe(element, { attributes: true, attributeFilter: REVEALING_ATTRIBUTES, subtree: true });
    },
  };
}

/** An address without the fragment, which names a place on the same page; "#/…" and "#!…" are addresses of their own. */
function addressOf(view: Window): string {
  const { href, hash } = view.location;
  return /^#[/!]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}

function hasNavigationEvents(view: Window): boolean {
  return typeof (view as NavigationEvents).navigation?.addEventListener === 'function';
}

/** A change inside the article, its removal, or new paragraphs anywhere. Scripts, styles and attributes come and go unnoticed. */
function isRelevant(records: MutationRecord[], containers: readonly Element[]): boolean {
  if (records.length > MAX_RECORDS || containers.some((container) => !container.isConnected)) return true;
  return records.some(
    ({ target, addedNodes }) =>
      containers.some((container) => container.contains(target)) || Array.prototype.some.call(addedNodes, hasParagraphs),
  );
}

function hasParagraphs(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.localName === 'p' || element.getElementsByTagName('p').length > 0;
}
