import { describe, expect, it } from 'vitest';
import { bundledFiles } from '../lib/cli/bundled-files.ts';
import { loadIndex, loadLexicon } from '../lib/cli/load-index.ts';
import { parseLexicon, wordsOfLexicon } from '../lib/match/lexicon.ts';
import { findStory } from '../lib/match/story.ts';
import { reviewOtherStory } from '../lib/other-story.ts';
import { originsIn, review } from '../lib/pipeline.ts';
import { restoreIndex, storeIndex } from '../lib/stored-index.ts';
import { restoreStories, storeStories } from '../lib/stored-stories.ts';
import { eventPack } from './library/sample-library.ts';

const built = await loadIndex([], false);
const file = storeIndex(built);
const stories = storeStories(built, originsIn(built));

describe('the stored index', () => {
  it('is what the build ships, the same bytes each time', async () => {
    const [index, words] = await bundledFiles();
    expect(index).toEqual({ relativeDest: 'bundled.index.json', contents: file });
    expect(words).toEqual({ relativeDest: 'bundled.stories.json', contents: stories });
    expect(storeIndex(await loadIndex([], false))).toBe(file);
    const restored = restoreIndex(file, restoreStories(stories), await loadLexicon());
    expect(storeIndex(restored)).toBe(file);
    expect(storeStories(restored, originsIn(restored))).toBe(stories);
  });

  it('reviews as the index does that it was made from', async () => {
    const restored = restoreIndex(file, restoreStories(stories), await loadLexicon());
    for (const { article } of built.articles) {
      const page = { ...article, id: 'page', url: null };
      expect(review(page, restored)).toEqual(review(page, built));
    }
  });

  it.each([['{"format":"corroborate-pack","version":2}'], [file.replace('"version":2', '"version":3')], ['{}']])(
    'refuses what it does not know: %.50s',
    async (text) => {
      const lexicon = await loadLexicon();
      expect(() => restoreIndex(text, restoreStories(stories), lexicon)).toThrow(/unknown format/);
    },
  );
});

describe('the stored stories', async () => {
  const restored = restoreStories(stories);
  const words = parseLexicon(wordsOfLexicon((await bundledFiles())[2]!.contents));

  it('tell of which articles a page is of one story, with the words of the lexicon alone', () => {
    for (const { article } of built.articles) {
      const found = findStory(article, restored, words);
      expect(found).toEqual(built.findStory(article));
      expect(found.length).toBeGreaterThan(1);
    }
  });

  it('make the review of a page of another story that the whole index makes', async () => {
    for (const page of (await eventPack('rail-settlement')).articles) {
      expect(findStory(page, restored, words)).toEqual([]);
      expect(reviewOtherStory(page, restored.origins)).toEqual(review(page, built));
    }
  });

  it.each([[file], [stories.replace('"version":1', '"version":2')], ['{}']])('refuse what they do not know: %.50s', (text) => {
    expect(() => restoreStories(text)).toThrow(/unknown format/);
  });
});
