import { sameSource } from '../claims/attribution.ts';
import { findHedge } from '../claims/certainty.ts';
import { splitFrames } from '../claims/clauses.ts';
import type { Article, Attribution, Claim, Difference, Sentence, Span } from '../types.ts';
import { compareAttribution } from './attribution.ts';
import { type CertaintySide, compareCertainty } from './certainty.ts';
import { alignClaims, selectClaims } from './compare-claims-align.ts';
import { alignNegation } from './compare-claims-negation.ts';
import { compareDates } from './dates.ts';
import { compareFigures, isGrowingCount } from './figures.ts';
import { comparePlaces } from './places.ts';

/** One of two reports of a fact. `span` is the part of the sentence the match rests on (offsets into its text); null for all of it. */
export interface Side {
  article: Article;
  sentence: Sentence;
  claims: Claim[];
  span: Span | null;
}

/**
 * What two reports of one fact give differently: figures, dates, places, attribution, certainty, in this order; empty where they agree.
 * Only the propositions the match rests on are compared. `span` of each difference is an offset into `there.sentence.text`.
 */
export function compareClaims(here: Side, there: Side): Difference[] {
  const [ours, theirs] = relevantClaims(here, there);
  const inFrameHere = splitFrames(here.sentence.text);
  const inFrameThere = splitFrames(there.sentence.text);
  const content = <T extends Span>(claims: Claim[], frames: Span[], pick: (claim: Claim) => T[]): T[] =>
    claims.flatMap(pick).filter((value) => !frames.some((frame) => value.start >= frame.start && value.end <= frame.end));

  const figures = compareFigures(
    ours.flatMap((claim) => claim.figures),
    theirs.flatMap((claim) => claim.figures),
  ).map((difference) => overtake(difference, here, there));
  const dates = compareDates(
    content(ours, inFrameHere, (claim) => claim.dates),
    content(theirs, inFrameThere, (claim) => claim.dates),
  );
  const places = comparePlaces(
    content(ours, inFrameHere, (claim) => claim.places),
    content(theirs, inFrameThere, (claim) => claim.places),
  );
  const creditedHere = credited(ours);
  const creditedThere = credited(theirs);
  const attribution = compareAttribution(creditedHere, creditedThere);
  const isShared = creditedHere.some((one) => creditedThere.some((other) => one.key !== '' && other.key !== '' && sameSource(one, other)));
  return dedupe([...figures, ...dates, ...places, ...attribution, ...compareHedges(here, there, isShared)]);
}

/** The propositions of both sides that are about the same thing. */
function relevantClaims(here: Side, there: Side): [Claim[], Claim[]] {
  if (here.span && there.span) return [selectClaims(here), selectClaims(there)];
  return alignClaims(
    { ...here, claims: here.span ? selectClaims(here) : here.claims },
    { ...there, claims: there.span ? selectClaims(there) : there.claims },
  );
}

function credited(claims: Claim[]): Attribution[] {
  const found: Attribution[] = [];
  for (const one of claims.flatMap((claim) => claim.attribution)) if (!found.some((other) => other.name === one.name)) found.push(one);
  return found;
}

/** Certainty is that of one proposition a side: the pair that says the same in the most similar words. */
function compareHedges(here: Side, there: Side, sharesSource: boolean): Difference[] {
  const [ours, theirs] = alignClaims(
    { ...here, claims: relevantClaims(here, there)[0] },
    { ...there, claims: relevantClaims(here, there)[1] },
  );
  const [a, b] = [ours[0], theirs[0]];
  if (!a || !b) return [];
  const [negatedHere, negatedThere] = alignNegation(here.sentence.text, a, there.sentence.text, b);
  return compareCertainty(certaintySide(here, a, negatedHere), certaintySide(there, b, negatedThere), sharesSource);
}

function certaintySide({ sentence }: Side, claim: Claim, negated: boolean): CertaintySide {
  const span = findHedge(sentence.text, claim, claim.certainty);
  return { certainty: claim.certainty, negated, words: span && { ...span, text: sentence.text.slice(span.start, span.end) } };
}

/** A count that grows while the story lasts: what the later report gives is newer, no contradiction. */
function overtake(difference: Difference, here: Side, there: Side): Difference {
  if (difference.relation !== 'conflict') return difference;
  const find = (side: Side, text: string) => side.claims.flatMap((claim) => claim.figures).find((figure) => figure.text === text);
  const ours = find(here, difference.here);
  const theirs = find(there, difference.there);
  if (!ours || !theirs || !isGrowingCount(ours) || !isGrowingCount(theirs)) return difference;
  const later = laterOf(here.article.published, there.article.published);
  const growth = (theirs.low ?? theirs.high ?? 0) - (ours.low ?? ours.high ?? 0);
  if (later === 'there' && growth > 0) return { ...difference, relation: 'newer' };
  if (later === 'here' && growth < 0) return { ...difference, relation: 'compatible' };
  return difference;
}

/** Which of two ISO dates is later: by day, or by the moment where both have a time. Null where they are equal or unknown. */
function laterOf(here: string | null, there: string | null): 'here' | 'there' | null {
  if (!here || !there) return null;
  const timed = here.length > 10 && there.length > 10;
  const [a, b] = timed ? [Date.parse(here), Date.parse(there)] : [Date.parse(here.slice(0, 10)), Date.parse(there.slice(0, 10))];
  if (Number.isNaN(a) || Number.isNaN(b) || a === b) return null;
  return a > b ? 'here' : 'there';
}

function dedupe(differences: Difference[]): Difference[] {
  const seen = new Set<string>();
  return differences.filter(({ kind, here, there }) => {
    const key = `${kind}|${here.toLowerCase()}|${there.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
