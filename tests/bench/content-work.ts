import type { BrowserName } from '../../lib/cli/find-browser.ts';
import { median } from './median.ts';
import { milliseconds, type Row } from './rows.ts';
import { addScript, callBench, HEADERS, LABELS, onStage } from './stage.ts';
import { ARTICLES_FROM, articlePages, type BenchPage, otherPages, smallOtherPages } from './test-pages.ts';

/** Loads of each page for each side; a load gives one cold figure. */
const LOADS = 3;
/** Further runs in the same load, once the engine has compiled what it is going to compile. */
const WARM_RUNS = 3;

const KINDS = [
  { kind: `article page of ${ARTICLES_FROM}, extraction to marks`, pages: articlePages, most: 1.3 },
  { kind: 'page that is no article', pages: otherPages, most: 0.05 },
  { kind: 'page that is no article and has a few kilobytes', pages: smallOtherPages, most: null },
];

interface Figures {
  cold: number;
  warm: number;
}

/** What the content script does on a page, beside Readability alone on the same page: both fresh from loading, as in life, and warm. */
export async function measureContentWork(name: BrowserName, empty: string, ours: string, readability: string): Promise<Row[]> {
  return onStage(name, empty, async ({ browser, site }) => {
    const page = await browser.open(site.add('/', '<title>Start</title>'));

    const measure = async ({ path, html }: BenchPage) => {
      const url = site.add(path, { body: html, headers: HEADERS });
      const sides = { ours: [] as Figures[], readability: [] as Figures[] };
      const statuses = new Set<string>();
      for (let load = 0; load < LOADS; load++) {
        for (const side of ['ours', 'readability'] as const) {
          await page.goto(`${url}?${side}${load}`);
          await addScript(page, side === 'ours' ? ours : readability);
          if (side === 'readability') await addScript(page, ours); // its function calls Readability
          const times: number[] = [];
          for (let run = 0; run <= WARM_RUNS; run++) {
            const result = await callBench(page, side === 'ours' ? 'wholeWork' : 'readabilityAlone');
            if ('status' in result) statuses.add(result.status);
            times.push(result.ms);
          }
          sides[side].push({ cold: times[0]!, warm: median(times.slice(1)) });
        }
      }
      const of = (side: keyof typeof sides, key: keyof Figures) => median(sides[side].map((figures) => figures[key]));
      return {
        status: [...statuses].join('/'),
        ours: { cold: of('ours', 'cold'), warm: of('ours', 'warm') },
        readability: { cold: of('readability', 'cold'), warm: of('readability', 'warm') },
      };
    };

    const rows: Row[] = [];
    for (const { kind, pages, most } of KINDS) {
      const results = [];
      for (const each of pages()) {
        const result = await measure(each);
        process.stderr.write(`${name} ${each.name} ${result.status}: ${describe(result)}\n`);
        results.push(result);
      }
      for (const key of ['cold', 'warm'] as const) {
        rows.push({
          what: `${kind} (median of ${results.length}), ${key === 'cold' ? 'fresh from loading' : 'warm'}`,
          where: LABELS[name],
          ours: milliseconds(median(results.map(({ ours }) => ours[key]))),
          against: `Readability alone: ${milliseconds(median(results.map(({ readability }) => readability[key])))}`,
          value: median(results.map((result) => result.ours[key] / result.readability[key])),
          unit: '×',
          target: most === null ? null : { most },
        });
      }
    }
    return rows;
  });
}

function describe({ ours, readability }: { ours: Figures; readability: Figures }): string {
  const one = (key: keyof Figures) =>
    `${key} ${milliseconds(ours[key])} / ${milliseconds(readability[key])} = ${(ours[key] / readability[key]).toFixed(3)}`;
  return `${one('cold')}, ${one('warm')}`;
}
