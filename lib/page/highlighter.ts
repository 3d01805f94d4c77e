import type { MarkLook } from '../browser/settings.ts';
import { type Variant, variantFor } from './mark-variant.ts';

export type MarkKind = 'corroborated' | 'varies' | 'differs';

/** A marked sentence of the page: its number in the article and its live Range. */
export interface Mark {
  sentence: number;
  kind: MarkKind;
  range: Range;
}

/** The CSS Custom Highlight API as the browser has it. A parameter, because no DOM in tests has one. */
export interface HighlightWorld {
  registry: Pick<HighlightRegistry, 'set' | 'delete'>;
  Highlight: new (...ranges: AbstractRange[]) => Highlight;
}

const KINDS: MarkKind[] = ['corroborated', 'varies', 'differs'];
const VARIANTS: Variant[] = ['light', 'dark'];

/** Name of a highlight; the page's registry is shared with the page's own scripts, hence the prefix. Styled in entrypoints/content/style.css. */
export function highlightName(kind: MarkKind | 'current', variant: Variant, look: MarkLook = 'fine'): string {
  return `corroborate-${kind}${look === 'fine' ? '' : `-${look}`}${variant === 'light' ? '' : '-dark'}`;
}

/** Paints marks over the page's text without touching its DOM. */
export class Highlighter {
  readonly #world: HighlightWorld;
  #marks: readonly Mark[] = [];
  #current: Mark | null = null;
  #look: MarkLook = 'fine';
  #variants = new Map<Element, Variant>();
  /** Our own account of what is painted: neither the registry nor a Highlight can be iterated in a Firefox content script. */
  #painted = new Map<string, { highlight: Highlight; ranges: Range[] }>();

  constructor(world: HighlightWorld) {
    this.#world = world;
  }

  /** Replaces all marks. */
  show(marks: readonly Mark[]): void {
    this.#marks = marks;
    if (this.#current !== null) this.#current = marks.find((mark) => mark.range === this.#current?.range) ?? null;
    this.repaint();
  }

  /** How all marks look, at once and from now on. */
  setLook(look: MarkLook): void {
    if (look === this.#look) return;
    for (const name of this.#painted.keys()) this.#world.registry.delete(name);
    this.#painted.clear();
    this.#look = look;
    this.repaint();
  }

  /** The sentence whose popover is open, or that the keyboard stands on; null for none. */
  setCurrent(mark: Mark | null): void {
    this.#current = mark;
    this.#paintCurrent();
  }

  /** The page may have changed its colours: choose again which marks are the light and which the dark ones. */
  repaint(): void {
    this.#variants = new Map();
    const ranges = new Map<string, Range[]>();
    for (const mark of this.#marks) {
      const name = highlightName(mark.kind, this.#variantOf(mark), this.#look);
      if (!ranges.has(name)) ranges.set(name, []);
      ranges.get(name)!.push(mark.range);
    }
    const names = KINDS.flatMap((kind) => VARIANTS.map((variant) => highlightName(kind, variant, this.#look)));
    for (const name of names) this.#paint(name, ranges.get(name) ?? []);
    this.#paintCurrent();
  }

  clear(): void {
    this.#marks = [];
    this.#current = null;
    for (const name of this.#painted.keys()) this.#world.registry.delete(name);
    this.#painted.clear();
  }

  #paintCurrent(): void {
    const variant = this.#current && this.#variantOf(this.#current);
    for (const each of VARIANTS)
      this.#paint(highlightName('current', each), this.#current && each === variant ? [this.#current.range] : [], 1);
  }

  #paint(name: string, ranges: Range[], priority = 0): void {
    const before = this.#painted.get(name)?.ranges ?? [];
    if (before.length === ranges.length && before.every((range, i) => range === ranges[i])) return;
    if (ranges.length === 0) {
      this.#world.registry.delete(name);
      this.#painted.delete(name);
      return;
    }
    const highlight = new this.#world.Highlight(...ranges);
    highlight.priority = priority;
    this.#world.registry.set(name, highlight);
    this.#painted.set(name, { highlight, ranges });
  }

  #variantOf(mark: Mark): Variant {
    const element = mark.range.startContainer.parentElement;
    return element === null ? 'light' : variantFor(element, this.#variants);
  }
}
