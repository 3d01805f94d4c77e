import { browser } from 'wxt/browser';
import { thrown } from '../failure.ts';
import { type Engine, shared } from './engine-port.ts';
import { fetchAhead } from './own-files.ts';

const SCRIPT = '/engine.js';
/** What it reads first: see index-source.ts. */
const INDEX_FILES = ['bundled.index.json', 'lexicon.txt'];
const { importScripts } = globalThis as { importScripts?: (url: string) => void };

/**
 * Chrome's service worker may later run such scripts alone as it ran while it was installed, which it keeps. Call it while the background's
 * script first runs.
 */
export function keepEngine(): void {
  if (importScripts !== undefined) globalThis.addEventListener('install', () => importScripts(SCRIPT));
}

let loading: Promise<void> | null = null;

/** The engine, loaded where it is not there yet. */
export async function loadEngine(): Promise<Engine> {
  if (shared.corroborateEngine === undefined) {
    fetchAhead(INDEX_FILES);
    loading ??= runScript().finally(() => {
      loading = null;
    });
    await loading;
  }
  if (shared.corroborateEngine === undefined) throw thrown('ownFileMissing', { path: 'engine.js' });
  return shared.corroborateEngine;
}

async function runScript(): Promise<void> {
  if (importScripts !== undefined) return importScripts(SCRIPT);
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(SCRIPT as never);
  await new Promise((resolve) => {
    script.onload = resolve;
    script.onerror = resolve;
    document.head.append(script);
  });
  script.remove();
}
