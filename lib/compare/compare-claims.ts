import { sameSource } from '../claims/attribution.ts';
import { findHedge } from '../claims/certainty.ts';
import type { Article, Attribution, Claim, Difference, Figure, Sentence, Span } from '../types.ts';
import { compareAttribution } from './attribution.ts';
import { type CertaintySide, compareCertainty } from './certainty.ts';
import { datesAbout, datesOf, figuresOf, placesOf, wholesOf } from './comparable-values.ts';
import { alignClaims, asserts, selectClaims, textOf } from './compare-claims-align.ts';
import { alignNegation, isDenialOf } from './compare-claims-negation.ts';
import { compareDates } from './dates.ts';
import { ABOUT_ANYTHING, type About, figuresAbout, measuresNamed } from './fact-topic.ts';
import { compareFigures, isGrowingCount } from './figures.ts';
import { figuresAsked } from './figures-asked.ts';
import { isPartOfWhole } from './figures-parts.ts';
import { isHedgeOfFact } from './hedge-scope.ts';
import { isOfOneCount } from './one-count.ts';
import { isOpposed, mayTellOfOne, tellOfOne } from './one-thing.ts';
import { comparePlaces } from './places.ts';
import { hedgesNoun, isSameHedged } from './same-content.ts';

/** One of two reports of a fact. `span` is the part of the sentence the match rests on (offsets into its text); null for all of it. */
export interface Side {
  article: Article;
  sentence: Sentence;
  claims: Claim[];
  span: Span | null;
}

/**
 * What two reports of one fact give differently: figures, dates, places, attribution, certainty, in this order; empty where they agree.
 * Only what belongs to the fact is compared. `span` of each difference is an offset into `there.sentence.text`.
 */
export function compareClaims(here: Side, there: Side, about: About = ABOUT_ANYTHING): Difference[] {
  const [ours, theirs] = [selectClaims(here), selectClaims(there)];
  const isModel = about.linkedBy === 'model';
  const all = { here: figuresOf(here, isModel), there: figuresOf(there, isModel) };
  const every = { here: here.claims.flatMap((claim) => claim.figures), there: there.claims.flatMap((claim) => claim.figures) };
  const asked = isModel ? null : figuresAsked(about.label, wholesOf(here), wholesOf(there));
  const figures = compareFigures(...figuresAbout(about, all.here, all.there), every, asked)
    .filter((difference) => touches(difference, here, ours, theirs) && (!isModel || isOfOneCount(difference, here, there)))
    .map((difference) => overtake(difference, here, there, measuresNamed(about.label)))
    .filter((difference) => !isPartOfWhole(difference, here, there));
  // Dates know what they date, and where something happened often stands a clause away from the news: the whole sentence counts.
  const named = { here: datesOf(here), there: datesOf(there) };
  const dates = compareDates(
    datesAbout(about.label, named.here),
    datesAbout(about.label, named.there),
    isModel,
    named,
    !isModel && /\bwhen\b/i.test(about.label),
  );
  const places = comparePlaces(placesOf(here, here.claims), placesOf(there, there.claims)).filter(
    (difference) => !isNamedByBoth(difference, here, there) && (difference.relation === 'conflict' || areInNews(difference, here, there)),
  );
  const creditedHere = credited(ours);
  const creditedThere = credited(theirs);
  // "Aldane, which withdrew the tablets, says that its review goes on": nobody is credited for the withdrawal.
  const [nearHere, nearThere] = alignClaims({ ...here, claims: ours }, { ...there, claims: theirs });
  const attribution = compareAttribution(
    isUncredited(here, ours, nearHere) ? [] : creditedHere,
    isUncredited(there, theirs, nearThere) ? [] : creditedThere,
    { here: here.sentence.text, there: there.sentence.text },
    isModel,
    [here.article.text, there.article.text],
  );
  const isShared = creditedHere.some((one) => creditedThere.some((other) => one.key !== '' && other.key !== '' && sameSource(one, other)));
  const isOneCount = figures.length > 0;
  const isOneThing = isOneCount || mayTellOfOne(here, there, about.label);
  const certainty = compareHedges({ ...here, claims: ours }, { ...there, claims: theirs }, isShared, isOneCount, about);
  return dedupe([...figures, ...dates, ...places, ...(isOneThing ? attribution : []), ...certainty]);
}

