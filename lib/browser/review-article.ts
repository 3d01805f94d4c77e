import { hasNear } from '../library/find-near.ts';
import { cautionOf } from '../match/caution.ts';
import { addressOf } from '../match/copy.ts';
import { findStory } from '../match/story.ts';
import { reviewOtherStory } from '../other-story.ts';
import type { ReaderChoices } from '../pipeline.ts';
import type { Article, Review } from '../types.ts';
import { withHashes } from './hash-articles.ts';
import { lookAtLibrary } from './library-connection.ts';
import { loadEngine } from './load-engine.ts';
import { readRejections } from './rejections.ts';
import { readSettings } from './settings.ts';
import { loadStories, loadWords } from './story-source.ts';

/** The library is looked over when the first page has long had its answer. */
const LOOK_AFTER_MS = 2_000;

/** Begins to read what every review takes, while its article is still being checked. */
export function readAhead(): void {
  for (const read of [loadWords, loadStories, lookAtLibrary]) read().catch(() => {}); // told where it is asked for
}

/**
 * How others reported what an article says. Most pages are of a story that nobody tells, neither in the bundled index nor in the library:
 * they are answered without the engine. `strictness` stands in for all that raises or lowers what is asked of a match.
 */
export async function reviewArticle(article: Article, strictness?: number): Promise<Review> {
  if (await isStoryKnown(article)) {
    const [engine, choices] = await Promise.all([loadEngine(), readChoices(strictness)]);
    return engine.review(article, choices);
  }
  return withHashes(reviewOtherStory(article, (await loadStories()).origins), article, []);
}

async function isStoryKnown(article: Article): Promise<boolean> {
  const isInLibrary = hasLibrary(article).catch(() => false); // the library's own page says what is wrong with it
  const [stories, words] = await Promise.all([loadStories(), loadWords()]);
  const address = addressOf(article);
  if (address !== null && stories.addresses.includes(address)) return true;
  return findStory(article, stories, words).length > 0 || isInLibrary;
}

async function hasLibrary(article: Article): Promise<boolean> {
  const [connection, words] = await Promise.all([lookAtLibrary(), loadWords()]);
  const isNear = hasNear(connection, article, words);
  if (connection.cache.revision > 0) lookAfterLibrary();
  return isNear;
}

let isLookedAfter = false;

/** A library that was never written to needs nothing. */
function lookAfterLibrary(): void {
  if (isLookedAfter) return;
  isLookedAfter = true;
  setTimeout(() => void loadEngine().then((engine) => engine.openLibrary().catch(() => {})), LOOK_AFTER_MS);
}

/** What the reader has set and rejected, as the pipeline takes it. */
async function readChoices(strictness?: number): Promise<ReaderChoices> {
  const [settings, rejections] = await Promise.all([readSettings(), readRejections()]);
  const scores = strictness === undefined ? rejections.map(({ score }) => score) : [];
  return { caution: cautionOf(strictness ?? settings.strictness, scores), rejections };
}
