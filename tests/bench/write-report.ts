import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { isMet, type Row } from './rows.ts';

const REPORT = new URL('../report/', import.meta.url);

function ratio({ value, unit }: Row): string {
  return unit === '×' ? `${value < 0.1 ? value.toFixed(3) : value.toFixed(2)} ×` : `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

function targetOf({ target, unit }: Row): string {
  if (target === null) return '–';
  return target.most === undefined ? `≥ ${target.least} ${unit}` : `≤ ${target.most} ${unit}`;
}

const VERDICTS = new Map([
  [true, 'yes'],
  [false, '**no**'],
  [null, '–'],
]);

function tableOf(rows: Row[]): string {
  const lines = rows.map(
    (row) =>
      `| ${row.what} | ${row.where} | ${row.ours} | ${row.against} | ${ratio(row)} | ${targetOf(row)} | ${VERDICTS.get(isMet(row))} |`,
  );
  return ['| work | where | ours | against | result | target | met |', '|---|---|---|---|---|---|---|', ...lines].join('\n');
}

export function printTable(rows: Row[]): void {
  console.log(tableOf(rows));
}

/** tests/report/bench.{md,json}. Times are of the machine that ran it; the ratios are what counts. */
export async function writeReport(rows: Row[]): Promise<void> {
  const text = `# Speed

Written by \`npm run bench\`. Both sides of a ratio were measured in one run, in turns, in the same browser: medians. Times depend on the
machine (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${loadavg()[1]!.toFixed(1)} at the end of the run); above a load of 1 a core they
are of little use, and the longest wait is other programs'. Search against MiniSearch has a benchmark of its own, \`npm run bench:library\`. What a first answer is made of, and what limits it: [cold-start.md](cold-start.md).

${tableOf(rows)}
`;
  await writeFile(new URL('bench.md', REPORT), text);
  await writeFile(
    new URL('bench.json', REPORT),
    `${JSON.stringify(
      rows.map((row) => ({ ...row, met: isMet(row) })),
      null,
      2,
    )}\n`,
  );
}
