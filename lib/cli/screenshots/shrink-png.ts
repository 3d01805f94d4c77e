import { crc32, deflateSync, inflateSync } from 'node:zlib';

const COLOURS = 256; // what one byte a pixel can name
const FREQUENT = 176; // of them for what fills the picture, shadows too; the rest for small things in a colour of their own
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * A browser's PNG (8 bits a channel, not interlaced) with a palette: frequent colours that are far enough apart, every other one as the
 * nearest of them.
 * Pictures of an interface have few colours, and become about a third as long. What is no such PNG comes back as it is.
 * Format: https://www.w3.org/TR/png-3/
 */
export function shrinkPng(png: Buffer): Buffer {
  const image = decode(png);
  if (image === null) return png;
  const { width, height, pixels } = image;
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf([...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour));
  const index = new Map(palette.map((colour, i) => [colour, i]));
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with its filter: 0, none
  for (let i = 0; i < pixels.length; i++) {
    const colour = pixels[i]!;
    let at = index.get(colour);
    if (at === undefined) {
      at = nearest(colour, palette);
      index.set(colour, at);
    }
    rows[i + Math.floor(i / width) + 1] = at;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits a pixel, colours from the palette
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const small = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return small.length < png.length ? small : png;
}

/** The most frequent colours, as they are; of the others ones that are far from all that is taken, the nearer the better. */
function paletteOf(frequent: number[]): number[] {
  for (let apart = 0; ; apart += 8) {
    const palette = frequent.slice(0, FREQUENT);
    for (const colour of frequent.slice(FREQUENT)) {
      if (palette.every((one) => distance(one, colour) > apart)) palette.push(colour);
      if (palette.length > COLOURS) break;
    }
    if (palette.length <= COLOURS) return palette;
  }
}

/** Opaque pixels as 0xRRGGBB, row by row; null for what this cannot read. */
function decode(png: Buffer): { width: number; height: number; pixels: Uint32Array } | null {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) return null;
  const step = kind === 2 ? 3 : 4; // bytes a pixel, with or without alpha
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * step;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const row = raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    unfilter(raw[y * (stride + 1)]!, row, above, step);
    for (let x = 0; x < width; x++) {
      const at = x * step;
      if (step === 4 && row[at + 3] !== 255) return null;
      pixels[y * width + x] = (row[at]! << 16) | (row[at + 1]! << 8) | row[at + 2]!;
    }
    above = row;
  }
  return { width, height, pixels };
}

/** Undoes a row's filter in place (PNG, section 9.2). */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let i = 0; i < row.length; i++) {
    const left = i < step ? 0 : row[i - step]!;
    const up = above[i]!;
    const corner = i < step ? 0 : above[i - step]!;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
    row[i] = (row[i]! + guess) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)] as const;
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Square of the distance in RGB. */
function distance(a: number, b: number): number {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

function nearest(colour: number, palette: number[]): number {
  let best = 0;
  for (let i = 1; i < palette.length; i++) if (distance(palette[i]!, colour) < distance(palette[best]!, colour)) best = i;
  return best;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
