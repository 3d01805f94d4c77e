import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '../lib/browser/answer.ts';
import { callContent, onToBackground } from '../lib/browser/call.ts';
import { openWelcome } from '../lib/browser/own-pages.ts';

export default defineBackground(() => {
  onToBackground(answers);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    const page = callContent(tab.id);
    if (command === 'open-popover') await page.openPopover();
    if (command === 'next-sentence') await page.nextSentence();
    if (command === 'previous-sentence') await page.previousSentence();
  });
});
