import type { Attribution, Claim, Sentence } from '../types.ts';
import { readAttribution } from './attribution.ts';
import { findFrames } from './attribution-frames.ts';
import { sourceKey } from './attribution-keys.ts';
import { analyse, phraseText } from './attribution-phrases.ts';
import { readSubject } from './attribution-subjects.ts';
import { AGENCIES, COUNTRY_OF, headOf, MEDIA, ROLES, sourceRank, TEXTS } from './attribution-words.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import { firstClose, type QuoteRun } from './references-quotes.ts';

/** Who was credited or named while an article is read from top to bottom. */
export interface SpeakerState {
  /** Sources credited, or people and bodies that a sentence is about, last one first. */
  recent: Attribution[];
  /** Every source named so far, last one first. */
  named: Attribution[];
  /** Whose quotation goes on in the next sentence, if one does. */
  speaker: Attribution | null;
  /** Who was credited last, and how many sentences ago. */
  quoted: { source: Attribution; age: number } | null;
  /** Whose words the sentence before reports in the past ("He said A."), so that "B would follow." may go on with them. */
  told: Attribution | null;
  /** Number of the block of the sentence before; -1 at the start. */
  block: number;
}

/** How far back a pronoun reaches, in sources. */
const MEMORY = 6;
/** How far back "the agency" reaches, in sources. */
const LONG_MEMORY = 40;
/** Sentences between two quotations of one speaker that go without naming him again. */
const QUOTE_REACH = 3;

export function startSpeakers(): SpeakerState {
  return { recent: [], named: [], speaker: null, quoted: null, told: null, block: -1 };
}

/** Whom a pronoun of the sentence stands for: "he" for a person, "they" for several or a body, "it" for a body; else the last source. */
export function previousFor({ recent }: SpeakerState, text: string): Attribution | null {
  const pronoun = /\b(?:he|she|they|it)\b/i.test(text) ? findFrames(analyse(text)).find((frame) => frame.pronoun)?.pronoun : null;
  const wanted = pronoun === 'he' || pronoun === 'she' ? ['person'] : pronoun === 'they' ? ['people', 'body'] : ['body'];
  const fitting = pronoun ? recent.filter(({ name }) => wanted.includes(kindOf(name))) : [];
  if (fitting.length === 0 && (pronoun === 'he' || pronoun === 'she')) return null;
  return fitting[0] ?? recent[0] ?? null;
}

/** One person, several people, or a body (agency, company, paper, state). */
export function kindOf(name: string): 'person' | 'people' | 'body' {
  const { tokens, tags } = analyse(name);
  const head = tokens[headOf(tokens, tags, 0, tokens.length)];
  if (!head) return 'body';
  if (AGENCIES.has(head.low) || MEDIA.has(head.low) || TEXTS.has(head.low) || COUNTRY_OF.has(head.low) || /^[A-Z]{2,6}$/.test(head.text))
    return 'body';
  // "The Kea" is a paper or a company, no person.
  if (/^The \p{Lu}/u.test(name) && !ROLES.has(head.low)) return 'body';
  if (ROLES.has(head.low) && /(?:[^s]s|people|men|women|police|staff)$/.test(head.low)) return 'people';
  return 'person';
}

/**
 * The speaker of a sentence that says no more than a quotation ("“We will rebuild. | We always have.”"), else null: whoever is credited where the
 * quotation ends ("… | We always have,” said the mayor."), else who spoke before.
 */
