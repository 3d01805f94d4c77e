import type { Article, Sentence } from '../types.ts';
import { type Analysis, analyse, type Phrase, phraseText } from './attribution-phrases.ts';
import { AGENCIES, COUNTRY_OF, headOf, MEDIA } from './attribution-words.ts';
import { NOUN_CLASSES } from './references.data.ts';

/** What a sentence takes on from the ones before it. */
export interface SentenceContext {
  /** Words that carry over, as they stand there, joined by "; ": what "this treaty" or "he" stands for, a list's lead-in. "" for none. */
  context: string;
}

/** Sentences looked back for what "he" or "the soldier" stands for; further back another thing is meant as often as not. */
const REACH = 3;
const CLASS_OF = new Map(NOUN_CLASSES.flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i])));
const PLACE_CLASS = CLASS_OF.get('area');
const PERSON_CLASS = CLASS_OF.get('soldier');

/**
 * One context a sentence: an entry of a list gets its lead-in and heading; "This treaty took effect" gets "a mutual defence treaty" where
 * the sentence before speaks of one. Simple on purpose: the nearest fitting noun phrase within three sentences of the same section.
 */
export function resolveReferences(article: Article): SentenceContext[] {
  const phrases = article.sentences.map(({ text, kind }) => (kind === 'heading' ? [] : findPhrases(analyse(text))));
  return article.sentences.map((sentence, i) => {
    if (sentence.kind === 'item') return { context: listContext(article.sentences, i) };
    if (sentence.kind !== 'text' && sentence.kind !== 'lead-in') return { context: '' };
    const earlier: NounPhrase[][] = [];
    for (let at = i - 1; at >= 0 && at >= i - REACH && article.sentences[at]!.kind !== 'heading'; at--) earlier.push(phrases[at]!);
    const found = findPointers(sentence.text, phrases[i]![0]).flatMap((pointer) => resolve(pointer, earlier) ?? []);
    return { context: [...new Set(found)].join('; ') };
  });
}

/** "Reasons for the losses" + "the soldiers face challenges, which include:" */
function listContext(sentences: Sentence[], item: number): string {
  let at = item - 1;
  while (at >= 0 && sentences[at]!.kind === 'item') at--;
  const leadIn = at >= 0 && sentences[at]!.kind === 'lead-in' ? sentences[at]!.text : '';
  while (at >= 0 && sentences[at]!.kind !== 'heading') at--;
  const heading = sentences[at]?.text ?? '';
  return [heading, leadIn].filter(Boolean).join('; ');
}

interface NounPhrase {
  text: string;
  /** Last noun, lower case, singular. */
  head: string;
  isName: boolean;
  isPlural: boolean;
  isDefinite: boolean;
}

interface Pointer {
  word: 'he' | 'they' | 'noun';
  head: string;
  isPlural: boolean;
}

const singular = (low: string): string =>
  low.endsWith('ies') ? `${low.slice(0, -3)}y` : /(?:[^su]s)$/.test(low) && low.length > 3 ? low.slice(0, -1) : low;

/** What opens the sentence and points back: a pronoun or "this treaty", "the soldier". At most one of each kind. */
function findPointers(text: string, first: NounPhrase | undefined): Pointer[] {
  const pronoun = /^["“'‘]?(?:\p{L}+,\s)?(he|she|his|her|they|their|these|those)\b/iu.exec(text)?.[1]?.toLowerCase();
  const noun = /^["“'‘]?(?:\p{L}+,\s)?(?:this|these|those|that|the|such)\s+((?:\p{L}+\s+){0,2}?)(\p{L}+)\b/iu.exec(text);
  const pointers: Pointer[] = [];
  if (pronoun && /^(?:he|she|his|her)$/.test(pronoun)) pointers.push({ word: 'he', head: '', isPlural: false });
  else if (pronoun === 'they' || pronoun === 'their') pointers.push({ word: 'they', head: '', isPlural: true });
  if (noun) {
    const words = noun[0].split(/\s+/).slice(1);
    const head = words.map((word) => word.toLowerCase()).find((word) => CLASS_OF.has(singular(word)));
    if (head) pointers.push({ word: 'noun', head: singular(head), isPlural: singular(head) !== head });
    else if (first?.isDefinite) pointers.push({ word: 'noun', head: first.head, isPlural: first.isPlural });
  }
  return pointers;
}

/** The fitting phrase of the nearest sentence; `earlier` holds the phrases of each, the nearest sentence first. */
function resolve(pointer: Pointer, earlier: NounPhrase[][]): string | null {
  // A pronoun goes on with the subject, the first of its kind; a noun with what was named last.
  if (pointer.word === 'he') return earlier.flat().find((phrase) => !phrase.isPlural && isPerson(phrase))?.text ?? null;
  if (pointer.word === 'they') return earlier.flat().find((phrase) => phrase.isPlural && isPerson(phrase))?.text ?? null;
  const last = earlier.flatMap((phrases) => [...phrases].reverse());
  const wanted = CLASS_OF.get(pointer.head);
  const same = last.find(({ head, isDefinite }) => head === pointer.head && !isDefinite);
  if (same) return same.text;
  if (wanted === undefined) return null;
  if (wanted === PLACE_CLASS) return last.find(({ head, isName }) => CLASS_OF.get(head) === PLACE_CLASS && isName)?.text ?? null;
  return last.find(({ head, isDefinite }) => CLASS_OF.get(head) === wanted && !isDefinite)?.text ?? null;
}

function isPerson({ text, head, isName }: NounPhrase): boolean {
  if (CLASS_OF.get(head) === PERSON_CLASS) return true;
  return (
    isName &&
    !AGENCIES.has(head) &&
    !MEDIA.has(head) &&
    !COUNTRY_OF.has(text.toLowerCase()) &&
    !CLASS_OF.has(head) &&
    !/^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|north|south)$/u.test(head)
  );
}

/** Noun phrases of a sentence from left to right, "of" phrases joined: "a series of talks". */
function findPhrases(analysis: Analysis): NounPhrase[] {
  const { tokens, tags } = analysis;
  const found: NounPhrase[] = [];
  let from = -1;
  for (let i = 0; i <= tokens.length; i++) {
    const tag = tags[i];
    const isInside = tag === 'det' || tag === 'possessive' || tag === 'number' || tag === 'nominal' || tag === 'name';
    if (from >= 0 && (!isInside || ((tag === 'det' || tag === 'possessive') && i > from))) {
      const phrase = describe(analysis, { from, to: i });
      if (phrase) found.push(phrase);
      from = -1;
    }
    if (isInside && from < 0) from = i;
  }
  return found;
}

function describe(analysis: Analysis, phrase: Phrase): NounPhrase | null {
  const { tokens, tags } = analysis;
  const head = headOf(tokens, tags, phrase.from, phrase.to);
  if (head < 0 || tags[head] === 'number') return null;
  const low = tokens[head]!.low;
  return {
    text: phraseText(analysis, phrase),
    head: singular(low),
    isName:
      // "Keller said": the first word of a sentence, alone.
      (phrase.from === 0 && phrase.to === 1 && !CLASS_OF.has(singular(low))) ||
      tags[head] === 'name' ||
      tokens.slice(phrase.from, phrase.to).some((_, k) => tags[phrase.from + k] === 'name' && CLASS_OF.get(singular(low)) === PLACE_CLASS),
    isPlural: singular(low) !== low || /^(?:people|police|troops)$/.test(low),
    isDefinite: /^(?:the|this|that|these|those|such)$/.test(tokens[phrase.from]!.low),
  };
}
