import type { Frame } from './attribution-frames.ts';
import { findHeadlineFrames } from './attribution-headlines.ts';
import { nameAfter, sourcesAfter } from './attribution-lists.ts';
import {
  type Analysis,
  afterAcronym,
  isTime,
  type Phrase,
  phraseText,
  readPhraseRight,
  readSources,
  segmentStart,
  trimPhrase,
} from './attribution-phrases.ts';
import { isSourceNoun, SAYING_NOUNS, sourceRank, TEXTS } from './attribution-words.ts';

/** "according to X", "citing X", "in the words of X", and headlines that put the source before a colon or after a dash. */
export function findPrepositionFrames(analysis: Analysis): Frame[] {
  const { tokens, tags } = analysis;
  const frames: Frame[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const low = tokens[i]!.low;
    const start = openerEnd(analysis, i);
    if (start < 0) continue;
    const phrase = readPhraseRight(analysis, start);
    if (!phrase || tags[phrase.from] === 'pronoun') continue;
    if (low === 'per' && sourceRank(tokens, tags, phrase.from, phrase.to) < 2) continue;
    const certainty = isVagueReport(analysis, phrase) ? 'reported' : 'stated';
    const listed = sourcesAfter(analysis, phrase);
    const named = listed.length === 0 ? nameAfter(analysis, phrase) : null;
    const sources = [...readSources(analysis, named ?? phrase), ...listed.flatMap((one) => readSources(analysis, one))];
    const to = afterAcronym(analysis, listed.at(-1)?.to ?? (named ?? phrase).to);
    frames.push({
      from: i,
      to,
      sources,
      pronoun: null,
      certainty,
      scope: 'whole',
      content: to,
      verb: 'according',
      detached: low !== 'based',
    });
  }
  return [...frames, ...findHeadlineFrames(analysis)];
}

/** Token after "according to", "citing", "quoting", "as per", "per", "in the view of"; -1 where none opens at i. */
function openerEnd({ tokens, tags }: Analysis, i: number): number {
  const low = tokens[i]!.low;
  const second = tokens[i + 1]?.low;
  if (low === 'according' && second === 'to') return i + 2;
  if ((low === 'citing' || low === 'quoting') && tags[i] !== 'name') return i + 1;
  if (low === 'as' && second === 'per') return i + 2;
  if (low === 'per' && (i === 0 || tokens[i - 1]?.kind === 'mark') && (tokens[i + 1]?.capital || tokens[i + 2]?.capital)) return i + 1;
  if (low === 'in' && second === 'the' && /^(?:words|view|opinion|eyes)$/.test(tokens[i + 2]?.low ?? '') && tokens[i + 3]?.low === 'of')
    return i + 4;
  if (low === 'based' && second === 'on' && isSourceNoun(tokens[i + 2]?.low ?? '') && TEXTS.has(tokens[i + 2]?.low ?? '')) return i + 2;
  return -1;
}

/** "according to reports": a report of nobody named. */
function isVagueReport(analysis: Analysis, phrase: Phrase): boolean {
  return /^(?:(?:the|some|several|multiple|various|initial|early|local|media|news|press|unconfirmed|published|recent) ){0,4}(?:reports?|rumou?rs|accounts|media)$/i.test(
    phraseText(analysis, phrase),
  );
}

/** Nouns that credit only where "that" follows or a preposition leads in: "the company's report that", "in the minister's words". */
const PLAIN_NOUNS = new Set(
  'data report reports account accounts words figures view views interview letter post tweet briefing count plan plans charge survey analysis study message finding findings release tally poll testimony promise proposal threat threats explanation description belief fear fears expectation forecast forecasts projections calculation'.split(
    ' ',
  ),
);

