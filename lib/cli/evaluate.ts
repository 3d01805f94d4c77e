import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, measureAll } from './evaluation/measure-all.ts';
import { printFigures } from './evaluation/print-figures.ts';
import { ROOT } from './training/events.ts';

/** What a folder of data may hold; each is left out of the table where it is missing. */
const DATA_FILES = ['ecb_dev.json', 'segmentation_en.json'];

export const REPORT = `${ROOT}tests/report/evaluation`;

/**
 * The scoreboard: ours and the peers on the same data in one run. Writes tests/report/evaluation.{md,json}, unless other data are given,
 * and returns the table.
 * @param data folder with ecb_dev.json and segmentation_en.json instead of ../shared/eval
 */
export async function evaluate({ data }: { data?: string | undefined }): Promise<string> {
  if (data !== undefined && !DATA_FILES.some((file) => existsSync(join(data, file)))) {
    throw new Error(`${data}: there is no ${DATA_FILES.join(' or ')} in it`);
  }
  const figures: Figures = await measureAll(data);
  const table = printFigures(figures);
  if (data === undefined) {
    mkdirSync(`${ROOT}tests/report`, { recursive: true });
    writeFileSync(`${REPORT}.md`, table);
    writeFileSync(
      `${REPORT}.json`,
      `${JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value), 2)}\n`,
    );
  }
  return table;
}
