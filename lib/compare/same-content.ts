import { findHedge } from '../claims/certainty.ts';
import type { Claim } from '../types.ts';
import type { Side } from './compare-claims.ts';
import { alignClaims, rarity, stems, stemWords } from './compare-claims-align.ts';

/** Share of the shorter clause's weight that must stand in the other for the two to say the same in much the same words. */
const SAME_WORDS = 0.5;
/** The same of what a hedge is about: "reportedly | injured five people". */
const SAME_HEDGED = 0.7;
/** Fewer words than this in common are chance. */
const FEWEST_SHARED = 3;
/** Words behind a hedge that it is about. */
const HEDGED_WORDS = 10;

/** "the alleged gunman", "fearing aftershocks", "the report according to which": they hedge a noun or nothing. */
const OF_A_NOUN = /^(?:an? |the )?(?:alleged|accused|suspected|fear\w*)$/i;
const OF_NOTHING = /^(?:charge|according)$/i;

export function hedgesNoun({ sentence }: Side, claim: Claim): boolean {
  const hedge = findHedge(sentence.text, claim, claim.certainty);
  const words = hedge ? sentence.text.slice(hedge.start, hedge.end) : '';
  if (hedge === null || OF_NOTHING.test(words)) return hedge !== null;
  if (!OF_A_NOUN.test(words)) return false;
  return !/^ (?:to|of|that)\b/.test(sentence.text.slice(hedge.end)); // "is alleged to have been", "was accused of"
}

/** Letters by which a noun and its verb begin alike: "suspended", "suspension". */
const FAMILY = 6;

/** A word as it stands, in lower case, and its stem. */
export interface StemmedWord {
  word: string;
  stem: string;
}

/** Words of four letters and more that say something. */
export const wordsOf = (text: string): StemmedWord[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).flatMap((word) => stemWords(word).map((stem) => ({ word, stem })));

/** "suspended" and "suspension" */
export const isOfOneFamily = (a: StemmedWord, b: StemmedWord): boolean =>
  a.stem === b.stem || a.word.slice(0, FAMILY) === b.word.slice(0, FAMILY);

/** Do the closest clauses of two sentences say the same in much the same words? Asked of sentences that a model linked. */
export function saySame(here: Side, there: Side): boolean {
  const [[a], [b]] = alignClaims(here, there);
  if (!a || !b) return false;
  const [ours, theirs] = [stems(here, a), stems(there, b)];
  const [shorter, longer] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
  return covers([...shorter], longer, rarity(here.article, there.article)) >= SAME_WORDS;
}

/**
 * Is what one side hedges what the other says? Plans are left out: "is scheduled to return" and "returns tomorrow" say the same. So are
 * contradictions ("has not sent" | "sent"), which between sentences that a model linked were wrong more often than right.
 */
export function isSameHedged(here: Side, a: Claim, there: Side, b: Claim): boolean {
  if (a.certainty === 'planned' || b.certainty === 'planned' || a.negated || b.negated) return false;
  return isHedgedIn(here, a, there, b) && isHedgedIn(there, b, here, a);
}

function isHedgedIn(side: Side, claim: Claim, other: Side, otherClaim: Claim): boolean {
  const hedge = findHedge(side.sentence.text, claim, claim.certainty);
  if (hedge === null) return true;
  const words = side.sentence.text.slice(hedge.start, hedge.end);
  if (isHedgedToo(words, other.sentence.text)) return false;
  const behind = stemWords(side.sentence.text.slice(hedge.end, claim.end)).slice(0, HEDGED_WORDS);
  const hedged = behind.length >= FEWEST_SHARED ? [...new Set(behind)] : [...stems(side, claim)];
  return covers(hedged, stems(other, otherClaim), rarity(side.article, other.article)) >= SAME_HEDGED;
}

/** Letters of a hedging word that its relatives begin with: "suspect", "suspicion", "suspicious". */
const ROOT = 4;

/** Does the other sentence doubt in the same words, wherever it does? "estimates damages at" | "are estimated at", "likely" | "can" */
function isHedgedToo(hedge: string, other: string): boolean {
  if (/\b(?:can|could|may|might|would|appears?|seems?)\b/i.test(other)) return true;
  const roots = (hedge.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !/^(?:that|have|were|been|according)$/.test(word));
  return roots.some((word) => other.toLowerCase().includes(word.slice(0, ROOT)));
}

function covers(wanted: string[], said: Set<string>, weigh: (stem: string) => number): number {
  const found = wanted.filter((stem) => said.has(stem));
  if (found.length < Math.min(FEWEST_SHARED, wanted.length)) return 0;
  const sum = (list: string[]) => list.reduce((total, stem) => total + Math.max(0, weigh(stem)), 0);
  return wanted.length === 0 || sum(wanted) === 0 ? 0 : sum(found) / sum(wanted);
}
