import { writeFile } from 'node:fs/promises';
import { buildPackFromFolder, serialisePack } from './build-pack.ts';

/** `build DIR -o PACK`: writes the pack, returns the report of what was read and what was skipped. The same input gives the same bytes. */
export async function build(folder: string, output: string): Promise<string> {
  const { pack, report } = await buildPackFromFolder(folder);
  if (pack.articles.length === 0) throw new Error(`no article found in ${folder}`);
  await writeFile(output, serialisePack(pack));
  return [...report, `${output}: ${pack.articles.length} articles, ${pack.facts?.length ?? 0} editorial facts`].join('\n');
}
