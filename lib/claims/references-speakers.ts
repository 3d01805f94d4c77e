import type { Attribution, Claim, Sentence } from '../types.ts';
import { findFrames } from './attribution-frames.ts';
import { sourceKey } from './attribution-keys.ts';
import { analyse, phraseText } from './attribution-phrases.ts';
import { readSubject } from './attribution-subjects.ts';
import { AGENCIES, COUNTRY_OF, headOf, MEDIA, ROLES, sourceRank, TEXTS } from './attribution-words.ts';
import { isFiniteVerb } from './clauses-tags.ts';

/** Who was credited or named while an article is read from top to bottom. */
export interface SpeakerState {
  /** Sources credited, or people and bodies that a sentence is about, last one first. */
  recent: Attribution[];
  /** Whose quotation goes on in the next sentence, if one does. */
  speaker: Attribution | null;
  isOpenQuote: boolean;
  /** Number of the block of the sentence before; -1 at the start. */
  block: number;
}

/** How far back a pronoun reaches, in sources. */
const MEMORY = 6;

export function startSpeakers(): SpeakerState {
  return { recent: [], speaker: null, isOpenQuote: false, block: -1 };
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
function kindOf(name: string): 'person' | 'people' | 'body' {
  const { tokens, tags } = analyse(name);
  const head = tokens[headOf(tokens, tags, 0, tokens.length)];
  if (!head) return 'body';
  if (AGENCIES.has(head.low) || MEDIA.has(head.low) || TEXTS.has(head.low) || COUNTRY_OF.has(head.low) || /^[A-Z]{2,6}$/.test(head.text))
    return 'body';
  if (ROLES.has(head.low) && /(?:[^s]s|people|men|women|police|staff)$/.test(head.low)) return 'people';
  return 'person';
}

/** The speaker of a sentence that only goes on with a quotation ("“We will rebuild. | We always have.”"), else null. */
export function quotedSpeaker(state: SpeakerState, sentence: Sentence): Attribution | null {
  const opens = /^\s*["“]/.test(sentence.text);
  const goesOn = state.isOpenQuote || (opens && sentence.block - state.block <= 1);
  return goesOn && state.speaker ? unworded(state.speaker) : null;
}

/** A source that no words of the sentence name: what it is credited by stands elsewhere. */
export function unworded(source: Attribution): Attribution {
  return { ...source, text: '', start: 0, end: 0 };
}

export function trackSpeakers(state: SpeakerState, sentence: Sentence, claims: Claim[]): SpeakerState {
  if (sentence.kind === 'title') return startSpeakers();
  if (sentence.kind === 'heading') return { ...state, speaker: null, isOpenQuote: false };
  const credited: Attribution[] = [];
  for (const one of claims.flatMap((claim) => claim.attribution)) if (one.text !== '' && one.key !== '') credited.unshift(one);
  // "he said, according to the Globe": who spoke is meant sooner than who passed it on.
  credited.sort((a, b) => Number(passesOn(a)) - Number(passesOn(b)));
  const named = [...credited, namedSubject(sentence.text)].filter((one) => one !== null);
  const recent = [...named, ...state.recent]
    .filter((one, i, all) => all.findIndex((other) => other.name === one.name) === i)
    .slice(0, MEMORY);
  const quotes = /["“”]/.test(sentence.text);
  const speaker = quotes && credited[0] ? credited[0] : state.isOpenQuote || quotes ? state.speaker : null;
  return { recent, speaker, isOpenQuote: leavesQuoteOpen(sentence.text, state.isOpenQuote), block: sentence.block };
}

const passesOn = ({ text }: Attribution): boolean => /^(?:according|citing|quoting|per)\b/i.test(text);

/** The person or body that a sentence is about: "Mr. Yang joined the institute" → Mr. Yang. */
function namedSubject(text: string): Attribution | null {
  const analysis = analyse(text);
  const { tokens, tags } = analysis;
  const verb = tokens.findIndex((_, i) => i > 0 && isFiniteVerb(tokens, tags, i));
  const subject = verb > 0 ? readSubject(analysis, verb) : null;
  if (!subject || tags[subject.from] === 'pronoun' || sourceRank(tokens, tags, subject.from, subject.to) < 2) return null;
  const name = phraseText(analysis, subject);
  return unworded({ start: 0, end: 0, text: '', name, key: sourceKey(name) });
}

function leavesQuoteOpen(text: string, wasOpen: boolean): boolean {
  let open = wasOpen;
  for (const mark of text.match(/["“”]/g) ?? []) open = mark === '“' ? true : mark === '”' ? false : !open;
  return open;
}
