import type { Figure } from '../types.ts';

/** Where one report adds up what another splits. Each says of a figure whether it is the total, or either part. */
interface Whole {
  measure: string;
  total(figure: Figure): boolean;
  one(figure: Figure): boolean;
  other(figure: Figure): boolean;
}

const counts = (measure: string) => (figure: Figure) => figure.measure === measure;
const named = (pattern: RegExp) => (figure: Figure) =>
  figure.unit === null && (figure.measure === 'people' || figure.measure === null) && pattern.test(figure.counted);

const WHOLES: Whole[] = [
  // Killed and wounded are casualties.
  { measure: 'casualties', total: counts('casualties'), one: counts('killed'), other: counts('wounded') },
  // "164 passengers and 18 crew", "182 people on board", "201 souls"
  {
    measure: 'people',
    total: named(/\b(?:people|persons|souls|names|occupants)$/i),
    one: named(/\bpassengers?$/i),
    other: named(/\bcrew(?: members?)?$|\b(?:crewmen|sailors|staff)$/i),
  },
];

/** A figure made of two of the same sentence; its span reaches from the first to the second. */
export interface Sum {
  total: Figure;
  figure: Figure;
  parts: [Figure, Figure];
}

/** The sum in `split` that the total of `whole` can be compared with, or null. Only where `split` gives no total itself. */
export function findSum(whole: Figure[], split: Figure[]): Sum | null {
  for (const { measure, total, one, other } of WHOLES) {
    const totals = whole.filter((figure) => total(figure) && !figure.identifier);
    const [first, ...more] = split.filter(one);
    const [second, ...others] = split.filter(other);
    if (totals.length !== 1 || !first || !second || more.length > 0 || others.length > 0) continue;
    if (split.some(total) || whole.some((figure) => one(figure) || other(figure))) continue;
    const figure = add(first, second, measure);
    if (figure) return { total: totals[0]!, figure, parts: [first, second] };
  }
  return null;
}

/** "more than 100" and "approximately 1,000" → more than or about 1,100, whichever of their hedges is the looser: about. */
function add(a: Figure, b: Figure, measure: string): Figure | null {
  const low = plus(a.low ?? a.high, b.low ?? b.high);
  const high = plus(a.high ?? a.low, b.high ?? b.low);
  if (low === null || high === null) return null;
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const isExact = a.qualifier === 'exact' && b.qualifier === 'exact';
  return {
    ...a,
    start: first.start,
    end: second.end,
    text: `${words(first)} and ${second.counted === first.counted ? second.text : words(second)}`,
    low,
    high,
    qualifier: low === high ? (isExact ? 'exact' : 'about') : 'range',
    measure,
    counted: '',
  };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function words(figure: Figure): string {
  return figure.counted === '' || figure.text.toLowerCase().includes(figure.counted) ? figure.text : `${figure.text} ${figure.counted}`;
}
