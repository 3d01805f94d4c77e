interface Command {
  suggested_key?: { default: string; mac: string };
  description?: string;
}

/**
 * A key for all systems; on a Mac, Alt types letters of its own, so Control takes its place. Arrows, for with a letter Firefox opens what
 * has it in its menu bar, with Shift too (Alt+Shift+H: Help; in German L, in French O), or in the page; J and K are in none of our
 * languages'. Chrome silently assigns none that it uses itself: with Alt+Shift these are A B C N P R T W X Z (measured, Chromium 156).
 */
function key(name: string): Pick<Required<Command>, 'suggested_key'> {
  return { suggested_key: { default: `Alt+Shift+${name}`, mac: `MacCtrl+Shift+${name}` } };
}

/**
 * The shortcuts of the manifest. Chrome assigns at most four suggested keys and refuses a manifest with more, so those without one wait for
 * the reader to set them. Firefox opens its sidebar to a shortcut by a command of its own alone, which closes it too.
 */
export function commandsFor(browser: string): Record<string, Command> {
  return {
    'open-popover': { ...key('Right'), description: '__MSG_manifest_openPopover__' },
    'next-sentence': { ...key('Down'), description: '__MSG_manifest_nextSentence__' },
    'previous-sentence': { ...key('Up'), description: '__MSG_manifest_previousSentence__' },
    ...(browser === 'firefox'
      ? { _execute_sidebar_action: key('Left'), _execute_action: key('K') }
      : { 'open-panel': { ...key('Left'), description: '__MSG_manifest_openPanel__' }, _execute_action: {} }),
    'add-article': { ...(browser === 'firefox' ? key('J') : {}), description: '__MSG_manifest_addArticle__' },
    'compare-page': { description: '__MSG_manifest_comparePage__' },
    'count-marks': { description: '__MSG_manifest_countMarks__' },
  };
}