export function quotedSpeaker(state: SpeakerState, sentences: Sentence[], i: number, runs: QuoteRun[]): Attribution | null {
  const { text, block } = sentences[i]!;
  const { wasOpen, closedBy } = runs[i]!;
  const opens = /^\s*(?:["“]|'')/.test(text);
  if (closedBy !== null && !wasOpen) {
    const last = sentences[closedBy]!.text;
    const closed = firstClose(last);
    const credited = readAttribution(last, previousFor(state, last)).find(({ start }) => start >= closed);
    if (credited) return unworded(credited);
  }
  if (wasOpen && state.speaker) return unworded(state.speaker);
  // A sentence that is a quotation and nothing else belongs to who was credited last near by.
  const isWhole = wasOpen || (opens && (closedBy !== null || firstClose(text.trimEnd()) >= text.trimEnd().length - 2));
  if (isWhole && state.quoted && state.quoted.age <= QUOTE_REACH) return unworded(state.quoted.source);
  return opens && block - state.block <= 1 && state.speaker ? unworded(state.speaker) : null;
}

const TOLD = /\b(?:said|told|added|explained|announced|stressed|promised|warned|insisted|noted)\b/;

/** "The minister said the plant would close. | About 900 workers would be offered jobs.": reported speech that runs on, by its shifted tense, in one block. */
export function runOnSpeaker({ told, block }: SpeakerState, { text, block: own, kind }: Sentence): Attribution | null {
  if (!told || own !== block || kind !== 'text' || !/\b(?:would|could)\b/.test(text) || /["“”]/.test(text)) return null;
  const { tokens, tags } = analyse(text);
  const verb = tokens.findIndex((_, i) => isFiniteVerb(tokens, tags, i));
  if (verb < 1 || !/^(?:would|could)$/.test(tokens[verb]!.low) || tokens[verb + 1]?.low === 'have') return null;
  // "That would be a record": the writer's own reckoning as often as not.
  if (/^(?:that|this|such|these|those|if|but|still|yet|it)$/.test(tokens[0]!.low)) return null;
  return unworded(told);
}

/** A source that no words of the sentence name: what it is credited by stands elsewhere. */
export function unworded(source: Attribution): Attribution {
  return { ...source, text: '', start: 0, end: 0 };
}

/** @param run how quotation marks run through the sentence */
export function trackSpeakers(state: SpeakerState, sentence: Sentence, claims: Claim[], run: QuoteRun): SpeakerState {
  if (sentence.kind === 'title') return startSpeakers();
  if (sentence.kind === 'heading') return { ...state, speaker: null };
  const credited: Attribution[] = [];
  for (const one of claims.flatMap((claim) => claim.attribution)) if (one.text !== '' && one.key !== '') credited.unshift(one);
  // "he said, according to the Globe": who spoke is meant sooner than who passed it on.
  credited.sort((a, b) => Number(passesOn(a)) - Number(passesOn(b)));
  const named = [...credited, run.wasOpen ? null : namedSubject(sentence.text)].filter((one) => one !== null);
  const recent = [...named, ...state.recent]
    .filter((one, i, all) => all.findIndex((other) => other.name === one.name) === i)
    .slice(0, MEMORY);
  const quotes = /["“”]|''/.test(sentence.text);
  const carried =
    quotes || run.wasOpen ? (claims.flatMap((claim) => claim.attribution).find(({ text }) => text === '') ?? state.speaker) : null;
  const speaker = quotes && credited[0] ? credited[0] : carried;
  const isRunOn = credited.length === 0 && claims.every(({ attribution }) => attribution.some(({ key }) => key === state.told?.key));
  const told = credited.length === 1 && !quotes && TOLD.test(sentence.text) ? credited[0]! : isRunOn ? state.told : null;
  const age = (state.quoted?.age ?? 0) + 1;
  const last = credited.find((one) => !passesOn(one)) ?? issuer(sentence.text) ?? speaker;
  const quoted = last ? { source: last, age: 0 } : state.quoted && { source: state.quoted.source, age };
  return { recent, named: [...named, ...state.named].slice(0, LONG_MEMORY), speaker, quoted, told, block: sentence.block };
}

const passesOn = ({ text }: Attribution): boolean => /^(?:according|citing|quoting|per)\b/i.test(text);

const ISSUED = /^(?:released|issued|posted|published|circulated)$/;

/** "Her office later released a statement." → her office: what is quoted next is in it. */
function issuer(text: string): Attribution | null {
  if (!/\b(?:statement|message|letter|video|tweet)\b/.test(text)) return null;
  const analysis = analyse(text);
  const { tokens, tags } = analysis;
  const verb = tokens.findIndex(
    ({ low }, i) =>
      ISSUED.test(low) && tokens.slice(i + 1, i + 5).some((token) => /^(?:statement|message|letter|video|tweet)$/.test(token.low)),
  );
  const subject = verb > 0 && isFiniteVerb(tokens, tags, verb) ? readSubject(analysis, verb) : null;
  if (!subject || tags[subject.from] === 'pronoun' || sourceRank(tokens, tags, subject.from, subject.to) < 2) return null;
  const name = phraseText(analysis, subject);
  return unworded({ start: 0, end: 0, text: '', name, key: sourceKey(name) });
}

/** The person or body that a sentence is about: "Mr. Yang joined the institute" → Mr. Yang. */
export function namedSubject(text: string): Attribution | null {
  const analysis = analyse(text);
  const { tokens, tags } = analysis;
  const verb = tokens.findIndex((_, i) => i > 0 && isFiniteVerb(tokens, tags, i));
  const subject = verb > 0 ? readSubject(analysis, verb) : null;
  // In a quotation the speaker names what he talks of.
  if (
    !subject ||
    tokens[subject.from]!.quoted ||
    tags[subject.from] === 'pronoun' ||
    sourceRank(tokens, tags, subject.from, subject.to) < 2
  )
    return null;
  const name = phraseText(analysis, subject);
  return unworded({ start: 0, end: 0, text: '', name, key: sourceKey(name) });
}