/** A wider or narrower place is worth telling only of what both clauses are about: not "closed lower in Amsterdam" | "fell after a Dutch court …". */
function areInNews({ here: text, span }: Difference, here: Side, there: Side): boolean {
  const [ours, theirs] = alignClaims(here, there);
  return (
    ours.some(({ places }) => places.some((place) => place.text === text)) &&
    theirs.some(({ places }) => places.some(({ start }) => start === span?.start))
  );
}

/** "in La Paz, in neighbouring Bolivia" | "Bolivia, where buildings swayed in La Paz": each side has the other's place too. */
function isNamedByBoth({ here: ours, there: theirs }: Difference, here: Side, there: Side): boolean {
  return here.sentence.text.includes(theirs) || there.sentence.text.includes(ours);
}

/**
 * May a figure be part of what the match rests on? Not where the matched part has figures of its own on both sides and this is none of
 * them: a report may give the figure in the next clause, but then the matched clause gives none.
 */
function touches({ here, span }: Difference, side: Side, ours: Claim[], theirs: Claim[]): boolean {
  const figures = (claims: Claim[]) => claims.flatMap((claim) => claim.figures.filter((figure) => !figure.identifier));
  if (!span || figures(ours).length === 0 || figures(theirs).length === 0) return true;
  if (figures(theirs).some((figure) => figure.start < span.end && span.start < figure.end)) return true;
  return figures(side.claims).some((figure) => here.includes(figure.text) && figures(ours).includes(figure));
}

/** Is what the other side reports too told here as a fact of its own, while somebody is credited for the rest of the sentence? */
function isUncredited(side: Side, all: Claim[], near: Claim[]): boolean {
  if (near.length === all.length) return false;
  const own = near.filter((claim) => asserts(side, claim));
  return own.length > 0 && own.every(({ attribution }) => attribution.length === 0);
}

function credited(claims: Claim[]): Attribution[] {
  const found: Attribution[] = [];
  for (const one of claims.flatMap((claim) => claim.attribution)) if (!found.some((other) => other.name === one.name)) found.push(one);
  return found;
}

/** Certainty is that of one proposition a side: the pair that says the same in the most similar words. */
function compareHedges(here: Side, there: Side, sharesSource: boolean, isOneCount: boolean, { label, linkedBy }: About): Difference[] {
  const [ours, theirs] = alignClaims(here, there);
  const [a, b] = [ours[0], theirs[0]];
  if (!a || !b || hedgesOtherRank(here, a, there, b) || hedgesOtherRank(there, b, here, a)) return [];
  if (hedgesNoun(here, a) || hedgesNoun(there, b)) return [];
  if (!isOneCount && !tellOfOne(here, a, there, b, label)) return [];
  if (linkedBy === 'model' && !isSameHedged(here, a, there, b)) return [];
  if (!isHedgeOfFact(here, a, there, b, label) || !isHedgeOfFact(there, b, here, a, label)) return [];
  if (isOpposed(here, a, b) || isOpposed(there, b, a)) return [];
  if ((a.certainty === 'denied') !== (b.certainty === 'denied')) {
    const [denied, said] = a.certainty === 'denied' ? [textOf(here, a), textOf(there, b)] : [textOf(there, b), textOf(here, a)];
    if (!isDenialOf(denied, said)) return [];
  }
  const [negatedHere, negatedThere] = alignNegation(here.sentence.text, a, there.sentence.text, b);
  return compareCertainty(certaintySide(here, a, negatedHere), certaintySide(there, b, negatedThere), sharesSource);
}

const RANK = /\b(?:first|only|last|sole|most|\p{L}{1,20}est|record)\b/iu;
/** Characters between a hedge and the rank it is about: "believed to be one of the first", "the first officially confirmed". */
const RANK_REACH = 30;

/** "believed to be the first to die" doubts that he was the first, not that he died: nothing to compare with a claim about no rank. */
function hedgesOtherRank(side: Side, claim: Claim, other: Side, otherClaim: Claim): boolean {
  if (RANK.test(other.sentence.text.slice(otherClaim.start, otherClaim.end))) return false;
  const hedge = findHedge(side.sentence.text, claim, claim.certainty);
  return hedge !== null && RANK.test(side.sentence.text.slice(Math.max(0, hedge.start - RANK_REACH / 2), hedge.end + RANK_REACH));
}

function certaintySide({ sentence }: Side, claim: Claim, negated: boolean): CertaintySide {
  const span = findHedge(sentence.text, claim, claim.certainty);
  return { certainty: claim.certainty, negated, words: span && { ...span, text: sentence.text.slice(span.start, span.end) } };
}

