import { stemmer } from 'stemmer';
import type { Claim } from '../types.ts';
import type { Side } from './compare-claims.ts';

/** A claim counts as part of the matched span when this share of the shorter of the two overlaps; below it, they only touch. */
const SHARE_OF_OVERLAP = 0.5;
/** Pairs at least this close to the best one are compared too: a report may spread one fact over two clauses. */
const SHARE_OF_BEST = 0.75;
const COMMON = new Set(
  'the a an of in on at to for from by with and or but as that this these those it its is are was were be been has have had he she they his her their who which not will would may might could said says according into over after before than more most about some any all also'.split(
    ' ',
  ),
);

/** The claims that the matched span of a side covers; all where it covers none. */
export function selectClaims({ claims, span }: Side): Claim[] {
  if (!span) return claims;
  const chosen = claims.filter((claim) => {
    const overlap = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
    return overlap >= SHARE_OF_OVERLAP * Math.min(claim.end - claim.start, span.end - span.start);
  });
  return chosen.length > 0 ? chosen : claims;
}

/** The claims of two sentences that say the same in the most similar words, best pair first; all of both where no word is shared. */
export function alignClaims(here: Side, there: Side): [Claim[], Claim[]] {
  if (here.claims.length <= 1 && there.claims.length <= 1) return [here.claims, there.claims];
  const ours = here.claims.map((claim) => stems(here, claim));
  const theirs = there.claims.map((claim) => stems(there, claim));
  const pairs: { i: number; j: number; score: number }[] = [];
  for (let i = 0; i < ours.length; i++) {
    for (let j = 0; j < theirs.length; j++) pairs.push({ i, j, score: similarity(ours[i]!, theirs[j]!) });
  }
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const best = pairs[0]?.score ?? 0;
  if (best === 0) return [here.claims, there.claims];
  const close = pairs.filter(({ score }) => score >= best * SHARE_OF_BEST);
  const pick = (claims: Claim[], at: number[]): Claim[] => [...new Set(at)].map((i) => claims[i]!);
  return [
    pick(
      here.claims,
      close.map(({ i }) => i),
    ),
    pick(
      there.claims,
      close.map(({ j }) => j),
    ),
  ];
}

/** Content words of a claim, stemmed; the words that only credit a source are left out. */
function stems({ sentence }: Side, claim: Claim): Set<string> {
  let text = sentence.text.slice(claim.start, claim.end);
  for (const { text: words } of claim.attribution) if (words.length > 0 && words.length < text.length) text = text.replace(words, ' ');
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => stemmer(word)));
}

function similarity(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared === 0 ? 0 : shared / Math.sqrt(a.size * b.size);
}
