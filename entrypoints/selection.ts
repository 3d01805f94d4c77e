import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { subjectOfSelection } from '../lib/page/compare-selection.ts';
import { sharedWorld } from '../lib/page/popover-port.ts';

/** Injected into the isolated world of a page when its reader first asks how others reported what they selected. */
export default defineUnlistedScript(() => {
  sharedWorld.corroborateSubjectOfSelection ??= subjectOfSelection;
});
