import type { Place } from '../types.ts';
import { PARTS_OF_THINGS } from './places.data.ts';

/** Part of a ship, building or aircraft → its canonical name and which of these it belongs to. */
const PARTS = new Map<string, { name: string; whole: number }>();
for (const [whole, list] of PARTS_OF_THINGS.entries()) {
  for (const entry of list.split('|')) {
    const names = entry.split('=');
    for (const name of names) PARTS.set(name, { name: names[0]!, whole });
  }
}
const ALTERNATIVES = [...PARTS.keys()].sort((a, b) => b.length - a.length).join('|');
const PART = new RegExp(
  `\\b(?:in|on|inside|from|into|onto|below|through) (?:the|a|an|its|her|his|their) (?:ship['’]s |vessel['’]s |building['’]s |plane['’]s )?(${ALTERNATIVES})\\b(?! of (?:a|the)? ?(?:law|attack|time))`,
  'g',
);

/** "cargo broke loose in the | hold": a place without a name of its own. */
export function readParts(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(PART)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    places.push({ start, end, text: match[1]!, name: PARTS.get(match[1]!)!.name, unknown: false });
  }
  return places;
}

/** True for "hold" and "engine room". */
export const isPart = (name: string): boolean => PARTS.has(name);

/** Two different parts of one sort of thing: what is in the hold is not on the car deck. */
export function areRivalParts(a: string, b: string): boolean {
  const [one, other] = [PARTS.get(a), PARTS.get(b)];
  return one !== undefined && other !== undefined && one.whole === other.whole && one.name !== other.name;
}
