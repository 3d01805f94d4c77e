import type { Difference, Figure, Span } from '../types.ts';
import type { Side } from './compare-claims.ts';
import { measuresNamed } from './fact-topic.ts';
import { isGrowingCount } from './figures.ts';

/** A count that grows while the story lasts: what the later report gives is newer, no contradiction. */
export function overtake(difference: Difference, here: Side, there: Side, label: string): Difference {
  const find = (side: Side, text: string) => side.claims.flatMap((claim) => claim.figures).find((figure) => figure.text === text);
  const ours = find(here, difference.here);
  const theirs = find(there, difference.there);
  if (ours && theirs && isCorrected(difference, here, there)) return { ...difference, relation: 'newer' };
  const named = measuresNamed(label);
  if (!ours || !theirs || !((isGrowingCount(ours, named) && isGrowingCount(theirs, named)) || isTally(ours, theirs, label)))
    return difference;
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

/** What is counted on while a story lasts, as a fact's label names it: "how many customers' data were stolen", "how much land has burnt". */
const TALLIED =
  /\b(?:stolen|burn(?:t|ed)|evacuat\w+|affected|left their|had to leave|isolat\w+|exposed|vaccinat\w+|cancel\w+|complain\w+|complaints|stranded|without (?:power|water)|displaced|recovered|arrested|seized|raised|signatures|registered|lost money|leaked|flowed|treated|see a doctor|no (?:drinking )?water)\b/i;

function isTally(ours: Figure, theirs: Figure, label: string): boolean {
  const isPlain = ({ unit, identifier }: Figure) => !identifier && (unit === null || /^(?:ha|km2|acre|mi2|t|kg|l|m3)$/.test(unit));
  return isPlain(ours) && isPlain(theirs) && TALLIED.test(label);
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
