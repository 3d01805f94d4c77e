import { AMBIGUOUS, BEFORE_NUMBER, CONNECTIVES, SPEECH_VERBS, STARTERS, TITLES } from './abbreviations.data.ts';
import { isListMarker } from './list-markers.ts';

/** How far the rules look to either side, in code units: long enough for any abbreviation, name or address that decides. */
const REACH = 60;

const words = (list: string) => new Set(list.split(' '));
const titles = words(TITLES);
const connectives = words(CONNECTIVES);
const beforeNumber = words(BEFORE_NUMBER);
const ambiguous = words(AMBIGUOUS);
const starters = words(STARTERS);
const speechVerbs = words(SPEECH_VERBS);

/** A stop with the marks that close after it, and footnote marks: "martyr.[1]", "consultation.11 12". */
const STOP = /(?<![.!?…．。！？])([.!?…．。！？]+)(["'”’»)\]]*)((?:\[\d{1,3}\])*|\d{1,2}(?: \d{1,2})*)$/;
/** A broken-off quotation ("to--”"), and stops of other scripts that Intl.Segmenter knows. */
const UNLISTED_STOP = /[—–-]["”’]$|[^\p{L}\p{N}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{S},;:'"\]\s]$/u;
/** "I wasn’t really ... Well" goes on: an ellipsis set off by a space stands for words left out. "slowly... And" does not. */
const SPACED_ELLIPSIS = /(?:^|[\s[])(?:\.\.\.|…|\. \. \.)(?:\]["”’]?)?$/;
const FOUR_SPACED_DOTS = /(?:\. ){3}\.$/;
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}][\p{L}\p{N}’'-]*)/u;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const CLOCK = /^[ap]\.m$/i;
/** What goes on with a time of day: "at 5 p.m. EST", "6 a.m. Monday". */
const AFTER_CLOCK = /^(?:[A-Z]{1,3}T|UTC|MSK|(?!To)\w+day|Eastern|Central|Pacific|local)$|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const OPENING_TIME = /^(?:at|by|around|before|after|about|from|since|until|on)\s[\w\s:.,]{1,24}$/i;
const ADDRESS = /@|:\/\/|^www\.|\.(?:com|org|net|gov|io|tv|co|eu|uk)\b/i;
const GLUED_LEFT = /(?:\p{Ll}{2}|[\d%)])[.!?…]+["”’)]?$|[.!?…]["”]$/u;
const GLUED_RIGHT = /^["“(]?(?:\p{Lu}\p{Ll}+|[AI]\s)/u;

/**
 * Whether a sentence that began at `start` ends before `at`, the first character of what could be the next sentence. Quotations and
 * lists are the caller's; this is about the stop and the words on both sides of it.
 */
export function isBoundary(text: string, start: number, at: number): boolean {
  let end = at;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const left = text.slice(Math.max(start, end - REACH), end);
  const gap = text.slice(end, at);
  const right = text.slice(at, at + REACH);
  if (left === '') return false;
  if (gap.includes('\n') || gap.includes('\r')) return isLineEnd(left, text.slice(start, start + 4), gap, right);
  if (gap === '' && !isMissingSpace(text, at, left, right)) return false;
  const stop = STOP.exec(left);
  if (!stop) return gap === '' || UNLISTED_STOP.test(left);
  if (end - start <= REACH && isListMarker(left)) return false;
  const first = FIRST_WORD.exec(right)?.[1] ?? '';
  if (/^\p{Ll}/u.test(first)) return false;
  if (FOUR_SPACED_DOTS.test(left)) return true;
  if (SPACED_ELLIPSIS.test(left) || /^\. \./.test(right)) return false;
  if (stop[1] !== '.') return !(stop[2] && /[!?]/.test(stop[1]!) && isSpokenBy(right));
  if (stop[3]) return stop[3].startsWith('[') || !/\d$/.test(left.slice(0, stop.index)); // not "Windows 8.1"
  const opening = end - start <= 30 ? left.slice(0, stop.index) : '';
  return !isAbbreviation(left.slice(0, stop.index), first, right, opening);
}

/** A line break ends a sentence, unless a hard-wrapped line goes on: "It was a cold \nnight in the city". */
function isLineEnd(left: string, beginning: string, gap: string, right: string): boolean {
  if (/\n\s*\n/.test(gap) || STOP.test(left)) return true;
  if (/^\p{Ll}/u.test(right)) return !/^[^\p{L}]{0,3}\p{Lu}/u.test(beginning) || /^\p{Ll}[.)]/u.test(right);
  return !(gap.startsWith(' ') && right.startsWith('('));
}

/** "Hello world.Today is Tuesday." but not "Jane.Doe@example.com", "www.testurl.Awesome.com" or "Node.js". Also a pictograph for a stop. */
function isMissingSpace(text: string, at: number, left: string, right: string): boolean {
  if (/^\p{Emoji_Presentation}\s\p{Lu}/u.test(right)) return /[\p{L}\p{N}.!?]$/u.test(left);
  if (/[．。！？]$/.test(left)) return true;
  if (!GLUED_LEFT.test(left) || !GLUED_RIGHT.test(right)) return false;
  const token = `${/(?<!\S)\S*$/.exec(left)![0]}${/^\S*/.exec(text.slice(at, at + REACH))![0]}`;
  return !ADDRESS.test(token);
}

/** "“Why now?” Smith asked.", "“Who pays?” Harbour master Ann Lund wrote." */
function isSpokenBy(right: string): boolean {
  const next = right.match(/^(?:[\p{L}’'-]+\s){1,6}\p{L}+/u)?.[0].split(' ') ?? [];
  return next.findIndex((word) => speechVerbs.has(word)) > 0 && !starters.has(next[0]!.toLowerCase());
}

/** `left` ends right before the stop; `first` is the first word after it; `opening` is all of the sentence so far where that is short. */
function isAbbreviation(left: string, first: string, right: string, opening: string): boolean {
  const raw = /(?<![^\s("“‘'[—–/])[^\s("“‘'[—–/]*$/u.exec(left)![0];
  const word = raw.toLowerCase();
  const isRaised = /^\p{Lu}/u.test(raw); // "Mass. Pike", not "at mass. Father Orr"
  if (connectives.has(word) || (isRaised && titles.has(word))) return true;
  if (beforeNumber.has(word) && /^\d/.test(first)) return true;
  if (CLOCK.test(word)) return AFTER_CLOCK.test(first) || OPENING_TIME.test(opening);
  if (/^\p{L}$/u.test(raw)) return opening.trim() === raw || !isStarter(first, right);
  return ((isRaised && ambiguous.has(word)) || ACRONYM.test(raw)) && !isStarter(first, right);
}

/** "The", "He", "In" … but not the "No. 1" of "the U.S. No. 1". */
function isStarter(first: string, right: string): boolean {
  return starters.has(first.toLowerCase()) && !/^\W*No\. \d/.test(right);
}
