import type { Article } from '../types.ts';
import type { Sender } from './call.ts';
import { loadEngine } from './load-engine.ts';
import { readSettings } from './settings.ts';

/** After a review: saves the page where the reader wants what they read to be remembered. Fails in silence, as nobody has asked for it. */
export async function rememberArticle({ tab, url, isPrivate }: Sender, article: Article): Promise<void> {
  if (tab === null || isPrivate || !/^https?:/.test(url ?? '') || !(await readSettings()).remember) return;
  await loadEngine()
    .then((engine) => engine.remember(article))
    .catch(() => {});
}
