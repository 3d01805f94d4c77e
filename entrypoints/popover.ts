import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAnnouncer } from '../components/announce.ts';
import { createPopoverOpener } from '../components/open-popover.tsx';
import popover from '../components/popover.css?inline';
import host from '../components/popover-host.css?inline';
import shared from '../components/shared.css?inline';
import tokens from '../components/tokens.css?inline';
import { sharedWorld } from '../lib/page/popover-port.ts';

/** Injected into the isolated world of a page when its first popover opens, or when there is something to tell a screen reader. */
export default defineUnlistedScript(() => {
  sharedWorld.corroborateOpenPopover ??= createPopoverOpener(document, host + tokens + shared + popover);
  sharedWorld.corroborateAnnounce ??= createAnnouncer(document);
});
