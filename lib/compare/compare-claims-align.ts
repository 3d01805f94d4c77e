import { stemmer } from 'stemmer';
import type { Article, Claim } from '../types.ts';
import type { Side } from './compare-claims.ts';

/** A claim counts as part of the matched span when this share of the shorter of the two overlaps; below it, they only touch. */
const SHARE_OF_OVERLAP = 0.5;
/** Pairs at least this close to the best one are compared too: a report may spread one fact over two clauses. */
const SHARE_OF_BEST = 0.75;
/** An aside ("captured while fighting") reports what is known already; two clauses with verbs of their own rather say the news. */
const BOTH_ASSERT = 1.4;
const COMMON = new Set(
  'the a an of in on at to for from by with and or but as that this these those it its is are was were be been has have had he she they his her their who which not will would may might could said says according into over after before than more most about some any all also'.split(
    ' ',
  ),
);
/** A clause that has no verb of its own or hangs on another: starts with a subordinator, relative or participle. */
const HANGS =
  /^[“"'‘]?(?:who|which|where|whose|whom|that|although|though|while|as|since|because|after|before|until|when|if|including|with|\p{L}+ing)\b/iu;

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
  const weigh = rarity(here.article, there.article);
  const ours = here.claims.map((claim) => stems(here, claim));
  const theirs = there.claims.map((claim) => stems(there, claim));
  const pairs: { i: number; j: number; score: number }[] = [];
  for (let i = 0; i < ours.length; i++) {
    for (let j = 0; j < theirs.length; j++) {
      const both = asserts(here, here.claims[i]!) && asserts(there, there.claims[j]!);
      pairs.push({ i, j, score: similarity(ours[i]!, theirs[j]!, weigh) * (both ? BOTH_ASSERT : 1) });
    }
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

export function asserts({ sentence }: Side, claim: Claim): boolean {
  return (
    !HANGS.test(sentence.text.slice(claim.start, claim.end)) &&
    !/^[^,]{0,60},\s+\p{L}+ed\b/u.test(sentence.text.slice(claim.start, claim.end))
  );
}

export const textOf = ({ sentence }: Side, claim: Claim): string => sentence.text.slice(claim.start, claim.end);

/** One claim is compared with those of many reports. */
const stemsOf = new WeakMap<Claim, Set<string>>();

/** Content words of a claim, stemmed; the words that only credit a source are left out. */
export function stems({ sentence }: Side, claim: Claim): Set<string> {
  const known = stemsOf.get(claim);
  if (known) return known;
  let text = sentence.text.slice(claim.start, claim.end);
  for (const { text: words } of claim.attribution) if (words.length > 0 && words.length < text.length) text = text.replace(words, ' ');
  const found = new Set(stemWords(text));
  stemsOf.set(claim, found);
  return found;
}

export function stemWords(text: string): string[] {
  // "This incident marks": what points back is known already and says nothing about the clause.
  const own = text.replace(/\b(?:this|these|those|such)\s+\p{L}+/giu, ' ');
  const words = own.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map((word) => stemmer(word));
}

/** In how many sentences of an article a stem stands. */
const counts = new WeakMap<Article, Map<string, number>>();

function countStems(article: Article): Map<string, number> {
  const known = counts.get(article);
  if (known) return known;
  const found = new Map<string, number>();
  for (const { text } of article.sentences) for (const stem of new Set(stemWords(text))) found.set(stem, (found.get(stem) ?? 0) + 1);
  counts.set(article, found);
  return found;
}

/** Words that both articles use all the time ("soldier") say little about which clauses belong together (idf of Spärck Jones 1972). */
export function rarity(here: Article, there: Article): (stem: string) => number {
  const [a, b] = [countStems(here), countStems(there)];
  const size = here.sentences.length + there.sentences.length;
  return (stem) => Math.log((size + 1) / ((a.get(stem) ?? 0) + (b.get(stem) ?? 0) + 0.5));
}

function similarity(a: Set<string>, b: Set<string>, weigh: (stem: string) => number): number {
  const norm = (stems: Set<string>): number => Math.sqrt([...stems].reduce((sum, stem) => sum + Math.max(0, weigh(stem)) ** 2, 0));
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += Math.max(0, weigh(stem)) ** 2;
  return shared === 0 ? 0 : shared / (norm(a) * norm(b));
}
