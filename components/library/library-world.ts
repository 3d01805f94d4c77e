import type { TabResult } from '../../lib/browser/add-tabs.ts';
import type { ExportChoice, OpenedPack } from '../../lib/browser/library-files.ts';
import type { Result } from '../../lib/failure.ts';
import type { ArticleVersion, LibraryList, LibraryPack, LibraryState, ListQuery, PackOutcome } from '../../lib/library/library-types.ts';
import type { Pack } from '../../lib/types.ts';

/** Everything the library page asks of the world around it. */
export interface LibraryWorld {
  list(query: ListQuery): Promise<Result<LibraryList>>;
  state(): Promise<Result<LibraryState>>;
  packs(): Promise<Result<LibraryPack[]>>;
  versions(id: string): Promise<Result<ArticleVersion[]>>;
  remove(ids: string[]): Promise<Result<{ removed: number; undo: string }>>;
  undo(token: string): Promise<Result<{ restored: number }>>;
  setPackEnabled(id: string, enabled: boolean): Promise<Result<null>>;
  removePack(id: string): Promise<Result<{ removed: number }>>;
  /** Reads and checks a file; nothing is added. */
  openPack(file: File): Promise<Result<OpenedPack>>;
  importPack(pack: Pack, onProgress: (done: number) => void, signal: AbortSignal): Promise<Result<PackOutcome>>;
  /** Writes the articles to a file; its name. */
  exportPack(choice: ExportChoice): Promise<Result<string>>;
  /** Adds every article that is open in a window, the page's own where null; calls back with the whole list each time a tab is through. */
  addTabs(window: number | null, onProgress: (tabs: TabResult[]) => void): Promise<void>;
  /** Calls back when the library has changed, by whatever window, until the signal aborts. */
  onChanged(callback: () => void, signal: AbortSignal): void;
}
