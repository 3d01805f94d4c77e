import type { Place } from '../types.ts';

const STATUS =
  '(undisclosed|not (?:been |immediately )?(?:disclosed|known|clear|made public|confirmed|released|specified|identified)|(?:still |as yet )?unknown|unclear|unspecified|uncertain|unconfirmed)';
const WITHHELD: RegExp[] = [
  // "the exact location of his capture remains unclear"
  new RegExp(
    `\\b(?:location|whereabouts|place|site|position|epicent(?:re|er))\\b[^.;,]{0,50}? (?:remains?|is|was|are|were|has|have|had)(?: also| still| currently)? ${STATUS}\\b`,
    'gi',
  ),
  // "at an undisclosed location"
  /\b(undisclosed|unknown|unspecified|secret|unidentified) (?:location|place|site|destination|part of)\b/gi,
  // "it was not clear where", "did not say where", "where he was captured is unclear"
  /\b((?:not (?:immediately )?(?:clear|known)|unclear|unknown) (?:exactly |precisely )?where)\b/gi,
  /\b((?:did not|didn['’]t|declined to|refused to|without) (?:say|saying|disclose|disclosing|specify|specifying|reveal|revealing|give|giving) (?:exactly |precisely )?(?:where|(?:the|its|his|her|their) (?:exact |precise )?(?:location|whereabouts)))\b/gi,
  /\bwhere\b[^.;,]{0,50}? (?:remains?|is|was) (unclear|unknown|undisclosed|not known|not clear)\b/gi,
];

/** "the exact location … remains undisclosed" → the word that withholds it, as a place of its own. */
export function readUnknownPlaces(text: string): Place[] {
  if (!/location|where|place|site|position|epicent|destination|\bpart of/i.test(text)) return [];
  const places: Place[] = [];
  for (const pattern of WITHHELD) {
    for (const match of text.matchAll(pattern)) {
      const word = match[1]!;
      const start = match.index + match[0].lastIndexOf(word);
      const end = start + word.length;
      if (!places.some((place) => place.start < end && start < place.end))
        places.push({ start, end, text: word, name: 'unknown', unknown: true });
    }
  }
  return places;
}
