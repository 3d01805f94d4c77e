import { failed, type Result } from '../failure.ts';
import { serialiseInParts } from '../pack/serialise-pack.ts';
import type { Pack } from '../types.ts';
import { inSlices } from './in-slices.ts';
import { readPackInSlices } from './read-pack.ts';

/** Largest file that is opened, and largest text that may come out of a gzipped one; a library of 5,000 articles is about 60 MB. */
export const MAX_PACK_BYTES = 128 * 1024 * 1024;

/** Text that is made into bytes in one go, in UTF-16 units. */
const WRITTEN_AT_ONCE = 500_000;

const TOO_LARGE = failed('fileTooLarge', { megabytes: MAX_PACK_BYTES / 1024 / 1024 });
const GZIP = [0x1f, 0x8b];

/** A pack out of a file, gzipped or not, told apart by its first bytes. A failure names the place. */
export async function readPackFile(file: Blob, maxBytes = MAX_PACK_BYTES): Promise<Result<Pack>> {
  if (file.size > maxBytes) return TOO_LARGE;
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isGzip = GZIP.every((byte, i) => head[i] === byte);
  const text = await readText(isGzip ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream(), maxBytes);
  if (!text.ok) return isGzip && text.failure.code === 'fileUnreadable' ? failed('gzipBroken') : text;
  if (text.value.trim() === '') return failed('fileEmpty');
  let data: unknown;
  try {
    data = JSON.parse(text.value);
  } catch (error) {
    return notJson(error);
  }
  return readPackInSlices(data);
}

/** The pack as bytes, gzipped or not. The same pack gives the same bytes from the same program. */
export async function writePackFile(pack: Pack, gzip: boolean): Promise<Blob> {
  const plain = await inSlices(writeText(pack));
  return gzip ? gzipFile(plain) : plain;
}

function* writeText(pack: Pack): Generator<void, Blob> {
  const written: Blob[] = [];
  let parts: string[] = [];
  let length = 0;
  for (const part of serialiseInParts(pack)) {
    parts.push(part);
    length += part.length;
    if (length > WRITTEN_AT_ONCE) {
      written.push(new Blob(parts));
      parts = [];
      length = 0;
    }
    yield;
  }
  return new Blob([...written, ...parts], { type: 'application/json' });
}

export function gzipFile(plain: Blob): Promise<Blob> {
  return new Response(plain.stream().pipeThrough(new CompressionStream('gzip')), {
    headers: { 'content-type': 'application/gzip' },
  }).blob();
}

/** Reads no further than `maxBytes`, whatever a small gzipped file unfolds to. `fileUnreadable` where the stream itself is broken. */
async function readText(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Result<string>> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const chunk = await reader.read().catch(() => null);
    if (chunk === null) return failed('fileUnreadable');
    size += chunk.value?.byteLength ?? 0;
    if (size > maxBytes) {
      void reader.cancel().catch(() => {}); // the rest is not wanted
      return TOO_LARGE;
    }
    try {
      parts.push(decoder.decode(chunk.value, { stream: !chunk.done }));
    } catch {
      return failed('notUtf8');
    }
    if (chunk.done) return { ok: true, value: parts.join('') };
  }
}

/** The browsers say what is wrong in their own words; only that it breaks off, and line and column, are the same. Not each says where. */
function notJson(error: unknown): Result<never> {
  const words = String(error);
  const [, line, column] = /line (\d+) column (\d+)/.exec(words) ?? [];
  if (/end of JSON input|unexpected end of data|unterminated/i.test(words)) return failed('notJsonCut');
  return line === undefined ? failed('notJson') : failed('notJsonAt', { line: Number(line), column: Number(column) });
}
