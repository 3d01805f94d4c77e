import { PLACE_TYPES } from './places.data.ts';
import { type KnownPlace, lookUpPlace, MAX_NAME_WORDS } from './places-gazetteer.ts';

interface Word {
  text: string;
  start: number;
  end: number;
}

/** A capitalised name that may be a place. */
export interface Candidate {
  start: number;
  end: number;
  name: string;
  known: KnownPlace | null;
  /** Followed by what it is: "Kursk region"; the type belongs to the text. */
  typed: boolean;
}

const CAPITALISED = /(?:\p{Lu}\.){2,4}|(?:St|Mt|Ft)\. \p{Lu}[\p{L}\p{M}]+|\p{Lu}[\p{L}\p{M}]*(?:[-'’](?:\p{Lu}|al-|el-)?[\p{L}\p{M}]+)*/gu;
/** Types as one alternation, longest first. */
export const TYPES = PLACE_TYPES.split('|')
  .sort((a, b) => b.length - a.length)
  .join('|');
const TYPE_AFTER = new RegExp(
  `^ (?:border |coastal |metropolitan |industrial )?(?:${TYPES})s?\\b(?! (?:department|spokes|officials?|police|authorities|media|television|news|leader))`,
  'i',
);
const VENUE = / (?:hospital|stadium|street|avenue|bridge|square|plant|prison|base|air base|highway|airport|camp|refugee camp|crossing)s?$/i;

/** Runs of capitalised words, cut to the longest name the gazetteer knows, else the run as it stands. */
export function findCandidates(text: string): Candidate[] {
  const words: Word[] = [...text.matchAll(CAPITALISED)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  // "In Gyami, a village": the sentence's first word is no part of the name.
  if (words[0] && /^(?:In|At|Near|On|From|Outside|Inside|Across|Around|Of|To)$/.test(words[0].text)) words.shift();
  const candidates: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const known = longestKnown(text, words, i);
    if (known) {
      candidates.push(withType(text, { start: words[i]!.start, end: known.end, name: known.place.name, known: known.place, typed: false }));
      i = known.next;
      continue;
    }
    let next = i + 1;
    while (
      next < words.length &&
      next < i + 4 &&
      text.slice(words[next - 1]!.end, words[next]!.start) === ' ' &&
      !longestKnown(text, words, next)
    )
      next += 1;
    const end = stripPossessive(words[next - 1]!);
    candidates.push(
      withType(text, { start: words[i]!.start, end, name: text.slice(words[i]!.start, end).toLowerCase(), known: null, typed: false }),
    );
    i = next;
  }
  return candidates;
}

function longestKnown(text: string, words: Word[], from: number): { place: KnownPlace; end: number; next: number } | null {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - from); length > 0; length -= 1) {
    const last = words[from + length - 1]!;
    if (last.end - words[from]!.start > 45) continue; // longer than any listed name
    for (const end of new Set([last.end, stripPossessive(last)])) {
      const place = lookUpPlace(text.slice(words[from]!.start, end));
      if (place) return { place, end, next: from + length };
    }
  }
  return null;
}

function stripPossessive(word: Word): number {
  return word.end - (/['’]s$/.exec(word.text)?.[0].length ?? 0);
}

/** "Kursk" + " region"; "Brooklyn Bridge" ends in its type already. */
function withType(text: string, candidate: Candidate): Candidate {
  const type = TYPE_AFTER.exec(text.slice(candidate.end, candidate.end + 40));
  if (type) {
    const end = candidate.end + type[0].length;
    // "Jamaica Hospital" stands in New York: a building does not share the name it bears.
    const isVenue = VENUE.test(type[0]);
    return {
      ...candidate,
      end,
      typed: true,
      name: isVenue ? text.slice(candidate.start, end).toLowerCase() : candidate.name,
      known: isVenue ? null : candidate.known,
    };
  }
  // "Mount Sefton", "Lake Chad"
  if (/^(?:mount|mt|lake|cape|fort|camp|port) \p{L}/u.test(candidate.name)) return { ...candidate, typed: true };
  const inner = new RegExp(` (?:${TYPES})$`, 'i').exec(candidate.name);
  return inner && !candidate.known ? { ...candidate, typed: true, name: candidate.name.slice(0, inner.index) } : candidate;
}
