import { writeFile } from 'node:fs/promises';
import { buildPackFromFolder, serialisePack } from './build-pack.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** `build DIR -o PACK`: writes the pack, returns the report of what was read and what was skipped. The same input gives the same bytes. */
export async function build(folder: string, output: string): Promise<string> {
  const { pack, report } = await buildPackFromFolder(folder);
  if (pack.articles.length === 0) throw new Error(`no article found in ${folder}${report.length > 0 ? ` (${report.join('; ')})` : ''}`);
  await writeFile(output, serialisePack(pack)).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${output}: ${error.code === 'ENOENT' ? 'there is no such folder to write to' : whyUnreadable(error)}`);
  });
  return [...report, `${output}: ${pack.articles.length} articles, ${pack.facts?.length ?? 0} editorial facts`].join('\n');
}
