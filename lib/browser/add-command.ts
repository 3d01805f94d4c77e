import { failureOf } from '../failure.ts';
import { askPage } from './ask-page.ts';
import { showNote } from './badge.ts';
import { loadEngine } from './load-engine.ts';
import { say } from './say.ts';
import { sayFailure } from './say-failure.ts';

/** Adds the article of a tab, and says on its button what became of it. */
export async function addFromTab(tabId: number): Promise<void> {
  await askPage(tabId, 'state'); // puts the content script there first where the page has none
  const added = await loadEngine()
    .then((engine) => engine.addTab(tabId))
    .catch((error: unknown) => ({ ok: false as const, failure: failureOf(error) }));
  const words = added.ok ? say(`saved.${added.value.outcome}`) : sayFailure(added.failure);
  await showNote(tabId, added.ok, words).catch(() => {}); // the tab may be gone by now
}
