import { render } from 'preact';
import { dressPage } from '../../components/dress-page.ts';
import { createPopoverOpener } from '../../components/open-popover.tsx';
import { pageStrings } from '../../components/page-strings.ts';
import popover from '../../components/popover.css?inline';
import host from '../../components/popover-host.css?inline';
import shared from '../../components/shared.css?inline';
import tokens from '../../components/tokens.css?inline';
import { Welcome } from '../../components/welcome.tsx';
import { callBackground } from '../../lib/browser/call.ts';
import { openShortcutSettings, readShortcuts } from '../../lib/browser/own-pages.ts';
import './style.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync(host + tokens + shared + popover);
const world = {
  review: callBackground.review,
  highlights: 'highlights' in CSS ? { registry: CSS.highlights, Highlight } : null,
  openPopover: createPopoverOpener(document, sheet),
};

const shortcuts = await readShortcuts();
dressPage(document, pageStrings.welcome.page);
render(<Welcome world={world} shortcuts={shortcuts} onShortcuts={openShortcutSettings} />, document.getElementById('app')!);
