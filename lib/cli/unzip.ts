import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50; // signature of the record at the end of an archive
const ENTRY = 0x02014b50; // of each entry in its directory

/**
 * Unpacks an archive as `npm run zip` makes it: stored or deflated, without encryption, below 4 GB.
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @throws where it is none, or where a name leads out of the folder.
 */
export async function unzip(archive: string, folder: string): Promise<void> {
  const bytes = await readFile(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error(`${archive} is no archive.`);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${archive} has a broken directory.`);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    if (!name.endsWith('/')) await write(resolve(folder), name, method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extra + comment;
  }
}

async function write(folder: string, name: string, data: Buffer): Promise<void> {
  const file = resolve(join(folder, name));
  if (!file.startsWith(folder + sep)) throw new Error(`The archive has a file outside of it: ${name}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}
