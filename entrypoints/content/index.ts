import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground, callPanel, onToContent } from '../../lib/browser/call.ts';
import { onRejectionsChanged } from '../../lib/browser/rejections.ts';
import { isOnFor, onSettingsChanged, readSettings, type Settings } from '../../lib/browser/settings.ts';
import { PageSession } from '../../lib/page/page-session.ts';
import { sharedWorld } from '../../lib/page/popover-port.ts';
import { readyToRead } from '../../lib/page/ready-to-read.ts';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true, // WXT would tell the page's own scripts that we are here; see also lib/cli/quiet-content-script.ts
  async main(context) {
    // A reader who asks while the page still loads gets the script before its time; it comes again when the page has loaded.
    if (sharedWorld.corroborateIsHere?.()) return;
    sharedWorld.corroborateIsHere = () => !context.isInvalid;
    const { signal } = context;
    const { host } = window.location;
    const highlights = 'highlights' in CSS ? { registry: CSS.highlights, Highlight } : null;
    const session = new PageSession(
      {
        document,
        highlights,
        background: callBackground,
        onChange: () => void callPanel.pageChanged(),
        canOpenPanel: !import.meta.env.FIREFOX, // its sidebar opens from a page of the extension only
      },
      signal,
    );
    onToContent(
      {
        state: () => session.state(),
        article: () => session.article(),
        libraryChanged: () => session.libraryChanged(),
        setEnabled: (_sender, enabled) => session.setEnabled(enabled),
        showSentence: (_sender, at) => session.showSentence(at),
        highlightSentence: (_sender, at) => session.highlightSentence(at),
        openPopover: () => session.openPopover(),
        nextSentence: () => session.nextSentence(),
        previousSentence: () => session.previousSentence(),
        countMarks: () => session.countMarks(),
        compareNow: () => session.compareNow(),
        compareSelection: (_sender, text) => session.compareSelection(text),
      },
      signal,
    );
    let strictness: number;
    const apply = (settings: Settings) => {
      session.apply({ ...settings, isOn: isOnFor(host, settings) });
      if (strictness !== settings.strictness) session.reviewAgain();
      strictness = settings.strictness;
    };
    onSettingsChanged(apply, signal);
    onRejectionsChanged(() => session.reviewAgain(), signal);
    // After an update the old script is left alone with its marks. Asking is what makes WXT notice, and abort the signal.
    for (const type of ['pointerdown', 'keydown', 'visibilitychange']) {
      document.addEventListener(type, () => void context.isInvalid, { capture: true, passive: true, signal });
    }
    const [settings] = await Promise.all([readSettings(), readyToRead(document)]);
    if (!signal.aborted) apply(settings);
  },
});
