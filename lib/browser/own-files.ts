import { browser } from 'wxt/browser';
import { thrown } from '../failure.ts';

/** Text of a file that came with the extension. */
export async function fetchOwn(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path as never));
  if (!response.ok) throw thrown('ownFileMissing', { path });
  return response.text();
}

/** Calls `read` once. A failure is not kept: the next call tries again. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
