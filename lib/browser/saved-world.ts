import type { Result } from '../failure.ts';
import { callBackground, callContent } from './call.ts';

/** The article of a tab and the reader's library. */
export function savedWorld(tab: number) {
  return {
    async find(): ReturnType<typeof callBackground.findSaved> {
      const article = await callContent(tab).article();
      return article.ok ? callBackground.findSaved({ article: article.value }) : article;
    },
    add: () => callBackground.addTab(tab),
    remove: async (id: string): Promise<Result<{ undo: string }>> => callBackground.removeArticles([id]),
    undo: (token: string) => callBackground.undoRemove(token),
  };
}
