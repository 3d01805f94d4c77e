import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../lib/browser/settings.ts';
import { highlightName } from '../../lib/page/highlighter.ts';
import { readColour, variantFor, variantOn } from '../../lib/page/mark-variant.ts';

const STYLE = readFileSync(new URL('../../entrypoints/content/style.css', import.meta.url), 'utf8');
const GROUNDS = { light: ['#ffffff', '#fbf3e4'], dark: ['#1e1e1e', '#000000'] } as const;

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return readColour(`rgb(${r}, ${g}, ${b})`)!.luminance;
}
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
/** The line of a highlight; several may share one rule. */
function decorationOf(name: string): { line: string; colour: string } {
  const rule = new RegExp(`::highlight\\(${name}\\)[^{}]*\\{\\s*text-decoration: underline (solid|dotted|double) (#[0-9a-f]{6})`);
  const [, line, colour] = rule.exec(STYLE)!;
  return { line: line!, colour: colour! };
}
function colourOf(name: string): string {
  return decorationOf(name).colour;
}

describe('colours of the marks', () => {
  const looks = LOOKS.flatMap((look) => (['light', 'dark'] as const).map((variant) => [variant, look] as const));

  it.each(looks)('%s, %s ones have a contrast of 3:1 and more on the grounds they are for', (variant, look) => {
    for (const kind of ['corroborated', 'varies', 'differs'] as const) {
      const mark = luminance(colourOf(highlightName(kind, variant, look)));
      for (const ground of GROUNDS[variant]) {
        expect(contrast(mark, luminance(ground)), `${kind} on ${ground}`).toBeGreaterThanOrEqual(3);
        expect(variantOn(luminance(ground)), ground).toBe(variant);
      }
    }
  });

  it('are on every grey those that stand out more', () => {
    const differs = (variant: 'light' | 'dark') => luminance(colourOf(highlightName('differs', variant)));
    for (let grey = 0; grey < 256; grey++) {
      const ground = readColour(`rgb(${grey}, ${grey}, ${grey})`)!.luminance;
      const chosen = variantOn(ground);
      const other = chosen === 'light' ? 'dark' : 'light';
      expect(contrast(differs(chosen), ground), `grey ${grey}`).toBeGreaterThanOrEqual(contrast(differs(other), ground) - 0.01);
    }
  });

  it.each(looks)('%s, %s ones have another kind of line for each kind of mark', (variant, look) => {
    const lines = (['corroborated', 'varies', 'differs'] as const).map((kind) => decorationOf(highlightName(kind, variant, look)).line);
    expect(new Set(lines).size).toBe(3);
  });
});

describe('reading a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 0.5)', 0, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.25)', 0, 0.25],
    ['oklch(1 0 0)', 1, 1],
    ['oklab(0.5 0.1 0.1)', 0.125, 1],
    ['lab(100 0 0)', 1, 1],
  ])('%s', (css, expected, alpha) => {
    const colour = readColour(css)!;
    expect(colour.luminance).toBeCloseTo(expected, 3);
    expect(colour.alpha).toBe(alpha);
  });

  it.each(['', 'transparent', 'currentcolor', 'rgb(x, y, z)', 'url(#a)', 'rgb(1, 2)'])('gives up on "%s"', (css) => {
    expect(readColour(css)).toBeNull();
  });
});

describe('what the page paints under the text', () => {
  const variant = (html: string) => {
    const { document } = new JSDOM(html).window;
    return variantFor(document.querySelector('p') as unknown as Element, new Map());
  };
  it.each([
    ['nothing', '<p>text</p>', 'light'],
    ['a dark body', '<body style="background: rgb(20, 20, 20)"><p>text</p>', 'dark'],
    ['a white card on a dark body', '<body style="background: #111"><div style="background-color: #fff"><p>text</p></div>', 'light'],
    ['a veil on white', '<body style="background: #fff"><div style="background-color: rgba(0, 0, 0, 0.1)"><p>text</p></div>', 'light'],
    ['light text on nothing', '<p style="color: #eee">text</p>', 'dark'],
    ['light text on a picture', '<div style="background-image: url(a.png)"><p style="color: #fff">text</p></div>', 'dark'],
  ])('%s', (_what, html, expected) => {
    expect(variant(html)).toBe(expected);
  });
});
