import { sameSource } from '../claims/attribution.ts';
import { findHedge } from '../claims/certainty.ts';
import type { Article, Attribution, Claim, Difference, Sentence, Span } from '../types.ts';
import { compareAttribution } from './attribution.ts';
import { type CertaintySide, compareCertainty } from './certainty.ts';
import { datesAbout, datesOf, figuresOf, placesOf, wholesOf } from './comparable-values.ts';
import { alignClaims, asserts, selectClaims, textOf } from './compare-claims-align.ts';
import { alignNegation, isDenialOf } from './compare-claims-negation.ts';
import { compareDates } from './dates.ts';
import { ABOUT_ANYTHING, type About, figuresAbout } from './fact-topic.ts';
import { compareFigures } from './figures.ts';
import { figuresAsked } from './figures-asked.ts';
import { isPartOfWhole } from './figures-parts.ts';
import { isHedgeOfFact } from './hedge-scope.ts';
import { overtake } from './newer.ts';
import { isOfOneCount } from './one-count.ts';
import { isOpposed, mayTellOfOne, sharesWord, tellOfOne } from './one-thing.ts';
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
  const isOfWords = (difference: Difference): boolean =>
    asked !== null || namesNoun(difference, here) || sharesWord(here, there, about.label);
  const figures = compareFigures(...figuresAbout(about, all.here, all.there), every, asked)
    .filter((difference) => touches(difference, here, ours, theirs) && (!isModel || isOfOneCount(difference, here, there)))
    .map((difference) => overtake(difference, here, there, about.label))
    .filter(
      (difference) =>
        !isPartOfWhole(difference, here, there) && (difference.relation !== 'conflict' || about.label === '' || isOfWords(difference)),
    );
  // Dates know what they date, and where something happened often stands a clause away from the news: the whole sentence counts.
  const named = { here: datesOf(here), there: datesOf(there) };
  // Where a label counts, there are several happenings, each on a day of its own.
  const isCount = !isModel && /^how (?:many|much)\b/i.test(about.label) && !/\bwhen\b/i.test(about.label);
  const dates = isCount
    ? []
    : compareDates(
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

/** Says a figure what it counts, besides what became of it? "38 people" does not. */
function namesNoun({ here: ours }: Difference, { claims }: Side): boolean {
  const figure = claims.flatMap(({ figures }) => figures).find(({ text }) => text === ours);
  return figure === undefined || (figure.counted !== '' && !/\b(?:people|persons?|others)$/i.test(figure.counted));
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

function dedupe(differences: Difference[]): Difference[] {
  const seen = new Set<string>();
  return differences.filter(({ kind, here, there }) => {
    const key = `${kind}|${here.toLowerCase()}|${there.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
