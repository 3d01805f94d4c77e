import { EVENTS } from './dates.data.ts';

const EVENT_OF = new Map(Object.entries(EVENTS).flatMap(([event, words]) => words.split(' ').map((word) => [word, event] as const)));
/** Words before a date from which on it does not open its clause: "In a letter on Friday, the mayor said". */
const CLAUSE_WORDS = 5;
const CLAUSE_END = /[.;:!?]|,? (?:while|but|although|though|whereas) /g;

/**
 * Which happening a date dates: "seized on | December 26" → capture, "On | December 27, … confirmed" → say. The nearest verb before it in
 * the clause, or after it where the clause begins with the date. Null where no known verb is near.
 */
export function eventOf(text: string, start: number, end: number): string | null {
  let from = 0;
  for (const stop of text.slice(0, start).matchAll(CLAUSE_END)) from = stop.index + stop[0].length;
  const before = words(text.slice(from, start));
  for (let i = before.length - 1; i >= 0 && i > before.length - 14; i -= 1) {
    const event = EVENT_OF.get(before[i]!);
    if (event && (before[i] !== 'took' || before[i + 1] === 'effect')) return event;
  }
  const stem = stemOf(before.slice(-6));
  if (stem) return stem;
  const isClosed = before.length >= CLAUSE_WORDS && /^["”’]?,|^,?["”’]/.test(text.slice(end));
  const after = words(text.slice(end, end + 160).split(/[.;!?]/)[0]!);
  for (const word of after.slice(0, 16)) {
    const event = EVENT_OF.get(word);
    // "ready by the end of the year, | Calder said": the saying dates nothing.
    if (event) return isClosed && (event === 'say' || event === 'confirm') ? null : event;
  }
  return null;
}

/** The happenings that a label names: "Signing of the treaty" → sign. Saying and confirming are none. */
export function eventsNamed(label: string): Set<string> {
  const found = new Set(words(label).flatMap((word) => EVENT_OF.get(word) ?? []));
  found.delete('say');
  found.delete('confirm');
  return found;
}

/** "burned down in | 1974" → "burn": verbs of no group are compared by their stem. */
function stemOf(near: string[]): string | null {
  const verb = near.findLast(
    (word) =>
      /^[a-z]{3,}ed$/.test(word) && !/(?:need|seed|speed|deed|breed|hundred|indeed|freed|feed|unprecedented|alleged|united)$/.test(word),
  );
  return verb ? verb.replace(/(?:([bdgmnprt])\1)?ed$/, '$1') : null;
}

function words(part: string): string[] {
  return part.toLowerCase().match(/[a-z]+/g) ?? [];
}
