import { EVENTS } from './dates.data.ts';

const EVENT_OF = new Map(Object.entries(EVENTS).flatMap(([event, words]) => words.split(' ').map((word) => [word, event] as const)));
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
    if (event) return event === 'force' && before[i] === 'took' && !/^effect/.test(before[i + 1] ?? '') ? null : event;
  }
  const after = words(text.slice(end, end + 160).split(/[.;!?]/)[0]!);
  for (const word of after.slice(0, 16)) {
    const event = EVENT_OF.get(word);
    if (event) return event;
  }
  return null;
}

function words(part: string): string[] {
  return part.toLowerCase().match(/[a-z]+/g) ?? [];
}
