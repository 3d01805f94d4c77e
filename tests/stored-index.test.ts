import { describe, expect, it } from 'vitest';
import { bundledFiles } from '../lib/cli/bundled-files.ts';
import { loadIndex, loadLexicon } from '../lib/cli/load-index.ts';
import { review } from '../lib/pipeline.ts';
import { restoreIndex, storeIndex } from '../lib/stored-index.ts';

describe('the stored index', async () => {
  const built = await loadIndex([], false);
  const file = storeIndex(built);

  it('is what the build ships, the same bytes each time', async () => {
    expect((await bundledFiles())[0]).toEqual({ relativeDest: 'bundled.index.json', contents: file });
    expect(storeIndex(await loadIndex([], false))).toBe(file);
    expect(storeIndex(restoreIndex(file, await loadLexicon()))).toBe(file);
  });

  it('reviews as the index does that it was made from', async () => {
    const restored = restoreIndex(file, await loadLexicon());
    for (const { article } of built.articles) {
      const page = { ...article, id: 'page', url: null };
      expect(review(page, restored)).toEqual(review(page, built));
    }
  });

  it.each([['{"format":"corroborate-pack","version":1}'], [file.replace('"version":1', '"version":2')], ['{}']])(
    'refuses what it does not know: %.50s',
    async (text) => {
      const lexicon = await loadLexicon();
      expect(() => restoreIndex(text, lexicon)).toThrow(/unknown format/);
    },
  );
});
