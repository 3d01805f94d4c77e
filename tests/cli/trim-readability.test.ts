import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { stripInnerHtml } from '../../lib/cli/strip-inner-html.ts';
import { trim, trimReadability } from '../../lib/cli/trim-readability.ts';
import { chooseContainer } from '../../lib/extract/choose-container.ts';

const OWN = new URL('../fixtures/pages/', import.meta.url);
/** Real pages, beside the checkout because their texts are not ours; without them only our own are compared. */
const REAL = new URL('../../../shared/pages/', import.meta.url);
const pages = [OWN, REAL].flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => new URL(`${name}/source.html`, folder)) : [],
);

const readability = readFileSync(fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');

/** choose-container.ts as it is built for the browsers. */
async function buildTrimmed(): Promise<typeof chooseContainer> {
  const entry = fileURLToPath(new URL('../../lib/extract/choose-container.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [stripInnerHtml(), trimReadability()],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'trimmed' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built.');
  expect(chunk.code).not.toContain('innerHTML="');
  return new Function(`${chunk.code};return trimmed`)().chooseContainer;
}

describe('Readability trimmed to what chooses the container', () => {
  let trimmed: typeof chooseContainer;
  beforeAll(async () => {
    trimmed = await buildTrimmed();
  });

  it.each(pages.map((page) => [page.pathname.split('/').at(-2)!, page] as const))('chooses the same on %s', (_name, page) => {
    const { window } = new JSDOM(readFileSync(page), { virtualConsole: new VirtualConsole() });
    const document = window.document as unknown as Document;
    const all = [...document.getElementsByTagName('*')];
    const numbersOf = (elements: Element[]) => elements.map((element) => all.indexOf(element));
    expect(numbersOf(trimmed(document, false))).toEqual(numbersOf(chooseContainer(document, false)));
  });

  it('is less than half of it', () => {
    expect(trim(readability).length).toBeLessThan(readability.length / 2);
  });

  it('throws where a version is written in another way', () => {
    expect(() => trim(readability.replaceAll('this._isProbablyVisible(node)', 'isVisible(node)'))).toThrow('trim-readability');
    expect(() => trim(readability.replaceAll('_setNodeTag', '_rename'))).toThrow('no method _setNodeTag');
  });
});
