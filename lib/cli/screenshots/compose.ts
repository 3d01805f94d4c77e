import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser } from '../drive.ts';
import { openArticle, openOwnPage, openPanel, type Scene, showFigures, takePopup } from './surfaces.ts';

const WIDTH = 1280; // px, the size both stores show
const HEIGHT = 800;
const PANEL = 440; // px of the window that the side panel takes
const ICON = new URL('../../../assets/icon.svg', import.meta.url);

/** The pictures of the store pages: each a whole window, and the small tile. */
export async function composeForStores(browser: DrivenBrowser, scene: Scene, folder: string): Promise<void> {
  const pieces = await mkdtemp(join(tmpdir(), 'corroborate-pictures-'));
  const piece = (name: string) => join(pieces, `${name}.png`);
  const compose = async (html: string, width: number, height: number, file: string) => {
    const page = await browser.open(scene.site.add('/composed', html));
    await page.setViewport(width, height);
    await page.screenshot(join(folder, file));
    await page.close();
  };
  try {
    const page = await openArticle(browser, scene, WIDTH, HEIGHT);
    await showFigures(page);
    await page.screenshot(join(folder, '1-popover.png'));
    await page.press('Escape');
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot(piece('article'));
    await takePopup(browser, page, piece('popup'));
    await page.setViewport(WIDTH - PANEL, HEIGHT);
    await page.screenshot(piece('narrow'));
    const panel = await openPanel(browser, scene, PANEL, HEIGHT);
    await panel.screenshot(piece('panel'));
    await panel.close();
    await page.close();
    await compose(await sideBySide(piece('narrow'), piece('panel')), WIDTH, HEIGHT, '2-side-panel.png');
    await compose(await inCorner(piece('article'), piece('popup')), WIDTH, HEIGHT, '3-popup.png');
    for (const [name, file] of [
      ['welcome', '4-welcome.png'],
      ['options', '5-options.png'],
    ] as const) {
      const own = await openOwnPage(browser, name, WIDTH, HEIGHT);
      await own.screenshot(join(folder, file));
      await own.close();
    }
    await compose(await tile(), 440, 280, 'tile-440x280.png');
  } finally {
    await rm(pieces, { recursive: true, force: true });
  }
}

async function picture(file: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(file)).toString('base64')}`;
}

const document = (style: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Corroborate</title><style>* { box-sizing: border-box; } body { margin: 0; overflow: hidden; } img { display: block; } ${style}</style>${body}`;

async function sideBySide(page: string, panel: string): Promise<string> {
  return document(
    'body { display: flex; } .panel { border-inline-start: 1px solid #c9cfcd; }',
    `<img src="${await picture(page)}" alt=""><img class="panel" width="${PANEL}" src="${await picture(panel)}" alt="">`,
  );
}

async function inCorner(page: string, popup: string): Promise<string> {
  return document(
    '.popup { position: absolute; inset: 10px 18px auto auto; border: 1px solid #c9cfcd; border-radius: 10px; box-shadow: 0 2px 10px rgb(0 0 0 / 18%); }',
    `<img src="${await picture(page)}" alt=""><img class="popup" src="${await picture(popup)}" alt="">`,
  );
}

/** The icon, the name, and a line marked as the extension marks lines. */
async function tile(): Promise<string> {
  const icon = `data:image/svg+xml;base64,${(await readFile(ICON)).toString('base64')}`;
  return document(
    `body { width: 440px; height: 280px; padding: 58px 48px; background: #f6f8f7; font-family: "Helvetica Neue", Arial, sans-serif; color: #1c2422; }
    .head { display: flex; gap: 16px; align-items: center; font-size: 34px; font-weight: 700; letter-spacing: -0.02em; }
    p { margin: 30px 0 0; font: 22px/36px Georgia, "Times New Roman", serif; }
    .same { border-bottom: 2px solid #0d6f66; padding-bottom: 1px; }
    .other { border-bottom: 4px double #9a5200; padding-bottom: 1px; }`,
    `<div class="head"><img width="60" height="60" src="${icon}" alt="">Corroborate</div>
    <p><span class="same">How other outlets reported it,</span><br><span class="other">and what differs.</span></p>`,
  );
}
