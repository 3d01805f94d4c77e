import type { Bounds, FactMatch } from '../lib/types.ts';
import { nameOutlet } from './report-groups.ts';

/** One value on the line, with who gives it. Positions are shares of the line, 0 to 1; an open end has none. */
export interface LinePoint {
  /** Words of the sentence: "more than 3,000". */
  text: string;
  outlets: string[];
  isHere: boolean;
  low: number | null;
  high: number | null;
}

export interface NumberLinePoints {
  /** Numbers at the two ends of what is stated, and where they stand. */
  ends: { value: number; at: number }[];
  /** The page's value first. */
  points: LinePoint[];
}

const ROOM = 0.12; // of the line beyond the outermost values: an open end needs somewhere to point to
const FEWEST = 2; // values; one is no comparison

/** The figure that most reports give otherwise, as points on one line; null where there is none, or all of it falls on one number. */
export function numberLinePoints(match: FactMatch): NumberLinePoints | null {
  const byHere = new Map<string, { text: string; bounds: Bounds; isHere: boolean; outlets: string[] }[]>();
  for (const report of match.reports) {
    for (const { kind, here, there, bounds } of report.differences) {
      if (kind !== 'figures' || bounds === undefined || here === '' || there === '') continue;
      const values = byHere.get(here) ?? [{ text: here, bounds: bounds.here, isHere: true, outlets: [] }];
      byHere.set(here, values);
      const known = values.find((value) => !value.isHere && value.text === there);
      if (known) known.outlets.push(nameOutlet(report));
      else values.push({ text: there, bounds: bounds.there, isHere: false, outlets: [nameOutlet(report)] });
    }
  }
  const values = [...byHere.values()].sort((a, b) => b.length - a.length)[0];
  if (values === undefined || values.length < FEWEST) return null;
  const numbers = values.flatMap(({ bounds }) => [bounds.low, bounds.high]).filter((one) => one !== null);
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  if (least === most) return null;
  const place = (value: number) => ROOM + ((value - least) / (most - least)) * (1 - 2 * ROOM);
  return {
    ends: [least, most].map((value) => ({ value, at: place(value) })),
    points: values.map(({ text, outlets, isHere, bounds: { low, high } }) => ({
      text,
      outlets,
      isHere,
      low: low === null ? null : place(low),
      high: high === null ? null : place(high),
    })),
  };
}
