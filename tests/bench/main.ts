import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { bundlePageSide, readabilityScript } from './bundle.ts';
import { measureColdBackground } from './cold-background.ts';
import { measureContentWork } from './content-work.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import { measureLongTask } from './long-task.ts';
import { measurePainting } from './painting.ts';
import { ensurePeers } from './peers.ts';
import type { Row } from './rows.ts';
import { measureSizes } from './sizes.ts';
import { printTable, writeReport } from './write-report.ts';

/** `npm run bench`: everything, with the report written; `npm run bench -- painting sizes`: some parts, printed only. */
const PARTS = ['content', 'task', 'painting', 'background', 'sizes'];
const [...wanted] = process.argv.slice(2);

async function run(): Promise<void> {
  const browsers = BROWSER_NAMES.filter(
    (name) => !wanted.some((word) => (BROWSER_NAMES as readonly string[]).includes(word)) || wanted.includes(name),
  );
  const chosen = wanted.filter((word) => !(BROWSER_NAMES as readonly string[]).includes(word));
  const unknown = chosen.filter((word) => !PARTS.includes(word));
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}; browsers: ${BROWSER_NAMES.join(', ')}.`);
  const has = (part: string) => chosen.length === 0 || chosen.includes(part);
  if (has('painting') || has('sizes')) ensurePeers();
  const [ours, readability] = await Promise.all([bundlePageSide(), readabilityScript()]);
  const rows: Row[] = [];
  for (const name of browsers) {
    const empty = await makeEmptyExtension(name);
    try {
      if (has('content')) rows.push(...(await measureContentWork(name, empty.folder, ours, readability)));
      if (has('task')) rows.push(...(await measureLongTask(name)));
      if (has('painting')) rows.push(...(await measurePainting(name, empty.folder, ours)));
      if (has('background')) rows.push(...(await measureColdBackground(name, empty.folder)));
    } finally {
      await empty.remove();
    }
  }
  if (has('sizes')) rows.push(...(await measureSizes()));
  printTable(rows);
  if (wanted.length === 0) await writeReport(rows);
}

try {
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
