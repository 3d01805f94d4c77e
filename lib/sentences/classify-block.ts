import type { Block, SentenceKind } from '../types.ts';

/** Longest heading, in words: section titles in news run to about twelve; longer lines without a stop are captions or unfinished sentences. */
const MAX_HEADING_WORDS = 14;
/** Longest entry taken for an item on its shape alone, in words. */
const MAX_ITEM_WORDS = 14;
/** Share of the longer words that must have a capital for "title case": allows one stray word in four. */
const TITLE_CASE_SHARE = 0.75;

const STOP_AT_END = /[.!?…]["'”’)\]]*$/;
const COLON_AT_END = /[:;]["'”’]?$/;
const LEAD_WORDS =
  /\b(?:includ(?:e|es|ed|ing)|follows?|following|below|these|are|were|is|was|say|says|said|namely|has|have|had|will|would)\b/i;
const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|could|may|might|must|can|said|says|told|described|reported|confirmed|announced)\b/i;
const BULLET = /^(?:[•⁃▪‣●◦*–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;
const OPENS_QUESTION = /^(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b/i;

/** What a block is as a whole. `listed` says that a lead-in stands before it with only items between. */
export function classifyBlock(block: Block, next: Block | undefined, listed: boolean): SentenceKind {
  if (block.kind !== 'paragraph') return block.kind;
  const text = block.text.trim();
  const words = text.split(/\s+/, MAX_HEADING_WORDS + 2);
  if (BULLET.test(text)) return 'item';
  if (words.length <= MAX_HEADING_WORDS && isHeading(text, words, next)) return 'heading';
  const isFragment = words.length <= MAX_ITEM_WORDS && !FINITE_VERB.test(text) && !COLON_AT_END.test(text);
  return listed && isFragment ? 'item' : 'text';
}

/** A sentence that announces what comes after it: "Key developments include:", "These include;". Only meant for the last of its block. */
export function isLeadIn(sentence: string): boolean {
  return COLON_AT_END.test(sentence);
}

/** "Casualty Estimates:", "First Known Case", "What happens next?", but not "Key developments include:" and not "“Nobody knows.”" */
function isHeading(text: string, words: string[], next: Block | undefined): boolean {
  if (!next || /^["“'‘(]?\p{Ll}/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (COLON_AT_END.test(text)) return isTitleCase(words) || (words.length <= 4 && !LEAD_WORDS.test(text));
  if (!STOP_AT_END.test(text)) return !/[,–—-]$/.test(text) && (isTitleCase(words) || words.length <= 10);
  return text.endsWith('?') && words.length <= 9 && (isTitleCase(words) || OPENS_QUESTION.test(text));
}

/** Most of the words longer than three letters, and the first and last word, have a capital (or a digit). */
function isTitleCase(words: string[]): boolean {
  const long = words.map((word) => word.replace(/^[^\p{L}\p{N}]+/u, '')).filter((word) => word.length > 3);
  const raised = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const ends = [words[0]!, words.at(-1)!].every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
  return ends && raised >= long.length * TITLE_CASE_SHARE;
}
