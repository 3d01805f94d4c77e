import { failed, failureOf, type Result } from '../failure.ts';
import type { PackOutcome } from '../library/library-types.ts';
import { makePack } from '../pack/make-pack.ts';
import type { Pack } from '../types.ts';
import { callBackground } from './call.ts';
import { importPack as bringIn, loadLibrary } from './library-source.ts';
import { EXPORT_AT_ONCE } from './messages.ts';
import { gzipFile, MAX_PACK_BYTES, readPackFile, writePackFile } from './pack-file.ts';
import { readPackInSlices } from './read-pack.ts';

/**
 * Packs in and out, for the library page: it opens the library itself, so that a pack need not fit into a message and the background
 * stays free to review pages.
 */

/** A pack that has been read and not yet added, and what the library has of it. */
export interface OpenedPack {
  pack: Pack;
  /** Articles of it that are in the library by their addresses. */
  known: number;
  /** A pack with this id is there and would be replaced. */
  replaces: boolean;
}

/** Reads and checks a file; nothing is added. */
export async function openPack(file: Blob): Promise<Result<OpenedPack>> {
  const read = await readPackFile(file).catch(() => failed('fileUnreadable'));
  if (!read.ok) return read;
  const pack = read.value;
  return attempt(async () => {
    const library = await loadLibrary();
    const known = await library.countSaved(pack.articles.map(({ url }) => url));
    return { pack, known, replaces: (await library.packs()).some(({ id }) => id === pack.id) };
  });
}

export async function importPack(pack: Pack, onProgress: (done: number) => void, signal: AbortSignal): Promise<Result<PackOutcome>> {
  return attempt(() => bringIn(pack, onProgress, signal));
}

export interface ExportChoice {
  ids: string[];
  /** What the pack is called; the file's name is made of it. */
  name: string;
  quotationsOnly: boolean;
  gzip: boolean;
}

/** The articles as a file that can be imported again. */
export async function exportPack({ ids, name, quotationsOnly, gzip }: ExportChoice): Promise<Result<{ file: string; content: Blob }>> {
  const portions = [];
  for (let i = 0; i < ids.length; i += EXPORT_AT_ONCE) {
    const portion = await callBackground.exportArticles(ids.slice(i, i + EXPORT_AT_ONCE));
    if (!portion.ok) return portion;
    portions.push(portion.value);
  }
  const pack = await readPackInSlices(makePack(name, portions, quotationsOnly));
  if (!pack.ok) return pack;
  const content = await writePackFile(pack.value, false);
  if (content.size > MAX_PACK_BYTES) return failed('selectionTooLarge');
  const stem = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['articles']).join('-').slice(0, 60);
  const file = `${stem}.corroborate.json${gzip ? '.gz' : ''}`;
  return { ok: true, value: { file, content: gzip ? await gzipFile(content) : content } };
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
