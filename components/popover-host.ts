export interface PopoverHost {
  /** Child of documentElement, beside body, in the top layer where the browser has one. */
  host: HTMLElement;
  /** Closed: the page cannot look inside. */
  root: ShadowRoot;
}

const TAG = 'corroborate-popover'; // a name of its own, so that a page's rules for div or span do not meet it

/** Puts an empty host on the page. Nothing inside body is touched. */
export function mountPopoverHost(document: Document, css: string): PopoverHost {
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  host.setAttribute('popover', 'manual');
  host.showPopover?.();
  return { host, root };
}
