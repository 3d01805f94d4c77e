import type { BrowserName } from '../../lib/cli/find-browser.ts';
import { inventArticle } from './invented-pages.ts';
import { median } from './median.ts';
import { readPeer } from './peers.ts';
import { milliseconds, type Row } from './rows.ts';
import { addScript, callBench, HEADERS, LABELS, onStage } from './stage.ts';

const MARKS = 500;
const RUNS = 5;

/** Our marks and mark.js's over the same sentences of the same page, with the layout that follows from them. */
export async function measurePainting(name: BrowserName, empty: string, ours: string): Promise<Row[]> {
  const markJs = await readPeer('mark.js/dist/mark.min.js');
  return onStage(name, empty, async ({ browser, site }) => {
    const url = site.add('/2031/harbour', { body: inventArticle(MARKS * 40), headers: HEADERS });
    const page = await browser.open(url);
    const times = { paintOurs: [] as number[], paintMarkJs: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      for (const side of ['paintOurs', 'paintMarkJs'] as const) {
        await page.goto(`${url}?${side}${run}`);
        await addScript(page, markJs);
        await addScript(page, ours);
        const { ms, marks, isDomSame } = await callBench(page, side, MARKS);
        if (marks < MARKS) throw new Error(`${side}: only ${marks} marks`);
        if (side === 'paintOurs' && !isDomSame) throw new Error('Painting changed the page.');
        times[side].push(ms);
      }
    }
    process.stderr.write(`${name} painting: ${JSON.stringify(times)}\n`);
    const [own, theirs] = [median(times.paintOurs), median(times.paintMarkJs)];
    return [
      {
        what: `painting ${MARKS} marks, the page's DOM unchanged`,
        where: LABELS[name],
        ours: milliseconds(own),
        against: `mark.js: ${milliseconds(theirs)}`,
        value: own / theirs,
        unit: '×',
        target: { most: 1 / 20 },
      },
    ];
  });
}
