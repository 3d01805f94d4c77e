import type { Span } from '../types.ts';

/** Key of the term that stands for "says nothing about it": it says the same in whatever words. */
export const SILENCE = '_silence';
/** The same for what is not told. */
export const WITHHELD = '_withheld';

/** "neither confirmed nor denied", "has yet to comment", "declined to say", "have not acknowledged". */
const SILENT =
  /\b(?:(?:declin|refus)(?:e[ds]?|ing) to (?:comment|say|confirm|discuss|answer|acknowledge|elaborate|respond)|no (?:immediate |official )?(?:comment|response|reply|confirmation)\b|(?:yet|failed) to (?:comment|respond|confirm|acknowledge|reply|react)|(?:has|have|had|did|do|does|would)(?: not|n['’]t)(?: (?:yet|immediately|publicly|officially|directly)){0,2} (?:comment|respond|repl|confirm|acknowledg|admit|react)|neither (?:[^\s.;]{1,30} ){0,10}(?:confirm|acknowledg|admitt|comment|respond)|never (?:publicly |officially )?(?:confirm|acknowledg|admit|comment))/gi;
/** "details have not been disclosed", "gave no further details", "it was not known where". */
const UNTOLD =
  /\b(?:not(?: (?:yet|been|be|immediately|publicly)){0,3} (?:disclosed|revealed|released|specified|identified|known|clear|made public)|no (?:further |other |more )?details|undisclosed|unspecified|(?:remain|is|are|was|were)(?:s|ed)? (?:still )?(?:unclear|unknown))/gi;

/** Ways of saying nothing within a text: "Neither side has commented" → silence. */
export function findSilence(text: string): (Span & { key: string })[] {
  const found: (Span & { key: string })[] = [];
  for (const [pattern, key] of [[SILENT, SILENCE] as const, [UNTOLD, WITHHELD] as const]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      found.push({ start: match.index, end: match.index + match[0].length, key });
    }
  }
  return found;
}
