import { FACTORS } from './units.data.ts';

/** A value in the base unit of its dimension. Currencies are dimensions of their own: no rate is assumed. */
export interface BaseValue {
  dimension: string;
  value: number;
}

/** "50 mi" → 80,467 m. A unit without a factor ("usd", "magnitude", null for counts) is its own base. */
export function toBase(value: number, unit: string | null): BaseValue {
  if (unit === 'c') return { dimension: 'temperature', value };
  if (unit === 'f') return { dimension: 'temperature', value: ((value - 32) * 5) / 9 };
  const entry = unit === null || !Object.hasOwn(FACTORS, unit) ? undefined : FACTORS[unit];
  return entry ? { dimension: entry[0], value: value * entry[1] } : { dimension: unit ?? 'count', value };
}

/** The way back: 80,467 m → "50 mi". */
export function fromBase(value: number, unit: string | null): number {
  if (unit === 'c') return value;
  if (unit === 'f') return (value * 9) / 5 + 32;
  const entry = unit === null || !Object.hasOwn(FACTORS, unit) ? undefined : FACTORS[unit];
  return entry ? value / entry[1] : value;
}
