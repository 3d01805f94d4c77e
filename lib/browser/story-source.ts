import { type Lexicon, parseLexicon } from '../match/lexicon.ts';
import { restoreStories, type Stories } from '../stored-stories.ts';
import { shared } from './engine-port.ts';
import { fetchOwn, once } from './own-files.ts';

/** What tells the stories of the bundled index. A failure is not kept: the next call tries again. */
export function loadStories(): Promise<Stories> {
  shared.corroborateStories ??= readStories().catch((error: unknown) => {
    delete shared.corroborateStories;
    throw error;
  });
  return shared.corroborateStories;
}

async function readStories(): Promise<Stories> {
  return restoreStories(await fetchOwn('bundled.stories.json'));
}

/** The words of the lexicon alone, without what they are related to. */
export const loadWords: () => Promise<Lexicon> = once(async () => parseLexicon(await fetchOwn('words.txt')));
