import type { Frame } from './attribution-frames.ts';
import { type Analysis, isMark } from './attribution-phrases.ts';
import { isFiniteVerb } from './clauses-finite.ts';

/**
 * "The bridge, which engineers said was unsafe, fell", "people who, officials said, had been on it": the frame stands inside a relative clause
 * and vouches for that clause alone.
 */
export function isEmbedded(analysis: Analysis, frame: Frame): boolean {
  const { tokens, tags } = analysis;
  let at = frame.from - 1;
  let end = frame.to;
  if (isMark(tokens[at], ',—–')) {
    at--;
    if (isMark(tokens[end], ',—–')) end++;
  }
  if (at < 1) return false;
  const before = tags[at - 1]!;
  const isNoun = before === 'nominal' || before === 'name' || before === 'number';
  // "reports that police said": only where the clause lacks its subject does "that" stand for it.
  if (tags[at] === 'that') return isNoun && leadsToVerb(analysis, end);
  if (tags[at] !== 'relative' || !/^(?:who|whom|which)$/.test(tokens[at]!.low)) return false;
  return isNoun || isMark(tokens[at - 1], ',—–') || before === 'preposition';
}

function leadsToVerb({ tokens, tags }: Analysis, start: number): boolean {
  let i = start;
  while (tags[i] === 'adverb') i++;
  return isFiniteVerb(tokens, tags, i);
}
