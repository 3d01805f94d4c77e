import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackFile, writePackFile } from '../../lib/browser/pack-file.ts';
import { sayFailure } from '../../lib/cli/say-failure.ts';
import { pack } from './sample-pack.ts';

const text = JSON.stringify(pack);
const gzipped = gzipSync(text);
const refusal = async (read: ReturnType<typeof readPackFile>) => {
  const result = await read;
  return result.ok ? null : sayFailure(result.failure);
};
const fileOf = (content: string | Uint8Array) => new Blob([content as BlobPart]);

describe('readPackFile', () => {
  it.each<[string, string | Uint8Array]>([
    ['plain', text],
    ['plain after a byte order mark', `\uFEFF${text}`],
    ['gzipped', gzipped],
    ['set out over lines', JSON.stringify(pack, null, 2)],
  ])('opens a pack, %s', async (_what, content) => {
    expect(await readPackFile(fileOf(content))).toEqual({ ok: true, value: pack });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'This file is empty.'],
    ['a text', 'Nine people died.', 'This file is no pack: it is not JSON.'],
    ['a page', '<!doctype html>', 'This file is no pack: it is not JSON.'],
    ['a pack that breaks off', text.slice(0, -20), 'This file is no pack: it is not JSON, or it was cut off.'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'This file is no pack: it is not a text in UTF-8.'],
    ['other JSON', '{"articles": []}', 'This file is no Corroborate pack.'],
    ['JSON nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'This file is no Corroborate pack.'],
    ['gzip that breaks off', gzipped.subarray(0, -12), 'This gzipped file is broken or cut off.'],
    ['gzip with a wrong byte', gzipped.map((byte, i) => (i === 60 ? byte ^ 0xff : byte)), 'This gzipped file is broken or cut off.'],
    ['nothing but the first two bytes of gzip', new Uint8Array([0x1f, 0x8b]), 'This gzipped file is broken or cut off.'],
    ['gzip of something else', gzipSync('Nine people died.'), 'This file is no pack: it is not JSON.'],
    ['gzip of gzip', gzipSync(gzipped), 'This file is no pack: it is not a text in UTF-8.'],
  ])('refuses %s', async (_what, content, message) => {
    expect(await refusal(readPackFile(fileOf(content)))).toBe(message);
  });

  it('says where the JSON is broken, where the browser tells it', async () => {
    const read = readPackFile(fileOf('{\n  "format": "corroborate-pack",\n  "version" 1\n}'));
    expect(await refusal(read)).toBe('This file is no pack: it is not JSON (line 3, column 13).');
  });

  it('stops at the limit, however little a large text takes gzipped', async () => {
    const bomb = gzipSync(' '.repeat(40_000_000));
    expect(bomb.length).toBeLessThan(50_000);
    const tooLarge = 'This file is too large: a pack has at most 128 MB, unpacked.';
    expect(await refusal(readPackFile(fileOf(bomb), 1_000_000))).toBe(tooLarge);
    expect(await refusal(readPackFile(fileOf(text), text.length - 1))).toBe(tooLarge);
  });

  it('takes or refuses any bytes, and a pack with any byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          fc.string().map((text) => new TextEncoder().encode(text)),
        ),
        async (bytes) => {
          expect(await refusal(readPackFile(fileOf(bytes)))).toMatch(/^[A-Z].*\.$/);
        },
      ),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(gzipped.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const read = await readPackFile(fileOf(gzipped.map((byte, i) => (i === at ? byte ^ change : byte))));
        if (read.ok) expect(read.value).toEqual(pack); // the header's time and name may be anything
      }),
      { numRuns: 300 },
    );
  });
});

describe('writePackFile', () => {
  it.each([false, true])('writes what is read back the same (gzipped: %s)', async (gzip) => {
    const [first, second] = [await writePackFile(pack, gzip), await writePackFile(pack, gzip)];
    expect(new Uint8Array(await first.arrayBuffer())).toEqual(new Uint8Array(await second.arrayBuffer()));
    expect(await readPackFile(first)).toEqual({ ok: true, value: pack });
  });
});
