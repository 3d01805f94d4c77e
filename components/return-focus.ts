/**
 * Remembers where the keyboard was. The function it returns puts it back, unless the reader has meanwhile gone elsewhere themselves:
 * to the element that had the focus, or else, where none had, to the sentence, so that Tab goes on from there and not from the top.
 */
export function rememberFocus(document: Document, range: Range): (host: Element) => void {
  const before = document.activeElement;
  return (host) => {
    const now = document.activeElement;
    const isElsewhere = now !== host && now !== document.body && now !== null;
    host.remove();
    if (isElsewhere) return;
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus({ preventScroll: true });
    else placeCursor(document, range);
  };
}

/** An empty selection is where the browsers look for the next thing to tab to. A selection the reader made is left alone. */
function placeCursor(document: Document, range: Range): void {
  const selection = document.getSelection();
  if (selection?.isCollapsed && range.startContainer.isConnected) selection.collapse(range.startContainer, range.startOffset);
}
