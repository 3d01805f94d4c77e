import { analyse } from '../claims/attribution-phrases.ts';
import { findHedge } from '../claims/certainty.ts';
import { isFiniteVerb } from '../claims/clauses-finite.ts';
import { verbForm } from '../claims/clauses-verbs.ts';
import type { Certainty, Claim, Span } from '../types.ts';
import type { Side } from './compare-claims.ts';
import { textOf } from './compare-claims-align.ts';
import { alikeness } from './figures-alike.ts';
import { leavesOpen } from './hedge-words.ts';
import { isOfOneFamily, type StemmedWord, wordsOf } from './same-content.ts';

/** Nothing hedges these; what is denied is asked elsewhere. */
const UNHEDGED = new Set<Certainty>(['stated', 'confirmed', 'denied']);
/** Words of a subject that begins with "whose". */
const WHOSE_WORDS = 3;

/** "its pupils, who will return", "a worker whose whistle was to fall silent": what stands before the hedge opens an aside. */
function opensAside(before: string): boolean {
  const words = before.toLowerCase().trimEnd().split(/\s/).slice(-WHOSE_WORDS);
  return /^(?:who|which)$/.test(words.at(-1)!) || words.includes('whose');
}

/**
 * Is one side sure where the other hedges, of what both report? No where the hedge is of something else, where the other side leaves it
 * open in words of its own, and where a plan meets a plan told as a fact ("will receive" | "pay goes up in April"): only what has
 * happened since is more certain than a plan.
 * @param label of the fact, "" where it has none: then nothing is known of what the hedge ought to be about
 */
export function isHedgeOfFact(side: Side, claim: Claim, other: Side, otherClaim: Claim, label: string): boolean {
  if (UNHEDGED.has(claim.certainty)) return true;
  const hedge = findHedge(side.sentence.text, claim, claim.certainty);
  if (hedge === null) return false; // a doubt without words cannot be shown
  if (hedgesOther(side, claim, hedge, other, otherClaim)) return false;
  const text = side.sentence.text;
  // "may not sign players" forbids it; nothing is left open.
  if (/^may$/i.test(text.slice(hedge.start, hedge.end)) && /^ not\b/.test(text.slice(hedge.end))) return false;
  // "all of them could return home": they were able to
  if (
    /^could$/i.test(text.slice(hedge.start, hedge.end)) &&
    /^ (?:again |only |then |at last )?(?:return|go|leave|escape|flee|see|hear|feel|reach|save|enter|walk)\b/i.test(text.slice(hedge.end))
  )
    return false;
  // "Most had thought that the rate would stay": what was believed before it turned out otherwise.
  if (/\bhad(?: \p{L}{1,20}ly)? $/iu.test(text.slice(Math.max(0, hedge.start - 30), hedge.start))) return false;
  if (leavesOpen(claim.certainty, { sentence: other.sentence.text, claim: textOf(other, otherClaim) }, otherClaim.certainty)) return false;
  if (isEvidence(text, hedge)) return false;
  if (claim.certainty === 'planned') {
    if (!tellsPast(other, otherClaim)) return false;
    if (opensAside(text.slice(claim.start, hedge.start))) return false;
  }
  if (label === '') return true;
  const end = scopeEnd(side, claim, hedge);
  // "A soldier dies, | reports say": a hedge that closes the clause is of what stands before it.
  const after = wordsOf(text.slice(hedge.end, end));
  const behind = after.length > 0 ? after : wordsOf(text.slice(claim.start, hedge.start));
  const said = wordsOf(textOf(other, otherClaim));
  // Where the hedge is of an aside ("a car | believed to have been used in the escape | was found"), the other side must tell of that itself.
  const wanted = end < claim.end ? said : [...wordsOf(label), ...said];
  const isCounted = claim.figures.some(
    (figure) => figure.start >= hedge.end && otherClaim.figures.some((one) => alikeness(figure, one) > 0),
  );
  return isCounted || behind.some((word) => wanted.some((one) => isOfOneFamily(word, one)));
}

/** "its accounts show", "records reveal": what is proved by papers is not doubted. */
function isEvidence(text: string, { start, end }: Span): boolean {
  return /^(?:show|reveal|indicate|prove|confirm)(?:s|ed|n)?$/i.test(text.slice(start, end));
}

/** "A car believed to have been used in the escape | was found on fire": a participle that hedges reaches to the verb of its noun. */
function scopeEnd({ sentence }: Side, claim: Claim, hedge: Span): number {
  if (
    !/^(?:believed|thought|alleged|reported|suspected|said|understood|presumed|feared|expected) (?:to|by)\b/i.test(
      sentence.text.slice(hedge.start),
    )
  )
    return claim.end;
  if (/\b(?:is|are|was|were|be|been|being)(?: \p{L}+ly| also| still| now)? $/iu.test(sentence.text.slice(claim.start, hedge.start)))
    return claim.end;
  const { tokens, tags } = analyse(sentence.text);
  const verb = tokens.findIndex(
    (token, i) => token.start > hedge.end && token.end <= claim.end && tags[i] === 'be' && isFiniteVerb(tokens, tags, i),
  );
  return verb < 0 ? claim.end : tokens[verb]!.start;
}

/**
 * Does a side's hedge leave alone what both report? "Suspended Mayor Orr said the city might sell the port" | "He has since been suspended":
 * what they share is a participle on either side, stands before the hedge, and nothing shared stands behind.
 */
function hedgesOther(side: Side, claim: Claim, hedge: Span, other: Side, otherClaim: Claim): boolean {
  if (claim.certainty !== 'possible' && claim.certainty !== 'planned') return false;
  const theirs = wordsOf(textOf(other, otherClaim));
  const shares = (word: StemmedWord): boolean => theirs.some((one) => isOfOneFamily(word, one));
  if (wordsOf(side.sentence.text.slice(hedge.end, claim.end)).some(shares)) return false;
  return wordsOf(side.sentence.text.slice(claim.start, hedge.start)).some((word) =>
    theirs.some((one) => isOfOneFamily(word, one) && (isParticiple(word.word) || isParticiple(one.word))),
  );
}

const isParticiple = (word: string): boolean => /^(?:past)?part$/.test(verbForm(word)?.form ?? '');

/** Does a clause tell of what has happened: "flew in", "have accepted"; not "pay goes up", "trains back on Monday", "are dropped"? */
export function tellsPast({ sentence }: Side, claim: Claim): boolean {
  const { tokens, tags } = analyse(sentence.text);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.start < claim.start || tokens[i]!.end > claim.end || !isFiniteVerb(tokens, tags, i)) continue;
    if (tags[i] === 'past' || tokens[i]!.low === 'had') return true;
    if (tags[i] === 'have') return /^(?:part|be)$/.test(tags.slice(i + 1).find((tag) => tag !== 'adverb' && tag !== 'not') ?? '');
    if (tags[i] === 'be' || tags[i] === 'do') return /^(?:was|were|did)$/.test(tokens[i]!.low);
    // "cut", "hit", "put" may be either.
    return verbForm(tokens[i]!.low)?.form === 'past';
  }
  return false;
}
