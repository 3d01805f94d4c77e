import type { Difference, Figure } from '../types.ts';
import type { Side } from './compare-claims.ts';
import { isGrowingCount } from './figures.ts';

/** "a further 140", "its remaining five": what is left beside others that are not counted in. */
const REST_BEFORE = /\b(?:remaining|other|another|further|additional|more)\s$/i;
const REST_AFTER = /^ others\b/i;
/** "thirteen people suffered minor injuries": those of one degree alone. */
const OF_A_DEGREE = /\b(?:minor|slight|light|serious|severe|critical)(?:ly)?\b/i;
/** "4.5 percent from April and a further 2 percent", "by four per cent and by another two": the first of two steps. */
const FIRST_STEP = /^[^.;,]{0,40}(?:,|\b)(?: and| plus| then)(?: by| of)? (?:another|a further|an additional)\b/i;
/** Characters behind a figure in which its degree stands. */
const DEGREE_REACH = 40;
/** Characters from the start of a clause in which "In Belgium" stands. */
const OPENING_REACH = 16;
/** A total and its hedged parts may differ by so much: "about 310,000", "around 85,000 here, more than 220,000 there". */
const SUM_SHARE = 0.1;
/** More figures than this in a sentence are a list of unlike things. */
const MOST_PARTS = 4;

/** Does one report give a part of what the other gives whole? Then the two do not contradict each other. */
export function isPartOfWhole({ kind, relation, here: ours, span }: Difference, here: Side, there: Side): boolean {
  if (kind !== 'figures' || relation === 'compatible') return false;
  const a = figuresIn(here).find(({ text }) => text === ours);
  const b = figuresIn(there).find(({ start }) => start === span?.start);
  if (!a || !b) return false;
  if (isOfOneArea(here, a) !== isOfOneArea(there, b)) return true;
  if (isOfOthers(here, a) !== isOfOthers(there, b)) return true;
  if (a.unit === 'percent' && b.unit === 'percent' && frameOf(here, a) !== frameOf(there, b)) return true;
  if (relation !== 'conflict' && relation !== 'newer') return false;
  const signs = [isRest, isOfADegree, isFirstStep, isPerTime, isDescribed, isOfOne];
  return signs.some((is) => is(here, a) !== is(there, b)) || addsUpTo(a, b, there) || addsUpTo(b, a, here);
}

const figuresIn = ({ claims }: Side): Figure[] => claims.flatMap((claim) => claim.figures);

function isRest({ sentence }: Side, { start, end }: Figure): boolean {
  return REST_BEFORE.test(sentence.text.slice(Math.max(0, start - 12), start)) || REST_AFTER.test(sentence.text.slice(end, end + 8));
}

function isOfADegree({ sentence }: Side, { end }: Figure): boolean {
  return OF_A_DEGREE.test(sentence.text.slice(end, end + DEGREE_REACH).split(/[,;.]/)[0]!);
}

/** "In Belgium 1,100 jobs are at stake", where the other side says of no place: one part of all. */
function isOfOneArea({ sentence, claims }: Side, figure: Figure): boolean {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  if (!claim || isGrowingCount(figure) || figure.unit !== null) return false;
  return (
    /^(?:in|across|throughout) (?:the )?\p{Lu}/iu.test(sentence.text.slice(claim.start, claim.end)) &&
    claim.places.some(({ start, unknown }) => !unknown && start - claim.start <= OPENING_REACH && start < figure.start)
  );
}

/** "a third of the children never got the jab" | "the rate lies at 79 percent": of those who do, and of those who do not. */
function isOfOthers({ sentence, claims }: Side, figure: Figure): boolean {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  if (!claim || !/^(?:percent|share)$/.test(figure.unit ?? '')) return false;
  return /\b(?:not|never|no|none|without|against|refus\w+|un(?:vaccinated|insured|employed|paid|decided|treated)|fail\w*|lack\w*|miss\w*|reject\w*)\b|n['’]t\b/i.test(
    sentence.text.slice(claim.start, claim.end),
  );
}

/** "640 shots in one day" | "5,200 doses since May" */
const PER_TIME =
  /^[^.;,]{0,30}\b(?:(?:a|an|per|each|every|in one|in a single|within a) (?:minute|hour|day|night|week|month|year)|daily|weekly|monthly|yearly|annually)\b/i;

function isPerTime({ sentence }: Side, { end }: Figure): boolean {
  return PER_TIME.test(sentence.text.slice(end, end + DEGREE_REACH));
}

/** "the bank, which has 620,000 customers": what somebody has, beside what happened to some of them. */
function isDescribed({ sentence }: Side, { start }: Figure): boolean {
  return /\b(?:(?:which|who|that) (?:has|have|had)|employs?|serves?|with a total of) (?:\p{L}+ ){0,2}$/iu.test(
    sentence.text.slice(Math.max(0, start - DEGREE_REACH), start),
  );
}

/** "One of them, a plumber, lost 180,000": of one among many. */
function isOfOne({ sentence, claims }: Side, figure: Figure): boolean {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  return (
    claim !== undefined &&
    /^(?:one of (?:them|the|those|its))\b/i.test(sentence.text.slice(Math.min(claim.start, sentence.text.search(/\p{L}/u)), figure.start))
  );
}

/** When within a day, or since when, a share price or a rate had moved so far; null where nothing says so. */
function frameOf({ sentence, claims }: Side, figure: Figure): string | null {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  const text = claim ? sentence.text.slice(claim.start, claim.end) : '';
  return FRAMES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const FRAMES: [string, RegExp][] = [
  [
    'since',
    /\b(?:since|so far this|this year|over the (?:past|last)|in the (?:past|last)|year-on-year|year on year|from a year|than a year)\b/i,
  ],
  [
    'during',
    /\b(?:early trading|at lunchtime|midday|at (?:one|some) (?:point|stage)|as much as|initially|at the open\w*|in the morning|at first)\b/i,
  ],
];

function isFirstStep({ sentence }: Side, { end, unit }: Figure): boolean {
  return unit !== null && FIRST_STEP.test(sentence.text.slice(end, end + 80));
}

/** "4.5 percent and 2 percent": the figures of a sentence that has `part` make `total` together. */
function addsUpTo(total: Figure, part: Figure, side: Side): boolean {
  const parts = figuresIn(side).filter(({ unit, identifier }) => unit === part.unit && !identifier);
  if (parts.length < 2 || parts.length > MOST_PARTS || total.unit !== part.unit) return false;
  const value = ({ low, high }: Figure): number => low ?? high ?? 0;
  const sum = parts.reduce((all, figure) => all + value(figure), 0);
  const isHedged = [total, ...parts].some(({ qualifier }) => qualifier !== 'exact');
  return Math.abs(sum - value(total)) <= (isHedged ? SUM_SHARE : Number.EPSILON) * sum;
}
