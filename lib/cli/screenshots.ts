import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './drive.ts';
import { samplePages } from './sample-pages.ts';
import { composeForStores } from './screenshots/compose.ts';
import { fillLibrary } from './screenshots/fill-library.ts';
import { shrinkPng } from './screenshots/shrink-png.ts';
import { type Scene, takeSurfaces } from './screenshots/surfaces.ts';
import { serve } from './serve.ts';

/**
 * `npm run screenshots`: pictures of every surface on the sample article, for README (both themes, sharper than the screen) and for the stores
 * (1280 × 800, and the small tile of 440 × 280). The same build on the same machine gives the same pictures.
 */

const README_FOLDER = fileURLToPath(new URL('../../assets/screenshots', import.meta.url));
const STORE_FOLDER = fileURLToPath(new URL('../../assets/store/pictures', import.meta.url));
const HOST = 'www.harbour-ledger.example'; // the made-up outlet of the sample article
const SHARP = 2; // device pixels a CSS pixel: what most screens that README is read on have

async function screenshots(): Promise<void> {
  const site = await serve();
  try {
    const [sample] = await samplePages();
    site.add(sample!.path, sample!.html);
    const scene: Scene = { article: `http://${HOST}${sample!.path}`, site };
    const hosts = { '*.example': new URL(site.origin).host };
    for (const folder of [README_FOLDER, STORE_FOLDER]) await mkdir(folder, { recursive: true });

    const sharp = await launchBrowser('chromium', { hosts, scale: SHARP });
    try {
      await fillLibrary(sharp, site);
      for (const theme of ['light', 'dark'] as const) await takeSurfaces(sharp, scene, theme, README_FOLDER);
    } finally {
      await sharp.close();
    }
    const plain = await launchBrowser('chromium', { hosts });
    try {
      await composeForStores(plain, scene, STORE_FOLDER);
    } finally {
      await plain.close();
    }
  } finally {
    await site.close();
  }
  for (const folder of [README_FOLDER, STORE_FOLDER]) await shrink(folder);
}

/** Makes the pictures of a folder small, and says how large they are. */
async function shrink(folder: string): Promise<void> {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  let sum = 0;
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.png')).sort()) {
    const file = join(folder, name);
    const small = shrinkPng(await readFile(file));
    await writeFile(file, small);
    sum += small.length;
    console.log(`  ${name} ${kilobytes(small.length)}`);
  }
  console.log(`${folder}: ${kilobytes(sum)}`);
}

screenshots().catch((error: unknown) => {
  process.stderr.write(`screenshots: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
