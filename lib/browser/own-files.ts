import { browser } from 'wxt/browser';
import { thrown } from '../failure.ts';
import { shared } from './engine-port.ts';

/** Text of a file that came with the extension. */
export function fetchOwn(path: string): Promise<string> {
  const onItsWay = shared.corroborateFiles?.get(path);
  shared.corroborateFiles?.delete(path);
  return onItsWay ?? fetchText(path);
}

/** Begins to read files that the engine will ask for, while it is being loaded. */
export function fetchAhead(paths: readonly string[]): void {
  shared.corroborateFiles ??= new Map();
  for (const path of paths) {
    if (shared.corroborateFiles.has(path)) continue;
    const text = fetchText(path);
    text.catch(() => {}); // told to who asks for it
    shared.corroborateFiles.set(path, text);
  }
}

async function fetchText(path: string): Promise<string> {
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
