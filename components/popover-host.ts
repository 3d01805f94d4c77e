export interface PopoverHost {
  /** Child of documentElement, beside body, in the top layer where the browser has one. */
  host: HTMLElement;
  /** Closed: the page cannot look inside. */
  root: ShadowRoot;
}

const TAG = 'corroborate-popover'; // a name of its own, so that a page's rules for div or span do not meet it

/**
 * Puts an empty host on the page. Nothing inside body is touched. The style sheet is text on pages (Firefox's content scripts cannot adopt
 * one), and an adopted one on the extension's own pages (whose policy forbids style elements).
 */
export function mountPopoverHost(document: Document, css: string | CSSStyleSheet): PopoverHost {
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  if (typeof css === 'string') {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  } else root.adoptedStyleSheets = [css];
  document.documentElement.append(host);
  host.setAttribute('popover', 'manual');
  host.showPopover?.();
  return { host, root };
}