/** "Zelensky's accusations that", "estimates by the UN", "amid claims that". */
export function findNounFrames(analysis: Analysis): Frame[] {
  const { tokens, tags } = analysis;
  const frames: Frame[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const low = tokens[i]!.low;
    const certainty = SAYING_NOUNS.get(low);
    if (!certainty || (tags[i] !== 'nominal' && tags[i] !== 's' && tags[i] !== 'base')) continue;
    // "arrested on suspicion of murder": why, not who says so
    if (low === 'suspicion' && /^(?:on|under)$/.test(tokens[i - 1]?.low ?? '')) continue;
    // "lets the army take charge of food"
    if (low === 'charge' && tags[i + 1] !== 'that') continue;
    const next = tokens[i + 1]?.low ?? '';
    const hasThat =
      tags[i + 1] === 'that' && tags[i + 2] !== 'be' && tags[i + 2] !== 'have' && tags[i + 2] !== 'past' && tags[i + 2] !== 's';
    const vague = /^(?:reports?|accounts)$/.test(low) ? 'reported' : certainty;
    if (tags[i + 1] === 'nominal' || tags[i + 1] === 'name') continue;
    if ((next === 'by' || next === 'from') && certainty !== 'planned') {
      const phrase = readPhraseRight(analysis, i + 2);
      // "after looking at data from more stations": what was looked at, not who said it.
      const isMaterial =
        /^(?:data|figures|words|accounts?|messages?|letters?|posts?|tweets?|interview|briefing|testimony|calls?)$/.test(low) &&
        !/^(?:to|on|per|citing|mark)$/.test(i === 0 ? 'mark' : (tokens[i - 1]?.low ?? ''));
      if (phrase && !isMaterial && tags[phrase.from] !== 'pronoun' && sourceRank(tokens, tags, phrase.from, phrase.to) === 2) {
        const that = tags[phrase.to] === 'that' ? 1 : 0;
        frames.push({
          from: i,
          to: phrase.to + that,
          sources: readSources(analysis, phrase),
          pronoun: null,
          certainty,
          scope: that ? 'after' : 'whole',
          content: phrase.to + that,
          verb: low,
          detached: false,
        });
        continue;
      }
    }
    // "“The mayor's statement was false,” Lee said": within a quotation the speaker only talks of it.
    const owner = tokens[i]!.quoted && !hasThat ? null : readOwner(analysis, i);
    if (owner && (hasThat || !PLAIN_NOUNS.has(low) || isAfterPreposition(analysis, owner.from)) && (certainty !== 'planned' || hasThat)) {
      const to = hasThat ? i + 2 : i + 1;
      frames.push({
        from: owner.from,
        to,
        sources: readSources(analysis, owner),
        pronoun: null,
        certainty,
        scope: hasThat || next === 'of' ? 'after' : 'whole',
        content: to,
        verb: low,
        detached: false,
      });
      continue;
    }
    const isOpen = hasThat || (next === 'of' && certainty !== 'stated' && certainty !== 'planned');
    if (isOpen && (certainty !== 'stated' || vague === 'reported'))
      frames.push({
        from: i,
        to: i + 2,
        sources: [],
        pronoun: null,
        certainty: vague,
        scope: 'after',
        content: i + 2,
        verb: low,
        detached: false,
      });
  }
  return frames;
}

/** "[Ukrainian President Volodymyr Zelensky's] recent comments". */
function readOwner(analysis: Analysis, noun: number): Phrase | null {
  const { tokens, tags } = analysis;
  let i = noun - 1;
  while (
    i >= 0 &&
    noun - i <= 3 &&
    !tokens[i]!.possessive &&
    (tags[i] === 'nominal' || tags[i] === 'past' || tags[i] === 'part' || tags[i] === 'ing')
  )
    i--;
  if (i < 0 || !tokens[i]!.possessive || isTime(tokens[i])) return null;
  let start = i;
  while (start > 0 && /^(?:name|nominal|det|number)$/.test(tags[start - 1]!) && start > segmentStart(analysis, i)) start--;
  const phrase = trimPhrase(analysis, start, i + 1);
  return phrase && sourceRank(tokens, tags, phrase.from, phrase.to) === 2 ? phrase : null;
}

function isAfterPreposition({ tags }: Analysis, from: number): boolean {
  return tags[from - 1] === 'preposition' || tags[from - 1] === 'to';
}
