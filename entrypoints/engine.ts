import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addTab, libraryAnswers, remember } from '../lib/browser/answer-library.ts';
import { shared } from '../lib/browser/engine-port.ts';
import { loadLibrary, reviewKnownStory } from '../lib/browser/library-source.ts';

/** Runs in the background when something is asked first that takes more than words: see lib/browser/engine-port.ts. */
export default defineUnlistedScript(() => {
  shared.corroborateEngine = { review: reviewKnownStory, library: libraryAnswers, addTab, remember, openLibrary: loadLibrary };
});
