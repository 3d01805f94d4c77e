import type { Certainty } from '../types.ts';
import { readAfterVerb } from './attribution-after-verb.ts';
import type { Frame } from './attribution-frames.ts';
import { type Analysis, type Phrase, readSources, segmentStart, trimPhrase } from './attribution-phrases.ts';
import { readSubject } from './attribution-subjects.ts';
import { headOf, isInferenceVerb, SAYING_VERBS, sourceRank } from './attribution-words.ts';

export const PRONOUNS_FOR_SOURCES = new Set(['he', 'she', 'they', 'it']);

export const certaintyOf = (base: string): Certainty => SAYING_VERBS.get(base) ?? 'stated';

/** "reports", "reports from the front", "rumours": hearsay, whoever wrote it. */
export function isReport({ tokens, tags }: Analysis, subject: Phrase): boolean {
  return /^(?:reports|rumou?rs|accounts)$/.test(tokens[headOf(tokens, tags, subject.from, subject.to)]?.low ?? '');
}

/** ", saying that …": credits whom the sentence credits already, or its subject; "with estimates indicating that" its own. */
export function readParticiple(analysis: Analysis, verb: number, base: string, earlier: Frame[]): Frame | null {
  const { tokens, tags } = analysis;
  if (base === 'cite' || base === 'quote' || (base === 'report' && tokens[verb + 1]?.low === 'to')) return null;
  const after = readAfterVerb(analysis, verb + 1, base);
  const frame = {
    from: verb,
    to: after.to,
    pronoun: null,
    certainty: certaintyOf(base),
    scope: 'after' as const,
    content: after.content,
    verb: base,
    detached: true,
  };
  const before = tokens[verb - 1];
  if (before && before.kind === 'word' && (tags[verb - 1] === 'nominal' || tags[verb - 1] === 'name')) {
    const start = segmentStart(analysis, verb);
    const subject = tokens[start]?.low === 'with' ? trimPhrase(analysis, start + 1, verb) : null;
    if (!subject || sourceRank(tokens, tags, subject.from, subject.to) < 2) return null;
    return {
      ...frame,
      from: subject.from,
      certainty: isReport(analysis, subject) ? 'reported' : frame.certainty,
      sources: readSources(analysis, subject),
    };
  }
  if (before && !(before.kind === 'mark' || tags[verb - 1] === 'coordinator' || tags[verb - 1] === 'adverb')) return null;
  const last = earlier[earlier.length - 1];
  if (last && (last.sources.length > 0 || last.pronoun)) return { ...frame, sources: last.sources, pronoun: last.pronoun };
  if (isInferenceVerb(base)) return null;
  const subject = mainSubject(analysis, verb);
  if (!subject) return null;
  if (tags[subject.from] === 'pronoun') return { ...frame, sources: [], pronoun: tokens[subject.from]!.low };
  return { ...frame, sources: readSources(analysis, subject) };
}

/** Subject of the sentence's first finite verb, where it can be credited. */
function mainSubject(analysis: Analysis, before: number): Phrase | null {
  const { tokens, tags } = analysis;
  for (let i = 1; i < before; i++) {
    const tag = tags[i]!;
    if (tag !== 'have' && tag !== 'be' && tag !== 'modal' && tag !== 's' && tag !== 'past' && tag !== 'do' && tag !== 'base') continue;
    const subject = readSubject(analysis, i);
    // "As talks go on, …": not the main clause.
    if (!subject || tags[subject.from - 1] === 'subordinator' || tags[subject.from - 1] === 'relative') continue;
    if (tags[subject.from] === 'pronoun')
      return PRONOUNS_FOR_SOURCES.has(tokens[subject.from]!.low) && subject.to - subject.from === 1 ? subject : null;
    return sourceRank(tokens, tags, subject.from, subject.to) === 2 ? subject : null;
  }
  return null;
}
