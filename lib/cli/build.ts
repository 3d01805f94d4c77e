import { writeFile } from 'node:fs/promises';
import { writePackFile } from '../browser/pack-file.ts';
import { readPack } from '../browser/read-pack.ts';
import { buildPackFromFolder } from './build-pack.ts';
import { sayFailure } from './say-failure.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** Where nobody watches, progress is told once in so many files. */
const PROGRESS_EVERY = 100;

/** Somewhere to tell progress: standard error. `isTTY` where a person watches. */
export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * `build DIR -o PACK`: writes the pack, gzipped where PACK ends in .gz, and returns the report of what was read and what was skipped. The
 * same input gives the same bytes.
 */
export async function build(folder: string, output: string, progress: ProgressOutput): Promise<string> {
  const { pack, report } = await buildPackFromFolder(folder, (done, total) => tellProgress(progress, done, total));
  if (pack.articles.length === 0) throw new Error(`no article found in ${folder}${report.length > 0 ? ` (${report.join('; ')})` : ''}`);
  const read = readPack(pack);
  if (!read.ok) throw new Error(`${folder}: ${sayFailure(read.failure)}`);
  const bytes = Buffer.from(await (await writePackFile(pack, /\.gz$/i.test(output))).arrayBuffer());
  await writeFile(output, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${output}: ${error.code === 'ENOENT' ? 'there is no such folder to write to' : whyUnreadable(error)}`);
  });
  const skipped = report.filter((line) => line.includes(': skipped, ')).length;
  const counts = [
    `${pack.articles.length} articles`,
    `${pack.facts?.length ?? 0} editorial facts`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${(bytes.byteLength / 1024).toFixed(0)} kB`,
  ];
  return [...report, `${output}: ${counts.join(', ')}`].join('\n');
}

/** One line that is written over where a person watches; else a line now and then. Nothing for a handful of files. */
function tellProgress(output: ProgressOutput, done: number, total: number): void {
  const isEnd = done === total;
  if (output.isTTY) output.write(`\r${done} of ${total} files read${isEnd ? '\n' : ''}`);
  else if (total >= PROGRESS_EVERY && (done % PROGRESS_EVERY === 0 || isEnd)) output.write(`${done} of ${total} files read\n`);
}
