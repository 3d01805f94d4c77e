import { type Lexicon, parseLexicon } from '../match/lexicon.ts';
import { restoreStories, type Stories } from '../stored-stories.ts';
import { fetchOwn, once } from './own-files.ts';

/** What tells the stories of the bundled index. */
export const loadStories: () => Promise<Stories> = once(async () => restoreStories(await fetchOwn('bundled.stories.json')));

/** The words of the lexicon alone, without what they are related to. */
export const loadWords: () => Promise<Lexicon> = once(async () => parseLexicon(await fetchOwn('words.txt')));
