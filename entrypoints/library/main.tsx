import { render } from 'preact';
import { dressPage } from '../../components/dress-page.ts';
import { Library } from '../../components/library/library.tsx';
import type { LibraryWorld } from '../../components/library/library-world.ts';
import { libraryStrings } from '../../components/library-strings.ts';
import { saveFile } from '../../components/save-text.ts';
import { addTabs } from '../../lib/browser/add-tabs.ts';
import { callBackground, onToPanel } from '../../lib/browser/call.ts';
import { exportPack, importPack, openPack } from '../../lib/browser/library-files.ts';
import { windowToAdd } from '../../lib/browser/own-pages.ts';
import './style.css';

const world: LibraryWorld = {
  list: callBackground.listLibrary,
  state: callBackground.libraryState,
  packs: callBackground.listPacks,
  versions: callBackground.listVersions,
  remove: callBackground.removeArticles,
  undo: callBackground.undoRemove,
  setPackEnabled: callBackground.setPackEnabled,
  removePack: callBackground.removePack,
  openPack,
  importPack,
  async exportPack(choice) {
    const made = await exportPack(choice);
    if (made.ok) saveFile(made.value.content, made.value.file, document);
    return made.ok ? { ok: true, value: made.value.file } : made;
  },
  addTabs,
  onChanged(callback, signal) {
    const done = { ok: true, value: null } as const;
    const changed = () => {
      callback();
      return done;
    };
    onToPanel({ libraryChanged: changed, pageChanged: () => done }, signal);
  },
};

const addTabsOf = windowToAdd(window.location.hash);
history.replaceState(null, '', window.location.pathname); // else a reload would add them again
dressPage(document, libraryStrings.page);
render(<Library world={world} addTabsOf={addTabsOf} now={new Date()} />, document.getElementById('app')!);
