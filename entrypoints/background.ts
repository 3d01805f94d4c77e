import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '../lib/browser/answer.ts';
import { onToBackground } from '../lib/browser/call.ts';
import { onCommands } from '../lib/browser/commands.ts';
import { createContextMenu, onContextMenu } from '../lib/browser/context-menu.ts';
import { keepEngine } from '../lib/browser/load-engine.ts';
import { openWelcome } from '../lib/browser/own-pages.ts';

export default defineBackground(() => {
  keepEngine();
  onToBackground(answers);
  onCommands();
  onContextMenu();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createContextMenu();
    if (reason === 'install') void openWelcome();
  });
});
