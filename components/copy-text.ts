/**
 * Puts plain text on the clipboard; false where the browser refuses. Call it from a click.
 * The asynchronous clipboard is missing on http pages and forbidden by some pages' policies; the old command works there, with nothing added to the page.
 */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, document);
  }
}

function copyByCommand(text: string, document: Document): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
  return copied;
}
