import type { Figure } from '../types.ts';

/** Where one report adds up what another splits: killed and wounded are casualties. */
const PARTS: Record<string, [string, string]> = { casualties: ['killed', 'wounded'] };

/** A figure made of two of the same sentence; its span reaches from the first to the second. */
export interface Sum {
  total: Figure;
  figure: Figure;
  parts: [Figure, Figure];
}

/** The sum in `split` that the total of `whole` can be compared with, or null. Only where `split` gives no total itself. */
export function findSum(whole: Figure[], split: Figure[]): Sum | null {
  for (const [measure, [one, other]] of Object.entries(PARTS)) {
    const totals = whole.filter((figure) => figure.measure === measure && !figure.identifier);
    const [first, ...more] = split.filter((figure) => figure.measure === one);
    const [second, ...others] = split.filter((figure) => figure.measure === other);
    if (totals.length !== 1 || !first || !second || more.length > 0 || others.length > 0) continue;
    if (split.some((figure) => figure.measure === measure) || whole.some((figure) => figure.measure === one || figure.measure === other))
      continue;
    const figure = add(first, second);
    if (figure) return { total: totals[0]!, figure, parts: [first, second] };
  }
  return null;
}

/** "more than 100" and "approximately 1,000" → more than or about 1,100, whichever of their hedges is the looser: about. */
function add(a: Figure, b: Figure): Figure | null {
  const low = plus(a.low ?? a.high, b.low ?? b.high);
  const high = plus(a.high ?? a.low, b.high ?? b.low);
  if (low === null || high === null) return null;
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const isExact = a.qualifier === 'exact' && b.qualifier === 'exact';
  return {
    ...a,
    start: first.start,
    end: second.end,
    text: `${words(first)} and ${words(second)}`,
    low,
    high,
    qualifier: low === high ? (isExact ? 'exact' : 'about') : 'range',
    measure: 'casualties',
    counted: '',
  };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function words(figure: Figure): string {
  return figure.counted === '' || figure.text.toLowerCase().includes(figure.counted) ? figure.text : `${figure.text} ${figure.counted}`;
}
