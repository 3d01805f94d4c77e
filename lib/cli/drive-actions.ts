import type { DrivenPage } from './drive.ts';

/** How a sentence is marked; the highlights are named "corroborate-differs", on dark pages "corroborate-differs-dark". */
export type MarkKind = 'corroborated' | 'varies' | 'differs';

export interface Mark {
  kind: MarkKind;
  /** White space collapsed. */
  text: string;
}

/** The marks on the page, in the order of the page. */
export function readMarks(page: DrivenPage): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { kind: MarkKind; range: Range }[] = [];
    for (const kind of ['corroborated', 'varies', 'differs'] as const) {
      for (const name of [`corroborate-${kind}`, `corroborate-${kind}-dark`]) {
        for (const range of CSS.highlights.get(name) ?? []) found.push({ kind, range: range as Range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ kind, range }) => ({ kind, text: range.toString().replace(/\s+/g, ' ').trim() }));
  });
}

/** Text of the open popover as the reader sees it; null while none is open. */
export function popoverText(page: DrivenPage): Promise<string | null> {
  return page.inPopover((root) => root?.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? null);
}

/** Text of the popover once it has opened and nothing in it moves any more. */
export function stillPopover(page: DrivenPage): Promise<string> {
  return waitUntil(
    () =>
      page.inPopover((root) => {
        const animations = root?.getAnimations() ?? [];
        for (let i = 0; i < animations.length; i++) if (animations[i]!.playState === 'running') return null;
        return root?.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? null;
      }),
    'the popover',
  );
}

/**
 * Scrolls to the first place where the page's text holds these words (within one text node) and clicks on them.
 * @throws where the page does not have them.
 */
export async function clickText(page: DrivenPage, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      if (box && box.width > 0) return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!at) throw new Error(`The page has no visible text "${words}".`);
  await page.clickAt(at.x, at.y);
}

/** The side panel in a tab of its own, about the tab that shows `url`, once it has something to show. */
export async function openPanelTab(open: (address: string) => Promise<DrivenPage>, origin: string, url: string): Promise<DrivenPage> {
  const panel = await open(`${origin}/popup.html`);
  const tab = await panel.evaluate(async (wanted) => {
    type Tabs = { query(filter: object): Promise<{ id: number; url?: string }[]> };
    const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
    const tabs = await (api.browser ?? api.chrome).tabs.query({});
    return tabs.find((one) => one.url === wanted)!.id;
  }, url);
  await panel.goto(`${origin}/sidepanel.html?tab=${tab}`);
  await waitUntil(() => panel.evaluate(() => document.querySelector('.fact') !== null), 'the panel');
  return panel;
}

/** Asks again and again until the answer is neither null nor false. @throws where that takes longer. */
export async function waitUntil<T>(ask: () => Promise<T | null | false>, what: string, limitMs = 15_000): Promise<T> {
  for (const until = Date.now() + limitMs; ; ) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > until) throw new Error(`Waited ${limitMs / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
