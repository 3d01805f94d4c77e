const FOCUSABLE = 'button:not([disabled]), a[href], summary, [tabindex="0"]';

/** Tab cycles through what is inside; keys pressed inside do not reach the page's own shortcuts. Until the signal aborts. */
export function keepFocusInside(root: ShadowRoot, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent)) return;
      event.stopPropagation();
      if (event.key === 'Tab') cycle(root, event);
    },
    { signal },
  );
  for (const type of ['keyup', 'keypress']) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

function cycle(root: ShadowRoot, event: KeyboardEvent): void {
  const inside = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return;
  const active = root.activeElement;
  const atStart = active === first || active === null || active.getAttribute('role') === 'dialog';
  if (event.shiftKey ? atStart : active === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}

/** What a closed disclosure hides takes no part. */
function isShown(element: HTMLElement): boolean {
  const closed = element.closest('details:not([open])');
  return element.closest('[hidden]') === null && (closed === null || (element.localName === 'summary' && element.parentElement === closed));
}
