import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/** Draws assets/icon.svg in every size the browsers ask for. Run after changing it: node lib/cli/render-icons.ts */

const SIZES = [16, 32, 48, 96, 128];
const SOURCE = new URL('../../assets/icon.svg', import.meta.url);
const TARGET = new URL('../../assets/public/icon/', import.meta.url);

/** "Nothing here": the same drawing without its colours. */
const DIM: [from: string, to: string][] = [
  ['#0d766c', '#8a9491'],
  ['#ffc964', '#ffffff'],
];

const program = findBrowser('chromium');
if (program === null) throw new Error('No Chromium was found to draw the icons with.');
const svg = await readFile(SOURCE, 'utf8');
const drawings = { '': svg, 'dim-': DIM.reduce((text, [from, to]) => text.replaceAll(from, to), svg) };
const browser = await puppeteer.launch({ executablePath: program, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  await mkdir(TARGET, { recursive: true });
  for (const [prefix, drawing] of Object.entries(drawings)) {
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
      await page.setContent(`<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="${source}">`);
      const image = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`${prefix}${size}.png`, TARGET), image);
    }
  }
  console.log(`${fileURLToPath(TARGET)}: ${2 * SIZES.length} icons`);
} finally {
  await browser.close();
}
