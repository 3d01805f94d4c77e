import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPopoverOpener } from '../components/open-popover.tsx';
import popover from '../components/popover.css?inline';
import host from '../components/popover-host.css?inline';
import shared from '../components/shared.css?inline';
import tokens from '../components/tokens.css?inline';
import { sharedWorld } from '../lib/page/popover-port.ts';

/** Injected into the isolated world of a page when its first popover opens. */
export default defineUnlistedScript(() => {
  sharedWorld.corroborateOpenPopover ??= createPopoverOpener(document, host + tokens + shared + popover);
});
