import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, deflateSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shrinkPng } from '../../lib/cli/screenshots/shrink-png.ts';
import { unzip } from '../../lib/cli/unzip.ts';

/** An archive with one entry a name, deflated; sizes and places are all that is read of it. */
function archive(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  for (const [name, text] of Object.entries(files)) {
    const data = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(Buffer.concat(locals).length, 42);
    locals.push(local, Buffer.from(name), data);
    entries.push(entry, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

/** A PNG of RGB pixels, each row filtered as the one above it ("up"). */
function png(width: number, rows: [number, number, number][][]): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const flat = rows.map((row) => row.flat());
  const raw = flat.map((row, y) => Buffer.from([2, ...row.map((value, i) => value - (flat[y - 1]?.[i] ?? 0))])); // bytes wrap round
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(raw), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corroborate-archives-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('unzip', () => {
  it('writes the files of an archive', async () => {
    await writeFile(join(folder, 'a.zip'), archive({ 'manifest.json': '{}', 'icon/a.txt': 'sixteen' }));
    await unzip(join(folder, 'a.zip'), join(folder, 'out'));
    expect(await readFile(join(folder, 'out/icon/a.txt'), 'utf8')).toBe('sixteen');
  });

  it.each([
    ['../outside.txt', /outside/],
    ['/etc/outside.txt', null],
  ])('leaves what is outside of its folder alone: %s', async (name, error) => {
    await writeFile(join(folder, 'b.zip'), archive({ [name]: 'x' }));
    const done = unzip(join(folder, 'b.zip'), join(folder, 'inside'));
    if (error) await expect(done).rejects.toThrow(error);
    else await done; // an absolute name is one below the folder
  });

  it('says of other files that they are none', async () => {
    await writeFile(join(folder, 'c.zip'), 'no archive at all, but long enough to be one');
    await expect(unzip(join(folder, 'c.zip'), folder)).rejects.toThrow('no archive');
  });
});

describe('shrinkPng', () => {
  it('keeps every pixel of a picture of few colours', () => {
    const [red, white] = [
      [200, 0, 0],
      [255, 255, 255],
    ] as [[number, number, number], [number, number, number]];
    const rows = Array.from({ length: 40 }, (_, y) => Array.from({ length: 40 }, (_, x) => ((x + y) % 3 === 0 ? red : white)));
    const before = png(40, rows);
    const after = shrinkPng(before);
    expect(after.length).toBeLessThan(before.length);
    const palette = after.subarray(after.indexOf('PLTE') + 4);
    const data = after.indexOf('IDAT');
    const pixels = inflateSync(after.subarray(data + 4, data + 4 + after.readUInt32BE(data - 4)));
    const colourAt = (x: number, y: number) => [...palette.subarray(3 * pixels[y * 41 + x + 1]!, 3 * pixels[y * 41 + x + 1]! + 3)];
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [2, 1],
      [39, 39],
    ] as const) {
      expect(colourAt(x, y)).toEqual(rows[y]![x]);
    }
  });
});
