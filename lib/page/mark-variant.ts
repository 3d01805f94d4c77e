/** Marks come in two sets of colours (see entrypoints/content/style.css); which one is legible depends on what the page paints under the text. */
export type Variant = 'light' | 'dark';

/** Relative luminances (WCAG 2.2) of the ambers of the two sets: #8d5000 and #f2b155. Amber is the harder colour; teal is alike. */
const AMBER_LUMINANCE: Record<Variant, number> = { light: 0.111, dark: 0.51 };
/** A background less opaque than this lets what is under it decide. */
const OPAQUE = 0.5;
/** Where no background colour can be read, text lighter than this luminance stands on something dark. */
const LIGHT_TEXT = 0.35;
const MAX_ANCESTORS = 60; // elements looked at above the text; deeper pages get the text colour's answer

export interface Colour {
  luminance: number;
  alpha: number;
}

/** A computed colour as browsers print it; null for forms that say no luminance ("color(display-p3 …)" does, "currentcolor" does not). */
export function readColour(css: string): Colour | null {
  const match = /^(rgba?|color|lab|oklab|lch|oklch)\(([^()]{1,120})\)$/.exec(css.trim());
  if (!match) return null;
  const parts = match[2]!.split(/[\s,/]+/).filter((part) => part !== '');
  const space = match[1] === 'color' ? parts.shift()! : match[1]!;
  const [a, b, c, alpha = 1] = parts.map((part) => Number.parseFloat(part));
  if (a === undefined || b === undefined || c === undefined || [a, b, c, alpha].some(Number.isNaN)) return null;
  if (space.startsWith('ok')) return { luminance: a ** 3, alpha };
  if (space === 'lab' || space === 'lch') return { luminance: ((a + 16) / 116) ** 3, alpha };
  const scale = space.startsWith('rgb') ? 255 : 1;
  return { luminance: 0.2126 * linear(a / scale) + 0.7152 * linear(b / scale) + 0.0722 * linear(c / scale), alpha };
}

/** sRGB component 0..1 → linear light, as WCAG 2.2 defines relative luminance. */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The set that stands out more against a background of this luminance. */
export function variantOn(background: number): Variant {
  const contrast = (variant: Variant) => {
    const [high, low] = [AMBER_LUMINANCE[variant], background].sort((a, b) => b - a);
    return (high! + 0.05) / (low! + 0.05);
  };
  return contrast('light') >= contrast('dark') ? 'light' : 'dark';
}

/** The set for text in this element. `known` keeps the answers of one pass, as the paragraphs of a page share their ancestors. */
export function variantFor(element: Element, known: Map<Element, Variant>): Variant {
  const passed: Element[] = [];
  let variant: Variant | null = null;
  for (let at: Element | null = element; at !== null && passed.length < MAX_ANCESTORS; at = at.parentElement) {
    variant = known.get(at) ?? null;
    if (variant !== null) break;
    passed.push(at);
    const style = at.ownerDocument.defaultView!.getComputedStyle(at);
    const colour = readColour(style.backgroundColor);
    if (colour !== null && colour.alpha >= OPAQUE) {
      variant = variantOn(colour.luminance);
      break;
    }
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break;
  }
  variant ??= variantUnderText(element);
  for (const at of passed) known.set(at, variant);
  return variant;
}

function variantUnderText(element: Element): Variant {
  const colour = readColour(element.ownerDocument.defaultView!.getComputedStyle(element).color);
  return colour !== null && colour.luminance > LIGHT_TEXT ? 'dark' : 'light';
}
