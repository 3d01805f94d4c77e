import type { MarkLook } from '../lib/browser/settings.ts';
import { Highlighter, type HighlightWorld, type Mark } from '../lib/page/highlighter.ts';

/** Highlights have names for the whole page, so all that is marked on a page of ours is painted by one. */
export interface MarkPainter {
  /** Replaces the marks of one part of the page. */
  show(part: string, marks: readonly Mark[]): void;
  setLook(look: MarkLook): void;
  /** The page's colours have changed. */
  repaint(): void;
}

/** Paints as on pages; does nothing in a browser without the CSS Custom Highlight API. */
export function createMarkPainter(world: HighlightWorld | null): MarkPainter {
  const highlighter = world && new Highlighter(world);
  const parts = new Map<string, readonly Mark[]>();
  return {
    show(part, marks) {
      parts.set(part, marks);
      highlighter?.show([...parts.values()].flat());
    },
    setLook: (look) => highlighter?.setLook(look),
    repaint: () => highlighter?.repaint(),
  };
}
