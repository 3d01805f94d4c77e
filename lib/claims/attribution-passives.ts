import type { Frame } from './attribution-frames.ts';
import { certaintyOf } from './attribution-participles.ts';
import { type Analysis, isTime, readPhraseRight, readSources } from './attribution-phrases.ts';
import { readSubject } from './attribution-subjects.ts';
import { isWeakVerb, sourceRank } from './attribution-words.ts';
import { isMeans } from './clauses-tags.ts';

/** Passives in which "by X" credits X though the verb is weak. */
const CREDITING_PASSIVES = new Set(
  'describe term label dub characterize detect document observe post quote cite recognise recognize predict project forecast publish release issue compile'.split(
    ' ',
  ),
);

const NAMING = new Set(['label', 'call', 'dub', 'brand', 'describe', 'term']);
/** "was confirmed by NATO", "was quoted as saying", "it is believed that". */
export function readPassive(analysis: Analysis, verb: number, base: string, group: number): Frame | null {
  const { tokens, tags } = analysis;
  if (tokens[verb + 1]?.low === 'as' && /^(?:saying|telling)$/.test(tokens[verb + 2]?.low ?? '')) {
    const subject = readSubject(analysis, group);
    if (!subject) return null;
    const isPronoun = tags[subject.from] === 'pronoun';
    return {
      from: subject.from,
      to: verb + 3,
      sources: isPronoun ? [] : readSources(analysis, subject),
      pronoun: isPronoun ? tokens[subject.from]!.low : null,
      certainty: 'stated',
      scope: verb + 3 >= tokens.length - 1 ? 'whole' : 'after',
      content: verb + 3,
      verb: 'say',
      detached: true,
    };
  }
  const by = readBy(analysis, verb, base);
  if (by) return by;
  return null;
}

/** "confirmed by the ministry": a participle with its agent. The clause it stands in is what is vouched for. */
export function readBy(analysis: Analysis, verb: number, base: string): Frame | null {
  const { tokens, tags } = analysis;
  if (isWeakVerb(base) && !CREDITING_PASSIVES.has(base)) return null;
  let at = verb + 1;
  while (tags[at] === 'adverb' || isTime(tokens[at]) || (tags[at] === 'preposition' && isTime(tokens[at + 1]))) at++;
  // "labelled “suspicious” by the fire chief"
  if (NAMING.has(base))
    while (
      at < verb + 8 &&
      (tokens[at]?.quoted || tokens[at]?.low === 'as' || /^[“”"]$/.test(tokens[at]?.text ?? '') || tags[at] === 'nominal') &&
      tokens[at]!.low !== 'by'
    )
      at++;
  const word = tokens[at]?.low;
  if (word !== 'by' && !(word === 'through' && certaintyOf(base) === 'confirmed')) return null;
  if (base === 'tell' || base === 'join' || base === 'claim-responsibility' || base === 'threaten') return null;
  if (isMeans(tokens[at + 1])) return null;
  const phrase = readPhraseRight(analysis, at + 1);
  if (!phrase || tags[phrase.from] === 'pronoun' || sourceRank(tokens, tags, phrase.from, phrase.to) < 2) return null;
  const withAs = tokens[verb - 1]?.low === 'as' ? verb - 1 : verb;
  return {
    from: withAs,
    to: phrase.to,
    sources: readSources(analysis, phrase),
    pronoun: null,
    certainty: certaintyOf(base),
    scope: 'whole',
    content: phrase.to,
    verb: base,
    detached: withAs < verb,
  };
}
