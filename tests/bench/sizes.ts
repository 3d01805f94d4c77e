import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../lib/cli/drive.ts';
import { peerPath } from './peers.ts';
import type { Row } from './rows.ts';

/** What our content script is, and what the first click adds. */
const OURS = ['content-scripts/content.js', 'content-scripts/content.css'];
const OURS_CLICKED = [...OURS, 'popover.js'];
/** What the Hypothesis client loads into a page: boot.js, what that adds to the page, and its sidebar's frame. Fonts are left out. */
const HYPOTHESIS = [
  'boot.js',
  'scripts/annotator.bundle.js',
  'styles/annotator.css',
  'styles/highlights.css',
  'scripts/sidebar.bundle.js',
  'styles/sidebar.css',
  'styles/katex.min.css',
];

async function sizeOf(files: string[]): Promise<{ raw: number; gzip: number }> {
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return { raw: sum(contents.map(({ length }) => length)), gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)) };
}

function sum(figures: number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

export async function measureSizes(): Promise<Row[]> {
  const theirs = await sizeOf(HYPOTHESIS.map((file) => peerPath(`hypothesis/build/${file}`)));
  const rows: Row[] = [];
  for (const [what, files, target] of [
    ['what a page loads', OURS, { most: 1 / 10 }],
    ['what a page loads, and the popover of its first click', OURS_CLICKED, null],
  ] as const) {
    const ours = await sizeOf(files.map((file) => join(builtExtension('chromium'), file)));
    rows.push({
      what: `${what} (gzip -9: ${kilobytes(ours.gzip)} against ${kilobytes(theirs.gzip)})`,
      where: 'files',
      ours: kilobytes(ours.raw),
      against: `Hypothesis client: ${kilobytes(theirs.raw)}`,
      value: ours.raw / theirs.raw,
      unit: '×',
      target,
    });
  }
  return rows;
}