/** A count that grows while the story lasts: what the later report gives is newer, no contradiction. */
function overtake(difference: Difference, here: Side, there: Side, named: Set<string>): Difference {
  const find = (side: Side, text: string) => side.claims.flatMap((claim) => claim.figures).find((figure) => figure.text === text);
  const ours = find(here, difference.here);
  const theirs = find(there, difference.there);
  if (ours && theirs && isCorrected(difference, here, there)) return { ...difference, relation: 'newer' };
  if (!ours || !theirs || !isGrowingCount(ours, named) || !isGrowingCount(theirs, named)) return difference;
  // "At least 41" is not contradicted by 63 of a day later, but 63 is the newer count.
  const isOvertaken = difference.relation === 'narrower' || difference.relation === 'vaguer' || difference.relation === 'compatible';
  if (difference.relation !== 'conflict' && !(isOvertaken && outgrows(ours, theirs))) return difference;
  const later = laterOf(here.article.published, there.article.published);
  // People reported missing become fewer as well as more; what is reported later is newer either way.
  const isOpen = ours.measure === 'missing' && theirs.measure === 'missing';
  const growth = (theirs.low ?? theirs.high ?? 0) - (ours.low ?? ours.high ?? 0);
  if (later === 'there' && (growth > 0 || isOpen)) return { ...difference, relation: 'newer' };
  if (later === 'here' && (growth < 0 || isOpen)) return { ...difference, relation: 'compatible' };
  return difference;
}

/** Shares of a count by which a later one must differ to be news, and no rounding: 300 and 310 are about the same. */
const NEWS_SHARE = 0.1;

/** Both name a lowest value, and these are further apart than rounding goes. */
function outgrows(ours: Figure, theirs: Figure): boolean {
  const [a, b] = [ours.low, theirs.low];
  return (
    a !== null && b !== null && ours.qualifier !== 'vague' && theirs.qualifier !== 'vague' && Math.abs(a - b) > NEWS_SHARE * Math.max(a, b)
  );
}

const CORRECTED = /\b(?:correct|revis|updat|upgrad|downgrad|amend)(?:e[sd]?|s|ed|ing)\b/i;

/** "had first measured it at 6.8, corrected the magnitude to 6.9": the later report says itself that its figure takes the place of the other. */
function isCorrected({ relation, here: ours, span }: Difference, here: Side, there: Side): boolean {
  const isLater = laterOf(here.article.published, there.article.published) === 'there';
  if (relation === 'conflict' && isLater && (isRaisedFrom(ours, there) || (isMoved(there, span) && !isMoved(here, null)))) return true;
  const former = /\d[\d.,]*\d|\d/.exec(ours)?.[0];
  return (
    relation === 'conflict' &&
    isLater &&
    former !== undefined &&
    CORRECTED.test(there.sentence.text) &&
    there.sentence.text.includes(former)
  );
}

/** "raised from 50,000 to 100,000 euros", "up from an initial 12": the later report says what it was before. */
function isRaisedFrom(former: string, { sentence }: Side): boolean {
  const number = /\d[\d.,]*\d|\d/.exec(former)?.[0];
  const at = number === undefined ? -1 : sentence.text.indexOf(number);
  if (number === undefined || at < 0) return false;
  const [before, after] = [sentence.text.slice(Math.max(0, at - FROM_REACH), at), sentence.text.slice(at + number.length)];
  return /\bfrom (?:[a-z]{1,9} ){0,2}[€$£]?$/i.test(before) && (/\b(?:up|down) from\b/i.test(before) || /^[^.;]{0,40}\bto\b/.test(after));
}

const MOVED =
  /\b(?:shr[aiu]nk|shrunk|fallen|fell|narrowed|risen|rose|climbed|grown|grew|dropped|widened|increased|swelled|swollen|jumped|lowered|raised|cut|reduced|down|up) (?:further )?to (?:[a-z]{1,9} ){0,2}[€$£]?$/i;

/** "the lead has shrunk to | 3,988": what a later report says has changed since. */
function isMoved({ sentence }: Side, span: Span | null): boolean {
  if (!span) return MOVED_ANYWHERE.test(sentence.text);
  return MOVED.test(sentence.text.slice(Math.max(0, span.start - FROM_REACH), span.start));
}

const MOVED_ANYWHERE =
  /\b(?:shr[aiu]nk|shrunk|fallen|fell|narrowed|risen|rose|climbed|grew|dropped|widened|increased|lowered|raised|cut)\b/i;

/** Characters before a number in which "up from an initial" stands. */
const FROM_REACH = 36;

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
